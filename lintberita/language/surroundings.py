"""What was meant, told by the words on either side.

A slip may leave a word (*bagai* for *bagi*), and what it leaves may be near to several. News sets
the same words side by side again and again; where the neighbours never go with what was typed and
often with what is one slip away, that was meant.
"""

from functools import lru_cache
from typing import NamedTuple

from lintberita.language.colloquial import is_colloquial
from lintberita.language.lexicon import Kind, Lexicon
from lintberita.language.slips import NEIGHBOUR_KEY, VOWEL, rate
from lintberita.language.spelling import Misspelling, is_right
from lintberita.language.suggest import edits, suggest

_SHORTEST = 4
# How often, in a million words of news, the neighbours must have stood beside the word meant.
_SUPPORT = 8
_SUPPORT_OF_ENDING = 4
# For two slips at once, and for a letter that nothing explains.
_SUPPORT_OF_UNUSUAL = 60
_CHOICE = 8
# From this part of the best score on, a suggestion may stand first.
_CLOSE = 0.8
# How many times the support of the best one it needs.
_CLEARLY = 4
# How common (band) the word meant must be.
_COMMON = 5
# How common a word of the list of rare ones may be after all.
_RARE = 3
_CONFIDENCE = 0.85
_INDONESIAN = Kind.WORD | Kind.ABBREVIATION | Kind.COLLOQUIAL
_WRONG = Kind.NONSTANDARD | Kind.REJECTED


class Beside(NamedTuple):
    """The neighbours of a word, as ``collocations.neighbour`` gives them."""

    before: str
    after: str


def meant_instead(word: str, beside: Beside, lexicon: Lexicon) -> Misspelling | None:
    """Return what was likelier meant than ``word`` (lower case), which is a word all the same.

    Asked of words only that news never or hardly uses: built by grammar and never seen, on the
    list of rare words, or English and alone among Indonesian ones.
    """
    if not is_rare(word, lexicon):
        return None
    if lexicon.kinds(word) & Kind.ENGLISH and not _is_among_words(beside, lexicon):
        return None
    pairs = lexicon.collocations
    if pairs.support(word, *beside):
        return None
    best = 0
    meant = ""
    for rival, least in _rivals(word, lexicon):
        support = pairs.support(rival, *beside)
        if support >= least and support > best:
            best, meant = support, rival
    return Misspelling(_CONFIDENCE, (meant,)) if meant else None


def meant_by(word: str, beside: Beside, lexicon: Lexicon) -> Misspelling | None:
    """Return what was meant by ``word`` (lower case), which is no word, where its neighbours tell.

    For words of which ``judge`` has nothing to say: too short, or too far from any other.
    """
    if len(word) < _SHORTEST or not word.isalpha() or lexicon.kinds(word):
        return None
    if is_right(word, lexicon) or is_colloquial(word, lexicon):
        return None
    best = 0
    meant = ""
    for found in suggest(word, lexicon, limit=_CHOICE):
        usual = found.distance == 1 and rate(word, found.word) >= VOWEL
        support = lexicon.collocations.support(found.word, *beside)
        if support >= (_SUPPORT if usual else _SUPPORT_OF_UNUSUAL) and support > best:
            best, meant = support, found.word
    return Misspelling(_CONFIDENCE, (meant,)) if meant else None


def likelier_first(word: str, found: Misspelling, beside: Beside, lexicon: Lexicon) -> Misspelling:
    """Return ``found`` with another suggestion first, if nearly as good, whose neighbours tell.

    It is less sure then: two words could have been meant.
    """
    scores = {s.word: s.score for s in suggest(word, lexicon)}
    # A suggestion may be a name, and has a capital then.
    near = _CLOSE * scores.get(found.suggestions[0].lower(), 1.0)
    close = [s for s in found.suggestions if scores.get(s.lower(), 0.0) >= near]
    support = {s: lexicon.collocations.support(s.lower(), *beside) for s in close}
    known = max(close, key=lambda suggestion: support[suggestion], default="")
    if not known or support[known] < max(_SUPPORT, _CLEARLY * support[close[0]]):
        return found
    rest = tuple(suggestion for suggestion in found.suggestions if suggestion != known)
    return Misspelling(min(found.confidence, _CONFIDENCE), (known, *rest))


@lru_cache(maxsize=50_000)
def is_rare(word: str, lexicon: Lexicon) -> bool:
    """Whether ``word`` (lower case) is a word, and one that news never or hardly uses."""
    kinds, band, _ = lexicon.record(word)
    if len(word) < _SHORTEST or kinds & _WRONG or lexicon.is_accepted(word):
        return False
    if kinds & Kind.RARE:
        return band <= _RARE
    if band or kinds & _INDONESIAN or not is_right(word, lexicon):
        return False
    return bool(kinds & Kind.ENGLISH) or not kinds & (Kind.NAME | Kind.FOREIGN)


def _is_among_words(beside: Beside, lexicon: Lexicon) -> bool:
    """Whether an Indonesian word is on one side at least, and no other kind of word on either."""
    words = [key for key in beside if key.isalpha()]
    return bool(words) and all(map(lexicon.is_listed, words))


@lru_cache(maxsize=5_000)
def _rivals(word: str, lexicon: Lexicon) -> tuple[tuple[str, int], ...]:
    """The common words one usual slip away, and how much support each needs."""
    near = [edit for edit in lexicon.among(edits(word)) if rate(word, edit) >= NEIGHBOUR_KEY]
    common = [w for w in near if lexicon.is_listed(w) and lexicon.band(w) >= _COMMON]
    rivals = [(w, _SUPPORT) for w in common if w != word]
    with_ending = f"{word}nya"
    if lexicon.band(with_ending) >= _COMMON:
        rivals.append((with_ending, _SUPPORT_OF_ENDING))
    return tuple(rivals)
