"""Sets of characters as whole numbers, one bit a character, so that they can be compared.

The bits stand for the characters of the scripts that Indonesian news may hold; four more stand for
all the others: letters, digits, spaces, marks. A set may say more than a class does, never less.
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

_LAST = 0x2100
# One of each: a letter, a digit, a space, a mark beyond the last.
_BEYOND = ("字", "\U0001d7d0", "\u3000", "、")
_ALL_BEYOND = ((1 << len(_BEYOND)) - 1) << _LAST
# The place behind the last character.
END = 1 << (_LAST + len(_BEYOND))
EVERYTHING = (END - 1) | END
NOTHING = 0

_CATEGORIES: dict[str, Callable[[str], bool]] = {
    "DIGIT": str.isdecimal,
    "SPACE": str.isspace,
    "WORD": lambda letter: letter.isalnum() or letter == "_",
}


@cache
def category(name: str) -> int:
    """The set of a class as the standard library's parser names it (``CATEGORY_NOT_WORD``)."""
    plain = name.removeprefix("CATEGORY_").removeprefix("UNI_").removeprefix("NOT_")
    test = _CATEGORIES[plain]
    found = _bits(i for i in range(_LAST) if test(chr(i)))
    found |= _bits(_LAST + i for i, letter in enumerate(_BEYOND) if test(letter))
    return _without(found) if "NOT_" in name else found


def letter(code: int, *, any_case: bool) -> int:
    """The set of one character."""
    return between(code, code, any_case=any_case)


def between(first: int, last: int, *, any_case: bool) -> int:
    """The set of the characters from ``first`` to ``last``."""
    found = _bits(range(first, min(last + 1, _LAST)))
    if last >= _LAST:
        found |= _ALL_BEYOND
    return _in_any_case(first, last) | found if any_case else found


def members(items: Iterable[tuple[Any, Any]], *, any_case: bool) -> int:
    """The set of a class in brackets."""
    found = NOTHING
    negated = False
    for kind, argument in items:
        name = str(kind)
        if name == "NEGATE":
            negated = True
        elif name == "LITERAL":
            found |= letter(argument, any_case=any_case)
        elif name == "RANGE":
            found |= between(*argument, any_case=any_case)
        else:
            found |= category(str(argument))
    # Of the characters beyond, a negated class may leave out one and hold the rest.
    return _without(found) | _ALL_BEYOND if negated else found


def other_than(code: int) -> int:
    """The set of all characters but one."""
    return _without(_bits([code]) if code < _LAST else NOTHING)


def _without(found: int) -> int:
    return (END - 1) & ~found


def _in_any_case(first: int, last: int) -> int:
    found = NOTHING
    for code in range(first, min(last + 1, _LAST)):
        found |= _of_one_case().get(_folded(chr(code)), NOTHING)
    return found


@cache
def _of_one_case() -> dict[str, int]:
    """The letters that count as one in any case, by what they are folded to.

    A letter beyond the last may be one of them, as the sign of kelvin is for the letter k.
    """
    codes: dict[str, list[int]] = {}
    for code in range(_LAST):
        if chr(code).lower() != chr(code).upper():
            codes.setdefault(_folded(chr(code)), [_LAST]).append(code)
    return {folded: _bits(alike) for folded, alike in codes.items()}


def _folded(text: str) -> str:
    return text.upper().lower()


def _bits(codes: Iterable[int]) -> int:
    found = bytearray((_LAST + len(_BEYOND)) // 8 + 1)
    for code in codes:
        found[code >> 3] |= 1 << (code & 7)
    return int.from_bytes(found, "little")
