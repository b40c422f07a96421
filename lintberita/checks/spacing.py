"""Words that a lost space has run together at a full stop."""

from collections.abc import Iterator

from lintberita.language.lexicon import Lexicon
from lintberita.language.tokens import Token
from lintberita.model import Edit, Hit, Span
from lintberita.rulepack.context import RuleContext

_SHORTEST = 4


def fused_sentences(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *selesai.Warga*, *(19/11).Sebanyak*, *sejenak.kemudian*.

    Addresses and file names are tokens of their own and never come here.
    """
    tokens = context.document.tokens(context.paragraph)
    for number in range(1, len(tokens) - 1):
        before, stop, after = tokens[number - 1], tokens[number], tokens[number + 1]
        if stop.text not in (".", "?", "!") or before.end != stop.start or stop.end != after.start:
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
