"""Protects: what a person reads; colours only at a terminal; sensitive lines never."""

import io

from lintberita.model import Edit, FileResult, Finding, Fix, Safety, Severity, Span
from lintberita.report.console import report

TEXT = "Citra itu baik dimata publik.\n"


def shown(*findings: Finding, error: str | None = None) -> str:
    out = io.StringIO()
    report([FileResult("draf.txt", TEXT, 5, findings, error)], out)
    return out.getvalue()


def test_a_finding_with_its_line_and_fix() -> None:
    finding = Finding(
        "ejaan/x",
        Span(15, 21),
        Severity.ERROR,
        "Salah; tulis “di mata”.",
        "dimata",
        0.9,
        suggestions=("di mata",),
        fix=Fix((Edit(Span(15, 21), "di mata"),), Safety.SAFE),
    )
    assert shown(finding) == (
        "draf.txt\n"
        "  1:16  galat  Salah; tulis “di mata”.  ejaan/x\n"
        "      Citra itu baik dimata publik.\n"
        "                     ^^^^^^\n"
        "      → di mata  (diperbaiki oleh: lintberita fix)\n"
        "\n"
        "1 naskah, 5 kata: 1 galat.\n"
    )


def test_a_sensitive_finding_shows_no_line() -> None:
    secret = Finding("etik/x", Span(0, 9), Severity.ERROR, "Periksa.", "", 0.9, sensitive=True)
    assert "Citra" not in shown(secret)


def test_brackets_in_a_message_are_text_not_markup() -> None:
    finding = Finding("gaya/x", Span(0, 5), Severity.INFO, "Tulis [bold] apa adanya.", "Citra", 0.9)
    assert "[bold]" in shown(finding)


def test_an_error_is_told() -> None:
    assert shown(error="Berkas tidak ada.").startswith("draf.txt: Berkas tidak ada.\n")
