"""Compounds: written together or apart by what is put on them (EYD V, II.B.2).

A compound is two words where it is bare, or has a prefix or a suffix only (*kerja sama*, *bekerja
sama*, *sebar luaskan*); a prefix and a suffix together make it one (*menyebarluaskan*).
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from lintberita.analysis import Role
from lintberita.language.affixes import VOWELS, with_nasal
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.resources import dictionaries_dir
from lintberita.rulepack.conditions import in_name
from lintberita.rulepack.context import RuleContext

_SHORTEST = 7
_ENDINGS = ("", "nya", "lah", "kah", "ku", "mu")
_VERBAL = ("kan", "i", "kannya", "inya")
_NOMINAL = ("an", "annya")
# One word in the usage of their trades.
_GROWN = frozenset({"pembudidaya", "penandatangan", "tatalaksana"})
# Pairs that writers join with a hyphen; in others it may mark two things, as in *pulang-pergi*.
_HYPHENED = frozenset(
    {"kerjasama", "tanggungjawab", "tandatangan", "beritahu", "ujicoba", "ambilalih", "ikutserta"}
)


@cache
def _compounds() -> tuple[tuple[str, str], ...]:
    lines = (dictionaries_dir() / "gabungan-dasar.txt").read_text("utf-8").splitlines()
    pairs = (line.split() for line in lines if line and not line.startswith("#"))
    return tuple((first, second) for first, second in pairs)


@cache
def _fused_forms() -> dict[str, str]:
    """Forms that are wrongly one word, and the same in two."""
    forms = {}
    for first, second in _compounds():
        for prefixed in _prefixed(first):
            forms[prefixed + second] = f"{prefixed} {second}"
    return forms


def _prefixed(stem: str) -> tuple[str, ...]:
    # be- before r, and where the first syllable ends in -er (bekerja, but berterima).
    ber = "be" if stem[0] == "r" or (stem[1:3] == "er" and stem[3:4] not in VOWELS) else "ber"
    nasal = (with_nasal("me", stem), with_nasal("pe", stem))
    return (stem, f"{ber}{stem}", f"di{stem}", f"ter{stem}", *nasal)


@cache
def _parted_forms() -> dict[tuple[str, str], str]:
    """Pairs of words that are wrongly two, and the one word that they are."""
    forms = {}
    for first, second in _compounds():
        verbs = (f"di{first}", with_nasal("me", first), f"memper{first}", f"diper{first}")
        nouns = (f"ke{first}", with_nasal("pe", first), f"per{first}")
        for prefixed, suffixes in ((verbs, _VERBAL), (nouns, _NOMINAL)):
            for head in prefixed:
                for suffix in suffixes:
                    forms[head, second + suffix] = head + second + suffix
    return forms


def fused(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each compound that is one word though no prefix and suffix join it."""
    tokens = context.document.tokens(context.paragraph)
    title = context.paragraph.role in (Role.TITLE, Role.SUBHEAD)
    for number, token in enumerate(tokens):
        if not token.is_word or len(token.text) < _SHORTEST or not token.text[1:].islower():
            continue
        apart = _apart(token.lower)
        if apart and (title or not in_name(tokens, number, number + 1, at_start=number == 0)):
            yield Hit(Span(token.start, token.end), suggestions=(apart,))


@lru_cache(maxsize=20_000)
def _apart(word: str) -> str:
    """Return a compound with at most a prefix or a clitic as two words; "" for any other word."""
    forms = _fused_forms()
    if word in _GROWN:
        return ""
    for ending in _ENDINGS:
        body = word.removesuffix(ending)
        if ending and body == word:
            continue
        plain = body.replace("-", "", 1)
        hyphened = plain != body and plain.endswith(tuple(_HYPHENED))
        if (plain == body or hyphened) and plain in forms:
            return forms[plain] + ending
    return ""


def parted(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each compound in two words though a prefix and a suffix join it."""
    tokens = context.document.tokens(context.paragraph)
    forms, openings = _parted_forms(), _openings()
    for number, left in enumerate(tokens):
        first, hyphen, second = left.lower.partition("-")
        if hyphen and (first, second) in forms:
            yield Hit(Span(left.start, left.end), suggestions=(forms[first, second],))
        if left.lower not in openings or number + 1 == len(tokens):
            continue
        right = tokens[number + 1]
        if not (right.is_word and right.text.islower()):
            continue
        joined = forms.get((left.lower, right.lower), "") or _negated(left, right)
        if joined:
            yield Hit(Span(left.start, right.end), suggestions=(joined,))
        else:
            yield from _torn_passive(tokens, number)


@cache
def _openings() -> frozenset[str]:
    """The words that a compound in two or three parts may begin with."""
    return frozenset({"ketidak", "di", *(first for first, _ in _parted_forms())})


def _negated(left: Token, right: Token) -> str:
    """*ketidak hadiran*: the first part is no word of its own."""
    is_noun = left.lower == "ketidak" and right.lower.endswith(("an", "annya"))
    return left.lower + right.lower if is_noun else ""


def _torn_passive(tokens: Sequence[Token], number: int) -> Iterator[Hit]:
    """*di tanda tangani*: the prefix stands apart as well."""
    if tokens[number].lower != "di" or number + 2 >= len(tokens):
        return
    last = tokens[number + 2]
    joined = _parted_forms().get((f"di{tokens[number + 1].lower}", last.lower))
    if joined and joined.endswith(_VERBAL):
        yield Hit(Span(tokens[number].start, last.end), suggestions=(joined,))
