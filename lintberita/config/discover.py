"""The nearest configuration, from a draft's folder upwards."""

from pathlib import Path

CONFIG_NAME = "lintberita.yaml"


def find_config(start: Path) -> Path | None:
    """Return the nearest ``lintberita.yaml`` in ``start`` or above it."""
    folder = start if start.is_dir() else start.parent
    folder = folder.resolve()
    for candidate in (folder, *folder.parents):
        path = candidate / CONFIG_NAME
        if path.is_file():
            return path
    return None
