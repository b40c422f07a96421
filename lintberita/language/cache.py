"""Files that can always be made again: compiled rules and word lists, named by their content."""

import contextlib
import marshal
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

# Of each kind this many: the versions and sets of rules that are in use side by side.
_COMPILED = 8
_UNFINISHED = "tmp"


def load_cached(cache_dir: Path | None, name: str) -> Any:
    """Return the plain data kept under ``name``; ``None`` where there is none that can be read.

    A damaged file is as good as none: what it held can be made again.
    """
    if cache_dir is None:
        return None
    try:
        return marshal.loads((cache_dir / name).read_bytes())
    except (OSError, EOFError, ValueError, TypeError):
        return None


def write_cached(cache_dir: Path | None, name: str, data: bytes) -> Path | None:
    """Keep ``data`` under ``name``, whole or not at all; ``None`` where that can't be done.

    A cache that can't be written costs time, never a run.
    """
    if cache_dir is None:
        return None
    # Not needed where the cache is whole, which is nearly always.
    import tempfile

    try:
        cache_dir.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=cache_dir, prefix=_UNFINISHED)
    except OSError:
        return None
    target = cache_dir / name
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        return None
    return target


def prune(folder: Path, *, entries: int, size: int | None = None, kind: str = "") -> None:
    """Remove the oldest files beyond ``entries``, or ``size`` bytes, of those named ``kind``…

    Windows keeps what another process has mapped; it goes another time.
    """
    with contextlib.suppress(OSError), os.scandir(folder) as listing:
        found = [(e.stat(), Path(e.path)) for e in listing if e.name.startswith(kind)]
        found.sort(key=lambda item: -item[0].st_mtime)
        total = 0
        for number, (stat, path) in enumerate(found):
            total += stat.st_size
            if number >= entries or (size is not None and total > size):
                with contextlib.suppress(OSError):
                    path.unlink()


def keep_compiled(cache_dir: Path | None, name: str, data: bytes) -> Path | None:
    """Keep what was compiled from rules or word lists, and let go of what nobody compiles now.

    The kind of file is its name up to the hyphen.
    """
    written = write_cached(cache_dir, name, data)
    if written is not None:
        prune(written.parent, entries=_COMPILED, kind=name[: name.index("-") + 1])
        # Left behind by runs that were killed as they wrote; one may just be writing.
        prune(written.parent, entries=_COMPILED, kind=_UNFINISHED)
    return written


def cached_trie(
    record: str,
    name: str,
    entries: Callable[[], Iterable[tuple[str, tuple[int, ...]]]],
    cache_dir: Path | None,
) -> Any:
    """Return a record trie: mapped from ``cache_dir`` where it lies, else built of ``entries``."""
    import marisa_trie

    if cache_dir is not None and (cache_dir / name).is_file():
        # A damaged file is as good as none.
        with contextlib.suppress(RuntimeError):
            return marisa_trie.RecordTrie(record).mmap(str(cache_dir / name))
    trie = marisa_trie.RecordTrie(record, entries())
    written = keep_compiled(cache_dir, name, trie.tobytes()) if cache_dir else None
    return marisa_trie.RecordTrie(record).mmap(str(written)) if written else trie
