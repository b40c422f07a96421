"""How fingers slip: how usual it is to type one word for another."""

# Keys of a QWERTY keyboard that touch: side by side, and one row apart.
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = frozenset("aeiou")
_OTHER_FIRST_LETTER = 0.8

SWAPPED = 1.0
DOUBLED = 0.95
DROPPED = 0.9
NEIGHBOUR_KEY = 0.85
# Letters for one sound in loans: crusial, aktifitas, realisir, propinsi.
CONFUSED = 0.85
EXTRA_KEY = 0.85
VOWEL = 0.8
EXTRA = 0.65
OTHER = 0.6
SEVERAL = 0.65
SEVERAL_DROPPED = 0.8
_CONFUSED = frozenset(
    map(frozenset, ("ck", "fv", "fp", "vp", "sz", "jz", "iy", "qk", "jy", "ei", "ou"))
)


def slip(word: str, meant: str) -> float:
    """How usual it is to type ``word`` for ``meant``, from 0 to 1."""
    alike = word[:1] == meant[:1] or frozenset((word[:1], meant[:1])) in _CONFUSED
    return rate(word, meant) * (1.0 if alike else _OTHER_FIRST_LETTER)


def rate(word: str, meant: str) -> float:
    """How usual the kind of slip is, wherever in the word it happens."""
    if len(word) == len(meant):
        return _replaced(word, meant)
    if len(word) + 1 == len(meant):
        return DOUBLED if _doubled_at(meant, word) else DROPPED
    if len(word) == len(meant) + 1:
        if _doubled_at(word, meant):
            return DOUBLED
        return EXTRA_KEY if _is_beside(word, meant) or _is_echoed(word, meant) else EXTRA
    if len(word) > len(meant):
        return DOUBLED if _has_echo(word, meant) else SEVERAL
    return SEVERAL_DROPPED if _is_within(word, meant) else SEVERAL


def _has_echo(word: str, meant: str) -> bool:
    """Whether a syllable was typed twice: *menekankankan*."""
    size = len(word) - len(meant)
    return any(
        word[at : at + size] == word[at + size : at + 2 * size]
        and word[:at] + word[at + size :] == meant
        for at in range(len(word) - 2 * size + 1)
    )


def _is_within(word: str, meant: str) -> bool:
    """Whether ``word`` is ``meant`` with letters left out."""
    letters = iter(meant)
    return all(letter in letters for letter in word)


def _replaced(word: str, meant: str) -> float:
    pairs = [(a, b) for a, b in zip(word, meant, strict=True) if a != b]
    if len(pairs) == 2 and pairs[0] == pairs[1][::-1]:
        return SWAPPED
    if len(pairs) != 1:
        return SEVERAL
    a, b = pairs[0]
    if frozenset((a, b)) in _CONFUSED:
        return CONFUSED
    if touch(a, b):
        return NEIGHBOUR_KEY
    return VOWEL if {a, b} <= _VOWELS else OTHER


def _doubled_at(longer: str, shorter: str) -> bool:
    """Whether one letter of a pair makes the difference: *menganggu* for *mengganggu*."""
    at = _extra(longer, shorter)
    return longer[at] in (longer[at - 1 : at], longer[at + 1 : at + 2])


def _is_beside(longer: str, shorter: str) -> bool:
    """Whether the letter too many touches one of its neighbours on the keyboard."""
    at = _extra(longer, shorter)
    around = longer[max(0, at - 1) : at] + longer[at + 1 : at + 2]
    return any(touch(longer[at], letter) for letter in around)


def _is_echoed(longer: str, shorter: str) -> bool:
    """Whether the letter too many stands once more two places away: *mimipi*."""
    at = _extra(longer, shorter)
    return longer[at] in (longer[max(0, at - 2) : at - 1], longer[at + 2 : at + 3])


def _extra(longer: str, shorter: str) -> int:
    """Where ``longer`` has the letter that ``shorter`` lacks."""
    return next((i for i, (a, b) in enumerate(zip(longer, shorter, strict=False)) if a != b), -1)


def touch(a: str, b: str) -> bool:
    """Whether two keys lie beside each other."""
    return b in _AROUND.get(a, "")


def _around() -> dict[str, str]:
    around: dict[str, str] = {}
    for number, row in enumerate(_ROWS):
        for at, key in enumerate(row):
            near = row[max(0, at - 1) : at] + row[at + 1 : at + 2]
            if number:
                near += _ROWS[number - 1][at : at + 2]
            if number + 1 < len(_ROWS):
                near += _ROWS[number + 1][max(0, at - 1) : at + 1]
            around[key] = near
    return around


_AROUND = _around()
