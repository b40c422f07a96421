"""One line a finding: ``path:line:col rule message``."""

from collections.abc import Sequence
from typing import TextIO

from lintberita.model import FileResult
from lintberita.report.veil import Veil
from lintberita.report.words import printable
from lintberita.source.lines import LineIndex


def report(results: Sequence[FileResult], out: TextIO) -> None:
    """Write all findings and errors of ``results``."""
    for result in results:
        path = printable(result.path)
        if result.error:
            out.write(f"{path}:1:1 galat-berkas {printable(result.error)}\n")
        if not result.findings or result.text is None:
            continue
        lines, veil = LineIndex(result.text), Veil(result)
        for finding in result.findings:
            at = lines.position(finding.span.start)
            message = printable(veil.message(finding))
            out.write(f"{path}:{at.line}:{at.column} {finding.rule} {message}\n")
