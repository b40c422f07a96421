"""Title, dateline, lead, body, source line and credits of a draft."""

from dataclasses import dataclass

from lintberita.analysis.credits import foot_role, head_role
from lintberita.analysis.dateline import Dateline, find_dateline
from lintberita.analysis.roles import Paragraph, Role
from lintberita.model import Span
from lintberita.source import BlockKind, Prose
from lintberita.source.blocks import ProseBlock

_KIND_ROLES = {
    BlockKind.HEADING: Role.SUBHEAD,
    BlockKind.LIST_ITEM: Role.LIST,
    BlockKind.TABLE: Role.TABLE,
    BlockKind.CODE: Role.CODE,
}
# How many of the last blocks may be source line, credits and end marks.
_FOOT = 6
_LONGEST_TITLE = 20
_LONGEST_SUBHEAD = 10
_CLOSES = tuple(".!?…”\"’)*;:,")


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
    roles = [_KIND_ROLES.get(block.kind) for block in prose.blocks]
    _mark_foot(prose, roles)
    _mark_head(prose, roles)
    _mark_subheads(prose, roles)
    lead = next((i for i, role in enumerate(roles) if role is None), None)
    if lead is not None:
        roles[lead] = Role.LEAD
    paragraphs = tuple(
        Paragraph(index, block.span, block.kind, role or Role.BODY)
        for index, (block, role) in enumerate(zip(prose.blocks, roles, strict=True))
    )
    return Structure(
        paragraphs,
        title=_first(paragraphs, Role.TITLE),
        lead=_first(paragraphs, Role.LEAD),
        dateline=None if lead is None else find_dateline(prose.text, prose.blocks[lead].span),
        source_line=_first(paragraphs, Role.SOURCE_LINE),
    )


def _first(paragraphs: tuple[Paragraph, ...], role: Role) -> Paragraph | None:
    return next((p for p in paragraphs if p.role is role), None)


def _mark_foot(prose: Prose, roles: list[Role | None]) -> None:
    """Source line and credits stand at the end; the first block is never one of them."""
    for index in range(max(1, len(roles) - _FOOT), len(roles)):
        role = foot_role(_text(prose, prose.blocks[index].span))
        # A credit may look like a list item: "- Editor: …".
        if role is not None and roles[index] in (None, Role.LIST):
            roles[index] = role


def _mark_head(prose: Prose, roles: list[Role | None]) -> None:
    titled = False
    for index, block in enumerate(prose.blocks):
        if roles[index] is Role.SUBHEAD and not titled:
            roles[index], titled = Role.TITLE, True
            continue
        if roles[index] is not None:
            return
        line = _text(prose, block.span)
        role = head_role(line)
        if role is None and not titled and _is_title(prose, roles, index, block):
            role, titled = Role.TITLE, True
        if role is None:
            return
        roles[index] = role


def _is_title(prose: Prose, roles: list[Role | None], index: int, block: ProseBlock) -> bool:
    """A short line without a full stop that a paragraph follows, and no dateline in front."""
    line = _text(prose, block.span).rstrip()
    follows = next((i for i in range(index + 1, len(roles)) if roles[i] is None), None)
    if follows is None or not line or len(line.split()) > _LONGEST_TITLE:
        return False
    if line.endswith((".", ",", ":", ";")) or find_dateline(prose.text, block.span):
        return False
    return len(_text(prose, prose.blocks[follows].span)) > 0.8 * len(line)


def _mark_subheads(prose: Prose, roles: list[Role | None]) -> None:
    lead = next((i for i, role in enumerate(roles) if role is None), len(roles))
    for index in range(lead + 1, len(roles) - 1):
        line = _text(prose, prose.blocks[index].span).rstrip()
        short = len(line.split()) <= _LONGEST_SUBHEAD and not line.endswith(_CLOSES)
        if roles[index] is None and short and roles[index + 1] is None:
            roles[index] = Role.SUBHEAD


def _text(prose: Prose, span: Span) -> str:
    return prose.text[span.start : span.end]
