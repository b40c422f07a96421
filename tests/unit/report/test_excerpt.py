"""Protects: an excerpt shows the marked words, and never what identifies a child."""

from lintberita.model import Span
from lintberita.report.excerpt import excerpt, masked
from lintberita.source import LineIndex

TEXT = "Baris satu.\n" + "kata " * 60 + "SALAH " + "kata " * 60 + "\nBaris tiga."


def test_long_lines_are_cut_around_the_mark() -> None:
    at = TEXT.index("SALAH")
    part = excerpt(TEXT, LineIndex(TEXT), Span(at, at + 5), 60)
    assert part.text[part.start : part.end] == "SALAH"
    assert part.text.startswith("… ")
    assert part.text.endswith(" …")
    assert len(part.text) <= 70


def test_short_lines_are_shown_whole() -> None:
    part = excerpt(TEXT, LineIndex(TEXT), Span(6, 10), 60)
    assert (part.text, part.start, part.end) == ("Baris satu.", 6, 10)


def test_sensitive_spans_are_covered_letter_for_letter() -> None:
    assert masked("Baris satu.", [Span(6, 10)]) == "Baris ▒▒▒▒."
