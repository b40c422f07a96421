"""Files written whole or not at all."""

import os
import tempfile
import time
from pathlib import Path

from lintberita.errors import LintberitaError, Place

# Windows refuses to replace a file that a virus scanner or an editor holds; most let go soon.
_TRIES = 5
_PAUSE = 0.1


def write_whole(path: Path, data: bytes) -> None:
    """Replace the file at ``path`` (behind a link: the file it leads to) or leave it as it was.

    Permissions are kept. Raises ``LintberitaError`` where the folder can't be written, the file is
    for reading only, or another program will not let go of it.
    """
    target = path.resolve()
    if not os.access(target, os.W_OK):
        # A folder that can be written would let it be replaced all the same.
        raise _refused(path, "berkas hanya dapat dibaca")
    try:
        # Not named after the draft: a name may be as long as a file system allows.
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".lintberita-")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.chmod(target.stat().st_mode)
            _replace(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
    except PermissionError as problem:
        raise _refused(path, "tidak diizinkan, atau sedang dibuka program lain") from problem
    except OSError as problem:
        raise _refused(path, str(problem.strerror)) from problem


def _replace(temporary: Path, target: Path) -> None:
    for _ in range(_TRIES - 1):
        try:
            temporary.replace(target)
        except PermissionError:
            time.sleep(_PAUSE)
        else:
            return
    temporary.replace(target)


def _refused(path: Path, why: str) -> LintberitaError:
    return LintberitaError(
        f"Berkas tidak dapat ditulis ({why}).",
        remedy="Tutup program yang membukanya, dan periksa izinnya; berkas itu tidak berubah.",
        place=Place(path),
    )


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
