"""The Code Quality report of GitLab: findings shown at the lines of a merge request.

Format: "Code Quality report format" in GitLab's documentation.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any, TextIO

from lintberita.model import FileResult, Severity
from lintberita.source.lines import LineIndex

_LEVELS = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def report(results: Sequence[FileResult], out: TextIO) -> None:
    """Write one array with all findings, and an entry for each draft that cannot be read."""
    entries = [entry for result in results for entry in _entries(result)]
    json.dump(entries, out, ensure_ascii=False, indent=1)
    out.write("\n")


def _entries(result: FileResult) -> Iterator[dict[str, Any]]:
    path = PurePath(result.path).as_posix()
    if result.error:
        yield _entry(path, "galat-berkas", result.error, "blocker", 1, "")
    lines = LineIndex(result.text or "")
    seen: Counter[tuple[str, str]] = Counter()
    for finding in result.findings:
        # Lines move between two commits; the rule, the words and their order seldom do.
        seen[finding.rule, finding.text] += 1
        mark = f"{finding.text}\n{seen[finding.rule, finding.text]}"
        level = _LEVELS[finding.severity]
        line = lines.position(finding.span.start).line
        yield _entry(path, finding.rule, finding.message, level, line, mark)


def _entry(path: str, rule: str, message: str, level: str, line: int, mark: str) -> dict[str, Any]:
    fingerprint = hashlib.sha256(f"{path}\n{rule}\n{mark}".encode()).hexdigest()
    return {
        "description": message,
        "check_name": rule,
        "fingerprint": fingerprint,
        "severity": level,
        "location": {"path": path, "lines": {"begin": line}},
    }
