"""The Code Quality report of GitLab: findings shown at the lines of a merge request.

Format: "Code Quality report format" in GitLab's documentation.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

from lintberita.model import FileResult, Severity
from lintberita.report.fingerprint import fingerprints
from lintberita.report.places import posix
from lintberita.report.veil import Veil
from lintberita.source.lines import LineIndex

_LEVELS = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


_encode = json.JSONEncoder(ensure_ascii=False).encode


def report(results: Sequence[FileResult], out: TextIO) -> None:
    """Write one array with all findings, and an entry for each draft that cannot be read."""
    entries = (entry for result in results for entry in _entries(result))
    out.write("[")
    for number, entry in enumerate(entries):
        out.write((",\n" if number else "\n") + _encode(entry))
    out.write("]\n")


def _entries(result: FileResult) -> Iterator[dict[str, Any]]:
    path = posix(result.path)
    if result.error:
        yield _entry(path, "galat-berkas", result.error, "blocker", 1, "")
    lines, veil = LineIndex(result.text or ""), Veil(result)
    marks = fingerprints(result, result.findings, veil)
    for finding, mark in zip(result.findings, marks, strict=True):
        level = _LEVELS[finding.severity]
        line = lines.position(finding.span.start).line
        yield _entry(path, finding.rule, veil.message(finding), level, line, mark)


def _entry(path: str, rule: str, message: str, level: str, line: int, mark: str) -> dict[str, Any]:
    fingerprint = hashlib.sha256(f"{path}\n{rule}\n{mark}".encode(errors="replace")).hexdigest()
    return {
        "description": message,
        "check_name": rule,
        "fingerprint": fingerprint,
        "severity": level,
        "location": {"path": path, "lines": {"begin": line}},
    }
