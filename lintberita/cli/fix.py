"""``lintberita fix``: apply fixes, whole files or not at all."""

import difflib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from lintberita.cli.drafts import STDIN, Draft
from lintberita.cli.exits import CLEAN, USAGE
from lintberita.cli.session import Session, draft_options
from lintberita.errors import LintberitaError, Place
from lintberita.source import decode, encode


@click.command("fix")
@draft_options
@click.option("--diff", is_flag=True, help="Cetak perubahannya saja, jangan menulis berkas.")
@click.option("--unsafe", is_flag=True, help="Terapkan juga perbaikan yang perlu dibaca ulang.")
def command(*, diff: bool, unsafe: bool, **options: Any) -> int:
    """Terapkan perbaikan yang aman pada naskah, folder, atau stdin (-)."""
    session = Session(**options)
    status = CLEAN
    changed = 0
    for draft in session.drafts():
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
    data = session.read(draft)
    source = decode(data)
    name = session.name(draft)
    fixed = session.linter_for(draft).fix(source, name, session.metadata, unsafe=unsafe)
    if diff:
        click.echo("".join(unified_diff(source.text, fixed, name)), nl=False)
    elif str(draft.path) == STDIN:
        sys.stdout.buffer.write(encode(source, fixed))
    elif fixed != source.text:
        write_whole(draft.path, encode(source, fixed))
    return fixed != source.text


def unified_diff(before: str, after: str, name: str) -> Iterator[str]:
    """Yield the lines of a unified diff that ``patch`` and ``git apply`` take."""
    for line in difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{name}", f"b/{name}"
    ):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


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
            f"Perbaikan tidak dapat ditulis ({problem.strerror}).",
            remedy="Periksa izin folder itu; naskah tidak berubah.",
            place=Place(path),
        ) from problem
