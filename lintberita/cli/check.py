"""``lintberita check``: lint drafts and report."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from lintberita.cli.drafts import Draft
from lintberita.cli.exits import CLEAN, FOUND, exit_status
from lintberita.cli.session import SEVERITIES, Session, baseline_options, draft_options
from lintberita.errors import LintberitaError
from lintberita.model import FileResult, Severity
from lintberita.report import FORMATS, reporter

# Fewer drafts are done before an eye has found the bar.
_PROGRESS_FROM = 20


@click.command("check")
@draft_options
@baseline_options
@click.option(
    "--format", "style", type=click.Choice(list(FORMATS)), default="console", help="Bentuk laporan."
)
@click.option("--output", help="Tulis laporan ke berkas ini.")
@click.option(
    "--fail-on",
    type=click.Choice([*SEVERITIES, "never"]),
    default="error",
    help="Keluar dengan status 1 mulai tingkat ini.",
)
@click.option(
    "--min-severity",
    type=click.Choice(SEVERITIES),
    default="info",
    help="Tampilkan temuan mulai tingkat ini.",
)
@click.option("--statistics", is_flag=True, help="Tambahkan jumlah temuan per aturan.")
@click.option("--exit-zero", is_flag=True, help="Keluar dengan status 0 walaupun ada temuan.")
def command(
    *,
    style: str,
    output: str | None,
    fail_on: str,
    min_severity: str,
    statistics: bool,
    exit_zero: bool,
    **options: Any,
) -> int:
    """Periksa naskah, folder, atau stdin (-), lalu laporkan temuannya."""
    session = Session(**options)
    drafts = list(session.drafts())
    if not drafts:
        click.echo("lintberita: Tidak ada naskah (.txt, .md, .html, .docx) di jalur itu.", err=True)
    lowest = Severity[min_severity.upper()]
    results = [
        replace(r, findings=tuple(f for f in r.findings if f.severity >= lowest))
        for r in _checked(session, drafts, bar=style == "console" and sys.stderr.isatty())
    ]
    session.close()
    stale = sum(map(session.stale, drafts, results))
    if stale:
        click.echo(
            f"lintberita: {stale} temuan dalam baseline tidak ada lagi. "
            "Perbarui dengan: lintberita baseline --prune",
            err=True,
        )
    _write(results, style, output)
    if statistics:
        _print_statistics(results)
    threshold = None if fail_on == "never" else Severity[fail_on.upper()]
    status = exit_status(results, threshold)
    return CLEAN if exit_zero and status == FOUND else status


def _checked(session: Session, drafts: Sequence[Draft], *, bar: bool) -> Iterator[FileResult]:
    waiting: Iterable[Draft] = drafts
    if bar and len(drafts) >= _PROGRESS_FROM:
        from lintberita.report.console import progress

        waiting = progress(drafts, len(drafts))
    for draft in waiting:
        yield session.check(draft)


def _write(results: Sequence[FileResult], style: str, output: str | None) -> None:
    report = reporter(style)
    if output is None:
        report(results, sys.stdout)
        return
    try:
        with Path(output).open("w", encoding="utf-8") as out:
            report(results, out)
    except OSError as problem:
        raise LintberitaError(
            f'Laporan tidak dapat ditulis ke "{output}" ({problem.strerror}).',
            remedy="Pilih berkas lain untuk --output.",
        ) from problem


def _print_statistics(results: Sequence[FileResult]) -> None:
    """Count findings by rule on standard error, so that a report on stdout stays whole."""
    counts = Counter(f.rule for r in results for f in r.findings)
    for rule, count in counts.most_common():
        click.echo(f"{count:>6}  {rule}", err=True)
