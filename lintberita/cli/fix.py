"""``lintberita fix``: apply fixes, whole files or not at all."""

import difflib
import re
import sys
from collections.abc import Iterator
from typing import Any

import click

from lintberita.cli.drafts import STDIN, Draft
from lintberita.cli.exits import CLEAN, USAGE
from lintberita.cli.files import write_whole
from lintberita.cli.session import Session, baseline_options, draft_options
from lintberita.errors import LintberitaError
from lintberita.report.words import printable
from lintberita.source.formats import open_source


@click.command("fix")
@draft_options
@baseline_options
@click.option("--diff", is_flag=True, help="Cetak perubahannya saja, jangan menulis berkas.")
@click.option("--unsafe", is_flag=True, help="Terapkan juga perbaikan yang perlu dibaca ulang.")
def command(*, diff: bool, unsafe: bool, **options: Any) -> int:
    """Terapkan perbaikan yang aman pada naskah, folder, atau stdin (-)."""
    session = Session(**options)
    status = CLEAN
    changed = 0
    for draft in session.drafts():
        # A mistake in the configuration is told once, not at each draft.
        session.linter_for(draft)
        try:
            changed += _fix(session, draft, diff=diff, unsafe=unsafe)
        except LintberitaError as problem:
            click.echo(f"{session.name(draft)}: {problem}", err=True)
            status = USAGE
    session.close()
    if not diff and STDIN not in session.paths:
        click.echo(f"{changed} naskah diperbaiki.")
    return status


def _fix(session: Session, draft: Draft, *, diff: bool, unsafe: bool) -> bool:
    """Fix one draft; returns whether it changed."""
    name = session.name(draft)
    source = open_source(session.read(draft), name)
    fixed = session.linter_for(draft).fix(source, name, session.metadata, unsafe=unsafe)
    changed = fixed.text != source.text
    if diff:
        # Bytes, so that no system turns the draft's line ends and letters into its own.
        sys.stdout.buffer.write(
            "".join(unified_diff(source.text, fixed.text, name)).encode("utf-8")
        )
    elif str(draft.path) == STDIN:
        sys.stdout.buffer.write(fixed.to_bytes())
    elif changed:
        write_whole(draft.path, fixed.to_bytes())
    return changed


def unified_diff(before: str, after: str, name: str) -> Iterator[str]:
    """Yield the lines of a unified diff that ``patch`` and ``git apply`` take."""
    name = printable(name)
    # Git and patch know one line end, where Python knows ten.
    old, new = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in (before, after))
    for line in difflib.unified_diff(old, new, f"a/{name}", f"b/{name}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
