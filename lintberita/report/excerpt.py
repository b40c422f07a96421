"""The line that a finding stands in, cut to what fits, with nothing that must not be shown."""

from collections.abc import Iterable
from typing import NamedTuple

from lintberita.model import Span
from lintberita.source.lines import LineIndex

MASK = "▒"


class Excerpt(NamedTuple):
    """A piece of one source line; ``start`` to ``end`` is the marked part of ``text``."""

    text: str
    start: int
    end: int


def masked(text: str, spans: Iterable[Span]) -> str:
    """Return ``text`` with ``spans`` (in order and apart) covered, letter for letter."""
    parts: list[str] = []
    at = 0
    for span in spans:
        cover = "".join(c if c.isspace() else MASK for c in text[span.start : span.end])
        parts += [text[at : span.start], cover]
        at = span.end
    return "".join((*parts, text[at:]))


def excerpt(text: str, lines: LineIndex, span: Span, width: int) -> Excerpt:
    """Cut about ``width`` characters around ``span`` from its first line."""
    low, high = lines.line_span(lines.position(span.start).line)
    end = max(span.start, min(span.end, high))
    marked = min(end - span.start, width)
    room = max(0, width - marked)
    start = max(low, span.start - room // 2)
    stop = min(high, max(span.start + marked, start + width))
    start = max(low, min(start, stop - width))
    start, stop = _to_words(text, low, high, start, stop, span)
    head, tail = ("… " if start > low else ""), (" …" if stop < high else "")
    shown = f"{head}{text[start:stop]}{tail}".replace("\t", " ")
    at = len(head) + span.start - start
    return Excerpt(shown, at, at + min(end, stop) - span.start)


def _to_words(text: str, low: int, high: int, start: int, stop: int, span: Span) -> tuple[int, int]:
    """Move both cuts inwards to a space, unless the span is in the way."""
    if start > low:
        space = text.find(" ", start, span.start)
        start = space + 1 if space >= 0 else start
    if stop < high:
        space = text.rfind(" ", min(span.end, stop), stop)
        stop = space if space >= 0 else stop
    return start, stop
