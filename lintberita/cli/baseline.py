"""``lintberita baseline``: accept today's findings, so that only new ones are told."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from lintberita.api import Linter
from lintberita.cli.exits import CLEAN, FOUND, INTERNAL, USAGE
from lintberita.cli.files import write_whole
from lintberita.cli.session import Session, draft_options
from lintberita.engine.baseline import (
    BASELINE_NAME,
    Accepted,
    Baseline,
    accept,
    settle_known,
    without,
)
from lintberita.engine.baseline_file import baseline_text, read_baseline
from lintberita.errors import LintberitaError, Place
from lintberita.model import FileResult


@click.command("baseline")
@draft_options
@click.option("--baseline", "target", help="Tulis atau baca berkas baseline ini.")
@click.option("--prune", is_flag=True, help="Buang entri yang tidak berlaku lagi; jangan menambah.")
@click.option(
    "--check", "only_check", is_flag=True, help="Jangan menulis; status 1 bila ada entri usang."
)
def command(*, target: str | None, prune: bool, only_check: bool, **options: Any) -> int:
    """Terima temuan hari ini; sesudahnya check hanya melaporkan yang baru."""
    session = Session(**{**options, "paths": options["paths"] or (".",)})
    books: dict[Path, _Book] = {}
    status = CLEAN
    for draft in session.drafts():
        linter = session.linter_for(draft)
        path = Path(target) if target else linter.config.root / BASELINE_NAME
        if path not in books:
            books[path] = _Book(path, _read(path))
        result = session.check(draft)
        if result.error:
            click.echo(f"{result.path}: {result.error}", err=True)
            status = max(status, INTERNAL if result.internal else USAGE)
            continue
        books[path].enter(result, linter, keep_new=not (prune or only_check))
    session.close()
    if not books:
        click.echo("lintberita: Tidak ada naskah (.txt, .md, .html, .docx) di jalur itu.", err=True)
    for book in books.values():
        book.drop_missing()
        if not only_check:
            _write(book)
        click.echo(_told(book, prune=prune, only_check=only_check))
    stale = any(book.stale for book in books.values())
    return FOUND if only_check and stale and status == CLEAN else status


@dataclass(slots=True)
class _Book:
    """One baseline file as it is, and as this run leaves it."""

    path: Path
    before: Baseline
    drafts: dict[str, Accepted] = field(init=False)
    new: int = 0
    ethics: int = 0
    stale: int = 0
    seen: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.drafts = dict(self.before.drafts)

    def enter(self, result: FileResult, linter: Linter, *, keep_new: bool) -> None:
        """Put down what is accepted of one draft; rules that did not run keep their entries."""
        key = self.before.key(result.path)
        old = self.before.drafts.get(key, {})
        idle = linter.names.known - linter.rules.by_id.keys()
        ruled = {rule: old[rule] for rule in old.keys() - idle}
        settled = settle_known(result, ruled)
        self.seen.add(key)
        self.stale += sum(known.size for known in settled.left.values())
        rest = {rule: old[rule] for rule in old.keys() - ruled.keys()}
        if keep_new:
            self.new += len(settled.new)
            self.ethics += sum(f.rule.startswith("etik/") for f in settled.new)
            self.drafts[key] = {**rest, **accept(result)}
        else:
            self.drafts[key] = {**rest, **without(ruled, settled.left)}

    def drop_missing(self) -> None:
        """Leave out drafts that are no longer there; one from standard input need not be."""
        for key in self.drafts.keys() - self.seen:
            if not (self.before.root / key).exists():
                self.stale += sum(known.size for known in self.drafts.pop(key).values())

    @property
    def total(self) -> int:
        """How many findings the file accepts now."""
        return sum(known.size for draft in self.drafts.values() for known in draft.values())


def _read(path: Path) -> Baseline:
    return read_baseline(path) if path.is_file() else Baseline(path.absolute().parent)


def _write(book: _Book) -> None:
    text = baseline_text(book.drafts)
    try:
        book.path.touch()
    except OSError as problem:
        raise LintberitaError(
            f"Berkas baseline tidak dapat dibuat ({problem.strerror}).",
            remedy="Periksa folder dan izinnya.",
            place=Place(book.path),
        ) from problem
    write_whole(book.path, text.encode())


def _told(book: _Book, *, prune: bool, only_check: bool) -> str:
    """One line on what this run did with a file."""
    name = _from_here(book.path)
    if only_check:
        return f"{name}: {book.total + book.stale} temuan diterima, {book.stale} usang."
    if prune:
        return f"{name}: {book.stale} entri usang dibuang, {book.total} tersisa."
    ethics = f", {book.ethics} di antaranya etik" if book.ethics else ""
    return (
        f"{name}: {book.total} temuan diterima "
        f"({book.new} baru{ethics}; {book.stale} usang dibuang)."
    )


def _from_here(path: Path) -> Path:
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
