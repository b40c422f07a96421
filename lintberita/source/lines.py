"""Offsets to lines and columns; only reporters ask for them."""

import re
from bisect import bisect_right
from typing import NamedTuple

# An editor counts lines by these; form feeds and Unicode separators stay inside a line.
_LINE_END = re.compile(r"\r\n|\n|\r")


class Position(NamedTuple):
    """Line and column in code points, both from 1."""

    line: int
    column: int


class LineIndex:
    """The starts of all lines of one text."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        """Find the line starts of ``text`` once."""
        self._text = text
        self._starts = [0, *(m.end() for m in _LINE_END.finditer(text))]

    @property
    def count(self) -> int:
        """How many lines there are; a line end at the very end starts another, empty one."""
        return len(self._starts)

    def position(self, offset: int) -> Position:
        """Return where ``offset`` (0 to the text's length) stands."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def line_span(self, line: int) -> tuple[int, int]:
        """Return start and end of line number ``line``, its line end left out."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        return start, start + len(self._text[start:end].rstrip("\r\n"))
