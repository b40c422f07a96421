"""What the styles of a document say of the text that has them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from lintberita.source.blocks import BlockKind
from lintberita.source.docx.xml import read_xml

# Word keeps the English name of its own styles in every language; an outlet names its own ones.
_HEADING = re.compile(r"(?:heading|title|subtitle|judul|subjudul)\b", re.I)
_CODE = re.compile(
    r"(?:html (?:code|preformatted|keyboard|sample|typewriter|variable)|source code|code|kode"
    r"|verbatim(?: char)?|macro text)(?: char)?$",
    re.I,
)
_OFF = frozenset({"0", "false", "off", "none"})
# A heading has a level from 0 to 8; 9 is text.
_LEVELS = frozenset("012345678")


class Look(NamedTuple):
    """What a style says: nothing (``None``), or for sure."""

    kind: BlockKind | None = None
    hidden: bool | None = None
    code: bool | None = None


PLAIN = Look()


@dataclass(slots=True)
class _Style:
    """One style as it is written, without what it inherits."""

    name: str = ""
    based_on: str = ""
    level: str = ""
    numbering: str = ""
    hidden: bool | None = None

    def look(self) -> Look:
        code = True if _CODE.match(self.name) else None
        return Look(None if code else self._kind(), self.hidden, code)

    def _kind(self) -> BlockKind | None:
        if self.level:
            return BlockKind.HEADING if self.level in _LEVELS else BlockKind.PARAGRAPH
        if _HEADING.match(self.name):
            return BlockKind.HEADING
        if self.numbering:
            return BlockKind.PARAGRAPH if self.numbering == "0" else BlockKind.LIST_ITEM
        return None


class Styles:
    """All styles of a document by id."""

    def __init__(self, part: bytes | None) -> None:
        """Read ``word/styles.xml``; ``None`` where the document has none."""
        reader = _Reader()
        if part is not None:
            read_xml(part, reader)
        self._styles = reader.styles
        self._default = reader.default
        self._looks: dict[str, Look] = {}

    def look(self, style: str) -> Look:
        """What ``style`` says, and where it is silent, the styles that it is based on."""
        if style not in self._looks:
            kind = hidden = code = None
            for found in self._chain(style):
                kind = found.kind if kind is None else kind
                hidden = found.hidden if hidden is None else hidden
                code = found.code if code is None else code
            self._looks[style] = Look(kind, hidden, code)
        return self._looks[style]

    def paragraph(self, style: str) -> Look:
        """The same for a paragraph, which has the default style where it names none."""
        return self.look(style or self._default)

    def _chain(self, style: str) -> Iterator[Look]:
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            yield self._styles[style].look()
            style = self._styles[style].based_on


class _Reader:
    """Gathers the styles; what a tracked change says they were before is passed over."""

    def __init__(self) -> None:
        self.styles: dict[str, _Style] = {}
        self.default = ""
        self._style = _Style()
        self._open: list[str] = []

    def start(self, name: str, attributes: dict[str, str], at: int) -> None:
        """One property of the style that is open."""
        parents = tuple(self._open[-3:])
        self._open.append(name)
        value = attributes.get("w:val", "")
        if name == "w:style":
            self._style = _Style()
            key = attributes.get("w:styleId", "")
            self.styles[key] = self._style
            if attributes.get("w:type") == "paragraph" and is_on(attributes, "w:default"):
                self.default = key
        elif parents[-1:] == ("w:style",):
            if name == "w:name":
                self._style.name = value
            elif name == "w:basedOn":
                self._style.based_on = value
        elif parents[-2:] == ("w:style", "w:pPr") and name == "w:outlineLvl":
            self._style.level = value
        elif parents == ("w:style", "w:pPr", "w:numPr") and name == "w:numId":
            self._style.numbering = value
        elif parents[-2:] == ("w:style", "w:rPr") and name == "w:vanish":
            self._style.hidden = is_on(attributes, "w:val", absent=True)

    def end(self, name: str, at: int) -> None:
        """An element ends."""
        self._open.pop()

    def characters(self, data: str) -> None:
        """Styles have no text."""


def is_on(attributes: Mapping[str, str], key: str, *, absent: bool = False) -> bool:
    """Whether a switch is on; one without a value is, where ``absent`` says so."""
    value = attributes.get(key)
    return absent if value is None else value not in _OFF


def is_level(value: str) -> bool:
    """Whether an outline level makes a heading."""
    return value in _LEVELS
