"""Which strings of letters can be an Indonesian word at all."""

from lintberita.language.patterns import Pattern

_ONSET = (
    r"(?:ng|ny|sy|kh|[bcdfgkp]r|[bfgkp]l|s[kptmnwl]|s[tk]r|spr|t[r]|kw|gw|dw|[bcdfghjklmnprstvwyz])"
)
_CODA = r"(?:ng|ks|ns|rs|[bdfghklmnprst])"
_WORD = Pattern(rf"(?:{_ONSET}?[aeiou]{{1,2}}{_CODA}?)+")


def is_pronounceable(word: str) -> bool:
    """Whether ``word`` (lower case) is made of syllables that Indonesian has.

    >>> is_pronounceable("mencontoh"), is_pronounceable("mwlalui"), is_pronounceable("dengqn")
    (True, False, False)
    """
    return _WORD.fullmatch(word) is not None
