"""What a misspelt word was meant to be."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from lintberita.language.affixes import VOWELS
from lintberita.language.lexicon import Kind, Lexicon
from lintberita.language.morphology import BOUND, Analysis, without_clitics
from lintberita.language.patterns import Pattern
from lintberita.language.phonotactics import is_pronounceable
from lintberita.language.slips import DROPPED, rate, slip

if TYPE_CHECKING:
    from spellchecker import SpellChecker

# From this length on, two slips still leave a word that can be told.
_LONG = 8
_LONG_FOREIGN = 9
# Shorter forms that only grammar makes are as many as the sands.
_SHORTEST_BUILT = 6
_SHORTEST_CUT = 7
# An affix on either end, or one that a slip has spoilt.
_AFFIXED = Pattern(
    r"^.?(?:m.?e|d.?i|b.?e|t.?e|p.?e|k.?e|s.?e|[mbtpks][a-z]?[rmn])|(?:k?.?a.?n|n.?y?.?a|i|ku|mu).?$"
)
_TWICE = 0.75
_SYLLABLE = 0.95
# A suggestion as common as this (band) leaves no need to look further.
_CLEAR = 4.0
# How common (band) a word counts at least that differs in a seam only.
_SEAM = 6.0
_SEAM_UNSEEN = 3.0
_RAREST_SEAM = 1.5
_MELTING = (("mengk", "meng"), ("memp", "mem"), ("ment", "men"), ("mens", "meny"))
_ENDINGS = ("an", "kan", "nya", "i", "n")
_BOUND = frozenset(BOUND)


class Suggestion(NamedTuple):
    """A word that is known, its distance in typing errors, and how likely it was meant (0–1)."""

    word: str
    distance: int
    score: float


def suggest(word: str, lexicon: Lexicon, *, limit: int = 3) -> tuple[Suggestion, ...]:
    """Return the likeliest right forms of ``word`` (lower case, unknown), best first."""
    return _suggestions(word, lexicon)[:limit]


@lru_cache(maxsize=4_000)
def _suggestions(word: str, lexicon: Lexicon) -> tuple[Suggestion, ...]:
    """Return all that may have been meant.

    One slip of the fingers is tried first, in listed words and then in what grammar builds; two
    slips, and an ending left off, only where one slip leads to no common word.
    """
    slipped = edits(word)
    found = [*_ranked_seams(word, lexicon)]
    listed = [edit for edit in lexicon.among(slipped) if _is_word(edit, lexicon)]
    found += _ranked(word, listed, 1, lexicon)
    found += _ranked(word, _cut_off(word, lexicon), 1, lexicon)
    if _is_clear(found, lexicon) and (len(word) < _LONG or _is_usual(word, found, lexicon)):
        return _best(found)
    if len(word) >= _LONG:
        near = _two_slips(word, lexicon)
        syllable = [meant for meant in near if _lost_syllable(word, meant)]
        found += _ranked(word, syllable, 2, lexicon, usual=_SYLLABLE)
        found += _ranked(word, set(near) - set(syllable), 2, lexicon, usual=_TWICE)
    if not _is_clear(found, lexicon) and _AFFIXED.search(word):
        found += _ranked(word, _built(slipped.difference(listed), lexicon), 1, lexicon)
    return _best(found)


def _is_word(form: str, lexicon: Lexicon) -> bool:
    """Whether a list has ``form``; foreign words serve from a length where chance is out."""
    kinds = lexicon.kinds(form)
    return bool(kinds & Kind.WORD and len(form) > 2) or bool(
        kinds & Kind.FOREIGN and len(form) >= _LONG_FOREIGN
    )


def _best(found: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    best: dict[str, Suggestion] = {}
    for suggestion in sorted(found, key=lambda s: (-s.score, s.word)):
        best.setdefault(suggestion.word, suggestion)
    return tuple(best.values())


def _ranked_seams(word: str, lexicon: Lexicon) -> Iterator[Suggestion]:
    """Rate the letters that are doubled or not where affixes meet: the commonest slip of all."""
    for meant in seams(word):
        common = commonness(meant, lexicon) if lexicon.knows(meant) else 0.0
        if common >= _RAREST_SEAM or lexicon.is_listed(meant):
            common = max(_SEAM if common >= 1 else _SEAM_UNSEEN, common)
            yield Suggestion(meant, 1, min(1.0, score(word, meant, common) + 0.05))


def seams(word: str) -> Iterator[str]:
    """Yield ``word`` with the other number of letters at each seam of affixes.

    *keadaanya* gives *keadaannya*, *tunjukan* *tunjukkan*, *menganti* *mengganti*.
    """
    for ending in ("nya", "kan", "kannya", "kanlah"):
        first = ending[0]
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if not stem.endswith(first):
                yield stem + first + ending
            elif ending != "nya":
                yield stem[:-1] + ending
    if word.startswith(("meng", "peng")):
        yield f"{word[:4]}{word[5:]}" if word[4:5] == "g" else f"{word[:4]}g{word[4:]}"
    for unmelted, melted in _MELTING:
        if word.startswith(unmelted) and word[len(unmelted) : len(unmelted) + 1] in VOWELS:
            yield melted + word[len(unmelted) :]


def _is_clear(found: list[Suggestion], lexicon: Lexicon) -> bool:
    return any(lexicon.band(s.word) >= _CLEAR for s in found)


def _is_usual(word: str, found: list[Suggestion], lexicon: Lexicon) -> bool:
    """Whether a lost or doubled letter leads to a common word: no need then to look for two."""
    return any(rate(word, s.word) >= DROPPED and lexicon.band(s.word) >= _CLEAR for s in found)


def _ranked(
    word: str, candidates: Iterable[str], distance: int, lexicon: Lexicon, *, usual: float = 1.0
) -> list[Suggestion]:
    chosen = sorted(set(candidates) - {word})
    found = [
        Suggestion(c, distance, score(word, c, commonness(c, lexicon)) * usual) for c in chosen
    ]
    return sorted(found, key=lambda s: (-s.score, s.word))


def commonness(word: str, lexicon: Lexicon) -> float:
    """The band of ``word``; of a form that news has not shown, a part of its base's or stem's.

    One affix on the left and one on the right are likely in a word that nobody has seen yet;
    bound forms and two prefixes at once are not.
    """
    band = lexicon.band(word)
    if band:
        return float(band)
    if lexicon.is_listed(word):
        return 0.5
    plain = (a for a in lexicon.analyses(word) if a.attested and len(a.prefixes) < 2)
    stem = max((lexicon.band(a.stem) for a in plain if not _is_far(a)), default=0)
    bare = max((lexicon.band(body) for body, ends in without_clitics(word) if ends), default=0)
    return max(0.7 * bare, 0.35 * stem)


def _is_far(analysis: Analysis) -> bool:
    return any(prefix in _BOUND or prefix in ("ku", "kau") for prefix in analysis.prefixes)


def score(word: str, meant: str, band: float) -> float:
    """Rate a correction: how usual the slip is, and how usual the word (band 0 to about 16).

    A long word has few neighbours, so that one slip from a rare word still tells.
    """
    length = 0.06 * max(0, min(6, len(word) - 5))
    return slip(word, meant) * min(1.0, 0.2 + band / 12 + length)


def edits(word: str) -> set[str]:
    """What ``word`` is with one slip of the fingers undone, words or not."""
    return _speller().edit_distance_1(word) | set(_without_echo(word))


def _without_echo(word: str) -> Iterator[str]:
    """Yield ``word`` without a syllable that was typed twice: *menekankankan*, *pelayananan*."""
    for size in (2, 3, 4):
        for at in range(0 if size > 2 else len(word) - 4, len(word) - 2 * size + 1):
            if word[at : at + size] == word[at + size : at + 2 * size]:
                yield word[:at] + word[at + size :]


@cache
def _speller() -> "SpellChecker":
    # pyspellchecker knows how words are mistyped; which words there are, the lexicon knows.
    from spellchecker import SpellChecker

    speller = SpellChecker(language=None)
    # It learns its letters, and how long a word may be, from what it is given.
    speller.word_frequency.add("abcdefghijklmnopqrstuvwxyz" * 2)
    return speller


def _built(slipped: Iterable[str], lexicon: Lexicon) -> Iterator[str]:
    """Yield the edits that grammar builds on a stem known to take it."""
    for edit in slipped:
        # Half of all slips leave no syllables, and looking for those is cheap.
        if len(edit) >= _SHORTEST_BUILT and is_pronounceable(edit) and _is_built(edit, lexicon):
            yield edit


def _is_built(form: str, lexicon: Lexicon) -> bool:
    # Thousands of edits are asked once each: they would crowd the lexicon's memory.
    return any(found.attested and not _is_far(found) for found in lexicon.analyses(form))


def _lost_syllable(word: str, meant: str) -> bool:
    """Whether two letters side by side were left out: *dilaksakan* for *dilaksanakan*."""
    return len(meant) == len(word) + 2 and any(
        meant[:at] + meant[at + 2 :] == word for at in range(1, len(word))
    )


def _cut_off(word: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield what ``word`` is when its ending was left off: *permasalah* for *permasalahan*."""
    if len(word) >= _SHORTEST_CUT:
        for ending in _ENDINGS:
            if lexicon.band(word + ending):
                yield word + ending


def _two_slips(word: str, lexicon: Lexicon) -> list[str]:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    near = extract(
        word, lexicon.common_words(word[:2]), scorer=OSA.distance, score_cutoff=2, limit=8
    )
    return [found for found, distance, _ in near if distance == 2]
