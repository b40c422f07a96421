"""A draft with lazy layers: each is worked out when a rule first asks for it."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from lintberita.analysis.roles import Paragraph, Role
from lintberita.analysis.structure import Structure, find_structure
from lintberita.language.dates import When, find_times
from lintberita.language.literal_index import SearchedText
from lintberita.language.patterns import Pattern
from lintberita.language.sentences import sentences
from lintberita.language.tokens import Token, tokenize
from lintberita.model import Span
from lintberita.source import Prose

if TYPE_CHECKING:
    from lintberita.analysis.attribution import Attribution
    from lintberita.analysis.clauses import Clause
    from lintberita.analysis.elements import Elements
    from lintberita.analysis.quotes import Quote, QuoteMarks

Layer = TypeVar("Layer")

# Code points; a quotation that runs on longer has a mark missing.
_LONGEST_QUOTE = 20_000

# About 40 MB of tokens; a longer draft has its paragraphs cut again by each layer that asks.
_TOKENS_KEPT = 250_000


class Sentence(NamedTuple):
    """A sentence of one paragraph: its span in the prose and its tokens."""

    span: Span
    tokens: Sequence[Token]


class _Cut(NamedTuple):
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]


class _Kept(Generic[Layer]):
    """What was worked out for the paragraphs asked for last, up to so many tokens."""

    def __init__(self) -> None:
        self._of: OrderedDict[int, tuple[Layer, int]] = OrderedDict()
        self._tokens = 0

    def get(self, paragraph: Paragraph) -> Layer | None:
        found = self._of.get(paragraph.index)
        return found[0] if found else None

    def put(self, paragraph: Paragraph, worked_out: Layer, tokens: int) -> Layer:
        self._of[paragraph.index] = worked_out, tokens
        self._tokens += tokens
        while self._tokens > _TOKENS_KEPT and len(self._of) > 1:
            self._tokens -= self._of.popitem(last=False)[1][1]
        return worked_out


class Document:
    """One draft as prose, with what is known of it.

    All offsets are code points in ``text``, the prose of the whole draft. ``metadata`` holds
    what the caller or the front matter says: ``date`` (ISO), ``doc-type``, ``words``.
    """

    def __init__(self, prose: Prose, metadata: Mapping[str, str] | None = None) -> None:
        """Take prose as a format read it; nothing is analysed yet."""
        self.text = SearchedText(prose.text)
        # One copy of a long text is enough.
        self.prose = prose._replace(text=self.text)
        self.metadata = {**(metadata or {}), **prose.metadata}
        self._cuts: _Kept[_Cut] = _Kept()
        self._clauses: _Kept[tuple[Clause, ...]] = _Kept()
        self._times: _Kept[tuple[When, ...]] = _Kept()
        self._layers: dict[Callable[[Document], Any], Any] = {}
        self._mentioned: dict[Pattern, bool] = {}

    @cached_property
    def structure(self) -> Structure:
        """Title, dateline, lead, source line and the role of every paragraph."""
        return find_structure(self.prose)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All blocks in order, with their roles."""
        return self.structure.paragraphs

    @cached_property
    def quote_marks(self) -> "QuoteMarks":
        """All quotation marks: the quotations they make and those that make none."""
        from lintberita.analysis.quotes import read_marks

        return read_marks(self)

    @property
    def quotes(self) -> "tuple[Quote, ...]":
        """Every stretch between quotation marks, in order (see ``analysis.quotes``)."""
        return self.quote_marks.quotes

    @cached_property
    def attributions(self) -> "tuple[Attribution, ...]":
        """Who says what, with quotation marks or without (see ``analysis.attribution``)."""
        from lintberita.analysis.attribution import find_attributions

        return find_attributions(self)

    @cached_property
    def elements(self) -> "Elements":
        """The 5W1H of the draft (see ``analysis.elements``)."""
        from lintberita.analysis.elements import find_elements

        return find_elements(self)

    @cached_property
    def words(self) -> int:
        """Number of words in the prose, tables and code left out."""
        return sum(
            token.is_word for paragraph in self.paragraphs for token in self.tokens(paragraph)
        )

    def times(self, paragraph: Paragraph) -> tuple[When, ...]:
        """The expressions of time in ``paragraph`` (see ``language.dates``)."""
        found = self._times.get(paragraph)
        if found is not None:
            return found
        tokens = self.tokens(paragraph)
        return self._times.put(paragraph, tuple(find_times(self.text, tokens)), len(tokens))

    def layer(self, find: Callable[["Document"], Layer]) -> Layer:
        """Return ``find(self)``, worked out once: for what a check asks at every paragraph."""
        if find not in self._layers:
            self._layers[find] = find(self)
        found: Layer = self._layers[find]
        return found

    def mentions(self, pattern: Pattern) -> bool:
        """Whether ``pattern`` occurs in a paragraph; each pattern is searched for once."""
        if pattern not in self._mentioned:
            self._mentioned[pattern] = any(
                pattern.compiled.search(self.text, span.start, span.end)
                for span in self._paragraphs_for(pattern)
            )
        return self._mentioned[pattern]

    def _paragraphs_for(self, pattern: Pattern) -> Iterator[Span]:
        """The paragraphs in which ``pattern`` may match."""
        for paragraph in self.paragraphs:
            if pattern.may_match(self.text, paragraph.span.start, paragraph.span.end):
                yield paragraph.span

    def tokens(self, paragraph: Paragraph) -> tuple[Token, ...]:
        """The tokens of ``paragraph`` in the offsets of ``text``."""
        return self._cut(paragraph).tokens

    def sentences(self, paragraph: Paragraph) -> tuple[Sentence, ...]:
        """The sentences of ``paragraph``."""
        return self._cut(paragraph).sentences

    def prose_paragraphs(self) -> Iterator[Paragraph]:
        """The paragraphs of the news text itself: lead and body."""
        return (p for p in self.paragraphs if p.role in (Role.LEAD, Role.BODY))

    def slice(self, span: Span) -> str:
        """The prose at ``span``."""
        return self.text[span.start : span.end]

    def clauses(self, paragraph: Paragraph) -> "tuple[Clause, ...]":
        """The sentences of ``paragraph``, each quotation one piece (see ``analysis.clauses``)."""
        found = self._clauses.get(paragraph)
        if found is not None:
            return found
        from lintberita.analysis.clauses import clauses

        outer = self.layer(_outer_quotes).get(paragraph.index, ())
        cut = tuple(clauses(self, paragraph, outer))
        return self._clauses.put(paragraph, cut, len(self.tokens(paragraph)))

    def paragraph_at(self, offset: int) -> Paragraph:
        """The paragraph that holds ``offset``; the last one before it between two."""
        found = self.paragraphs[0]
        low, high = 0, len(self.paragraphs)
        while low < high:
            middle = (low + high) // 2
            if self.paragraphs[middle].span.start <= offset:
                found = self.paragraphs[middle]
                low = middle + 1
            else:
                high = middle
        return found

    def quote_at(self, span: Span) -> "Quote | None":
        """The direct quotation of speech that ``span`` lies in or cuts into, if any."""
        quotes, starts = self.quotes, self.layer(_quote_starts)
        for number in range(bisect_left(starts, span.end) - 1, -1, -1):
            quote = quotes[number]
            if quote.is_speech is not False and quote.span.overlaps(span):
                return quote
            # A quotation inside another is the only reason to look further back.
            if quote.span.start < span.start - _LONGEST_QUOTE:
                break
        return None

    def _cut(self, paragraph: Paragraph) -> _Cut:
        cut = self._cuts.get(paragraph)
        if cut is not None:
            return cut
        span = paragraph.span
        tokens = tuple(tokenize(self.text, span.start, span.end))
        cut = _Cut(
            tokens,
            tuple(
                Sentence(Span(tokens[a].start, tokens[b - 1].end), tokens[a:b])
                for a, b in sentences(tokens)
            ),
        )
        return self._cuts.put(paragraph, cut, len(tokens))


def _outer_quotes(document: Document) -> "dict[int, list[Quote]]":
    """The outermost quotations by the number of their paragraph."""
    outer: dict[int, list[Quote]] = {}
    for quote in document.quotes:
        if not quote.depth:
            outer.setdefault(quote.paragraph, []).append(quote)
    return outer


def _quote_starts(document: Document) -> list[int]:
    return [quote.span.start for quote in document.quotes]
