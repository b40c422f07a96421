"""The draft as it is written, with marks in place."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintberita.analysis.secrecy import COVER
from lintberita.model import FileResult, Finding
from lintberita.report.html.pieces import Line, Piece, cut
from lintberita.report.html.tags import tag, text
from lintberita.report.veil import Veil

# Longer marks speak of sentences: they are underlined only, or the page would be all colour.
_LONG = 60


def lines(result: FileResult, number: int, veil: Veil) -> Iterator[str]:
    """Yield each line of draft ``number`` as HTML."""
    draft = _Draft(result.text or "", number, result.findings)
    roles = _Roles(result.facts or {})
    for line in cut(draft.source, [finding.span for finding in result.findings], veil.spans):
        pieces = (draft.piece(piece) for piece in line.pieces)
        classes = f"l {roles.at(line)}".strip()
        yield tag("p", *pieces, class_=classes, data_n=line.number) + "\n"


class _Draft:
    """The text with its findings; ``told`` are those that have a mark to link to."""

    def __init__(self, source: str, number: int, findings: Sequence[Finding]) -> None:
        self.source = source
        self._number = number
        self._findings = findings
        self._told: set[int] = set()

    def piece(self, piece: Piece) -> str:
        shown = text(self.source[piece.start : piece.end])
        if piece.veiled:
            shown = tag("span", COVER, class_="veil", title="Disamarkan")
        if not piece.marks:
            return shown
        new = [mark for mark in piece.marks if mark not in self._told]
        self._told.update(new)
        top = piece.marks[0]
        finding = self._findings[top]
        anchors = (tag("span", id=self._id(mark)) for mark in new if mark != top)
        classes = f"m {finding.severity.label}"
        if piece.start == piece.end:
            classes += " here"
        elif len(finding.span) > _LONG:
            classes += " long"
        if len(piece.marks) > 1:
            classes += " more"
        return "".join(anchors) + tag(
            "a",
            shown,
            class_=classes,
            href=f"#f{self._number}-{top}",
            id=self._id(top) if top in new else None,
            # One stop for the keyboard for each finding.
            tabindex=None if new else -1,
            data_f=" ".join(f"f{self._number}-{mark}" for mark in piece.marks),
            aria_label=finding.message if piece.start == piece.end else None,
        )

    def _id(self, mark: int) -> str:
        return f"m{self._number}-{mark}"


class _Roles:
    """What part of the news a line belongs to, asked line after line."""

    def __init__(self, facts: Mapping[str, Any]) -> None:
        self._parts = list(facts.get("parts", ()))
        self._at = 0

    def at(self, line: Line) -> str:
        while self._at < len(self._parts) and self._parts[self._at]["end"] <= line.start:
            self._at += 1
        if self._at < len(self._parts):
            part = self._parts[self._at]
            if part["start"] < line.end:
                return f"r-{part['role']}"
        return ""
