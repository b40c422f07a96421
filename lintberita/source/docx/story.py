"""The story of a document: the text of its body, and where each letter stands in the XML."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lintberita.model import Span
from lintberita.source.blocks import STAND_IN, Block, BlockKind, Remark
from lintberita.source.docx.places import Paragraph, Stretch
from lintberita.source.docx.reader import StoryReader
from lintberita.source.docx.styles import Styles
from lintberita.source.docx.xml import read_xml
from lintberita.source.plain import line_blocks

_LINE = re.compile(r"[^\n]+")


class Story(NamedTuple):
    """The text with a line end behind each paragraph, its blocks, and the way back."""

    text: str
    blocks: tuple[Block, ...]
    stretches: tuple[Stretch, ...]
    remarks: tuple[Remark, ...]


def read_story(part: bytes, styles: Styles, comments: Mapping[str, str]) -> Story:
    """Read the main part (UTF-8); ``comments`` are those for lintberita, by id."""
    reader = StoryReader(part, styles)
    read_xml(part, reader)
    text = "".join(reader.letters)
    blocks = tuple(
        block
        for paragraph in reader.paragraphs
        for block in _blocks(text, paragraph, reader.is_data(paragraph), reader.unread)
    )
    remarks = _remarks(comments, reader.commented, reader.paragraphs)
    return Story(text, blocks, tuple(reader.stretches), tuple(remarks))


def _blocks(text: str, paragraph: Paragraph, data: bool, unread: Sequence[Span]) -> Iterator[Block]:
    """The blocks of one paragraph, each of its lines being one."""
    for line in _LINE.finditer(text, paragraph.span.start, paragraph.span.end):
        for block in line_blocks(text, Span(*line.span())):
            if data:
                yield block._replace(kind=BlockKind.TABLE)
            elif paragraph.kind is BlockKind.PARAGRAPH:
                yield _with_stand_ins(block, unread)
            else:
                yield _with_stand_ins(block._replace(kind=paragraph.kind), unread)


def _with_stand_ins(block: Block, unread: Sequence[Span]) -> Block:
    """Put one unknown sign in place of each code or raised number in the block."""
    pieces: list[Span] = []
    references: list[tuple[int, str]] = []
    for piece in block.pieces:
        at = piece.start
        number = max(0, bisect_right(unread, at, key=lambda span: span.start) - 1)
        for span in unread[number:]:
            if span.start >= piece.end:
                break
            start, end = max(span.start, at), min(span.end, piece.end)
            if start >= end:
                continue
            if start > at:
                pieces.append(Span(at, start))
            references.append((len(pieces), STAND_IN))
            pieces.append(Span(start, end))
            at = end
        if at < piece.end:
            pieces.append(Span(at, piece.end))
    kind = BlockKind.CODE if len(references) == len(pieces) else block.kind
    return block._replace(kind=kind, pieces=tuple(pieces), references=tuple(references))


def _remarks(
    comments: Mapping[str, str],
    commented: Mapping[str, tuple[int, int]],
    paragraphs: Sequence[Paragraph],
) -> Iterator[Remark]:
    """The comments in order of place, each with the paragraphs that it hangs on."""
    places = sorted((place, key) for key, place in commented.items() if key in comments)
    for (start, end), key in places:
        touched = [p.span for p in paragraphs if p.span.start <= end and start <= p.span.end]
        covers = Span(touched[0].start, touched[-1].end) if touched else None
        span = Span(start, end) if end > start else covers or Span(start, start)
        yield Remark(comments[key], span, covers)
