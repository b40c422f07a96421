"""The main part of a document element by element: what is text, and what must not be touched."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lintberita.model import Span
from lintberita.source.blocks import STAND_IN
from lintberita.source.docx.formatting import Format
from lintberita.source.docx.places import Paragraph, Stretch, units_of
from lintberita.source.docx.styles import Styles
from lintberita.source.docx.xml import damaged

_TAG = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")
_BLANK = " \t\r\n"
_AS_SPACE = str.maketrans("\r\n", "  ")

_STRUCTURE = frozenset({"w:document", "w:body", "w:p", "w:r", "w:tbl", "w:tr", "w:tc"})
_PROPERTIES = frozenset({"w:pPr", "w:rPr", "w:numPr", "w:trPr", "w:sdtPr"})
_FORMER = frozenset({"w:pPrChange", "w:rPrChange", "w:trPrChange"})
# Wrappers of text; an edit may run over the ends of these …
_OPEN_WRAPPERS = frozenset({"w:smartTag", "w:customXml", "w:bdo", "w:dir", "w:sdtContent"})
# … and not over the ends of these: a link or a tracked change would take in what is not its own.
_SEALED_WRAPPERS = frozenset({"w:hyperlink", "w:ins", "w:moveTo", "w:fldSimple", "w:sdt"})
# Marks with no width, between runs and in them.
_MARKS = frozenset(
    """w:bookmarkStart w:bookmarkEnd w:commentRangeStart w:commentRangeEnd w:proofErr w:permStart
    w:permEnd w:moveFromRangeStart w:moveFromRangeEnd w:moveToRangeStart w:moveToRangeEnd
    w:commentReference w:lastRenderedPageBreak""".split()
)
_EQUATIONS = frozenset({"m:oMath", "m:oMathPara"})
_LETTERS = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:br": "\n",
    "w:cr": "\n",
    "w:noBreakHyphen": "-",
    "w:sym": STAND_IN,
}
# What is chosen from a list or comes from elsewhere: writing into it would not last.
_FIXED_CONTROLS = frozenset({"w:dataBinding", "w:dropDownList", "w:comboBox", "w:date"})
_LOCKS = frozenset({"contentLocked", "sdtContentLocked"})
_LINK = re.compile(r"\s*HYPERLINK\b", re.I)


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction, and whether its result has begun."""

    instruction: str = ""
    result: bool = False


@dataclass(slots=True)
class _Control:
    """A content control that is open; one may still show the text that asks for input."""

    locked: bool = False
    empty: bool = False


@dataclass(slots=True)
class _Row:
    """A row that is open: cells so far, and whether a tracked change has taken it out."""

    cells: int = 0
    deleted: bool = False


