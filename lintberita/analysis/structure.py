"""Title, dateline, lead, body, source line and credits of a draft."""

from typing import NamedTuple

from lintberita.analysis.credits import aside_role, find_tail, foot_role, head_role, is_signature
from lintberita.analysis.dateline import Dateline, find_dateline
from lintberita.analysis.roles import Paragraph, Role
from lintberita.model import Span
from lintberita.source import BlockKind, Prose

_KIND_ROLES = {
    BlockKind.HEADING: Role.SUBHEAD,
    BlockKind.LIST_ITEM: Role.LIST,
    BlockKind.TABLE: Role.TABLE,
    BlockKind.CODE: Role.CODE,
}
# How many of the last blocks may be source line, credits and end marks.
_FOOT = 6
_LONGEST_TITLE = 20
_LONGEST_DECK = 30
_LONGEST_SUBHEAD = 10
# So many words behind a dateline make a lead, also where its full stop was forgotten.
_SHORTEST_LEAD = 15
_CLOSES = tuple('.!?…”"’)*;:,')


class Structure(NamedTuple):
    """The parts of a draft; what it does not have is ``None``."""

    paragraphs: tuple[Paragraph, ...]
    title: Paragraph | None = None
    lead: Paragraph | None = None
    dateline: Dateline | None = None
    source_line: Paragraph | None = None


def find_structure(prose: Prose) -> Structure:
    """Give each block its role; an end mark behind the last sentence is cut off as its own part."""
    roles = [_KIND_ROLES.get(block.kind) for block in prose.blocks]
    _mark_asides(prose, roles)
    _mark_foot(prose, roles)
    _mark_head(prose, roles)
    _mark_subheads(prose, roles)
    lead = next((i for i, role in enumerate(roles) if role is None), None)
    if lead is not None:
        roles[lead] = Role.LEAD
    paragraphs = _paragraphs(prose, roles)
    return Structure(
        paragraphs,
        title=_first(paragraphs, Role.TITLE),
        lead=_first(paragraphs, Role.LEAD),
        dateline=None if lead is None else find_dateline(prose.text, prose.blocks[lead].span),
        source_line=_first(paragraphs, Role.SOURCE_LINE),
    )


def _first(paragraphs: tuple[Paragraph, ...], role: Role) -> Paragraph | None:
    return next((p for p in paragraphs if p.role is role), None)


def _paragraphs(prose: Prose, roles: list[Role | None]) -> tuple[Paragraph, ...]:
    found: list[Paragraph] = []
    prosaic = [i for i, role in enumerate(roles) if role in (None, Role.LEAD, Role.LIST)]
    for index, (block, role) in enumerate(zip(prose.blocks, roles, strict=True)):
        span = block.span
        tail = find_tail(prose.text, span) if prosaic and index == prosaic[-1] else None
        if tail is not None:
            kept = _text(prose, Span(span.start, tail[0].start)).rstrip()
            span = Span(span.start, span.start + len(kept))
        found.append(Paragraph(len(found), span, block.kind, role or Role.BODY))
        if tail is not None:
            found.append(Paragraph(len(found), tail[0], block.kind, tail[1]))
    return tuple(found)


def _mark_asides(prose: Prose, roles: list[Role | None]) -> None:
    for index, block in enumerate(prose.blocks):
        if roles[index] is None:
            roles[index] = aside_role(_text(prose, block.span))


def _mark_foot(prose: Prose, roles: list[Role | None]) -> None:
    """Source line and credits stand at the end; the first block is never one of them."""
    for index in range(len(roles) - 1, max(0, len(roles) - _FOOT - 1), -1):
        role = foot_role(_text(prose, prose.blocks[index].span))
        # A credit may look like a list item: "- Editor: …".
        if role is not None and roles[index] in (None, Role.LIST):
            roles[index] = role
    last = len(roles) - 1
    if last > 1 and roles[last] is None and is_signature(_text(prose, prose.blocks[last].span)):
        roles[last] = Role.CREDIT


def _mark_head(prose: Prose, roles: list[Role | None]) -> None:
    """Mark labels, title, deck and bylines, down to the first paragraph of the news."""
    titled = False
    for index in range(len(prose.blocks)):
        if roles[index] is Role.SUBHEAD and not titled:
            roles[index], titled = Role.TITLE, True
            continue
        if roles[index] in (Role.CREDIT, Role.LABEL, Role.END_MARK):
            continue
        if roles[index] is not None:
            return
        role = head_role(_text(prose, prose.blocks[index].span))
        if role is None and _is_heading(prose, roles, index, titled=titled):
            role, titled = Role.SUBHEAD if titled else Role.TITLE, True
        if role is None:
            return
        roles[index] = role


def _is_heading(prose: Prose, roles: list[Role | None], index: int, *, titled: bool) -> bool:
    """A short line without a full stop that a longer paragraph follows: a title, or its deck."""
    line = _text(prose, prose.blocks[index].span).rstrip()
    follows = _next_paragraph(prose, roles, index)
    words = len(line.split())
    if follows is None or not line or words > (_LONGEST_DECK if titled else _LONGEST_TITLE):
        return False
    if line.endswith((".", ",", ":", ";", "…", ".”", '."')):
        return False
    if line.endswith(("?", "!")) and not _in_title_case(line):
        return False
    dateline = find_dateline(prose.text, prose.blocks[index].span)
    if dateline and len(_text(prose, prose.blocks[index].span)[len(dateline.span) :].split()) >= (
        _SHORTEST_LEAD
    ):
        return False
    following = _text(prose, prose.blocks[follows].span)
    if titled:
        # A lead may lack its full stop; a deck stands before a paragraph that has one.
        return following.rstrip()[-1:] in '.”"*)' and len(following) > 1.5 * len(line)
    return len(following) > 0.8 * len(line)


def _in_title_case(line: str) -> bool:
    """Whether most long words have a capital: a question as a title, not one that opens a text."""
    words = [word for word in line.split() if len(word) > 3]
    return sum(word[0].isupper() or not word[0].isalpha() for word in words) >= 0.6 * len(words)


def _next_paragraph(prose: Prose, roles: list[Role | None], index: int) -> int | None:
    """Number of the next block that is neither marked nor a label, date or byline."""
    for after in range(index + 1, len(roles)):
        if roles[after] is None and head_role(_text(prose, prose.blocks[after].span)) is None:
            return after
    return None


def _mark_subheads(prose: Prose, roles: list[Role | None]) -> None:
    lead = next((i for i, role in enumerate(roles) if role is None), len(roles))
    for index in range(lead + 1, len(roles) - 1):
        line = _text(prose, prose.blocks[index].span).rstrip()
        short = len(line.split()) <= _LONGEST_SUBHEAD and not line.endswith(_CLOSES)
        if roles[index] is None and short and roles[index + 1] in (None, Role.LIST):
            roles[index] = Role.SUBHEAD


def _text(prose: Prose, span: Span) -> str:
    return prose.text[span.start : span.end]
