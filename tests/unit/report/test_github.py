"""Protects: annotations stand at the right place, and no message can end or forge a command."""

import io

from lintberita.model import FileResult, Finding, Severity, Span
from lintberita.report.github import report


def written(*results: FileResult) -> str:
    out = io.StringIO()
    report(results, out)
    return out.getvalue()


def test_a_finding_within_a_line() -> None:
    finding = Finding("ejaan/x", Span(5, 9), Severity.WARNING, "Tulis dua.", "Satu", 0.9)
    assert written(FileResult("./n/a.txt", "Nol\n Satu", 2, (finding,))) == (
        "::warning file=n/a.txt,line=2,endLine=2,col=2,endColumn=6,title=ejaan/x::Tulis dua.\n"
    )


def test_a_finding_over_lines_has_no_columns() -> None:
    finding = Finding("ejaan/x", Span(0, 7), Severity.INFO, "Tulis.", "Nol\nSat", 0.9)
    assert written(FileResult("a.txt", "Nol\nSatu", 2, (finding,))) == (
        "::notice file=a.txt,line=1,endLine=2,title=ejaan/x::Tulis.\n"
    )


def test_signs_of_the_format_are_escaped() -> None:
    finding = Finding("ejaan/x", Span(0, 3), Severity.ERROR, "5 %\n::error::x", "Nol", 0.9)
    assert written(FileResult("a,b:c.txt", "Nol", 1, (finding,))) == (
        "::error file=a%2Cb%3Ac.txt,line=1,endLine=1,col=1,endColumn=4,title=ejaan/x"
        "::5 %25%0A::error::x\n"
    )


def test_a_draft_that_cannot_be_read() -> None:
    assert written(FileResult("a.txt", error="Bukan teks.")) == "::error file=a.txt::Bukan teks.\n"
