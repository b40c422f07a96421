"""The XML of JUnit, which Jenkins, GitLab and most other CI systems show as test results.

A draft is a suite and a finding a test that failed; advice (``info``) is a test that was
skipped, so that it never makes a build unstable. A clean draft is one test that passed.
"""

from collections.abc import Sequence
from typing import TextIO

from lintberita.model import FileResult, Finding, Severity
from lintberita.report.places import posix
from lintberita.report.veil import Veil
from lintberita.report.words import SEVERITY_NAMES
from lintberita.report.xml import attributes, escaped
from lintberita.source.lines import LineIndex


def report(results: Sequence[FileResult], out: TextIO) -> None:
    """Write one ``testsuite`` for each draft."""
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    # Jenkins's schema knows ``skipped`` in a suite only.
    counts = {name: count for name, count in _counts(results).items() if name != "skipped"}
    out.write(f"<testsuites{attributes(name='lintberita', **counts)}>\n")
    for result in results:
        _suite(result, out)
    out.write("</testsuites>\n")


def _suite(result: FileResult, out: TextIO) -> None:
    path = posix(result.path)
    out.write(f"<testsuite{attributes(name=path, **_counts([result]))}>\n")
    if result.error:
        _case(out, path, "dapat diperiksa", "error", "galat-berkas", result.error)
    elif not result.findings:
        out.write(f"<testcase{_names(path, 'tanpa temuan')}/>\n")
    lines, veil = LineIndex(result.text or ""), Veil(result)
    for finding in result.findings:
        at = lines.position(finding.span.start)
        name = f"{finding.rule} ({at.line}:{at.column})"
        message = veil.message(finding)
        if _is_advice(finding):
            skipped = f"<skipped{attributes(message=message)}/>"
            out.write(f"<testcase{_names(path, name)}>{skipped}</testcase>\n")
        else:
            place = f"{path}:{at.line}:{at.column}"
            kind = SEVERITY_NAMES[finding.severity]
            _case(out, path, name, "failure", kind, message, f"{place} {message}")
    out.write("</testsuite>\n")


def _case(
    out: TextIO, path: str, name: str, outcome: str, kind: str, message: str, more: str = ""
) -> None:
    told = attributes(message=message, type=kind)
    body = f"<{outcome}{told}>{escaped(more or message)}</{outcome}>"
    out.write(f"<testcase{_names(path, name)}>{body}</testcase>\n")


def _names(path: str, name: str) -> str:
    return attributes(name=name, classname=path, time=0)


def _counts(results: Sequence[FileResult]) -> dict[str, int]:
    findings = [finding for result in results for finding in result.findings]
    errors = sum(1 for result in results if result.error)
    clean = sum(1 for result in results if not result.findings and not result.error)
    skipped = sum(1 for finding in findings if _is_advice(finding))
    return {
        "tests": len(findings) + errors + clean,
        "failures": len(findings) - skipped,
        "errors": errors,
        "skipped": skipped,
        "time": 0,
    }


def _is_advice(finding: Finding) -> bool:
    return finding.severity is Severity.INFO
