"""Compounds and bound forms: written together or apart by what is put on them (EYD V II.B)."""

from collections.abc import Iterator, Sequence
from functools import cache

from lintberita.language.lexicon import Lexicon
from lintberita.language.morphology import BOUND, analyses
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.resources import dictionaries_dir
from lintberita.rulepack.context import RuleContext

# Bound forms that are words of their own as well: their neighbours say nothing.
_FREE = frozenset(
    "para serba juru serta foto video audio super auto radio kilo rada awa ko de re eks dis bi di"
    " uni kuasi lir pari trans ultra oto".split()
)
_SUFFIXES = ("kannya", "annya", "inya", "kan", "an", "i")


@cache
def _compounds() -> frozenset[tuple[str, str]]:
    lines = (dictionaries_dir() / "gabungan-dasar.txt").read_text("utf-8").splitlines()
    pairs = (line.split() for line in lines if line and not line.startswith("#"))
    return frozenset((first, second) for first, second in pairs)


@cache
def _by_letters() -> dict[str, tuple[str, str]]:
    return {first + second: (first, second) for first, second in _compounds()}


def fused(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each compound that is one word though no prefix and suffix join it."""
    for token in context.document.tokens(context.paragraph):
        if token.is_word and len(token.text) > 7 and token.text[1:].islower():
            apart = _apart(token.lower)
            if apart and not context.lexicon.is_listed(token.lower):
                yield Hit(Span(token.start, token.end), suggestions=(apart,))


def _apart(word: str) -> str:
    """Return a compound with at most a prefix or a clitic as two words; "" for any other word."""
    clitic = "nya" if word.endswith("nya") else ""
    body = word.removesuffix("nya")
    bare = _by_letters()
    for prefix in ("", "ber", "di", "ter", "be"):
        if body.startswith(prefix) and body[len(prefix) :] in bare:
            first, second = bare[body[len(prefix) :]]
            return f"{prefix}{first} {second}{clitic}"
    if body.startswith("me"):
        for first, second in _compounds():
            if body.endswith(second):
                verb = body[: -len(second)]
                if any(a.stem == first and a.prefixes for a in analyses(verb, {first}.__contains__)):
                    return f"{verb} {second}{clitic}"
    return ""


def parted(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each compound in two words though a prefix and a suffix join it."""
    tokens = context.document.tokens(context.paragraph)
    for left, right in zip(tokens, tokens[1:], strict=False):
        if not (left.is_word and right.is_word and right.text.islower()):
            continue
        for suffix in _SUFFIXES:
            second = right.lower.removesuffix(suffix)
            if second != right.lower and _joins(left.lower, second):
                yield Hit(Span(left.start, right.end), suggestions=(left.text + right.lower,))
                break


def _joins(left: str, second: str) -> bool:
    return any(
        other == second
        and left != first
        and any(
            a.stem == first and a.prefixes and not a.suffixes
            for a in analyses(left, {first}.__contains__)
        )
        for first, other in _compounds()
    )


def bound_apart(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each bound form written apart, or with a hyphen, from a word it makes up.

    The evidence is the joined form: it must be a listed word.
    """
    tokens = context.document.tokens(context.paragraph)
    for number, token in enumerate(tokens):
        if not token.is_word:
            continue
        form, hyphen, rest = token.lower.partition("-")
        if hyphen and form in _BOUND and rest.isalpha() and token.text[1:].islower():
            if context.lexicon.is_listed(form + rest) or form == "antar":
                yield Hit(Span(token.start, token.end), suggestions=(form + rest,))
        elif token.lower in _BOUND and number + 1 < len(tokens):
            yield from _with_next(tokens, number, context.lexicon)


_BOUND = frozenset(BOUND) - _FREE


def _with_next(tokens: Sequence[Token], number: int, lexicon: Lexicon) -> Iterator[Hit]:
    token, following = tokens[number], tokens[number + 1]
    before = tokens[number - 1].lower if number else ""
    if before in ("musim", "ikan", "main", "bermain", "pecatur") or not following.text.islower():
        return
    joined = token.lower + following.lower
    if following.is_word and len(following.text) > 2 and lexicon.is_listed(joined):
        yield Hit(Span(token.start, following.end), suggestions=(joined,))
