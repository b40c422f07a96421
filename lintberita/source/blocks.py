"""Blocks of a draft and the one prose text that rules see."""

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from lintberita.model import Span
from lintberita.source.offsets import OffsetMap, Segment


class BlockKind(Enum):
    """What a format says a block is; what it means for the news is for the analysis to find."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    TABLE = "table"
    CODE = "code"


# Stands in the prose for code within a sentence, so that the words around it are no neighbours.
STAND_IN = "\ufffc"


class Block(NamedTuple):
    """A block of the source: its kind and the stretches of it that are prose.

    ``pieces`` are source spans in order, markup and line ends left out; where two pieces do
    not touch in the source and ``gap`` says so, one space stands between them in the prose.
    ``references`` gives by number the letter that a piece like ``&ldquo;`` stands for.
    """

    kind: BlockKind
    pieces: tuple[Span, ...]
    gaps: frozenset[int] = frozenset()
    references: tuple[tuple[int, str], ...] = ()


class ProseBlock(NamedTuple):
    """A block in prose offsets."""

    kind: BlockKind
    span: Span


class Remark(NamedTuple):
    """A comment in the draft that speaks to lintberita: ``text`` is what it says behind that name.

    ``span`` is its place in the source; ``covers`` the stretch of source that it speaks of (the
    paragraph that it stands in or is attached to, or else the one behind it), ``None`` at the
    end of a draft. A comment that is not ``closed`` hides the draft behind it.
    """

    text: str
    span: Span
    covers: Span | None
    closed: bool = True


class Prose(NamedTuple):
    """All blocks as one text, a line feed between two blocks, and the way back.

    ``remarks`` are no prose: what they ask for is read by the engine.
    """

    text: str
    blocks: tuple[ProseBlock, ...]
    offsets: OffsetMap
    metadata: dict[str, str]
    remarks: tuple[Remark, ...] = ()


def build_prose(
    text: str,
    parts: Iterable[Block | Remark],
    metadata: dict[str, str] | None = None,
    remarks: Iterable[Remark] = (),
) -> Prose:
    """Lay the prose of the blocks among ``parts`` out in one text.

    A gap's space stands for the blanks and line ends that touch one of the two pieces. A
    remark that covers nothing yet covers the block behind it; ``remarks`` are those of the head.
    """
    heard = list(remarks)
    waiting = len(heard)
    blocks: list[Block] = []
    for part in parts:
        if isinstance(part, Remark):
            heard.append(part)
            continue
        blocks.append(part)
        if not part.pieces:
            continue
        covered = Span(part.pieces[0].start, part.pieces[-1].end)
        heard[waiting:] = [r if r.covers else r._replace(covers=covered) for r in heard[waiting:]]
        waiting = len(heard)
    return _laid_out(text, blocks, metadata or {}, tuple(heard))


def _laid_out(
    text: str, blocks: Iterable[Block], metadata: dict[str, str], remarks: tuple[Remark, ...]
) -> Prose:
    parts: list[str] = []
    segments: list[Segment] = []
    laid: list[ProseBlock] = []
    at = 0
    for block in blocks:
        if laid:
            parts.append("\n")
            at += 1
        start = at
        references = dict(block.references)
        for number, piece in enumerate(block.pieces):
            if number in block.gaps:
                parts.append(" ")
                blank = _blank_between(text, block.pieces[number - 1].end, piece.start)
                if blank is not None:
                    segments.append(_segment(at, blank, 1))
                at += 1
            letter = references.get(number)
            parts.append(letter or text[piece.start : piece.end])
            segments.append(_segment(at, piece, len(letter or piece)))
            at += len(letter or piece)
        laid.append(ProseBlock(block.kind, Span(start, at)))
    return Prose("".join(parts), tuple(laid), OffsetMap(segments), metadata, remarks)


def _segment(at: int, piece: Span, length: int) -> Segment:
    return Segment(at, piece.start, length, 0 if len(piece) == length else len(piece))


def _blank_between(text: str, start: int, end: int) -> Span | None:
    """The blanks right behind ``start``, else right before ``end``; markup may stand between."""
    between = text[start:end]
    behind = len(between) - len(between.lstrip())
    before = len(between) - len(between.rstrip())
    if behind:
        return Span(start, start + behind)
    return Span(end - before, end) if before else None
