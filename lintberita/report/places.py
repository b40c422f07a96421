"""Paths and places as other programs want them."""

import os
from codecs import BOM_UTF8
from pathlib import Path, PurePath
from urllib.parse import quote

from lintberita.source.lines import LineIndex

# Their text is taken out of a container: offsets in it are no offsets in the file.
_CONTAINERS = frozenset({".docx", ".docm"})


def posix(path: str) -> str:
    """Return ``path`` with forward slashes and without a leading ``./``."""
    return PurePath(path).as_posix()


def uri(path: str) -> str:
    """Return ``path`` as a percent-encoded URI, relative where the path is."""
    if PurePath(path).is_absolute():
        return Path(path).as_uri()
    # A name that is no UTF-8 keeps its bytes.
    return quote(os.fsencode(posix(path)), safe="/")


def is_plain_text(path: str) -> bool:
    """Whether places in the decoded text are places in the file itself."""
    return PurePath(path).suffix.lower() not in _CONTAINERS


class ByteColumns:
    """Lines and columns in bytes of the file, from 1.

    It measures from the place asked for last: a report asks in order, and a draft that is one
    long line must not be measured from its start for each finding.
    """

    __slots__ = ("_at", "_column", "_encoding", "_line", "_lines", "_mark", "_text")

    def __init__(self, text: str, lines: LineIndex, encoding: str = "utf-8") -> None:
        """Start at the beginning of ``text``, which the file writes in ``encoding``."""
        self._text = text
        # A byte order mark is no letter of the text, and three bytes of the first line.
        self._mark = len(BOM_UTF8) if encoding == "utf-8-sig" else 0
        self._encoding = encoding.removesuffix("-sig")
        self._lines = lines
        self._at, self._line, self._column = 0, 1, 1

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and byte column of ``offset``."""
        at = self._lines.position(offset)
        if at.line != self._line:
            self._at, self._line, self._column = offset - at.column + 1, at.line, 1
        if offset >= self._at:
            self._column += self._bytes(self._at, offset)
        else:
            self._column -= self._bytes(offset, self._at)
        self._at = offset
        return at.line, self._column + (self._mark if at.line == 1 else 0)

    def _bytes(self, start: int, end: int) -> int:
        return len(self._text[start:end].encode(self._encoding, "replace"))
