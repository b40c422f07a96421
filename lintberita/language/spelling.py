"""Is this word misspelt? Silence where the evidence is thin."""

import re
from dataclasses import dataclass

from lintberita.language.affixes import nasal_stems
from lintberita.language.lexicon import Lexicon
from lintberita.language.suggest import Suggestion, commonness, suggest

# Letter groups that Indonesian spelling does not have, outside a few loans that are listed.
_FOREIGN_LOOK = re.compile(
    r"[qx]|ck|sh|th|ph|wh|gh|oo|ee|ea(?!n$)|ou|ew|ll|ss|tt|pp|ff|rr|zz|bb|dd|cc|mm|ion$|ing$|ty$|ly$"
    r"|y$|c$|ight|[aeiou]ke$|ble$|dg|tch|[bcdfghjklmnpqrstvwxz]{4}|^[bcdfghjklmpqrstvwxz]{3}"
)
_LETTERS = re.compile(r"[a-z]+")
_AFFIXED = re.compile(
    r"^(?:me|di|ber|ter|pe|ke|per|se)[a-z]{4,}|[a-z]{4,}(?:kan|annya|kannya|inya|an|nya)$"
)
# The shortest word, and how common the right one must be (band: log2 of its count in 2.3 million
# words), by distance. Short words have too many neighbours that mean something else.
_SHORTEST = 5
_SHORTEST_NAME_LIKE = 8
_RAREST_MEANT = 2
_LONE = 9
_LEAST = 0.42
_LEAST_TWO_SLIPS = 0.5


@dataclass(frozen=True, slots=True)
class Misspelling:
    """How sure it is (0–1), and what may have been meant, best first."""

    confidence: float
    suggestions: tuple[str, ...]


def judge(word: str, lexicon: Lexicon, *, name_like: bool = False) -> Misspelling | None:
    """Judge a word in lower case; ``None`` means that nothing need be said.

    ``name_like``: it is written with a capital inside a sentence, so it may be a name that no
    list has. Then only a long word with Indonesian affixes is spoken of.
    """
    if len(word) < _SHORTEST or lexicon.knows(word) or not _LETTERS.fullmatch(word):
        return None
    if name_like and (len(word) < _SHORTEST_NAME_LIKE or not _AFFIXED.search(word)):
        return None
    if _is_colloquial(word, lexicon):
        return None
    found = suggest(word, lexicon)
    if not found or not _convinces(word, found, lexicon, name_like=name_like):
        return None
    meant = [found[0], *(s for s in found[1:] if _worth(s, found[0], lexicon))]
    return Misspelling(min(0.99, 0.55 + found[0].score / 2), tuple(s.word for s in meant))


def _is_colloquial(word: str, lexicon: Lexicon) -> bool:
    """Jakarta speech, as people quoted use it: *bantuin*, *kesenggol*, *ngomongin*, *nyari*."""
    if word.endswith("in") and lexicon.is_stem(word[:-2].removeprefix("di").removeprefix("nge")):
        return True
    if word.startswith("ke") and lexicon.is_stem(word[2:].removesuffix("an")):
        return True
    return word.startswith(("ng", "ny")) and any(
        lexicon.is_stem(stem.removesuffix("in")) for stem in nasal_stems(word, "me")
    )


def _convinces(
    word: str, found: tuple[Suggestion, ...], lexicon: Lexicon, *, name_like: bool
) -> bool:
    best = found[0]
    common = commonness(best.word, lexicon)
    if common < _RAREST_MEANT:
        # A long word with one neighbour only can hardly have meant anything else.
        alone = len(found) == 1 or best.score > 1.5 * found[1].score
        return alone and len(word) >= _LONE and common > 0 and lexicon.is_listed(best.word)
    if best.distance == 2:
        return _AFFIXED.search(word) is not None and best.score >= _LEAST_TWO_SLIPS
    if _FOREIGN_LOOK.search(word) and not _FOREIGN_LOOK.search(best.word):
        # A foreign word resembles some Indonesian one by chance; affixes tell it apart.
        return _AFFIXED.search(word) is not None and common >= 5
    if len(word) == _SHORTEST and common < 7:
        return False
    return best.score >= (_LEAST + 0.1 if name_like else _LEAST)


def _worth(suggestion: Suggestion, best: Suggestion, lexicon: Lexicon) -> bool:
    return (
        suggestion.score >= 0.6 * best.score
        and commonness(suggestion.word, lexicon) >= _RAREST_MEANT
    )
