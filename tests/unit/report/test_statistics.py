"""Protects: how often each rule speaks, per 1,000 words, for people and for programs."""

import io

from lintberita.model import FileResult, Finding, Severity, Span
from lintberita.report import statistics


def finding(rule: str, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(rule, Span(0, 1), severity, "", "x", 0.9)


RESULTS = (
    FileResult("a.txt", "x", 300, (finding("ejaan/b"), finding("ejaan/a", Severity.INFO))),
    FileResult("kosong.txt", "", 0),
    FileResult("b\x1b.txt", "x", 700, (finding("ejaan/b"),)),
)


def test_tables() -> None:
    out = io.StringIO()
    statistics.report(RESULTS, out)
    assert out.getvalue() == (
        "Statistik: 3 naskah, 1.000 kata\n"
        "\n"
        " temuan  per 1.000 kata  aturan\n"
        "      2             2,0  ejaan/b\n"
        "      1             1,0  ejaan/a\n"
        "\n"
        " temuan  per 1.000 kata  naskah\n"
        "      2             6,7  a.txt\n"
        "      0             0,0  kosong.txt\n"
        "      1             1,4  b\ufffd.txt\n"
    )


def test_plain_data() -> None:
    data = statistics.as_json(RESULTS)
    assert data["rules"][0] == {"rule": "ejaan/b", "findings": 2, "per_1000_words": 2.0}
    assert data["files"][0] == {
        "path": "a.txt",
        "words": 300,
        "findings": 2,
        "per_1000_words": 6.67,
        "error": 1,
        "warning": 0,
        "info": 1,
    }
