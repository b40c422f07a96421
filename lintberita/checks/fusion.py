"""Words without the space between them, or with it at the wrong letter: *danUKM*, *aka nada*."""

from collections.abc import Iterator
from itertools import pairwise

from lintberita.language.lexicon import Lexicon
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

# Small words that open no brand, as *detikHealth* and *kumparanSAINS* are; di- and ke- before
# capitals are for rules of their own.
_SMALL = frozenset(
    """dan yang dari untuk oleh pada dengan atau serta para bagi dalam sebagai kepada juga akan
    telah bahwa karena saat antara hingga sampai agar tentang adalah terhadap menurut bersama kata
    ujar tutur selain melalui ini itu tersebut""".split()
)
_SHORTEST_REST = 2
_SHORTEST_BODY = 3
# A word as rare as this (band: log2 of its count in news), beside one that is not common either,
# may have been cut at a wrong letter; what the mending leaves must be common, both of it.
_RARE = 1
_NOT_RARE = 8
_COMMON = 6
_SHORTEST_PART = 2


def fused(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *danUKM*, *olehKepala*, *BPKRI*: two words that only a capital parts."""
    for token in context.document.tokens(context.paragraph):
        if not token.is_word or token.text == token.lower or token.text[1:].islower():
            continue
        parts = _at_capital(token.text) or _before_ri(token, context.lexicon)
        if parts:
            yield Hit(Span(token.start, token.end), suggestions=(" ".join(parts),))


def _at_capital(word: str) -> tuple[str, str] | None:
    cut = next((n for n, letter in enumerate(word) if n and letter.isupper()), 0)
    first, rest = word[:cut], word[cut:]
    whole = rest.isupper() or rest[1:].islower()
    if first.lower() in _SMALL and whole and rest.isalpha() and len(rest) >= _SHORTEST_REST:
        return first, rest
    return None


def _before_ri(token: Token, lexicon: Lexicon) -> tuple[str, str] | None:
    """*DPRRI*: the abbreviation of a national body run into that of the republic."""
    body = token.text[:-2]
    known = len(body) >= _SHORTEST_BODY and lexicon.is_abbreviation(body.lower())
    if token.text.isupper() and token.text.endswith("RI") and known:
        return None if lexicon.is_abbreviation(token.lower) else (body, "RI")
    return None


def shifted(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *dank anal* and *aka nada*: the space stands a letter too far."""
    lexicon = context.lexicon
    for left, right in pairwise(context.document.tokens(context.paragraph)):
        if not (left.is_word and right.is_word) or right.start - left.end != 1:
            continue
        if not (left.text[1:].islower() and right.text.islower()):
            continue
        bands = sorted(_band(word.lower, lexicon) for word in (left, right))
        if bands[0] > _RARE or bands[1] > _NOT_RARE:
            continue
        for first, second in (
            (left.text[:-1], left.text[-1] + right.text),
            (left.text + right.text[0], right.text[1:]),
        ):
            if min(len(first), len(second)) <= _SHORTEST_PART:
                continue
            if min(_band(first.lower(), lexicon), _band(second, lexicon)) >= _COMMON:
                yield Hit(Span(left.start, right.end), suggestions=(f"{first} {second}",))


def _band(word: str, lexicon: Lexicon) -> int:
    """How common ``word`` is; below 0 where it is no listed word."""
    return lexicon.band(word) if lexicon.is_listed(word) else -1
