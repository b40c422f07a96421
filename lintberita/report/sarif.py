"""SARIF 2.1.0, for code scanning and for editors.

Places count code points (``columnKind: unicodeCodePoints``), from 1, the end left out. Results
are written as they are made: the log of a long draft takes no second copy of it.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, TextIO

from lintberita import __version__
from lintberita.model import FileResult, Finding, Fix, Safety, Silencer, Span, Suppressed
from lintberita.report.extras import NO_EXTRAS, Extras
from lintberita.report.fingerprint import fingerprints
from lintberita.report.places import is_plain_text, uri
from lintberita.report.sarif_rules import NOTIFICATIONS, descriptor, level
from lintberita.report.veil import Veil
from lintberita.report.words import HOME_PAGE, SAFETY_NAMES
from lintberita.source.lines import LineIndex

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
_KINDS = {Silencer.DRAFT: "inSource", Silencer.BASELINE: "external"}

_encode = json.JSONEncoder(ensure_ascii=False).encode


def report(results: Sequence[FileResult], out: TextIO, extras: Extras = NO_EXTRAS) -> None:
    """Write one log with one run: rules that spoke, drafts, results, what went wrong."""
    rules = sorted({finding.rule for result in results for finding in _all(result)})
    numbers = {rule: number for number, rule in enumerate(rules)}
    used = {finding.rule: finding for result in results for finding in _all(result)}
    driver = {
        "name": "lintberita",
        "version": __version__,
        "semanticVersion": __version__,
        "informationUri": HOME_PAGE,
        "language": "id",
        "notifications": NOTIFICATIONS,
        "rules": [descriptor(rule, extras.rules.get(rule), used[rule].severity) for rule in rules],
    }
    out.write(f'{{"$schema": {_encode(_SCHEMA)}, "version": "2.1.0", "runs": [{{\n')
    out.write(f'"tool": {_encode({"driver": driver})},\n')
    out.write(f'"columnKind": "unicodeCodePoints",\n"invocations": [{_encode(_run(results))}],\n')
    _write_list(out, "artifacts", (_artifact(result) for result in results))
    out.write(",\n")
    found = (
        entry
        for number, result in enumerate(results)
        for entry in _results(_Draft.of(result, number), numbers)
    )
    _write_list(out, "results", found)
    out.write("}]}\n")


def _write_list(out: TextIO, name: str, items: Iterator[dict[str, Any]]) -> None:
    out.write(f'"{name}": [')
    for number, item in enumerate(items):
        out.write((",\n" if number else "\n") + _encode(item))
    out.write("]")


class _Draft(NamedTuple):
    """A draft with what its results need."""

    result: FileResult
    location: dict[str, Any]
    lines: LineIndex
    veil: Veil

    @classmethod
    def of(cls, result: FileResult, number: int) -> "_Draft":
        location = {**_location(result.path), "index": number}
        return cls(result, location, LineIndex(result.text or ""), Veil(result))

    def region(self, span: Span) -> dict[str, int]:
        start, end = self.lines.position(span.start), self.lines.position(span.end)
        return {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
            "charOffset": span.start,
            "charLength": len(span),
        }

    def place(self, span: Span, *, snippet: bool = False) -> dict[str, Any]:
        region: dict[str, Any] = self.region(span)
        if snippet and self.result.text is not None and not self.veil.covers(span):
            region["snippet"] = {"text": self.result.text[span.start : span.end]}
        return {"physicalLocation": {"artifactLocation": self.location, "region": region}}


def _all(result: FileResult) -> Iterator[Finding]:
    yield from result.findings
    yield from (suppressed.finding for suppressed in result.suppressed)


def _results(draft: _Draft, numbers: dict[str, int]) -> Iterator[dict[str, Any]]:
    result = draft.result
    marks = fingerprints(result, _all(result), draft.veil)
    silenced = [*([None] * len(result.findings)), *result.suppressed]
    for finding, mark, by in zip(_all(result), marks, silenced, strict=True):
        data: dict[str, Any] = {
            "ruleId": finding.rule,
            "ruleIndex": numbers[finding.rule],
            "level": level(finding.severity),
            "rank": round(100 * finding.confidence, 1),
            "message": {"text": draft.veil.message(finding)},
            "locations": [draft.place(finding.span, snippet=True)],
            "partialFingerprints": {"contextHash/v1": mark},
            # All results of a run have the list, or none has.
            "suppressions": [] if by is None else [_suppression(by)],
        }
        if finding.related:
            data["relatedLocations"] = [
                {"id": number, **draft.place(span)} for number, span in enumerate(finding.related)
            ]
        fixes = list(_fixes(draft, finding))
        if fixes:
            data["fixes"] = fixes
        if finding.sensitive:
            data["properties"] = {"sensitive": True}
        yield data


def _fixes(draft: _Draft, finding: Finding) -> Iterator[dict[str, Any]]:
    fix = finding.fix
    if fix is None or finding.sensitive or fix.safety is Safety.DISPLAY:
        return
    if is_plain_text(draft.result.path) and not any(draft.veil.covers(e.span) for e in fix.edits):
        changes = {"artifactLocation": draft.location, "replacements": _replacements(draft, fix)}
        yield {"description": {"text": SAFETY_NAMES[fix.safety]}, "artifactChanges": [changes]}


def _replacements(draft: _Draft, fix: Fix) -> list[dict[str, Any]]:
    return [
        {"deletedRegion": draft.region(edit.span), "insertedContent": {"text": edit.text}}
        for edit in fix.edits
    ]


def _suppression(by: Suppressed) -> dict[str, str]:
    data = {"kind": _KINDS[by.by], "status": "accepted"}
    return {**data, "justification": by.reason} if by.reason else data


def _artifact(result: FileResult) -> dict[str, Any]:
    return {
        "location": _location(result.path),
        "roles": ["analysisTarget"],
        "properties": {"words": result.words},
    }


def _location(path: str) -> dict[str, str]:
    address = uri(path)
    return {"uri": address} if ":" in address else {"uri": address, "uriBaseId": _ROOT}


def _run(results: Sequence[FileResult]) -> dict[str, Any]:
    """What went wrong; a draft that cannot be read is the user's, a rule that crashed is ours."""
    return {
        "executionSuccessful": not any(result.internal for result in results),
        "toolExecutionNotifications": [
            {
                "descriptor": {"id": NOTIFICATIONS[int(result.internal)]["id"]},
                "level": "error",
                "message": {"text": result.error},
                "locations": [
                    {"physicalLocation": {"artifactLocation": _location(result.path)}},
                ],
            }
            for result in results
            if result.error
        ],
    }
