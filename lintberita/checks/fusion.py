"""Words without the space between them, or with it at the wrong letter: *danUKM*, *aka nada*."""

from collections.abc import Iterator
from functools import lru_cache

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
    text = context.document.text
    for token in context.document.tokens(context.paragraph):
        if not token.is_word or token.text == token.lower or token.text[1:].islower():
            continue
        # Part of a number under which a letter is filed: *2641/FPG/DPRRI/IX/2019*.
        filed = "/" in (text[token.start - 1 : token.start], text[token.end : token.end + 1])
        parts = _at_capital(token.text) or _before_ri(token, context.lexicon)
        if parts and not filed:
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
    tokens = context.document.tokens(context.paragraph)
    told = -1
    for at, token in enumerate(tokens):
        if not token.is_word or _band(token.lower, lexicon) > _RARE:
            continue
        for number in (at - 1, at):
            if told < number and 0 <= number < len(tokens) - 1:
                mended = _mended(tokens[number], tokens[number + 1], lexicon)
                if mended:
                    told = number
                    span = Span(tokens[number].start, tokens[number + 1].end)
                    yield Hit(span, suggestions=(mended,))


def _mended(left: Token, right: Token, lexicon: Lexicon) -> str:
    """Two words with the space between them moved by a letter; "" where that mends nothing."""
    if not (left.is_word and right.is_word) or right.start - left.end != 1:
        return ""
    if not (left.text[1:].islower() and right.text.islower()):
        return ""
    if max(_band(left.lower, lexicon), _band(right.lower, lexicon)) > _NOT_RARE:
        return ""
    for first, second in (
        (left.text[:-1], left.text[-1] + right.text),
        (left.text + right.text[0], right.text[1:]),
    ):
        if min(len(first), len(second)) > _SHORTEST_PART and (
            min(_band(first.lower(), lexicon), _band(second, lexicon)) >= _COMMON
        ):
            return f"{first} {second}"
    return ""


@lru_cache(maxsize=50_000)
def _band(word: str, lexicon: Lexicon) -> int:
    """How common ``word`` is; below 0 where it is no listed word."""
    return lexicon.band(word) if lexicon.is_listed(word) else -1
