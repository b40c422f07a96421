"""What a misspelt word was meant to be."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from lintberita.language.lexicon import Lexicon
from lintberita.language.morphology import BOUND, Analysis, without_clitics

if TYPE_CHECKING:
    from spellchecker import SpellChecker

# Keys that lie side by side on a QWERTY keyboard.
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_LONG = 9
_SHORT = 6
_TWICE = 0.75
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word that is known, its distance in typing errors, and how likely it was meant (0–1)."""

    word: str
    distance: int
    score: float


@lru_cache(maxsize=2_000)
def suggest(word: str, lexicon: Lexicon, *, limit: int = 3) -> tuple[Suggestion, ...]:
    """Return the likeliest right forms of ``word`` (lower case, unknown), best first.

    One slip of the fingers is tried first, in whole words and in the stem behind the affixes; two
    slips only in long words, and only where one does not do.
    """
    ranked = _ranked(word, _one_slip(word, lexicon), 1, lexicon)
    if len(word) >= _LONG and not any(lexicon.band(s.word) for s in ranked):
        ranked += _ranked(word, _two_slips(word, lexicon), 2, lexicon)
        ranked.sort(key=lambda s: (-s.score, s.word))
    return tuple(ranked[:limit])


def _ranked(
    word: str, candidates: Iterable[str], distance: int, lexicon: Lexicon
) -> list[Suggestion]:
    chosen = sorted(set(candidates) - {word})
    found = [
        Suggestion(c, distance, score(word, c, commonness(c, lexicon)) * _TWICE ** (distance - 1))
        for c in chosen
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
    plain = (a for a in lexicon.analyses(word) if len(a.prefixes) < 2 and a.prefixes != ("ku",))
    stem = max((lexicon.band(a.stem) for a in plain if not _is_bound(a)), default=0)
    bare = max((lexicon.band(body) for body, _ in without_clitics(word)), default=0)
    return max(0.7 * bare, 0.4 * stem)


def _is_bound(analysis: Analysis) -> bool:
    return any(prefix in BOUND for prefix in analysis.prefixes)


def score(word: str, meant: str, band: float) -> float:
    """Rate a correction: how usual the slip is, and how usual the word (band 0 to about 16).

    A long word has few neighbours, so that one slip from a rare word still tells.
    """
    length = 0.05 * max(0, min(6, len(word) - 6))
    return slip(word, meant) * min(1.0, 0.2 + band / 12 + length)


def slip(word: str, meant: str) -> float:
    """How usual it is to type ``word`` for ``meant``, from 0 to 1."""
    rate = 0.7
    if sorted(word) == sorted(meant):
        rate = 1.0
    elif len(word) > len(meant) + 1:
        rate = 0.95
    elif len(word) + 1 == len(meant):
        rate = 0.95 if _is_doubled(meant, word) else 0.9
    elif len(word) == len(meant) + 1:
        rate = 0.95 if _is_doubled(word, meant) else 0.8 if _is_side_key(word, meant) else 0.6
    elif len(word) == len(meant):
        pairs = [(a, b) for a, b in zip(word, meant, strict=True) if a != b]
        if len(pairs) == 1:
            a, b = pairs[0]
            unlikely = 0.65 if len(word) > _SHORT else 0.5
            rate = 0.85 if _neighbours(a, b) else 0.8 if {a, b} <= _VOWELS else unlikely
    return rate * (1.0 if word[:1] == meant[:1] else 0.6)


def _is_doubled(longer: str, shorter: str) -> bool:
    """Whether one letter of a pair makes the difference: *mengganggu* for *menggangu*."""
    for at in range(1, len(longer)):
        if longer[:at] + longer[at + 1 :] == shorter:
            return longer[at] == longer[at - 1] or longer[at : at + 1] == longer[at + 1 : at + 2]
    return False


def _is_side_key(longer: str, shorter: str) -> bool:
    """Whether the letter too many lies beside one of its neighbours on the keyboard."""
    for at in range(len(longer)):
        if longer[:at] + longer[at + 1 :] == shorter:
            around = longer[max(0, at - 1) : at] + longer[at + 1 : at + 2]
            return any(_neighbours(longer[at], letter) for letter in around)
    return False


def _neighbours(a: str, b: str) -> bool:
    for row in _ROWS:
        at, other = row.find(a), row.find(b)
        if at >= 0 and other >= 0:
            return abs(at - other) == 1
    return False


def _one_slip(word: str, lexicon: Lexicon) -> list[str]:
    edits = _edits(word)
    listed = [e for e in edits if lexicon.is_listed(e) and len(e) > 2]
    if any(lexicon.band(e) for e in listed):
        return listed
    built = [e for e in edits if len(e) >= 6 and not lexicon.kinds(e) and lexicon.knows(e)]
    built += [e for e in edits if lexicon.is_name(e) and next(lexicon.analyses(e), None)]
    return listed + built


def _edits(word: str) -> set[str]:
    return _speller().edit_distance_1(word) | set(_without_echo(word))


def _without_echo(word: str) -> Iterator[str]:
    """Yield ``word`` without a syllable that was typed twice: *menekankankan*."""
    for size in (2, 3, 4):
        for at in range(len(word) - 2 * size + 1):
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


def _two_slips(word: str, lexicon: Lexicon) -> list[str]:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    near = extract(
        word, lexicon.common_words(word[:2]), scorer=OSA.distance, score_cutoff=2, limit=8
    )
    return [found for found, _, _ in near]
