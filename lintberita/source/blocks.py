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
    """A comment in the draft that speaks to lintberita: ``text`` without the comment's marks.

    ``span`` is its place in the source; ``covers`` the stretch of source that it speaks of (the
    paragraph behind it, or that it is attached to), ``None`` at the end of a draft.
    """

    text: str
    span: Span
    covers: Span | None


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
    text: str, blocks: Iterable[Block], metadata: dict[str, str] | None = None
) -> Prose:
    """Lay the prose of ``blocks`` out in one text.

    A gap's space has no place of its own in the source: it stands for the line end there.
    """
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
                at += 1
            letter = references.get(number)
            parts.append(letter or text[piece.start : piece.end])
            width = len(piece) if letter else 0
            segments.append(Segment(at, piece.start, len(letter or piece), width))
            at += len(letter or piece)
        laid.append(ProseBlock(block.kind, Span(start, at)))
    return Prose("".join(parts), tuple(laid), OffsetMap(segments), metadata or {})
