"""Half-open ranges of code points."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points ``start`` (inside) to ``end`` (outside) of one text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether both share a code point; an empty span overlaps what it stands inside of."""
        if not len(self) or not len(other):
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end


def apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans in order, without those that overlap an earlier or a longer one."""
    end = -1
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if span.start >= end:
            yield span
            end = span.end
