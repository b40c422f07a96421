"""The JSON of the public contract, schema 1."""

import json
from collections.abc import Sequence
from typing import Any, TextIO

from lintberita import __version__
from lintberita.model import FileResult, Finding, Fix, Severity, Suppressed
from lintberita.report import statistics
from lintberita.report.extras import NO_EXTRAS, Extras
from lintberita.report.words import severity_counts
from lintberita.source.lines import LineIndex

_encode = json.JSONEncoder(ensure_ascii=False).encode


def report(results: Sequence[FileResult], out: TextIO, extras: Extras = NO_EXTRAS) -> None:
    """Write one object with all drafts and a summary, a finding on each line.

    It is written as it is made: the report on a long draft takes no second copy of it.
    """
    counts = severity_counts(results)
    summary = {
        "files": len(results),
        **{severity.label: counts[severity] for severity in sorted(Severity, reverse=True)},
    }
    out.write(f'{{"schema": 1, "version": {_encode(__version__)}, "files": [')
    for number, result in enumerate(results):
        out.write(",\n" if number else "\n")
        _write_file(result, out)
    out.write(f'], "summary": {_encode(summary)}')
    if extras.statistics:
        out.write(f',\n"statistics": {_encode(statistics.as_json(results))}')
    out.write("}\n")


def _write_file(result: FileResult, out: TextIO) -> None:
    lines = LineIndex(result.text or "")
    head = {"path": result.path, "words": result.words, "error": result.error}
    out.write(f'{_encode(head)[:-1]}, "findings": [')
    for number, finding in enumerate(result.findings):
        out.write((",\n" if number else "\n") + _encode(_finding(finding, lines)))
    out.write('], "suppressed": [')
    for number, item in enumerate(result.suppressed):
        out.write((",\n" if number else "\n") + _encode(_suppressed(item, lines)))
    out.write("]}")


def _finding(finding: Finding, lines: LineIndex) -> dict[str, Any]:
    start, end = lines.position(finding.span.start), lines.position(finding.span.end)
    data: dict[str, Any] = {
        "rule": finding.rule,
        "severity": finding.severity.label,
        "confidence": round(finding.confidence, 3),
        "message": finding.message,
        "reference": finding.reference,
        "start": finding.span.start,
        "end": finding.span.end,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "text": finding.text,
        "suggestions": list(finding.suggestions),
        "fix": _fix(finding.fix),
    }
    if finding.related:
        data["related"] = [{"start": s.start, "end": s.end} for s in finding.related]
    if finding.sensitive:
        data["sensitive"] = True
    return data


def _suppressed(item: Suppressed, lines: LineIndex) -> dict[str, Any]:
    """A finding that was silenced: by the ``draft`` or the ``baseline``, and why."""
    return {**_finding(item.finding, lines), "by": item.by.value, "reason": item.reason}


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    return {
        "safety": fix.safety.value,
        "edits": [{"start": e.span.start, "end": e.span.end, "text": e.text} for e in fix.edits],
    }
