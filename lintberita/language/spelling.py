"""Is this word misspelt? Silence where the evidence is thin."""

from functools import lru_cache
from typing import NamedTuple

from lintberita.language.colloquial import is_colloquial
from lintberita.language.lexicon import Kind, Lexicon
from lintberita.language.patterns import Pattern
from lintberita.language.phonotactics import is_pronounceable
from lintberita.language.slips import DOUBLED, DROPPED, NEIGHBOUR_KEY, SEVERAL, SWAPPED, rate
from lintberita.language.splits import split
from lintberita.language.suggest import Suggestion, commonness, edits, suggest

# Letters that loans and foreign words have where Indonesian spelling has others.
_FOREIGN_LOOK = Pattern(
    r"[qx]|ck|sh|th|ph|rh|wh|gh|oo|ee|ea(?!n$)|ou|ew|ll|ss|tt|pp|ff|rr|zz|bb|dd|cc|mm|ion$|ing$|ty$|ly$"
    r"|y$|c$|ight|[aeiou]ke$|ble$|dg|tch"
)
_FOREIGN_H = Pattern(r"[tpr]h")
_LETTERS = Pattern(r"[a-z]+")
_AFFIXED = Pattern(
    r"^(?:me|di|ber|ter|pe|ke|per|se)[a-z]{4,}|[a-z]{4,}(?:kan|annya|kannya|inya|an|nya)$"
)
# Football clubs: Persipura, Perseru.
_CLUBS = ("pers",)
_SHORTEST = 4
_SHORTEST_NAME_LIKE = 8
_SHORTEST_OPENING = 6
_RAREST_OPENING = 7.0
_SUREST_OPENING = 0.85
# How common (band: log2 of the count in 2.3 million words) the word meant must be, by the length
# of the word typed: short words have too many neighbours that mean something else.
_RAREST_MEANT = {4: 9.0, 5: 6.0, 6: 4.0, 7: 2.5, 8: 1.5}
# The same where the word typed can't be spoken: no other language makes it a word either.
_RAREST_FOR_NONSENSE = {4: 6.0, 5: 4.0, 6: 2.0, 7: 2.0, 8: 1.0}
_RAREST_FOR_SHORT_NONSENSE = 5.0
# How much rarer the word meant may be by the kind of slip; two letters for one are hardly a word.
_UNUSUAL = ((SWAPPED, -1.0), (DOUBLED, -2.5), (NEIGHBOUR_KEY, 0.0), (0.0, 1.0))
_RAREST_BESIDE_FOREIGN = 5.0
# What grammar could build is doubted only beside a word that is far more common than its stem.
_RAREST_BESIDE_BUILT = 7.0
# What grammar did build is doubted where nobody has written it and a letter more or less makes
# a word that is so much more common than its stem: *semenara*, *diakukan*.
_SHADOW = 3.0
_RAREST_BESIDE_NAME = 8.0
_RAREST_BESIDE_LOST_CAPITAL = 6.0
_RAREST_MEANT_TWICE = 4.0
_CLEAR_OF_SPLIT = 0.9
_SPLIT_CONFIDENCE = 0.8
_REPEATED_CONFIDENCE = 0.85
_LONE = 8
_LONE_FOREIGN = 10
_LONG = 8
_LONGER = 11
_LEAST = 0.42
_LEAST_FOR_NONSENSE = 0.35
_LEAST_NAME_LIKE = 0.52
# A long word as near to another as this is that word, however foreign it looks.
_UNMISTAKABLE = 0.6
# The commonest words of all (yang, dari, atau): a neighbouring key in one of four letters tells.
_EVERYWHERE = 12.0


class Misspelling(NamedTuple):
    """How sure it is (0–1), and what may have been meant, best first."""

    confidence: float
    suggestions: tuple[str, ...]


@lru_cache(maxsize=20_000)
def judge(
    word: str, lexicon: Lexicon, *, name_like: bool = False, opens: bool = False
) -> Misspelling | None:
    """Judge a word in lower case; ``None`` means that nothing need be said.

    ``name_like``: it is written with a capital, so it may be a name that no list has. Then only
    a long word with Indonesian affixes is spoken of. ``opens``: it opens a sentence, where the
    capital says less; then a usual slip of a very common word is spoken of as well.
    """
    if len(word) < _SHORTEST or is_right(word, lexicon):
        return None
    if not _LETTERS.fullmatch(word):
        return None if name_like else _judge_repeated(word, lexicon)
    kinds = lexicon.kinds(word)
    joined_pun = word.endswith("pun") and len(word) > 5 and lexicon.knows(word[:-3])
    if kinds & Kind.NONSTANDARD or joined_pun:
        # A rule of its own speaks of it.
        return None
    if word.endswith("nya") and lexicon.is_foreign(word[:-3]):
        # *trendnya*, *storynya*: a foreign word with the clitic that all nouns take.
        return None
    if name_like and _is_name_shaped(word, kinds):
        return _judge_opening(word, lexicon) if opens else None
    wrong = bool(kinds & Kind.REJECTED)
    if not wrong and _is_speech(word, lexicon):
        return None
    found = suggest(word, lexicon)
    convinced = bool(found) and _convinces(word, found, lexicon, name_like=name_like)
    parts = None if name_like else split(word, lexicon, known_wrong=wrong)
    clear = bool(found) and found[0].score >= _CLEAR_OF_SPLIT
    if parts and ("-" in parts or ((wrong or not convinced) and not clear)):
        return Misspelling(_SPLIT_CONFIDENCE, (parts,))
    return _misspelling(word, found, lexicon) if convinced else None


