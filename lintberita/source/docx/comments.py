"""The comments of a document that speak to lintberita."""

import re

from lintberita.source.docx.xml import read_xml

_MARK = re.compile(r"\s*lintberita\s*:\s*", re.I)


def read_remarks(part: bytes) -> dict[str, str]:
    """Read ``word/comments.xml``: comment's id → what stands behind its ``lintberita:``."""
    reader = _Reader()
    read_xml(part, reader)
    found: dict[str, str] = {}
    for key, parts in reader.comments.items():
        text = "".join(parts)
        mark = _MARK.match(text)
        if mark:
            found[key] = text[mark.end() :].strip()
    return found


class _Reader:
    """Gathers the text of each comment, its paragraphs parted by line ends."""

    def __init__(self) -> None:
        self.comments: dict[str, list[str]] = {}
        self._parts: list[str] = []
        self._open: list[str] = []

    def start(self, name: str, attributes: dict[str, str], at: int) -> None:
        """A comment begins, or a paragraph of one."""
        self._open.append(name)
        if name == "w:comment":
            self._parts = []
            self.comments[attributes.get("w:id", "")] = self._parts
        elif name == "w:p" and self._parts:
            self._parts.append("\n")

    def end(self, name: str, at: int) -> None:
        """An element ends."""
        self._open.pop()

    def characters(self, data: str) -> None:
        """Only what stands in ``w:t`` is written by the commentator."""
        if self._open[-1] == "w:t":
            self._parts.append(data)
