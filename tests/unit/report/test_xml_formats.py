"""Protects: XML that a real parser reads, whatever a draft or its name holds."""

import io
import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from lintberita.model import FileResult, Finding, Severity, Span
from lintberita.report import reporter
from tests.snapshots.results import RESULTS

ANYTHING = st.text(st.characters(exclude_categories=[]), max_size=30)


def tree(style: str, *results: FileResult) -> ET.Element:
    out = io.StringIO()
    reporter(style)(results, out)
    return ET.fromstring(out.getvalue().encode())


def result(path: str, message: str, error: str | None = None) -> FileResult:
    finding = Finding("ejaan/x", Span(0, 4), Severity.ERROR, message, "Kata", 0.9)
    return FileResult(path, "Kata", 1, (finding,), error)


@given(ANYTHING.filter(lambda path: "\0" not in path), ANYTHING, ANYTHING)
def test_any_text_is_well_formed(path: str, message: str, error: str) -> None:
    for style in ("checkstyle", "junit"):
        assert len(tree(style, result(path, message, error or None))) == 1


def test_text_comes_back_as_it_was() -> None:
    message = 'Tulis "<b>&amp;"\t]]> 👪\nbaris'
    (file,) = tree("checkstyle", result("a <&>.txt", message))
    assert file.get("name") == "a <&>.txt"
    assert file[0].get("message") == message


def test_what_xml_cannot_hold_is_replaced() -> None:
    (file,) = tree("checkstyle", result("a.txt", "a\x1b\x00\ufffe\ud800b"))
    assert file[0].get("message") == "a\ufffd\ufffd\ufffd\ufffdb"


def test_checkstyle_places_and_levels() -> None:
    files = tree("checkstyle", *RESULTS)
    assert [(e.get("line"), e.get("column"), e.get("severity")) for e in files[0]] == [
        ("3", "15", "info"),
        ("3", "27", "error"),
        ("4", "24", "warning"),
        ("5", "18", "error"),
        ("5", "47", "warning"),
    ]
    assert [len(file) for file in files] == [5, 3, 0, 1, 1]


def test_junit_counts_are_those_of_its_cases() -> None:
    suites = tree("junit", *RESULTS)
    for group in (suites, *suites):
        assert int(group.get("tests", 0)) == len(list(group.iter("testcase")))
        for outcome, name in (("failure", "failures"), ("error", "errors")):
            assert int(group.get(name, 0)) == len(list(group.iter(outcome)))
    for suite in suites:
        assert int(suite.get("skipped", 0)) == len(list(suite.iter("skipped")))


def test_junit_a_clean_draft_passes_and_advice_never_fails() -> None:
    suites = tree("junit", *RESULTS)
    (clean,) = suites[2]
    assert len(clean) == 0
    assert suites[0][0][0].tag == "skipped"
