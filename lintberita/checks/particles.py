"""The particles pun, lah and kah."""

from collections.abc import Iterator

from lintberita.language.lexicon import Lexicon
from lintberita.language.morphology import FUSED_PUN
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_SHORTEST = 3
_NAME = 5
_COMMON = 3


def fused_pun(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each word that pun is written onto, the fused conjunctions apart."""
    for token in context.document.tokens(context.paragraph):
        if token.is_word and token.lower.endswith("pun") and _takes_pun(token, context.lexicon):
            base = token.text[:-3].rstrip("-")
            yield Hit(Span(token.start, token.end), suggestions=(f"{base} pun",))


def _takes_pun(token: Token, lexicon: Lexicon) -> bool:
    word = token.lower
    if word in FUSED_PUN or lexicon.is_name(word) or lexicon.is_place(word):
        return False
    if lexicon.is_stem(word) or lexicon.allows(word):
        # ampun, himpun, and what affixes make of them
        return False
    base = word[:-3].rstrip("-")
    if len(base) < _SHORTEST and base not in ("ia", "se"):
        return False
    if token.is_capitalised and lexicon.band(base) < _COMMON:
        # Possibly a name of its own: only a longer one that is known as a name takes pun.
        return len(base) >= _NAME and (lexicon.is_name(base) or lexicon.is_place(base))
    return lexicon.knows(base) and not lexicon.is_foreign(base)
