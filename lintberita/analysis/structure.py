"""Title, dateline, lead, body, source line and credits of a draft."""

import re
from dataclasses import dataclass

from lintberita.analysis.roles import Paragraph, Role
from lintberita.model import Span
from lintberita.source import BlockKind, Prose

_KIND_ROLES = {
    BlockKind.HEADING: Role.SUBHEAD,
    BlockKind.LIST_ITEM: Role.LIST,
    BlockKind.TABLE: Role.TABLE,
    BlockKind.CODE: Role.CODE,
}
_SOURCE = re.compile(r"\(?Sumber\s*:", re.I)


@dataclass(frozen=True, slots=True)
class Dateline:
    """City, medium and dash before the lead; ``span`` ends behind the dash."""

    span: Span
    city: str | None
    medium: str | None


@dataclass(frozen=True, slots=True)
class Structure:
    """The parts of a draft; what it does not have is ``None``."""

    paragraphs: tuple[Paragraph, ...]
    title: Paragraph | None = None
    lead: Paragraph | None = None
    dateline: Dateline | None = None
    source_line: Paragraph | None = None


def find_structure(prose: Prose) -> Structure:
    """Give each block its role."""
    paragraphs: list[Paragraph] = []
    lead: Paragraph | None = None
    for index, block in enumerate(prose.blocks):
        text = prose.text[block.span.start : block.span.end]
        role = _KIND_ROLES.get(block.kind, Role.BODY)
        if role is Role.BODY and _SOURCE.match(text):
            role = Role.SOURCE_LINE
        elif role is Role.BODY and lead is None:
            role = Role.LEAD
        paragraph = Paragraph(index, block.span, block.kind, role)
        lead = paragraph if role is Role.LEAD else lead
        paragraphs.append(paragraph)
    return Structure(tuple(paragraphs), lead=lead)
