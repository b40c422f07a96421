"""The properties of the paragraph and the run that are open, told to a reader one by one."""

from collections.abc import Mapping
from dataclasses import dataclass

from lintberita.source.blocks import BlockKind
from lintberita.source.docx.styles import Styles, is_level, is_on

_RAISED = frozenset({"superscript", "subscript"})
# The paragraph mark is gone once the tracked changes are accepted.
_MARK_GONE = frozenset({"w:del", "w:moveFrom"})


@dataclass(slots=True)
class Format:
    """What the document itself says; its styles answer where that is nothing.

    ``runs_on`` says that the next paragraph goes on where this one ends.
    """

    style: str = ""
    level: str = ""
    numbering: str = ""
    runs_on: bool = False
    run_style: str = ""
    hidden: bool | None = None
    raised: bool = False

    def next_run(self) -> None:
        """Forget the properties of the run before."""
        self.run_style, self.hidden, self.raised = "", None, False

    def of_paragraph(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take a child of ``w:pPr``."""
        value = attributes.get("w:val", "")
        if name == "w:pStyle":
            self.style = value
        elif name == "w:outlineLvl":
            self.level = value
        elif name == "w:framePr" and attributes.get("w:dropCap", "none") != "none":
            # The big first letter of a feature is a paragraph of its own.
            self.runs_on = True

    def of_mark(self, name: str) -> None:
        """Take a property of the paragraph mark."""
        self.runs_on |= name in _MARK_GONE

    def of_run(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take a child of a run's ``w:rPr``."""
        value = attributes.get("w:val", "")
        if name == "w:rStyle":
            self.run_style = value
        elif name == "w:vanish":
            self.hidden = is_on(attributes, "w:val", absent=True)
        elif name == "w:vertAlign":
            self.raised = value in _RAISED

    def kind(self, styles: Styles) -> BlockKind:
        """The kind of the paragraph; its own level and numbering go before its style's."""
        look = styles.paragraph(self.style)
        if look.code:
            return BlockKind.CODE
        if is_level(self.level) or (look.kind is BlockKind.HEADING and not self.level):
            return BlockKind.HEADING
        if self.numbering:
            return BlockKind.PARAGRAPH if self.numbering == "0" else BlockKind.LIST_ITEM
        return BlockKind.LIST_ITEM if look.kind is BlockKind.LIST_ITEM else BlockKind.PARAGRAPH

    def is_hidden(self, styles: Styles) -> bool:
        """Whether the run is hidden text."""
        hidden = self.hidden
        if hidden is None and self.run_style:
            hidden = styles.look(self.run_style).hidden
        if hidden is None:
            hidden = styles.paragraph(self.style).hidden
        return bool(hidden)

    def is_unread(self, styles: Styles) -> bool:
        """Whether the run is code, or a raised number: no part of the words around it."""
        return self.raised or bool(self.run_style and styles.look(self.run_style).code)
