"""Affixes and particles that are put on against the grammar, found by building the word anew."""

from collections.abc import Iterator

from lintberita.language.affixes import VOWELS, with_nasal
from lintberita.language.lexicon import Lexicon
from lintberita.language.morphology import FUSED_PUN
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

# me- before a consonant that melts: the surface a writer leaves, and the letter that should go.
_UNMELTED = {"mengk": "k", "memp": "p", "ment": "t", "mens": "s"}
_ENDINGS = ("kannya", "inya", "kan", "nya", "i", "")
# Bases in p- that keep it: per- and pel- are prefixes there, punya is an old exception.
_KEEPS = ("punya", "pelajar", "pekerja", "peroleh", "kaji", "khianat")
# Words that only look as if me- stood at their start.
_NO_VERBS = frozenset(
    "mentega mentari mentah mental mentas mentimun mentok mentor menteri mentereng mensa mempan"
    " mempelai mempelam mengkal mengkudu mensi mentos".split()
)
_PER_STEMS = frozenset({"percaya", "percik", "perkosa", "permak", "persepsi", "perkara", "peduli"})


def unassimilated(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each verb whose stem keeps a k, p, t or s that me- should melt."""
    for token in context.document.tokens(context.paragraph):
        if not token.is_word or "-" in token.lower or context.lexicon.is_place(token.lower):
            continue
        if token.lower in _NO_VERBS:
            continue
        for surface, letter in _UNMELTED.items():
            rest = token.lower[len(surface) :]
            if token.lower.startswith(surface) and rest[:1] in VOWELS:
                stem, ending = _stem(letter + rest, context.lexicon)
                if stem:
                    right = with_nasal("me", stem) + ending
                    yield Hit(Span(token.start, token.end), suggestions=(right,))


def _stem(body: str, lexicon: Lexicon) -> tuple[str, str]:
    """Return the stem that ``body`` is made of and its ending; two empty strings for none."""
    if body.startswith(_KEEPS):
        return "", ""
    for ending in _ENDINGS:
        if not body.endswith(ending):
            continue
        stem = body[: len(body) - len(ending)]
        if stem.startswith("per") and stem not in _PER_STEMS:
            continue
        if len(stem) >= 4 and lexicon.is_stem(stem):
            return stem, ending
    return "", ""


def fused_pun(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each word that pun is written onto."""
    lexicon = context.lexicon
    for token in context.document.tokens(context.paragraph):
        word = token.lower
        if not token.is_word or not word.endswith("pun") or word in FUSED_PUN:
            continue
        base = token.text[:-3]
        is_word = len(base) >= 3 and lexicon.is_listed(base.lower()) and lexicon.band(base.lower())
        if is_word and not lexicon.kinds(word) and not any(lexicon.analyses(word)):
            yield Hit(Span(token.start, token.end), suggestions=(f"{base} pun",))
