"""Jakarta speech, as people quoted in the news use it: neither standard nor misspelt."""

from lintberita.language.affixes import nasal_stems
from lintberita.language.lexicon import Lexicon

_VOWELS = "aeiou"


def is_colloquial(word: str, lexicon: Lexicon) -> bool:
    """Whether ``word`` is a known word in the shape that speech gives it.

    *bantuin* (-in for -kan and -i), *nyari*, *ngomongin* (a nasal without me-), *kesenggol* (ke-
    for ter-), *dapet*, *seneng* (e for a in a last syllable), *sampe* (e for ai).
    """
    return (
        _has_in(word, lexicon)
        or (word.startswith("ke") and lexicon.is_stem(word[2:].removesuffix("an")))
        or (word.startswith(("ng", "ny")) and _has_bare_nasal(word, lexicon))
        or _has_e(word, lexicon)
    )


def _has_in(word: str, lexicon: Lexicon) -> bool:
    if not word.endswith("in"):
        return False
    base = word[:-2].removeprefix("di").removeprefix("nge")
    return lexicon.is_stem(base) or lexicon.is_stem(word[:-2])


def _has_bare_nasal(word: str, lexicon: Lexicon) -> bool:
    return any(lexicon.is_stem(stem.removesuffix("in")) for stem in nasal_stems(word))


def _has_e(word: str, lexicon: Lexicon) -> bool:
    if word.endswith("e"):
        return lexicon.is_listed(word[:-1] + "ai") or lexicon.is_listed(word[:-1] + "au")
    at = word.rfind("e")
    closes = at > 0 and not any(letter in _VOWELS for letter in word[at + 1 :])
    return closes and lexicon.is_listed(word[:at] + "a" + word[at + 1 :])
