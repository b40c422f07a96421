"""``lintberita check``: lint drafts and report."""

import sys
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
from lintberita.report import FORMATS, WITH_FACTS, Extras, Reporter, reporter

# Fewer drafts are done before an eye has found the bar.
_PROGRESS_FROM = 20
FORMAT_HELP = (
    "Bentuk laporan: console untuk terminal, concise sebaris per temuan, html untuk dibaca di "
    "peramban, json untuk program; sarif, github, gitlab, junit, checkstyle, rdjson untuk CI."
)


@click.command("check")
@draft_options
@baseline_options
@click.option(
    "--format", "style", type=click.Choice(list(FORMATS)), default="console", help=FORMAT_HELP
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
@click.option("--statistics", is_flag=True, help="Tambahkan jumlah temuan per aturan dan naskah.")
@click.option("--show-config", is_flag=True, help="Tunjukkan setelan tiap naskah dan asalnya.")
@click.option("--exit-zero", is_flag=True, help="Keluar dengan status 0 walaupun ada temuan.")
def command(
    *,
    style: str,
    output: str | None,
    fail_on: str,
    min_severity: str,
    statistics: bool,
    show_config: bool,
    exit_zero: bool,
    **options: Any,
) -> int:
    """Periksa naskah, folder, atau stdin (-), lalu laporkan temuannya."""
    session = Session(**options)
    drafts = list(session.drafts())
    if not drafts:
        click.echo("lintberita: Tidak ada naskah (.txt, .md, .html, .docx) di jalur itu.", err=True)
    if show_config:
        # Imported here: a check shows no settings.
        from lintberita.cli.show_config import show_config as show

        show(session, drafts, style)
        return CLEAN
    lowest = Severity[min_severity.upper()]
    results = [
        _from(lowest, r)
        for r in _checked(
            session,
            drafts,
            bar=style == "console" and sys.stderr.isatty(),
            facts=style in WITH_FACTS,
        )
    ]
    session.close()
    stale = sum(map(session.stale, drafts, results))
    if stale:
        click.echo(
            f"lintberita: {stale} temuan dalam baseline tidak ada lagi. "
            "Perbarui dengan: lintberita baseline --prune",
            err=True,
        )
    _write(results, reporter(style, Extras(session.rules, statistics)), output)
    if statistics and style != "json":
        _print_statistics(results)
    threshold = None if fail_on == "never" else Severity[fail_on.upper()]
    status = exit_status(results, threshold)
    return CLEAN if exit_zero and status == FOUND else status


def _from(lowest: Severity, result: FileResult) -> FileResult:
    """Leave out what is less urgent; what identifies somebody there stays covered."""
    shown = tuple(f for f in result.findings if f.severity >= lowest)
    if len(shown) == len(result.findings):
        return result
    veiled = tuple(f.span for f in result.findings if f.sensitive)
    return replace(result, findings=shown, veiled=(*result.veiled, *veiled))


def _checked(
    session: Session, drafts: Sequence[Draft], *, bar: bool, facts: bool
) -> Iterator[FileResult]:
    waiting: Iterable[Draft] = drafts
    if bar and len(drafts) >= _PROGRESS_FROM:
        from lintberita.report.console import progress

        waiting = progress(drafts, len(drafts))
    for draft in waiting:
        yield session.check(draft, facts=facts)


def _write(results: Sequence[FileResult], report: Reporter, output: str | None) -> None:
    if output is None:
        report(results, sys.stdout)
        return
    try:
        with Path(output).open("w", encoding="utf-8", errors="replace") as out:
            report(results, out)
    except OSError as problem:
        raise LintberitaError(
            f'Laporan tidak dapat ditulis ke "{output}" ({problem.strerror}).',
            remedy="Pilih berkas lain untuk --output.",
        ) from problem


def _print_statistics(results: Sequence[FileResult]) -> None:
    """Write them on standard error, so that a report on standard output stays whole."""
    from lintberita.report import statistics

    statistics.report(results, sys.stderr)
