"""Protects: GitLab's fields, and fingerprints that stay when lines move and never collide."""

import io
import json
from typing import Any

from lintberita.model import FileResult, Finding, Severity, Span
from lintberita.report.gitlab import report


def written(text: str, *spans: Span, error: str | None = None) -> list[dict[str, Any]]:
    found = tuple(
        Finding("ejaan/x", span, Severity.ERROR, "Tulis.", text[span.start : span.end], 0.9)
        for span in spans
    )
    out = io.StringIO()
    report([FileResult("./n/a.txt", text, 2, found, error)], out)
    entries: list[dict[str, Any]] = json.loads(out.getvalue())
    return entries


def test_the_fields_of_an_entry() -> None:
    (entry,) = written("Nol\nSatu", Span(4, 8))
    assert len(entry.pop("fingerprint")) == 64
    assert entry == {
        "description": "Tulis.",
        "check_name": "ejaan/x",
        "severity": "major",
        "location": {"path": "n/a.txt", "lines": {"begin": 2}},
    }


def test_a_fingerprint_stays_when_lines_move() -> None:
    (before,) = written("Satu", Span(0, 4))
    (behind,) = written("Nol\n\nSatu", Span(5, 9))
    assert before["fingerprint"] == behind["fingerprint"]


def test_the_same_words_twice_are_two_entries() -> None:
    first, second = written("Satu Satu", Span(0, 4), Span(5, 9))
    assert first["fingerprint"] != second["fingerprint"]


def test_a_draft_that_cannot_be_read_and_none_at_all() -> None:
    (entry,) = written("", error="Bukan teks.")
    assert (entry["severity"], entry["description"]) == ("blocker", "Bukan teks.")
    assert written("") == []
