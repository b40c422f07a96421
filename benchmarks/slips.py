"""Typing errors put into good text, one to a word, the same ones at every run."""

import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SEAMS = ("nny", "kka", "ngg", "kk", "nn", "gg")
_SHORTEST = 5


class Slip(NamedTuple):
    """A word as it was and as it was typed, and by which kind of slip."""

    right: str
    wrong: str
    kind: str


def slips(words: list[str], *, seed: int) -> Iterator[Slip]:
    """Yield one slip for each of ``words`` (lower case) that is long enough for one.

    The kind is drawn anew for every word; a kind that the word has no place for is passed over.
    """
    dice = random.Random(seed)
    for word in words:
        if len(word) < _SHORTEST or not word.isascii() or not word.isalpha():
            continue
        kinds = list(_KINDS)
        dice.shuffle(kinds)
        for kind in kinds:
            wrong = _KINDS[kind](word, dice)
            if wrong and wrong != word:
                yield Slip(word, wrong, kind)
                break


def _neighbour(word: str, dice: random.Random) -> str:
    at = dice.randrange(len(word))
    return word[:at] + dice.choice(_AROUND[word[at]]) + word[at + 1 :]


def _swapped(word: str, dice: random.Random) -> str:
    at = dice.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _dropped(word: str, dice: random.Random) -> str:
    at = dice.randrange(len(word))
    return word[:at] + word[at + 1 :]


def _doubled(word: str, dice: random.Random) -> str:
    at = dice.randrange(len(word))
    return word[: at + 1] + word[at:]


def _seam(word: str, dice: random.Random) -> str:
    """A letter too few where affixes meet: *keadaanya*, *menganggu*."""
    found = [seam for seam in _SEAMS if seam in word[1:]]
    return word.replace(found[0], found[0][1:], 1) if found else ""


def _prefix(word: str, dice: random.Random) -> str:
    """A slip inside a prefix: *emngatakan*, *idlakukan*, *ebrtemu*."""
    if not word.startswith(("me", "di", "ke", "be", "te", "pe", "se")):
        return ""
    return dice.choice((word[1] + word[0] + word[2:], word[0] + word[2:], word[0] + word))


_KINDS: dict[str, Callable[[str, random.Random], str]] = {
    "neighbour": _neighbour,
    "swapped": _swapped,
    "dropped": _dropped,
    "doubled": _doubled,
    "seam": _seam,
    "prefix": _prefix,
}


def _around() -> dict[str, str]:
    around = {}
    for number, row in enumerate(_ROWS):
        for at, key in enumerate(row):
            near = row[max(0, at - 1) : at] + row[at + 1 : at + 2]
            if number:
                near += _ROWS[number - 1][at : at + 2]
            if number < 2:
                near += _ROWS[number + 1][max(0, at - 1) : at + 1]
            around[key] = near
    return around


_AROUND = _around()
