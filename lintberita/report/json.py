"""The JSON of the public contract, schema 1."""

import json
from collections.abc import Sequence
from typing import Any, TextIO

from lintberita import __version__
from lintberita.model import FileResult, Finding, Fix, Severity
from lintberita.report.words import severity_counts
from lintberita.source.lines import LineIndex


def report(results: Sequence[FileResult], out: TextIO) -> None:
    """Write one object with all drafts and a summary."""
    counts = severity_counts(results)
    whole = {
        "schema": 1,
        "version": __version__,
        "files": [_file(result) for result in results],
        "summary": {
            "files": len(results),
            **{severity.label: counts[severity] for severity in sorted(Severity, reverse=True)},
        },
    }
    # On one line: indented, a long report takes ten times as long to write.
    out.write(json.dumps(whole, ensure_ascii=False) + "\n")


def _file(result: FileResult) -> dict[str, Any]:
    lines = LineIndex(result.text or "")
    return {
        "path": result.path,
        "words": result.words,
        "error": result.error,
        "findings": [_finding(finding, lines) for finding in result.findings],
    }


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


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    return {
        "safety": fix.safety.value,
        "edits": [{"start": e.span.start, "end": e.span.end, "text": e.text} for e in fix.edits],
    }
