"""Two words that were written as one: *salahseorang*, *dilantiksebagai*."""

from lintberita.language.lexicon import Lexicon

# Short words that may stand at a lost space; any other short string is there by chance.
_SHORT = frozenset(
    "dan yang dari ini itu ada per pun para bagi oleh pada agar juga akan kami kita ia".split()
)
_SHORTEST = 6
_SHORTEST_PART = 4
# Shorter words than that are taken for parts where they are very common: *air*, *dua*.
_VERY_COMMON = 9
# How common (band: log2 of the count in news) each part must be.
_COMMON_PART = 6
_COMMON_PART_OF_WRONG = 2


def split(word: str, lexicon: Lexicon, *, known_wrong: bool = False) -> str | None:
    """Return ``word`` as the two words that it was meant to be; ``None`` if it is none such.

    They stand with a space between them, or with the hyphen of a reduplication (*satusatunya*).
    di- and ke- are left to a rule of their own: before a noun they may as well be prefixes.

    ``known_wrong``: a list says that the word as it stands is no word (*airmata*); then rarer
    parts do.
    """
    least = _COMMON_PART_OF_WRONG if known_wrong else _COMMON_PART
    best: tuple[int, str] | None = None
    if len(word) < _SHORTEST:
        return None
    if repeated := _repeated(word, lexicon):
        return repeated
    for cut in range(2, len(word) - 1):
        first, second = word[:cut], word[cut:]
        if not (_may_stand(first, lexicon) and _may_stand(second, lexicon)):
            continue
        common = min(lexicon.band(first), lexicon.band(second))
        if common >= least and (best is None or common > best[0]):
            best = common, f"{first} {second}"
    return best[1] if best else None


def _repeated(word: str, lexicon: Lexicon) -> str | None:
    for size in range(_SHORTEST_PART, len(word) // 2 + 1):
        first, second = word[:size], word[size:]
        if second.startswith(first) and lexicon.band(first) and lexicon.knows(second):
            return f"{first}-{second}"
    return None


def _may_stand(part: str, lexicon: Lexicon) -> bool:
    if part in _SHORT:
        return True
    return lexicon.is_listed(part) and (
        len(part) >= _SHORTEST_PART or (len(part) == 3 and lexicon.band(part) >= _VERY_COMMON)
    )
