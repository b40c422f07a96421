"""Where the rules and dictionaries lie: inside an installed wheel, or beside the package."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def package_dir() -> Path:
    """Return the folder of the package's own code."""
    return _PACKAGE


def pack_root() -> Path:
    """Return the folder that holds ``rules/`` and ``dictionaries/``.

    A wheel carries both in ``lintberita/_pack``; a checkout and an editable install have
    them beside the package.
    """
    inside = _PACKAGE / "_pack"
    return inside if inside.is_dir() else _PACKAGE.parent


def rules_dir() -> Path:
    """Return the folder of the built-in rule files."""
    return pack_root() / "rules"


def dictionaries_dir() -> Path:
    """Return the folder of the built-in word lists."""
    return pack_root() / "dictionaries"
