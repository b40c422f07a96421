"""The XML of Checkstyle, which Jenkins (Warnings), reviewdog and many others read."""

from collections.abc import Sequence
from typing import TextIO

from lintberita.model import FileResult, Severity
from lintberita.report.places import posix
from lintberita.report.veil import Veil
from lintberita.report.xml import attributes
from lintberita.source.lines import LineIndex

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


def report(results: Sequence[FileResult], out: TextIO) -> None:
    """Write one ``file`` for each draft; its ``source`` is the rule's id."""
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n')
    for result in results:
        out.write(f"<file{attributes(name=posix(result.path))}>\n")
        if result.error:
            _error(out, line=1, severity="error", message=result.error, source="galat-berkas")
        lines, veil = LineIndex(result.text or ""), Veil(result)
        for finding in result.findings:
            at = lines.position(finding.span.start)
            _error(
                out,
                line=at.line,
                column=at.column,
                severity=_LEVELS[finding.severity],
                message=veil.message(finding),
                source=finding.rule,
            )
        out.write("</file>\n")
    out.write("</checkstyle>\n")


def _error(out: TextIO, **values: str | int) -> None:
    out.write(f"<error{attributes(**values)}/>\n")
