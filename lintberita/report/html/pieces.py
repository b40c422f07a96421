"""A draft cut into lines, and lines into pieces that lie under the same findings."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lintberita.model import Span
from lintberita.source.lines import LineIndex

_LINE_ENDS = re.compile(r"[\r\n]*")


class Piece(NamedTuple):
    """A stretch of one line; ``marks`` are the numbers of its findings, the shortest first.

    An empty piece is a place where something is to be inserted. ``veiled`` text is never shown.
    """

    start: int
    end: int
    marks: tuple[int, ...]
    veiled: bool


class Line(NamedTuple):
    """A line of the source without its line end; ``number`` counts from 1."""

    number: int
    start: int
    end: int
    pieces: tuple[Piece, ...]


def cut(text: str, spans: Sequence[Span], veiled: Sequence[Span]) -> Iterator[Line]:
    """Yield all lines of ``text``; ``spans`` may nest and overlap, ``veiled`` are in order.

    A mark that ends within a veiled stretch is taken to its edge: a cut there would tell how
    long what is veiled is.
    """
    cutter = _Cutter(text, _snapped(spans, veiled), veiled)
    lines = LineIndex(text)
    for number in range(1, lines.count + 1):
        low, high = lines.line_span(number)
        behind = lines.line_span(number + 1)[0] if number < lines.count else len(text) + 1
        yield Line(number, low, high, tuple(cutter.line(low, high, behind)))


def _snapped(spans: Sequence[Span], veiled: Sequence[Span]) -> list[Span]:
    order = sorted(range(len(spans)), key=lambda n: spans[n].start)
    snapped = list(spans)
    first = 0
    for number in order:
        span = spans[number]
        while first < len(veiled) and veiled[first].end <= span.start:
            first += 1
        start, end = span.start, span.end
        at = first
        while at < len(veiled) and veiled[at].start < span.end:
            start, end = min(start, veiled[at].start), max(end, veiled[at].end)
            at += 1
        snapped[number] = Span(start, end)
    return snapped


class _Cutter:
    """Goes through the draft once; knows which findings and which veil lie over a place."""

    def __init__(self, text: str, spans: Sequence[Span], veiled: Sequence[Span]) -> None:
        self._text = text
        self._spans = spans
        self._veiled = veiled
        self._waiting = sorted(range(len(spans)), key=lambda n: spans[n], reverse=True)
        self._open: list[int] = []
        self._veil = 0

    def line(self, low: int, high: int, behind: int) -> Iterator[Piece]:
        """Yield the pieces of the line from ``low`` to ``high``; the next starts at ``behind``."""
        at = low
        while True:
            self._open = [n for n in self._open if self._spans[n].end > at]
            while self._veil < len(self._veiled) and self._veiled[self._veil].end <= at:
                self._veil += 1
            yield from self._admitted(at, at if at < high else behind - 1)
            if at >= high:
                return
            end = self._next(at, high)
            yield Piece(at, end, self._marks(), self._is_veiled(at))
            at = end

    def _admitted(self, at: int, last: int) -> Iterator[Piece]:
        """Open what starts up to ``last``; yield what has no letter in a line to lie over."""
        while self._waiting and self._spans[self._waiting[-1]].start <= last:
            number = self._waiting.pop()
            span = self._spans[number]
            if _LINE_ENDS.fullmatch(self._text, span.start, span.end):
                yield Piece(at, at, (number,), veiled=False)
            else:
                self._open.append(number)

    def _next(self, at: int, high: int) -> int:
        ends = [high, *(self._spans[n].end for n in self._open)]
        if self._waiting:
            ends.append(self._spans[self._waiting[-1]].start)
        if self._veil < len(self._veiled):
            cover = self._veiled[self._veil]
            ends.append(cover.start if cover.start > at else cover.end)
        return min(ends)

    def _is_veiled(self, at: int) -> bool:
        return self._veil < len(self._veiled) and self._veiled[self._veil].start <= at

    def _marks(self) -> tuple[int, ...]:
        return tuple(sorted(self._open, key=lambda n: (len(self._spans[n]), n)))
