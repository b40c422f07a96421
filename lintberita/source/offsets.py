"""From prose back to the source: offsets are carried, never searched for."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from lintberita.model import Span


class Segment(NamedTuple):
    """``length`` code points of prose from ``prose`` on that stand in the source at ``source``.

    ``width`` is how many they take there, where that is more: ``&ldquo;`` is one mark.
    """

    prose: int
    source: int
    length: int
    width: int = 0

    @property
    def end(self) -> int:
        """Where it ends in the source."""
        return self.source + (self.width or self.length)


class OffsetMap:
    """The stretches of prose that the source holds letter by letter, in order."""

    __slots__ = ("_segments", "_starts")

    def __init__(self, segments: Iterable[Segment]) -> None:
        """Take segments in prose order; neighbours that run on in both texts become one.

        So do two with one character between them in both: the line end of a plain text, which
        then has a single segment.
        """
        joined: list[Segment] = []
        for new in segments:
            last = joined[-1] if joined else None
            gap = new.prose - last.prose - last.length if last else -1
            plain = last and not last.width and not new.width
            if last and plain and gap in (0, 1) and new.source - last.source - last.length == gap:
                joined[-1] = Segment(last.prose, last.source, last.length + gap + new.length)
            else:
                joined.append(new)
        self._segments = joined
        self._starts = [s.prose for s in joined]

    def to_source(self, span: Span) -> Span:
        """Map a prose span to the smallest source span that holds all its characters.

        An empty span maps to the place after the character before it.
        """
        if not len(span):
            at = self._after(span.start)
            return Span(at, at)
        start = self._at(span.start)
        return Span(start, max(start, self._after(span.end)))

    def _at(self, prose: int) -> int:
        """Source offset of the character at ``prose``."""
        index = bisect_right(self._starts, prose) - 1
        if index < 0:
            return self._segments[0].source if self._segments else 0
        segment = self._segments[index]
        if prose < segment.prose + segment.length:
            return segment.source + prose - segment.prose
        if index + 1 < len(self._segments):
            return self._segments[index + 1].source
        return segment.end

    def _after(self, prose: int) -> int:
        """Source offset behind the character before ``prose``."""
        if prose == 0:
            return self._at(0)
        index = bisect_right(self._starts, prose - 1) - 1
        if index < 0:
            return self._at(0)
        segment = self._segments[index]
        if prose - segment.prose >= segment.length:
            return segment.end
        return segment.source + prose - segment.prose
