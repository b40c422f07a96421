"""``lintberita check``: lint drafts and report."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lintberita.cli.exits import CLEAN, FOUND, exit_status
from lintberita.cli.narrowing import narrowed
from lintberita.cli.run import checked, cores
from lintberita.cli.session import SEVERITIES, Session, baseline_options, draft_options
from lintberita.cli.streams import as_utf8
from lintberita.errors import LintberitaError
from lintberita.model import FileResult, Severity
from lintberita.report import FORMATS, WITH_FACTS, WITH_RULES, Extras, Reporter, reporter

if TYPE_CHECKING:
    from lintberita.cli.changes import Changes

# Fewer drafts are done before an eye has found the bar.
_PROGRESS_FROM = 20
# What a person reads takes the encoding of the terminal; the rest is read by programs.
_FOR_EYES = frozenset({"console", "concise"})
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
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Proses yang bekerja bersama; bawaannya sebanyak inti prosesor.",
)
@click.option(
    "--diff-base",
    metavar="REV",
    help="Hanya naskah dan baris yang berubah sejak revisi git ini.",
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
    jobs: int | None,
    diff_base: str | None,
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
    changes = _changes(diff_base)
    if changes is not None:
        drafts = list(changes.among(drafts))
    found = checked(
        session, drafts, jobs=jobs or cores(), facts=style in WITH_FACTS, changes=changes
    )
    results = [
        narrowed(result, lambda finding: finding.severity >= lowest)
        for result in _with_bar(found, len(drafts), style)
    ]
    _tell_stale(sum(map(session.stale, drafts, results)))
    rules = session.rules if style in WITH_RULES else {}
    _write(results, reporter(style, Extras(rules, statistics)), output, eyes=style in _FOR_EYES)
    if statistics and style != "json":
        _print_statistics(results)
    threshold = None if fail_on == "never" else Severity[fail_on.upper()]
    status = exit_status(results, threshold)
    return CLEAN if exit_zero and status == FOUND else status


def _tell_stale(entries: int) -> None:
    if entries:
        click.echo(
            f"lintberita: {entries} temuan dalam baseline tidak ada lagi. "
            "Perbarui dengan: lintberita baseline --prune",
            err=True,
        )


def _with_bar(results: Iterable[FileResult], total: int, style: str) -> Iterable[FileResult]:
    """Show a reader at a terminal how far the run is."""
    if style != "console" or total < _PROGRESS_FROM or not sys.stderr.isatty():
        return results
    from lintberita.report.console import progress

    return progress(results, total)


def _changes(revision: str | None) -> "Changes | None":
    if revision is None:
        return None
    # Imported here: few runs ask git.
    from lintberita.cli.changes import Changes

    return Changes(revision)


def _write(
    results: Sequence[FileResult], report: Reporter, output: str | None, *, eyes: bool
) -> None:
    if output is None:
        if not eyes:
            as_utf8(sys.stdout)
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
