"""Affixes that are put on against the grammar, found by building the word anew."""

from collections.abc import Iterator

from lintberita.language.affixes import VOWELS, with_nasal
from lintberita.language.lexicon import Lexicon
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

# What me- and pe- leave on the page where the letter behind should have melted, and that letter.
_UNMELTED = (
    ("mengk", "me", "k"),
    ("memp", "me", "p"),
    ("ment", "me", "t"),
    ("mens", "me", "s"),
    ("pengk", "pe", "k"),
    ("pemp", "pe", "p"),
    ("pent", "pe", "t"),
    ("pens", "pe", "s"),
)
_ENDINGS = {"me": ("kannya", "inya", "kan", "nya", "i", ""), "pe": ("annya", "an", "nya", "")}
# Bases in p- that keep it: per- and pel- are prefixes there, punya is an old exception.
_KEEPS = ("punya", "pelajar", "pekerja", "peroleh", "kaji", "khianat", "perhati")
# Words that only look as if a prefix stood at their start.
_NO_PREFIX = frozenset(
    """mempan mempelai mempelam mempelas mengkal mengkudu mensa mensi mensos mental mentah
    mentari mentas mentega mentereng menteri mentimun mentok mentor mentos pempek
    pengkol pensi pensil pensiun penta pental pentas pentil penting pentol pentul
    pentungan pengki""".split()
)
_PER_STEMS = frozenset({"percaya", "percik", "perkosa", "permak", "persepsi", "perkara", "peduli"})
# pr- melts after pe- though not after me- (KBBI: memproses, but pemrosesan).
_AFTER_PE = {"pempros": "pemros", "pemprogram": "pemrogram", "pemprakarsa": "pemrakarsa"}
_SHORTEST_STEM = 4


def unassimilated(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each word whose stem keeps a k, p, t or s that me- or pe- should melt."""
    lexicon = context.lexicon
    for token in context.document.tokens(context.paragraph):
        if not token.is_word or not token.lower.startswith(("me", "pe")) or "-" in token.lower:
            continue
        bare = token.lower.removesuffix("nya")
        if bare in _NO_PREFIX or lexicon.is_stem(bare) or lexicon.is_place(token.lower):
            continue
        right = _melted(token.lower, lexicon)
        if right:
            yield Hit(Span(token.start, token.end), suggestions=(right,))


def _melted(word: str, lexicon: Lexicon) -> str:
    for start, right in _AFTER_PE.items():
        if word.startswith(start):
            return right + word[len(start) :]
    for surface, prefix, letter in _UNMELTED:
        rest = word[len(surface) :]
        if word.startswith(surface) and rest[:1] in VOWELS:
            return _rebuilt(prefix, letter + rest, lexicon)
    return ""


def _rebuilt(prefix: str, body: str, lexicon: Lexicon) -> str:
    """Put ``prefix`` on the stem of ``body`` as grammar does; "" where no stem is known."""
    if body.startswith(_KEEPS):
        return ""
    for ending in _ENDINGS[prefix]:
        stem = body.removesuffix(ending)
        if (ending and stem == body) or len(stem) < _SHORTEST_STEM:
            continue
        if stem.startswith("per") and stem not in _PER_STEMS:
            continue
        right = with_nasal(prefix, stem) + ending
        if lexicon.knows(right) if prefix == "pe" else lexicon.is_stem(stem):
            return right
    return ""


def melted_c(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *menyuci*, *menyicil*: c does not melt."""
    lexicon = context.lexicon
    for token in context.document.tokens(context.paragraph):
        word = token.lower
        if not token.is_word or not word.startswith(("meny", "peny")) or word[4:5] not in VOWELS:
            continue
        right = f"{word[:3]}c{word[4:]}"
        if lexicon.band(right) and (word in _WASHED or not _has_s_stem(word, lexicon)):
            yield Hit(Span(token.start, token.end), suggestions=(right,))


# The stem exists with s as well (suci, solok), yet the bare verb in meny- does not.
_WASHED = frozenset({"menyuci", "menyucinya", "menyolok", "menyintai"})


def _has_s_stem(word: str, lexicon: Lexicon) -> bool:
    return lexicon.band(word) > 1 or lexicon.allows(word)


def lost_k(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *menunjukan* and *pertunjukkan*: -kan behind k, and -an behind k.

    me- and di- take -kan and never -an, pe- and ke- take -an and never -kan.
    """
    lexicon = context.lexicon
    for token in context.document.tokens(context.paragraph):
        if token.is_word and "kan" in token.lower:
            right = _with_k(token, lexicon) or _without_k(token, lexicon)
            if right:
                yield Hit(Span(token.start, token.end), suggestions=(right,))


def _with_k(token: Token, lexicon: Lexicon) -> str:
    body, clitic = _without_nya(token.lower)
    if not body.startswith(("me", "di")) or not body.endswith("kan") or body.endswith("kkan"):
        return ""
    right = f"{body[:-3]}kkan"
    return right + clitic if _is_meant(right, body, lexicon) else ""


def _without_k(token: Token, lexicon: Lexicon) -> str:
    body, clitic = _without_nya(token.lower)
    if not body.startswith(("pe", "ke")) or not body.endswith("kkan"):
        return ""
    right = f"{body[:-4]}kan"
    return right + clitic if _is_meant(right, body, lexicon) else ""


def _is_meant(right: str, found: str, lexicon: Lexicon) -> bool:
    """Whether the form with the other number of k is the commoner word (mengenakan stays)."""
    if "v" in lexicon.classes(found) and lexicon.band(found) >= lexicon.band(right):
        return False
    if not lexicon.is_listed(found):
        return not lexicon.knows(found) and lexicon.knows(right)
    return lexicon.band(right) > lexicon.band(found)


def _without_nya(word: str) -> tuple[str, str]:
    body = word.removesuffix("nya")
    return body, word[len(body) :]
