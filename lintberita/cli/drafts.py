"""Paths on the command line to drafts: folders are searched, what git ignores is left out."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lintberita.source.formats import EXTENSIONS

# Imported where a folder is searched: a check of one file needs no patterns.
if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

STDIN = "-"
# While Word has a document open, its owner's name stands in a file beside it.
_LOCK_FILE = "~$"
_NEVER = frozenset({".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv"})


@dataclass(frozen=True, slots=True)
class Draft:
    """A file to check; ``named`` says that the user gave its path, not a folder's."""

    path: Path
    named: bool


def find_drafts(paths: Iterable[str]) -> Iterator[Draft]:
    """Yield every draft that ``paths`` name, folders in order of name, each file once."""
    seen: set[Path] = set()
    for name in paths:
        path = Path(name)
        found = _in_folder(path) if path.is_dir() else iter((Draft(path, named=True),))
        for draft in found:
            key = draft.path.resolve()
            if key not in seen:
                seen.add(key)
                yield draft


def _in_folder(folder: Path) -> Iterator[Draft]:
    specs = _specs_above(folder)
    # Links to folders are not followed, so a loop can't trap the walk.
    for current, folders, files in os.walk(folder):
        here = Path(current)
        if here != folder or not specs:
            specs = [*specs, *_specs_in(here)]
        folders[:] = sorted(
            f
            for f in folders
            if not _foreign(here / f) and not _ignored(here / f, specs, is_dir=True)
        )
        for name in sorted(files):
            path = here / name
            if path.suffix.lower() not in EXTENSIONS or name.startswith(_LOCK_FILE):
                continue
            # What is no file (a pipe, say) would keep the run waiting.
            if path.is_file() and not _ignored(path, specs, is_dir=False):
                yield Draft(path, named=False)


def _foreign(folder: Path) -> bool:
    """Whether a folder holds what tools keep there: a history, packages, a Python environment."""
    return folder.name in _NEVER or (folder / "pyvenv.cfg").is_file()


def _specs_above(folder: Path) -> list[tuple[Path, "GitIgnoreSpec"]]:
    """The ``.gitignore`` files from the top of the repository down to ``folder``."""
    resolved = folder.resolve()
    chain = [resolved, *resolved.parents]
    top = next((i for i, p in enumerate(chain) if (p / ".git").exists()), 0)
    return [spec for place in reversed(chain[: top + 1]) for spec in _specs_in(place)]


def _specs_in(folder: Path) -> list[tuple[Path, "GitIgnoreSpec"]]:
    path = folder / ".gitignore"
    try:
        lines = path.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return []
    from pathspec import GitIgnoreSpec

    return [(folder.resolve(), GitIgnoreSpec.from_lines(lines))]


def _ignored(path: Path, specs: list[tuple[Path, "GitIgnoreSpec"]], *, is_dir: bool) -> bool:
    """Ask each ``.gitignore`` above ``path``; the nearest that speaks of it decides."""
    resolved = path.parent.resolve() / path.name
    verdict = False
    for root, spec in specs:
        if not resolved.is_relative_to(root):
            continue
        name = resolved.relative_to(root).as_posix() + ("/" if is_dir else "")
        answer = spec.check_file(name).include
        verdict = verdict if answer is None else answer
    return verdict
