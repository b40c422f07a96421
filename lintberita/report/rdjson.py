"""The Reviewdog Diagnostic Format (``rdjson``); its columns count bytes of UTF-8.

Format: ``proto/rdf`` in reviewdog's repository.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

from lintberita.model import Edit, FileResult, Finding, Safety, Severity, Span
from lintberita.report.places import ByteColumns, is_plain_text, posix
from lintberita.report.veil import Veil
from lintberita.report.words import HOME_PAGE, rule_page
from lintberita.source.lines import LineIndex

_LEVELS = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}

_encode = json.JSONEncoder(ensure_ascii=False).encode


def report(results: Sequence[FileResult], out: TextIO) -> None:
    """Write one ``DiagnosticResult``, a diagnostic on each line."""
    source = {"name": "lintberita", "url": HOME_PAGE}
    out.write(f'{{"source": {_encode(source)}, "diagnostics": [')
    first = True
    for result in results:
        for diagnostic in _diagnostics(result):
            out.write(("\n" if first else ",\n") + _encode(diagnostic))
            first = False
    out.write("]}\n")


def _diagnostics(result: FileResult) -> Iterator[dict[str, Any]]:
    path = posix(result.path)
    if result.error:
        location = {"path": path}
        code = {"value": "galat-berkas"}
        yield {"message": result.error, "location": location, "severity": "ERROR", "code": code}
    if not result.findings or result.text is None:
        return
    columns = ByteColumns(result.text, LineIndex(result.text), result.encoding or "utf-8")
    veil = Veil(result)
    for finding in result.findings:
        yield _diagnostic(finding, path, result.text, columns, veil)


def _diagnostic(
    finding: Finding, path: str, text: str, columns: ByteColumns, veil: Veil
) -> dict[str, Any]:
    page = rule_page(finding.rule)
    data: dict[str, Any] = {
        "message": veil.message(finding),
        "location": {"path": path, "range": _range(finding.span, columns)},
        "severity": _LEVELS[finding.severity],
        "code": {"value": finding.rule} | ({"url": page} if page else {}),
    }
    edit = _edit(finding, text)
    if edit is not None and is_plain_text(path) and not veil.covers(edit.span):
        data["suggestions"] = [{"range": _range(edit.span, columns), "text": edit.text}]
    return data


def _edit(finding: Finding, text: str) -> Edit | None:
    """The whole fix as one edit: each suggestion of a diagnostic stands for itself."""
    fix = finding.fix
    if fix is None or finding.sensitive or fix.safety is Safety.DISPLAY:
        return None
    edits = sorted(fix.edits, key=lambda edit: edit.span)
    parts: list[str] = []
    at = start = edits[0].span.start
    for edit in edits:
        parts += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return Edit(Span(start, at), "".join(parts))


def _range(span: Span, columns: ByteColumns) -> dict[str, Any]:
    ends = (columns.position(span.start), columns.position(span.end))
    start, end = ({"line": line, "column": column} for line, column in ends)
    return {"start": start, "end": end}
