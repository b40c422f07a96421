"""Markdown: which stretches of it are prose, and where they stand.

The parser is markdown-it-py, which rich brings along. It tells the lines of a block, not where in
them a word stands; so each of its inline rules is watched, and what it reads is noted by place.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from html import unescape
from typing import Any

from lintberita.model import Span
from lintberita.source.blocks import STAND_IN, Block, BlockKind, Remark
from lintberita.source.remarks import remark_in, remark_of_comment

_OPENERS = {"heading_open": BlockKind.HEADING, "paragraph_open": BlockKind.PARAGRAPH}
_LISTS = frozenset({"bullet_list_open", "ordered_list_open"})
_LISTS_END = frozenset({"bullet_list_close", "ordered_list_close"})
# Hugo and Jekyll shortcodes, Liquid and MDX expressions: programs, whatever words they hold.
_SHORTCODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{[<#].*?[>#]\}", re.S)
_BREAK = re.compile(r"<br\b", re.I)
# A raised number is no part of the word before it.
_RAISED = re.compile(r"</?su[bp]\b", re.I)
_COMMENT = "<!--"
_EXPRESSION, _EXPRESSION_END = "{/*", "*/}"
# Blocks of HTML that hold programs or code, comments among them.
_VERBATIM = re.compile(r"\s*<(?:script|pre|style|textarea)\b", re.I)
_MODULE = re.compile(r"(?:import|export)\s")
# Rules that read plain letters.
_PLAIN = frozenset({"text", "letter"})


class _Notes:
    """What the inline rules read of one block: pieces of its content, line ends, marks."""

    def __init__(self, content: str, *, mdx: bool) -> None:
        self.content = content
        # Comments by place; in MDX they may be JavaScript's: ``{/* … */}``.
        self.comments: list[tuple[int, int]] = []
        self.mdx = mdx
        self.breaks: list[int] = []
        # A mark of emphasis without its partner is a letter; that is known at the end only.
        self.marks: list[tuple[int, Any]] = []
        # ``&ldquo;`` or code: where it begins, where it ends, and the letter in its place.
        self.references: dict[int, tuple[int, str]] = {}
        self._pieces: list[tuple[int, int]] = []

    def add(self, start: int, end: int) -> None:
        """Note that ``content[start:end]`` is prose."""
        self._pieces.append((start, end))

    def settle(self) -> None:
        """Take the marks that the parser has found no partner for as letters."""
        self._pieces += [(at, at + 1) for at, token in self.marks if _is_letter(token)]

    def pieces(self) -> Iterator[tuple[int, int]]:
        """Yield the stretches of prose in order, neighbours as one, references alone."""
        last: tuple[int, int] | None = None
        for start, end in sorted(self._pieces):
            if last is None or last[1] != start or {start, last[0]} & self.references.keys():
                if last is not None:
                    yield last
                last = start, end
            else:
                last = last[0], end
        if last is not None:
            yield last


def _is_letter(token: Any) -> bool:
    return bool(token.type == "text" and token.content)


def read_markdown(text: str, *, start: int = 0, mdx: bool = False) -> Iterator[Block | Remark]:
    """Cut a Markdown text, from ``start`` on, into blocks; code, tables and HTML give none.

    Remarks come before the block that they cover.
    """
    tokens = _parser().parse(text[start:])
    line_starts = _line_starts(text, start)
    depth = 0
    table = 0
    kind = BlockKind.PARAGRAPH
    for token in tokens:
        depth += (token.type in _LISTS) - (token.type in _LISTS_END)
        table += (token.type == "table_open") - (token.type == "table_close")
        kind = _OPENERS.get(token.type, kind)
        if token.type == "html_block" and not _VERBATIM.match(token.content):
            yield from _remarks_of_html(text, *_reach(token, line_starts, len(text)))
        if token.type != "inline" or table or token.map is None:
            continue
        if mdx and _MODULE.match(token.content):
            continue
        first, behind = token.map
        _, end = _reach(token, line_starts, len(text))
        places = _places(token.content, text, line_starts[first:behind], end)
        if places is None:
            continue
        notes = _Notes(token.content, mdx=mdx)
        block = _block(notes, places, kind)
        yield from _remarks_within(text, notes, places)
        if block.pieces:
            listed = depth and kind is BlockKind.PARAGRAPH
            yield block._replace(kind=BlockKind.LIST_ITEM) if listed else block


def _reach(token: Any, line_starts: Sequence[int], length: int) -> tuple[int, int]:
    """Where the lines of a block begin and end in the source."""
    first, behind = token.map
    return line_starts[first], line_starts[behind] if behind < len(line_starts) else length


def _remarks_of_html(text: str, start: int, end: int) -> Iterator[Remark]:
    """Yield the remarks in a block of HTML.

    Words on the line behind a comment belong to the HTML, so that a remark before them speaks of
    them and not of the next paragraph.
    """
    at = text.find(_COMMENT, start, end)
    while at >= 0:
        remark = remark_of_comment(text, at, end)
        close = text.find("-->", at, end)
        follows = text.find(_COMMENT, close, end) if close >= 0 else -1
        if remark:
            stop = end if follows < 0 else follows
            line_end = text.find("\n", remark.span.end, stop)
            stop = stop if line_end < 0 else line_end
            words = text[remark.span.end : stop].strip()
            yield remark._replace(covers=Span(at, stop) if words else None)
        at = follows


def _remarks_within(text: str, notes: _Notes, places: Sequence[int]) -> Iterator[Remark]:
    for start, end in notes.comments:
        opens = len(_COMMENT if notes.content.startswith(_COMMENT, start) else _EXPRESSION)
        first, behind = start + opens, end - len(_EXPRESSION_END)
        # ``<!-->`` is a comment without room for words.
        if first < behind:
            mark = Span(places[start], places[end - 1] + 1)
            if remark := remark_in(text, mark, Span(places[first], places[behind])):
                yield remark


def _line_starts(text: str, start: int) -> list[int]:
    # The parser counts the lines that these end.
    ends = (m.end() for m in re.finditer(r"\r\n|\n|\r", text[start:]))
    return [start, *(start + end for end in ends)]


def _places(content: str, text: str, lines: Sequence[int], end: int) -> list[int] | None:
    """Where each letter of a block's content stands in ``text[lines[0]:end]``, if it does.

    A line of the content is a line of the text without the marks of its block before it, and
    behind it only what a heading may close with. The parser may have dropped lines of odd spaces
    before the first, so a line that is not where it should be is looked for further on.
    """
    places: list[int] = []
    last = lines[0]
    for number, line in enumerate(content.split("\n")):
        begin = max(last, lines[min(number, len(lines) - 1)])
        stop = text.find("\n", begin)
        words = line.lstrip(" \t")
        at = text.find(words, begin, end if stop < 0 else stop)
        at = text.find(words, begin, end) if at < 0 else at
        if at < 0:
            return None
        # The parser writes tabs before a line as spaces; and one more place is the line end.
        places += [at] * (len(line) - len(words)) + list(range(at, at + len(words) + 1))
        last = at + len(words)
    return places


def _block(notes: _Notes, places: Sequence[int], kind: BlockKind) -> Block:
    content = notes.content
    _parser().inline.parse(content, _parser(), {"lintberita": notes}, [])
    breaks = list(notes.breaks)
    pieces: list[tuple[int, int]] = []
    gaps: set[int] = set()
    spaced = True
    for start, end in notes.pieces():
        while breaks and breaks[0] < start:
            breaks.pop(0)
            _strip_last(content, pieces)
            if pieces:
                gaps.add(len(pieces))
            spaced = True
        # Where an image or a shortcode was left out, one of the two spaces around it goes too.
        while spaced and start < end and content[start] == " ":
            start += 1
        if start < end:
            pieces.append((start, end))
            spaced = content[end - 1] == " "
    _strip_last(content, pieces)
    spans = tuple(Span(places[start], places[end - 1] + 1) for start, end in pieces)
    letters = {
        n: notes.references[s][1] for n, (s, _) in enumerate(pieces) if s in notes.references
    }
    kept = frozenset(gap for gap in gaps if gap < len(spans))
    return Block(kind, spans, kept, tuple(letters.items()))


def _strip_last(content: str, pieces: list[tuple[int, int]]) -> None:
    """Take off the spaces that a line end or the end of a block swallows."""
    while pieces:
        start, end = pieces.pop()
        words = content[start:end].rstrip(" ")
        if words:
            pieces.append((start, start + len(words)))
            return


@lru_cache(maxsize=1)
def _parser() -> Any:
    # Imported here: a newsroom of plain texts never needs it.
    from markdown_it import MarkdownIt

    md = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    md.inline.ruler.before("text", "shortcode", _shortcode)
    md.inline.ruler.push("letter", _letter)
    md.inline.ruler2.before("fragments_join", "settled", _settled)
    for rule in md.inline.ruler.__rules__:
        rule.fn = _noted(rule.name, rule.fn)
    md.inline.ruler.__compile__()
    return md


def _settled(state: Any) -> None:
    """A rule that runs when marks have found their partners, before texts are joined."""
    notes = state.env.get("lintberita")
    if notes is not None and state.src is notes.content:
        notes.settle()


def _letter(state: Any, silent: bool) -> bool:
    """An inline rule for what no other reads: ``&`` and ``!`` as they stand."""
    if not silent:
        state.pending += state.src[state.pos]
    state.pos += 1
    return True


def _shortcode(state: Any, silent: bool) -> bool:
    """An inline rule: ``{{< figure >}}`` and its like are one thing, and no prose."""
    notes = state.env.get("lintberita")
    if notes is not None and notes.mdx and state.src.startswith(_EXPRESSION, state.pos):
        end = state.src.find(_EXPRESSION_END, state.pos + len(_EXPRESSION))
        if end >= 0:
            state.pos = end + len(_EXPRESSION_END)
            return True
    match = _SHORTCODE.match(state.src, state.pos)
    if match is None:
        return False
    state.pos = match.end()
    return True


def _is_comment(name: str, content: str, start: int) -> bool:
    if name == "html_inline":
        return content.startswith(_COMMENT, start)
    return name == "shortcode" and content.startswith(_EXPRESSION, start)


def _noted(name: str, rule: Callable[[Any, bool], bool]) -> Callable[[Any, bool], bool]:
    """Wrap an inline rule so that what it reads is noted by its place in the content."""

    def watched(state: Any, silent: bool) -> bool:
        start = state.pos
        before = len(state.tokens)
        read = rule(state, silent)
        notes = state.env.get("lintberita")
        # The text of an image is read as a content of its own.
        if not read or silent or notes is None or state.src is not notes.content:
            return read
        if _is_comment(name, state.src, start):
            notes.comments.append((start, state.pos))
        elif name in _PLAIN:
            notes.add(start, state.pos)
        elif name == "newline" or (name == "html_inline" and _BREAK.match(state.src, start)):
            notes.breaks.append(start)
        elif name == "emphasis":
            # One token a mark; before them may stand the text that was waiting.
            new = state.tokens[before:][start - state.pos :]
            notes.marks += [(start + n, token) for n, token in enumerate(new)]
        elif name == "entity" and state.src[start] == "&":
            letter = unescape(state.src[start : state.pos])
            if len(letter) == 1 and not letter.isspace():
                notes.references[start] = state.pos, letter
                notes.add(start, state.pos)
            else:
                notes.breaks.append(start)
        elif name == "backticks" or (name == "html_inline" and _RAISED.match(state.src, start)):
            # A backtick without its partner is a letter.
            if len(state.tokens) > before:
                notes.references[start] = state.pos, STAND_IN
            notes.add(start, state.pos)
        elif name == "escape" and state.src[start + 1 : start + 2] != "\n":
            notes.add(start + 1, state.pos)
        return read

    return watched
