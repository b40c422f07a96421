"""What has changed in a git repository since a revision: files, and lines in them."""

import os
import re
import subprocess
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lintberita.cli.drafts import STDIN, Draft
from lintberita.cli.narrowing import narrowed
from lintberita.errors import LintberitaError
from lintberita.model import FileResult, Finding

# First and last line of a change, from 1.
Range = tuple[int, int]
# In place of ranges: every line of the file counts.
WHOLE: tuple[Range, ...] = ((1, 2**63),)

_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_ESCAPE = re.compile(rb"\\([0-7]{3}|.)")
_ESCAPED = {
    b"t": b"\t",
    b"n": b"\n",
    b"r": b"\r",
    b"a": b"\a",
    b"b": b"\b",
    b"f": b"\f",
    b"v": b"\v",
}
_FETCH_ALL = "di CI, ambil seluruh riwayat dulu (fetch-depth: 0, GIT_DEPTH: 0)."
# What a hook sets for its own repository; each draft's own is asked here.
_OF_HOOKS = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_DIFF_OPTS")
# An outlet's own settings of git must not change what it answers.
_DIFF = (
    "diff", "--no-ext-diff", "--no-textconv", "--no-color", "--find-renames",
    "--ignore-submodules", "--inter-hunk-context=0", "--src-prefix=a/", "--dst-prefix=b/",
)  # fmt: skip


@dataclass(slots=True)
class Changes:
    """The changes since the point where ``revision`` and the work at hand parted.

    What is not committed counts, and a file that git does not know counts as new. Each draft
    is compared in the repository that it lies in. The methods raise ``LintberitaError`` where git
    or the repository is missing, or the revision unknown.
    """

    revision: str
    _by_repository: dict[Path, Mapping[str, tuple[Range, ...]]] = field(
        default_factory=dict, init=False
    )
    _tracked: dict[Path, frozenset[str]] = field(default_factory=dict, init=False)
    _tops: dict[Path, Path | None] = field(default_factory=dict, init=False)

    def among(self, drafts: Iterable[Draft]) -> Iterator[Draft]:
        """Yield those of ``drafts`` whose text has changed, and those that are missing."""
        for draft in drafts:
            if str(draft.path) == STDIN:
                raise LintberitaError(
                    "--diff-base membandingkan berkas; naskah dari stdin tidak dapat dibandingkan.",
                    remedy="Sebutkan jalur naskahnya.",
                )
            if not draft.path.exists() or self.lines(draft.path):
                yield draft

    def lines(self, path: Path) -> tuple[Range, ...]:
        """The changed lines of a file; where some were only removed, an empty range at the gap.

        Nothing where its text is the same; ``WHOLE`` for a new file and for one that git takes
        for binary.
        """
        # A link has changed where what it leads to has.
        resolved = path.resolve()
        top = self._top(resolved.parent)
        if top is None:
            raise LintberitaError(
                f'"{path}" tidak berada dalam repositori git.',
                remedy="Jalankan di dalam repositori, atau tanpa --diff-base.",
            )
        if top not in self._by_repository:
            self._tracked[top] = frozenset(_names(_git(top, "ls-files", "-z")))
            self._by_repository[top] = _changed(top, _parting(top, self.revision))
        name = resolved.relative_to(top).as_posix()
        if name not in self._tracked[top]:
            return WHOLE
        return self._by_repository[top].get(name, ())

    def of(self, result: FileResult, on_drafts: Container[str]) -> FileResult:
        """Leave out the findings on lines that have not changed.

        The findings of the rules ``on_drafts`` speak of the draft as a whole; they stay.
        """
        if result.text is None or not result.findings:
            return result
        ranges = self.lines(Path(result.path))
        ends = [at for at, letter in enumerate(result.text) if letter == "\n"]
        return narrowed(result, lambda f: f.rule in on_drafts or _touches(f, ranges, ends))

    def _top(self, folder: Path) -> Path | None:
        """The top of the repository or work tree that ``folder`` lies in."""
        if folder not in self._tops:
            places = (folder, *folder.parents)
            self._tops[folder] = next((p for p in places if (p / ".git").exists()), None)
        return self._tops[folder]


def _touches(finding: Finding, ranges: Sequence[Range], ends: Sequence[int]) -> bool:
    """Whether a line of the finding is in ``ranges``; ``ends`` are the places of line feeds."""
    first = bisect_left(ends, finding.span.start) + 1
    last = bisect_left(ends, max(finding.span.start, finding.span.end - 1)) + 1
    at = bisect_right(ranges, (last, WHOLE[0][1]))
    return at > 0 and ranges[at - 1][1] >= first


