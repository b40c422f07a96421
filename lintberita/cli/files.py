"""Files written whole or not at all."""

import os
import tempfile
from pathlib import Path

from lintberita.errors import LintberitaError, Place


def write_whole(path: Path, data: bytes) -> None:
    """Replace the file at ``path`` (behind a link: the file it leads to) or leave it as it was.

    Permissions are kept. Raises ``LintberitaError`` where the folder can't be written.
    """
    target = path.resolve()
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.chmod(target.stat().st_mode)
            temporary.replace(target)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as problem:
        raise LintberitaError(
            f"Berkas tidak dapat ditulis ({problem.strerror}).",
            remedy="Periksa izin foldernya; berkas itu tidak berubah.",
            place=Place(path),
        ) from problem


def create(path: Path, text: str) -> bool:
    """Make the file at ``path``, and the folders above it; ``False`` where it is there already.

    Raises ``LintberitaError`` where that can't be done.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as problem:
        if path.is_file():
            return False
        raise LintberitaError(
            f"Berkas tidak dapat dibuat ({problem.strerror}).",
            remedy="Periksa izin foldernya.",
            place=Place(path),
        ) from problem
    return True
