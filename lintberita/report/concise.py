"""One line a finding: ``path:line:col rule message``."""

from collections.abc import Sequence
from typing import TextIO

from lintberita.model import FileResult
from lintberita.source.lines import LineIndex


def report(results: Sequence[FileResult], out: TextIO) -> None:
    """Write all findings and errors of ``results``."""
    for result in results:
        if result.error:
            out.write(f"{result.path}:1:1 galat-berkas {result.error}\n")
        if not result.findings or result.text is None:
            continue
        lines = LineIndex(result.text)
        for finding in result.findings:
            at = lines.position(finding.span.start)
            out.write(f"{result.path}:{at.line}:{at.column} {finding.rule} {finding.message}\n")