@lru_cache(maxsize=50_000)
def is_right(word: str, lexicon: Lexicon) -> bool:
    """Whether ``word`` (lower case) is a word, and no other is likelier to have been meant."""
    if not lexicon.knows(word):
        return False
    # What a list or the outlet vouches for needs no grammar.
    vouched = lexicon.kinds(word) != 0 or lexicon.is_listed(word)
    return vouched or not _is_overshadowed(word, lexicon)


@lru_cache(maxsize=5_000)
def _is_overshadowed(word: str, lexicon: Lexicon) -> bool:
    """Whether a word that grammar built is likelier a slip from a far more common one."""
    if len(word) <= _SHORTEST or not _LETTERS.fullmatch(word):
        return False
    common = _commonest_beside(word, lexicon)
    if common < _RAREST_BESIDE_BUILT:
        return False
    stems = (lexicon.band(found.stem) for found in lexicon.analyses(word) if found.attested)
    return common - max(stems, default=0) >= _SHADOW


def _is_speech(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is Jakarta speech; *keada* looks like it, and is *kepada* with a slip."""
    if not is_colloquial(word, lexicon):
        return False
    return _commonest_beside(word, lexicon) < _RAREST_BESIDE_NAME


def _commonest_beside(word: str, lexicon: Lexicon) -> int:
    """How common the commonest word is from which a letter was lost, doubled or moved."""
    beside = (edit for edit in lexicon.among(edits(word)) if lexicon.is_listed(edit))
    return max((lexicon.band(w) for w in beside if rate(word, w) >= DROPPED), default=0)


def _is_name_shaped(word: str, kinds: int) -> bool:
    """Whether a word with a capital is likelier a name than a slip."""
    return (
        len(word) < _SHORTEST_NAME_LIKE
        or bool(kinds & (Kind.NAME | Kind.PLACE))
        or not _AFFIXED.search(word)
        or (word.startswith(_CLUBS) and not word.endswith("an"))
    )


def _judge_opening(word: str, lexicon: Lexicon) -> Misspelling | None:
    """Judge a word at the start of a sentence that may be a name, as *Stelah* or *Rencanya*."""
    if len(word) < _SHORTEST_OPENING or lexicon.kinds(word) & (Kind.NAME | Kind.PLACE):
        return None
    found = suggest(word, lexicon)
    if not found or found[0].distance > 1 or is_colloquial(word, lexicon):
        return None
    usual = rate(word, found[0].word) >= NEIGHBOUR_KEY and word[:1] == found[0].word[:1]
    if not usual or commonness(found[0].word, lexicon) < _RAREST_OPENING:
        return None
    judged = _misspelling(word, found, lexicon)
    # It may still be somebody's name.
    return judged._replace(confidence=min(judged.confidence, _SUREST_OPENING))


def _misspelling(word: str, found: tuple[Suggestion, ...], lexicon: Lexicon) -> Misspelling:
    meant = [found[0], *(s for s in found[1:] if _worth(s, found[0]))]
    words = tuple(_as_written(suggestion.word, lexicon) for suggestion in meant)
    return Misspelling(_confidence(word, found, lexicon), words)


def _as_written(word: str, lexicon: Lexicon) -> str:
    """A word that news never writes small is a name: *Indonesia*."""
    named = lexicon.is_place(word) or lexicon.is_name(word)
    return word.capitalize() if named and not lexicon.band(word) else word


def _judge_repeated(word: str, lexicon: Lexicon) -> Misspelling | None:
    """Judge a reduplication whose parts should be alike: *benar-banar*, *masing-masng*.

    Other vowels, another first letter and a longer second part make words of their own
    (*bolak-balik*, *lauk-pauk*, *warna-warni*).
    """
    first, _, second = word.partition("-")
    for right, wrong in ((first, second), (second, first)):
        if len(right) < _SHORTEST or not lexicon.is_listed(right) or lexicon.kinds(wrong):
            continue
        if wrong[:1] != right[:1] or wrong[-1:] != right[-1:] or not _LETTERS.fullmatch(wrong):
            continue
        if rate(wrong, right) >= DROPPED or (
            rate(wrong, right) == NEIGHBOUR_KEY and not is_pronounceable(wrong)
        ):
            return Misspelling(_REPEATED_CONFIDENCE, (f"{right}-{right}",))
    return None


def _confidence(word: str, found: tuple[Suggestion, ...], lexicon: Lexicon) -> float:
    sure = min(0.99, 0.55 + found[0].score / 2)
    rival = found[1].score / found[0].score if len(found) > 1 else 0.0
    if rival > 0.5:
        sure -= 0.6 * (rival - 0.5)
    return max(0.5, sure - (0.1 if lexicon.allows(word) else 0.0))


def _convinces(
    word: str, found: tuple[Suggestion, ...], lexicon: Lexicon, *, name_like: bool
) -> bool:
    best = found[0]
    common = commonness(best.word, lexicon)
    if lexicon.kinds(word) & Kind.REJECTED:
        return best.score >= _LEAST / 2
    if lexicon.allows(word):
        return _outweighs_grammar(word, best, common, lexicon)
    kind = rate(word, best.word)
    if lexicon.kinds(word) & Kind.NAME and not name_like:
        # A name that lost its capital, unless a very common word lost a letter.
        return kind >= DROPPED and common >= _RAREST_BESIDE_LOST_CAPITAL
    if best.distance == 2:
        return _convinces_twice(word, found, common) and not (name_like and kind <= SEVERAL)
    if kind == DOUBLED and len(word) >= _LONG and best.score >= _LEAST:
        return True
    # A foreign word resembles some Indonesian one by chance.
    by_chance = kind < NEIGHBOUR_KEY or common < _RAREST_BESIDE_FOREIGN
    if by_chance and kind < DROPPED and _is_foreign(word, best.word):
        near = len(word) >= _LONG and best.score >= _UNMISTAKABLE
        return near and (common >= _RAREST_BESIDE_NAME or not is_pronounceable(word))
    if not is_pronounceable(word) and kind >= NEIGHBOUR_KEY and not name_like:
        return common >= (_RAREST_FOR_SHORT_NONSENSE if len(word) == _SHORTEST else 0.5)
    if common < _rarest(word, kind):
        # A long word with one neighbour only can hardly have meant anything else.
        alone = len(found) == 1 or best.score > 1.5 * found[1].score
        if lexicon.is_foreign(best.word):
            return alone and len(word) >= _LONE_FOREIGN
        return alone and len(word) >= _LONE and common > 0 and lexicon.is_listed(best.word)
    if len(word) == _SHORTEST and kind < DROPPED:
        return kind == NEIGHBOUR_KEY and common >= _EVERYWHERE
    if name_like:
        return best.score >= _LEAST_NAME_LIKE
    return best.score >= (_LEAST if is_pronounceable(word) else _LEAST_FOR_NONSENSE)


def _rarest(word: str, kind: float) -> float:
    if is_pronounceable(word):
        unusual = next(less for least, less in _UNUSUAL if kind >= least)
        return _RAREST_MEANT.get(len(word), 1.0) + unusual
    return _RAREST_FOR_NONSENSE.get(len(word), 1.0)


def _is_foreign(word: str, meant: str) -> bool:
    """Whether ``word`` is spelt as loans are: it resembles an Indonesian word by chance then."""
    if _FOREIGN_H.search(word) and not _FOREIGN_H.search(meant):
        return True
    return (
        _FOREIGN_LOOK.search(word) is not None
        and _FOREIGN_LOOK.search(meant) is None
        and _AFFIXED.search(word) is None
    )


def _convinces_twice(word: str, found: tuple[Suggestion, ...], common: float) -> bool:
    """Whether two slips at once are likelier than a word nobody has listed."""
    best = found[0]
    if len(word) < _LONG or common < _RAREST_MEANT_TWICE or _AFFIXED.search(word) is None:
        return False
    if rate(word, best.word) > SEVERAL:
        return best.score >= _LEAST
    alone = len(found) == 1 or best.score > 1.2 * found[1].score
    return alone and len(word) >= _LONGER and best.score >= _LEAST


def _outweighs_grammar(word: str, best: Suggestion, common: float, lexicon: Lexicon) -> bool:
    """Whether a slip is likelier than a new word: *menujukan*, *setellah*, *massalah*."""
    if best.distance > 1 or common < _RAREST_BESIDE_BUILT:
        return False
    built_on = max(lexicon.band(analysis.stem) for analysis in lexicon.analyses(word))
    return rate(word, best.word) >= NEIGHBOUR_KEY and common > built_on - 1


def _worth(suggestion: Suggestion, best: Suggestion) -> bool:
    return suggestion.score >= 0.6 * best.score
