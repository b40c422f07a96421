"""HTML as content systems export it: which stretches of it are prose, and where they stand."""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from typing import NamedTuple

from lintberita.model import Span
from lintberita.source.blocks import STAND_IN, Block, BlockKind, Remark
from lintberita.source.remarks import remark_of_comment

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ITEMS = frozenset({"li", "dt", "dd"})
_LISTS = frozenset({"ul", "ol", "dl"})
# Between two of these stands another paragraph.
_BLOCKS = (
    frozenset(
        """address article aside blockquote body br caption center div fieldset figcaption figure
        footer form header hr html main nav p section summary details table tbody td tfoot th
        thead tr""".split()
    )
    | _HEADINGS
    | _ITEMS
    | _LISTS
)
# Programs, data, embeds and forms: no prose, whatever words they hold.
_SKIPPED = frozenset(
    """script style pre template svg math iframe object video audio canvas
    noscript textarea select button table nav title""".split()
)
# The same within a sentence; raised numbers are notes or powers, no part of a word.
_CODE = frozenset({"code", "kbd", "samp", "var", "sup", "sub"})
_RUN = re.compile(r"\S+|\s+")
_REMARK = re.compile(r"<!--\s*lintberita\s*:", re.I)
_REFERENCE = re.compile(r"&#?\w+;?")


class _Word(NamedTuple):
    """A run of letters, or a reference and the letter that it stands for."""

    span: Span
    letter: str = ""
    spaced: bool = False


def read_html(text: str, *, start: int = 0) -> Iterator[Block | Remark]:
    """Cut an HTML text, from ``start`` on, into blocks, with remarks before what they cover.

    Tags, attributes and comments are no prose; a reference (``&ldquo;``) is the letter it stands
    for, and a run of spaces and line ends is one space, as a browser shows it.
    """
    hidden = _unclosed_remark(text, start)
    reader = _Reader(text, start)
    reader.feed(text[start:hidden])
    reader.close()
    reader.flush()
    yield from reader.parts
    if hidden < len(text) and (remark := remark_of_comment(text, hidden, len(text))):
        yield remark


def _unclosed_remark(text: str, start: int) -> int:
    """Where a remark opens that nothing closes: it hides the rest, as it does in a browser."""
    match = _REMARK.search(text, max(start, text.rfind("-->")))
    return match.start() if match else len(text)


class _Reader(HTMLParser):
    """Gathers the stretches of text between the tags of blocks."""

    def __init__(self, text: str, start: int) -> None:
        super().__init__(convert_charrefs=False)
        self.parts: list[Block | Remark] = []
        self._text = text
        self._lines = [start, *(start + m.end() for m in re.finditer("\n", text[start:]))]
        self._skipped = 0
        # The headings, lists and items that are open.
        self._open: list[str] = []
        self._words: list[_Word] = []
        self._spaced = False
        # Where the outermost code within a sentence begins.
        self._code: int | None = None

    def _place(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """``<![if …]>`` of word processors, whatever stands in it; the parser asserts on most."""
        return self.rawdata.find(">", i) + 1 or -1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A block begins, or what is no prose."""
        if tag in _SKIPPED:
            self.flush()
            self._skipped += 1
        if tag in _CODE and self._code is None and not self._skipped:
            self._code = self._place()
        if tag in _BLOCKS:
            self.flush()
        if tag in _HEADINGS | _ITEMS | _LISTS:
            # The end tag of an item may be left out, and that of a heading may be forgotten.
            alike = next((kind for kind in (_HEADINGS, _ITEMS) if tag in kind), frozenset())
            while self._open and self._open[-1] in alike:
                self._open.pop()
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """A block ends, or what is no prose."""
        if tag in _SKIPPED:
            self._skipped = max(0, self._skipped - 1)
        if tag in _CODE and self._code is not None:
            begin, self._code = self._code, None
            self._add(Span(begin, self._text.index(">", self._place()) + 1), STAND_IN)
        if tag in _BLOCKS:
            self.flush()
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_comment(self, data: str) -> None:
        """A comment; in a program, in code and in a table it speaks to nobody."""
        begin = self._place()
        # What the parser takes for a comment may open in other ways: ``<!x>``, ``</ x>``.
        if self._skipped or self._code is not None or not self._text.startswith("<!--", begin):
            return
        end = min(len(self._text), begin + len("<!--") + len(data) + len("-->"))
        remark = remark_of_comment(self._text, begin, end)
        if remark:
            self.parts.append(remark)

    def handle_data(self, data: str) -> None:
        """Text between two tags."""
        if self._skipped or self._code is not None:
            return
        begin = self._place()
        for match in _RUN.finditer(data):
            if match.group().isspace():
                self._spaced = True
            else:
                self._add(Span(begin + match.start(), begin + match.end()))

    def handle_entityref(self, name: str) -> None:
        """``&ldquo;``."""
        self._refer()

    def handle_charref(self, name: str) -> None:
        """``&#8220;``."""
        self._refer()

    def _refer(self) -> None:
        match = _REFERENCE.match(self._text, self._place())
        if self._skipped or self._code is not None or match is None:
            return
        letter = unescape(match.group())
        if letter == match.group():
            # *R&D*: no reference at all.
            self._add(Span(*match.span()))
        elif letter.isspace():
            self._spaced = True
        elif len(letter) == 1:
            self._add(Span(*match.span()), letter)

    def _add(self, span: Span, letter: str = "") -> None:
        self._words.append(_Word(span, letter, self._spaced))
        self._spaced = False

    def flush(self) -> None:
        """Make a block of the words so far."""
        words, self._words = self._words, []
        self._spaced = False
        self._code = None
        if words:
            self.parts.append(_joined(self._text, self._kind(), words))

    def _kind(self) -> BlockKind:
        innermost = self._open[-1] if self._open else ""
        if innermost in _HEADINGS:
            return BlockKind.HEADING
        return BlockKind.LIST_ITEM if innermost in _ITEMS else BlockKind.PARAGRAPH


def _joined(text: str, kind: BlockKind, words: list[_Word]) -> Block:
    """The block of ``words``, those that one plain space parts in the source made one piece."""
    pieces: list[Span] = []
    gaps: set[int] = set()
    references: dict[int, str] = {}
    for word in words:
        last = pieces[-1] if pieces and len(pieces) - 1 not in references else None
        between = text[last.end : word.span.start] if last else None
        if last and not word.letter and between == (" " if word.spaced else ""):
            pieces[-1] = Span(last.start, word.span.end)
            continue
        if word.spaced and pieces:
            gaps.add(len(pieces))
        if word.letter:
            references[len(pieces)] = word.letter
        pieces.append(word.span)
    return Block(kind, tuple(pieces), frozenset(gaps), tuple(references.items()))
