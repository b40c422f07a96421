"""Plain text as newsrooms write it: which lines are one paragraph, and what is no prose."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lintberita.model import Span
from lintberita.source.blocks import Block, BlockKind, Remark
from lintberita.source.remarks import remark_in

_LINE_END = re.compile(r"\r\n|\n|\r")
_LIST_MARK = re.compile(
    r"[ \t]*(?:[-•●▪◦·*+–]|\(?\d{1,2}[.)]|\(?[a-z][.)])[ \t]+(?=\S)(?![-–]\s)",
)
_FENCE = re.compile(r"[ \t]*```")
_RULER = re.compile(r"[ \t]*[-=_*~#]{4,}[ \t]*$")
# WhatsApp marks emphasis with a pair of these around text on one line.
_EMPHASIS = re.compile(r"(?<![\w*_~])([*_~])(?=[^\s*_~])([^*_~\r\n]*[^\s*_~])\1(?![\w*_~])")
# What stands between two cells of a table.
_CELL = re.compile(r"\S(?:\t+| {3,}|[ \t]*\|[ \t]*)(?=\S)")
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 50


def read_plain(text: str, *, start: int = 0) -> Iterator[Block | Remark]:
    """Cut a plain text, from ``start`` on, into blocks, with remarks before what they cover.

    A blank line ends a paragraph, and so does every line end, unless the draft is wrapped: then
    a line whose successor's first word would still have fitted ends one too. A remark stands
    alone on its line, and that line is as good as blank.
    """
    lines = list(_lines(text, start))
    remarks = dict(_remarks(text, lines))
    for number in remarks:
        lines[number] = Span(lines[number].end, lines[number].end)
    width = _wrap_width(text, lines)
    group: list[Span] = []
    fenced = False
    for number, line in enumerate(lines):
        fence = bool(_FENCE.match(text, line.start, line.end))
        if fence or fenced:
            yield from _flush(text, group)
            group = []
            fenced = fenced != fence
            continue
        if number in remarks:
            yield from _flush(text, group)
            group = []
            yield remarks[number]
            continue
        content = _stripped(text, line)
        if not len(content) or _RULER.fullmatch(text, line.start, line.end):
            yield from _flush(text, group)
            group = []
            continue
        if group and not _runs_on(text, group[-1], content, width):
            yield from _flush(text, group)
            group = []
        group.append(content)
        follows = lines[number + 1] if number + 1 < len(lines) else None
        if not width or follows is None or not _full(text, line, follows, width):
            yield from _flush(text, group)
            group = []
    yield from _flush(text, group)


def line_blocks(text: str, line: Span) -> Iterator[Block]:
    """Yield the block of a line that is a paragraph of its own; none if it is blank or a ruler."""
    content = _stripped(text, line)
    if len(content) and not _RULER.fullmatch(text, line.start, line.end):
        yield from _flush(text, [content])


def _lines(text: str, at: int) -> Iterator[Span]:
    for end in _LINE_END.finditer(text, at):
        yield Span(at, end.start())
        at = end.end()
    yield Span(at, len(text))


def _remarks(text: str, lines: Sequence[Span]) -> Iterator[tuple[int, Remark]]:
    """Yield each line that is ``[lintberita: …]`` and nothing else, by its number."""
    for number, line in enumerate(lines):
        mark = _stripped(text, line)
        if text.startswith("[", mark.start, mark.end) and text.endswith("]", mark.start, mark.end):
            remark = remark_in(text, mark, Span(mark.start + 1, max(mark.start + 1, mark.end - 1)))
            if remark:
                yield number, remark


def _stripped(text: str, line: Span) -> Span:
    raw = text[line.start : line.end]
    start = line.start + len(raw) - len(raw.lstrip())
    return Span(start, max(start, line.start + len(raw.rstrip())))


def _wrap_width(text: str, lines: Sequence[Span]) -> int:
    """Return the width the draft is wrapped at, 0 where each line is a paragraph of its own.

    A wrapped text breaks a line only where the next word no longer fits: four of five line ends
    inside its paragraphs must be such, and there must be three at least.
    """
    filled = [line for line in lines if text[line.start : line.end].strip()]
    width = max((len(line) for line in filled), default=0)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return 0
    inner = full = 0
    for line, follows in pairwise(lines):
        if text[line.start : line.end].strip() and text[follows.start : follows.end].strip():
            inner += 1
            full += _full(text, line, follows, width)
    return width if full >= 3 and full >= 0.6 * inner else 0


def _full(text: str, line: Span, follows: Span, width: int) -> bool:
    """Whether the first word of ``follows`` would not have fitted on ``line``."""
    words = text[follows.start : follows.end].split(maxsplit=1)
    return bool(words) and len(line) + 1 + len(words[0]) > width - 1


def _runs_on(text: str, last: Span, line: Span, width: int) -> bool:
    return bool(width) and not _LIST_MARK.match(text, line.start, line.end)


def _flush(text: str, group: Sequence[Span]) -> Iterator[Block]:
    if not group:
        return
    first = group[0]
    if _is_table_row(text[first.start : first.end]):
        for line in group:
            yield Block(BlockKind.TABLE, (line,))
        return
    kind = BlockKind.PARAGRAPH
    mark = _LIST_MARK.match(text, first.start, first.end)
    if mark and not _EMPHASIS.match(text, first.start, first.end):
        kind, first = BlockKind.LIST_ITEM, Span(mark.end(), first.end)
    pieces: list[Span] = []
    gaps: set[int] = set()
    for line in (first, *group[1:]):
        if pieces:
            gaps.add(len(pieces))
        pieces.extend(_without_emphasis(text, line))
    yield Block(kind, tuple(pieces), frozenset(gaps))


def _is_table_row(line: str) -> bool:
    if "\t" in line.strip():
        return True
    return ("   " in line or "|" in line) and len(_CELL.findall(line)) >= 2


def _without_emphasis(text: str, line: Span) -> list[Span]:
    pieces: list[Span] = []
    at = line.start
    for match in _EMPHASIS.finditer(text, line.start, line.end):
        pieces += [Span(at, match.start()), Span(match.start(2), match.end(2))]
        at = match.end()
    pieces.append(Span(at, line.end))
    return [piece for piece in pieces if len(piece)]
