"""Marks and spaces: sentences run together, brackets left open."""

from collections.abc import Iterator, Sequence

from lintberita.language.lexicon import Lexicon
from lintberita.language.patterns import Pattern
from lintberita.language.tokens import Token
from lintberita.model import Edit, Hit, Span
from lintberita.rulepack.context import RuleContext

_SHORTEST = 4
# *Change.Org*: the name of a site.
_DOMAINS = frozenset({"com", "org", "net", "co", "id", "go", "tv"})


def fused_sentences(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *selesai.Warga*, *(19/11).Sebanyak*, *sejenak.kemudian*.

    Addresses and file names are tokens of their own and never come here.
    """
    tokens = context.document.tokens(context.paragraph)
    for number in range(1, len(tokens) - 1):
        before, stop, after = tokens[number - 1], tokens[number], tokens[number + 1]
        if stop.text not in (".", "?", "!") or before.end != stop.start or stop.end != after.start:
            continue
        if after.lower in _DOMAINS or "/" in context.document.text[after.end : after.end + 1]:
            continue
        if _ends_sentence(before) and _begins_sentence(before, after, context.lexicon):
            edit = Edit(Span(stop.end, stop.end), " ")
            span = Span(stop.start, stop.end)
            yield Hit(span, suggestions=(f"{stop.text} ",), edits=(edit,))


def _ends_sentence(token: Token) -> bool:
    if token.text == ")":
        return True
    return token.is_word and len(token.text) >= _SHORTEST and token.text[1:].islower()


def _begins_sentence(before: Token, after: Token, lexicon: Lexicon) -> bool:
    if not after.is_word:
        return False
    if after.is_capitalised:
        return after.text[1:].islower() and (before.text == ")" or len(after.text) >= 3)
    known = lexicon.knows(before.lower) and lexicon.knows(after.lower)
    return known and before.text.islower() and len(after.text) >= _SHORTEST


def unpaired_bracket(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for the first bracket of a paragraph that has no partner.

    Markers of lists (*a) pertama*) and faces made of marks are not brackets.
    """
    tokens = context.document.tokens(context.paragraph)
    opened: list[Token] = []
    for number, token in enumerate(tokens):
        if token.text == "(" and not _is_face(tokens, number):
            opened.append(token)
        elif token.text == ")" and not _is_face(tokens, number):
            if opened:
                opened.pop()
            elif not _marks_item(tokens, number):
                yield Hit(Span(token.start, token.end))
                return
    if opened:
        yield Hit(Span(opened[0].start, opened[0].end))


def _is_face(tokens: Sequence[Token], number: int) -> bool:
    before = tokens[number - 1] if number else None
    return before is not None and before.text in (":", ";") and before.end == tokens[number].start


def _marks_item(tokens: Sequence[Token], number: int) -> bool:
    return number > 0 and len(tokens[number - 1].text) <= 2


_BEFORE_BRACKET = Pattern(r"[.!?,;”]\((?=[^\W\d_]{2})")


def glued_bracket(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a mark that a bracket follows at once: *Minggu sore.(wan)*.

    The code of the writer in brackets is a paragraph of its own, so the whole draft is looked at.
    """
    text = context.document.text
    for paragraph in context.paragraphs:
        # Behind the paragraph: its line end, the bracket, two letters of the code.
        end = min(len(text), paragraph.span.end + 4)
        for match in _BEFORE_BRACKET.finditer(text, paragraph.span.start, end):
            found = match.group()
            yield Hit(Span(*match.span()), suggestions=(f"{found[0]} {found[1]}",))