def _parting(top: Path, revision: str) -> str:
    """The commit from which the work at hand and ``revision`` went separate ways."""
    asked = ("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if revision.startswith("-") or _run(top, asked).returncode:
        _git(top, "rev-parse", "--git-dir")
        raise LintberitaError(
            f'Revisi "{revision}" tidak ada dalam repositori "{top}".',
            remedy=f"Periksa namanya; {_FETCH_ALL}",
        )
    base = _run(top, ("merge-base", revision, "HEAD"))
    if base.returncode:
        raise LintberitaError(
            f'"{revision}" dan HEAD tidak mempunyai asal yang sama.',
            remedy=f"Pilih revisi lain; {_FETCH_ALL}",
        )
    return base.stdout.decode("ascii").strip()


def _changed(top: Path, base: str) -> dict[str, tuple[Range, ...]]:
    """The files whose text differs from ``base``, and the lines that do."""
    patch = _git(top, *_DIFF, "--unified=0", base, "--")
    lines = dict(_ranges(patch))
    found = {}
    for added, removed, name in _counts(_git(top, *_DIFF, "--numstat", "-z", base, "--")):
        if added == b"-":
            found[name] = WHOLE
        elif (added, removed) != (b"0", b"0"):
            found[name] = lines.get(name, WHOLE)
    return found


def _counts(answer: bytes) -> Iterator[tuple[bytes, bytes, str]]:
    """Read ``--numstat -z``: lines added and removed (``-`` in binary files), and the new name."""
    parts = iter(answer.split(b"\0"))
    for part in parts:
        if not part:
            continue
        added, removed, name = part.split(b"\t", 2)
        if not name:
            # Renamed: the old name and the new one follow.
            next(parts)
            name = next(parts)
        yield added, removed, _decoded(name)


def _ranges(patch: bytes) -> Iterator[tuple[str, tuple[Range, ...]]]:
    """Read a patch without context: each file's name and its changed lines."""
    name = ""
    found: list[Range] = []
    lines = iter(patch.split(b"\n"))
    for line in lines:
        if line.startswith(b"+++ "):
            if name:
                yield name, tuple(found)
            name, found = _patched_name(line), []
        elif hunk := _HUNK.match(line):
            removed, start, added = (int(n) if n else 1 for n in hunk.groups())
            # Only what is counted here is text: it may look like anything.
            for _ in range(removed + added):
                while next(lines, b"+").startswith(b"\\"):
                    pass
            # Where lines were only removed, what spans the gap has changed.
            found.append((start, start + added - 1) if added else (start + 1, start))
    if name:
        yield name, tuple(found)


def _patched_name(line: bytes) -> str:
    """The name in ``+++ b/name``, which git quotes as C does where it holds odd characters."""
    name = line.removeprefix(b"+++ ").rstrip(b"\t")
    if name.startswith(b'"'):
        name = _ESCAPE.sub(_unescaped, name[1:-1])
    return _decoded(name.removeprefix(b"b/"))


def _unescaped(match: re.Match[bytes]) -> bytes:
    code = match.group(1)
    return bytes([int(code, 8)]) if len(code) == 3 else _ESCAPED.get(code, code)


def _names(answer: bytes) -> Iterator[str]:
    return (_decoded(name) for name in answer.split(b"\0") if name)


def _decoded(name: bytes) -> str:
    """A name as Python writes paths; git's are UTF-8 where the system's are not bytes."""
    return os.fsdecode(name)


def _git(top: Path, *arguments: str) -> bytes:
    run = _run(top, arguments)
    if run.returncode:
        said = run.stderr.decode("utf-8", "replace").strip().splitlines() or ["tanpa pesan"]
        raise LintberitaError(
            f'git tidak dapat membaca repositori "{top}": {said[0]}',
            remedy="Perbaiki dulu repositorinya, atau jalankan tanpa --diff-base.",
        )
    return run.stdout


def _run(top: Path, arguments: Sequence[str]) -> "subprocess.CompletedProcess[bytes]":
    environment = {k: v for k, v in os.environ.items() if k not in _OF_HOOKS}
    command = ["git", "-C", str(top), "--no-pager", "-c", "core.quotePath=false", *arguments]
    try:
        return subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True
        )
    except FileNotFoundError:
        raise LintberitaError(
            "git tidak terpasang, padahal --diff-base memerlukannya.",
            remedy="Pasang git, atau jalankan tanpa --diff-base.",
        ) from None