class StoryReader:
    """Handler that gathers ``letters``, ``stretches``, ``paragraphs`` and places of comments.

    ``unread`` are the stretches of text that are code or raised numbers, in order.
    """

    def __init__(self, part: bytes, styles: Styles) -> None:
        """Take the part as UTF-8, in which the handler's offsets count."""
        self.letters: list[str] = []
        self.stretches: list[Stretch] = []
        self.paragraphs: list[Paragraph] = []
        self.unread: list[Span] = []
        self.commented: dict[str, tuple[int, int]] = {}
        self._part = part
        self._styles = styles
        self._at = 0
        self._open: list[str] = []
        # Whether blanks at the ends of a text count, for each element that is open.
        self._preserved = [False]
        # How many elements are open from the one on that is passed over.
        self._passed = 0
        self._group = 0
        self._depth = 0
        self._controls: list[_Control] = []
        self._fields: list[_Field] = []
        self._rows: list[_Row] = []
        self._tables: list[int] = []
        self._table_count = 0
        self._data: set[int] = set()
        self._begun: int | None = None
        self._format = Format()
        self._tag = 0
        self._characters: list[str] = []

    def is_data(self, paragraph: Paragraph) -> bool:
        """Whether it stands in a table of data: one that has several cells in a row."""
        return not self._data.isdisjoint(paragraph.tables)

    def start(self, name: str, attributes: dict[str, str], at: int) -> None:
        """An element begins."""
        parent = self._open[-1] if self._open else ""
        self._open.append(name)
        space = attributes.get("xml:space")
        self._preserved.append(self._preserved[-1] if space is None else space == "preserve")
        if self._passed:
            self._passed += 1
        elif not parent:
            if name != "w:document":
                raise damaged("bukan dokumen Word")
        elif parent in _PROPERTIES:
            self._property(name, attributes)
        elif name in _PROPERTIES:
            return
        elif parent == "w:r":
            self._in_run(name, attributes, at)
        elif parent == "w:t":
            self._pass_over()
        else:
            self._structure(name, attributes)

    def end(self, name: str, at: int) -> None:
        """An element ends."""
        self._open.pop()
        preserved = self._preserved.pop()
        if self._passed:
            self._passed -= 1
        elif not self._open or self._open[-1] in _PROPERTIES:
            return
        elif name == "w:t":
            self._end_text(at, preserved=preserved)
        elif name == "w:p":
            self._end_paragraph()
        elif name in ("w:tc", "w:body"):
            self._flush()
        elif name == "w:tr" and self._rows:
            if self._rows.pop().cells > 1 and self._tables:
                self._data.add(self._tables[-1])
        elif name == "w:tbl" and self._tables:
            self._tables.pop()
        elif name in _SEALED_WRAPPERS:
            self._end_wrapper(name)

    def characters(self, data: str) -> None:
        """Text, or the instruction of a field."""
        if self._passed:
            return
        if self._open[-1] == "w:t":
            self._characters.append(data)
        elif self._open[-1] == "w:instrText" and self._fields:
            self._fields[-1].instruction += data

    def _pass_over(self) -> None:
        """Read nothing of the element that has just begun, and let no edit run across it."""
        self._passed = 1
        self._group += 1

    def _structure(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element between paragraphs or between runs."""
        if name in _SEALED_WRAPPERS:
            self._wrapper(name, attributes)
        elif name == "w:p":
            self._begun = self._at if self._begun is None else self._begun
            self._format = Format()
        elif name == "w:r":
            self._format.next_run()
        elif name == "w:tbl":
            self._flush()
            self._table_count += 1
            self._tables.append(self._table_count)
        elif name == "w:tr":
            self._rows.append(_Row())
        elif name == "w:tc" and self._rows:
            self._rows[-1].cells += 1
            if self._rows[-1].deleted:
                self._pass_over()
        elif name in _MARKS:
            self._mark(name, attributes)
        elif name in _EQUATIONS:
            self._add(STAND_IN)
            self._pass_over()
        elif name not in _OPEN_WRAPPERS | _STRUCTURE:
            self._pass_over()

    def _wrapper(self, name: str, attributes: Mapping[str, str]) -> None:
        self._group += 1
        self._depth += 1
        if name == "w:sdt":
            self._controls.append(_Control())
        elif name == "w:fldSimple":
            self._fields.append(_Field(attributes.get("w:instr", ""), result=True))

    def _end_wrapper(self, name: str) -> None:
        self._group += 1
        self._depth -= 1
        if name == "w:sdt":
            self._controls.pop()
        elif name == "w:fldSimple" and self._fields:
            self._fields.pop()

    def _property(self, name: str, attributes: Mapping[str, str]) -> None:
        """A property of a paragraph, its mark, a run, a row or a content control."""
        owner = tuple(self._open[-3:-1])
        if name in _FORMER:
            self._passed = 1
        elif owner == ("w:p", "w:pPr"):
            self._format.of_paragraph(name, attributes)
        elif owner == ("w:pPr", "w:numPr") and name == "w:numId":
            self._format.numbering = attributes.get("w:val", "")
        elif owner == ("w:pPr", "w:rPr"):
            self._format.of_mark(name)
        elif owner == ("w:r", "w:rPr"):
            self._format.of_run(name, attributes)
        elif owner == ("w:tr", "w:trPr") and name == "w:del" and self._rows:
            self._rows[-1].deleted = True
        elif owner == ("w:sdt", "w:sdtPr") and self._controls:
            control = self._controls[-1]
            control.empty |= name == "w:showingPlcHdr"
            control.locked |= name in _FIXED_CONTROLS or attributes.get("w:val") in _LOCKS

    def _mark(self, name: str, attributes: Mapping[str, str]) -> None:
        """Where a comment begins, ends, or is only referred to."""
        key = attributes.get("w:id", "")
        if name == "w:commentRangeStart":
            self.commented[key] = self._at, self._at
        elif name == "w:commentRangeEnd" and key in self.commented:
            self.commented[key] = self.commented[key][0], self._at
        elif name == "w:commentReference":
            self.commented.setdefault(key, (self._at, self._at))

    def _in_run(self, name: str, attributes: Mapping[str, str], at: int) -> None:
        if name == "w:t":
            self._tag = at
            self._characters = []
        elif name in _LETTERS:
            self._group += 1
            if self._is_shown():
                self._add(_LETTERS[name])
        elif name == "w:fldChar":
            self._field(attributes.get("w:fldCharType", ""))
        elif name in _MARKS:
            self._mark(name, attributes)
        elif name != "w:instrText":
            self._pass_over()

    def _field(self, step: str) -> None:
        self._group += 1
        if step == "begin":
            self._fields.append(_Field())
        elif step == "separate" and self._fields:
            self._fields[-1].result = True
        elif step == "end" and self._fields:
            self._fields.pop()

    def _is_shown(self) -> bool:
        """Whether one who reads the document sees the run that is open."""
        return (
            not self._format.is_hidden(self._styles)
            and all(field.result for field in self._fields)
            and not any(control.empty for control in self._controls)
        )

    def _is_locked(self) -> bool:
        """Whether Word would write its own text over ours, or lets nobody write here."""
        return any(control.locked for control in self._controls) or any(
            field.result and not _LINK.match(field.instruction) for field in self._fields
        )

    def _end_text(self, at: int, *, preserved: bool) -> None:
        """Take in the text of the ``w:t`` whose end tag stands at ``at``."""
        whole = "".join(self._characters)
        # As in Word: without xml:space="preserve", blanks at its ends do not count.
        text = whole if preserved else whole.strip(_BLANK)
        if not self._is_shown():
            self._group += 1
            return
        tag = _TAG.match(self._part, self._tag)
        if not text or tag is None:
            return
        content = Span(tag.end(), at)
        units = units_of(self._part, content)
        span = Span(self._at, self._at + len(text))
        self._add(text.translate(_AS_SPACE))
        self.stretches.append(
            Stretch(
                span,
                self._tag,
                content,
                skipped=len(whole) - len(whole.lstrip(_BLANK)) if not preserved else 0,
                preserved=preserved,
                group=self._group,
                depth=self._depth,
                # CDATA, or a comment within the text: letters can't be told from marks there.
                locked=self._is_locked() or len(units) != len(whole),
            )
        )
        if self._format.is_unread(self._styles):
            if self.unread and self.unread[-1].end == span.start:
                span = Span(self.unread.pop().start, span.end)
            self.unread.append(span)

    def _add(self, letters: str) -> None:
        self.letters.append(letters)
        self._at += len(letters)

    def _end_paragraph(self) -> None:
        self._group += 1
        if not self._format.runs_on:
            self._flush()

    def _flush(self) -> None:
        """End the paragraph that has begun, if there is one, with a line end."""
        if self._begun is None:
            return
        span = Span(self._begun, self._at)
        kind = self._format.kind(self._styles)
        self.paragraphs.append(Paragraph(span, kind, tuple(self._tables)))
        self._begun = None
        self._add("\n")
