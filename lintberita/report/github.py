"""Workflow commands of GitHub Actions: each finding is an annotation at its lines.

Format: "Workflow commands for GitHub Actions" in GitHub's documentation.
"""

from collections.abc import Sequence
from typing import TextIO

from lintberita.model import FileResult, Finding, Severity
from lintberita.report.places import posix
from lintberita.report.veil import Veil
from lintberita.report.words import printable
from lintberita.source.lines import LineIndex

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def report(results: Sequence[FileResult], out: TextIO) -> None:
    """Write one command a finding, and one for each draft that cannot be read."""
    for result in results:
        path = _property(posix(result.path))
        if result.error:
            out.write(f"::error file={path}::{_data(result.error)}\n")
        lines, veil = LineIndex(result.text or ""), Veil(result)
        for finding in result.findings:
            out.write(_command(finding, path, lines, veil))


def _command(finding: Finding, path: str, lines: LineIndex, veil: Veil) -> str:
    start, end = lines.position(finding.span.start), lines.position(finding.span.end)
    place = f"file={path},line={start.line},endLine={end.line}"
    if start.line == end.line:
        # Columns are for places within one line only.
        place += f",col={start.column},endColumn={end.column}"
    title, message = _property(finding.rule), _data(veil.message(finding))
    return f"::{_LEVELS[finding.severity]} {place},title={title}::{message}\n"


def _data(text: str) -> str:
    """Escape what ends a command; what would steer a terminal that shows the log is replaced."""
    lines = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return printable(lines)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
