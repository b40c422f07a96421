"""The rule kinds beside terms and Python code: what each finds."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lintberita.language import patterns
from lintberita.language.tokens import Token, TokenKind
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext


class Pattern(NamedTuple):
    """A regular expression; its rule's anchors say in which paragraphs it runs."""

    regex: patterns.Pattern
    group: str | int
    suggest: tuple[str, ...]

    def hits(self, context: RuleContext) -> Iterator[Hit]:
        """Yield a hit for each match in the paragraph."""
        span = context.paragraph.span
        for match in self.regex.finditer(context.document.text, span.start, span.end):
            found = match.group(self.group)
            if not found:
                continue
            values = {k: v or "" for k, v in match.groupdict().items()}
            yield Hit(
                Span(match.start(self.group), match.end(self.group)),
                suggestions=tuple(match.expand(template) for template in self.suggest),
                values=values,
            )


class Element(NamedTuple):
    """One place in a sequence of tokens: literal words, a kind of token, a shape, a regex."""

    words: frozenset[str] = frozenset()
    not_words: frozenset[str] = frozenset()
    kind: TokenKind | None = None
    shape: str = ""
    regex: patterns.Pattern | None = None
    optional: bool = False
    glued: bool = False

    def fits(self, token: Token, before: Token | None) -> bool:
        """Whether ``token`` may stand here; ``before`` is the token it follows."""
        if self.words and token.lower not in self.words:
            return False
        if token.lower in self.not_words or (self.kind and token.kind is not self.kind):
            return False
        if self.glued and (before is None or before.end != token.start):
            return False
        if self.regex and not self.regex.fullmatch(token.text):
            return False
        return {
            "": True,
            "lower": token.text[:1].islower(),
            "capital": token.is_capitalised,
            "upper": token.is_all_caps,
        }[self.shape]


class Sequencer(NamedTuple):
    """Elements in a row; ``anchor`` is the number of the one whose words are literal."""

    elements: tuple[Element, ...]
    anchor: int
    mark: tuple[int, int]
    suggest: tuple[str, ...]

    def hit(self, tokens: Sequence[Token], anchor_at: int) -> Hit | None:
        """Return the hit whose anchor is ``tokens[anchor_at]``, if the rest fits."""
        first = anchor_at - self.anchor
        if first < 0:
            return None
        places = self._walk(tokens, first)
        if places is None:
            return None
        low, high = self.mark
        marked = [p for p in places[low : high + 1] if p is not None]
        if not marked:
            return None
        words = ["" if p is None else tokens[p].text for p in places]
        span = Span(tokens[marked[0]].start, tokens[marked[-1]].end)
        return Hit(span, suggestions=tuple(_fill(s, words) for s in self.suggest))

    def _walk(self, tokens: Sequence[Token], first: int) -> list[int | None] | None:
        at = first
        places: list[int | None] = []
        for element in self.elements:
            before = tokens[at - 1] if at else None
            if at < len(tokens) and element.fits(tokens[at], before):
                places.append(at)
                at += 1
            elif element.optional:
                places.append(None)
            else:
                return None
        return places


def _fill(template: str, words: Sequence[str]) -> str:
    """Put words in place of ``{0}``, ``{1}`` …, or ``{lower0}`` … for lower case."""
    return template.format(*words, **{f"lower{i}": w.lower() for i, w in enumerate(words)})


class Pair(NamedTuple):
    """A word that is followed, later in the same sentence, by a partner it does not go with.

    ``opens``: only where that word opens the sentence, or what follows a mark.
    """

    first: frozenset[tuple[str, ...]]
    second: frozenset[tuple[str, ...]]
    not_between: frozenset[str]
    reach: int
    opens: bool = False

    def hits(self, context: RuleContext) -> Iterator[Hit]:
        """Yield a hit on the second word; the first is related."""
        document = context.document
        opening_words = frozenset(term[0] for term in self.first)
        closing_words = frozenset(term[0] for term in self.second)
        for sentence in document.sentences(context.paragraph):
            tokens = sentence.tokens
            lowers = {token.lower for token in tokens}
            if opening_words.isdisjoint(lowers) or closing_words.isdisjoint(lowers):
                continue
            for at in range(len(tokens)):
                opener = _starts_with(tokens, at, self.first)
                if not opener or (self.opens and at and tokens[at - 1].is_word):
                    continue
                closer = self._partner(tokens, at + opener)
                if closer:
                    begin, end = closer
                    span = Span(tokens[begin].start, tokens[end - 1].end)
                    opening = Span(tokens[at].start, tokens[at + opener - 1].end)
                    yield Hit(span, values={"first": document.slice(opening)}, related=(opening,))
                    break

    def _partner(self, tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
        for at in range(start, min(len(tokens), start + self.reach)):
            length = _starts_with(tokens, at, self.second)
            if length:
                return at, at + length
            if tokens[at].lower in self.not_between:
                return None
        return None


def _starts_with(tokens: Sequence[Token], at: int, terms: frozenset[tuple[str, ...]]) -> int:
    """Length of the longest of ``terms`` that begins at ``tokens[at]``, 0 if none does."""
    best = 0
    for term in terms:
        if len(term) > best and tuple(t.lower for t in tokens[at : at + len(term)]) == term:
            best = len(term)
    return best


class Occurrence(NamedTuple):
    """More of something than an option allows: words in a sentence, a word in the draft …"""

    unit: str
    of: str
    limit: str
    terms: frozenset[str]

    def hits(self, context: RuleContext) -> Iterator[Hit]:
        """Yield one hit for each unit over the limit that the option ``limit`` names."""
        allowed = int(context.options[self.limit])
        for span, tokens in self._units(context):
            counted = [t for t in tokens if t.is_word and (not self.terms or t.lower in self.terms)]
            if len(counted) > allowed:
                over = counted[allowed] if self.terms else None
                yield Hit(
                    Span(over.start, over.end) if over else span,
                    values={"count": str(len(counted)), "limit": str(allowed)},
                )

    def _units(self, context: RuleContext) -> Iterator[tuple[Span, Sequence[Token]]]:
        document, paragraphs = context.document, context.paragraphs
        if self.unit == "document":
            tokens = [t for p in paragraphs for t in document.tokens(p)]
            if tokens:
                yield Span(tokens[0].start, tokens[-1].end), tokens
            return
        for paragraph in paragraphs:
            if self.unit == "paragraph":
                yield paragraph.span, document.tokens(paragraph)
            else:
                for sentence in document.sentences(paragraph):
                    yield sentence.span, sentence.tokens


class Consistency(NamedTuple):
    """Two spellings of one thing in one draft; the rarer one (or the later) is pointed at."""

    groups: tuple[tuple[str, ...], ...]

    def hits(self, context: RuleContext) -> Iterator[Hit]:
        """Yield a hit for each occurrence of a spelling that is not the draft's usual one."""
        watched = {form: group for group in self.groups for form in group}
        seen: dict[tuple[str, ...], list[Token]] = {}
        for paragraph in context.paragraphs:
            for token in context.document.tokens(paragraph):
                group = watched.get(token.text)
                if group:
                    seen.setdefault(group, []).append(token)
        for tokens in seen.values():
            counts = Counter(token.text for token in tokens)
            usual = counts.most_common(1)[0][0]
            for token in tokens:
                if token.text != usual:
                    yield Hit(Span(token.start, token.end), suggestions=(usual,))
