"""Where literal texts stand in one text; each is looked for once, among its different words."""

import re
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

_WORD = re.compile(r"\S+")
_SHORTEST_PART = 2


class Vocabulary(NamedTuple):
    """The different words of a text in one row: where each begins there, and in the text."""

    row: str
    begins: Sequence[int]
    places: Sequence[Sequence[int]]


class LiteralIndex:
    """Where literal texts (in lower case) stand in one text.

    A text repeats its words: what stands in none of the different ones stands nowhere, and what
    stands in one stands wherever that word does.
    """

    def __init__(self, text: str) -> None:
        """Take the text; nothing is looked for yet."""
        lowered = text.lower()
        # A few capitals have two code points in lower case (İ): offsets would not hold.
        self.lowered = lowered if len(lowered) == len(text) else _lowered(text)
        # Arrays: a long draft has many places, and a number takes eight times as much.
        self._of_literal: dict[str, Sequence[int]] = {}
        self._of_several: dict[tuple[str, ...], Sequence[int]] = {}

    def places(self, literals: tuple[str, ...]) -> Sequence[int]:
        """Where one of ``literals`` begins, in order."""
        places = self._of_several.get(literals)
        if places is None:
            found = [of for literal in literals if (of := self.of(literal))]
            every = sorted(place for of in found for place in of)
            places = found[0] if len(found) == 1 else array("I", every)
            self._of_several[literals] = places
        return places

    def of(self, literal: str) -> Sequence[int]:
        """Where ``literal`` begins, in order."""
        if literal not in self._of_literal:
            self._of_literal[literal] = self._search(literal)
        return self._of_literal[literal]

    def _search(self, literal: str) -> Sequence[int]:
        # The longest part is likely the rarest; of one letter there are too many.
        part = max(literal.split(), key=len, default="")
        if len(part) < _SHORTEST_PART:
            return array("I", _found(literal, self.lowered))
        if part == literal:
            return self._inside_words(literal)
        offset = literal.index(part)
        begins = (place - offset for place in self.of(part) if place >= offset)
        return array("I", (at for at in begins if self.lowered.startswith(literal, at)))

    def _inside_words(self, literal: str) -> Sequence[int]:
        row, begins, places = self._vocabulary
        found = _no_numbers()
        for at in _found(literal, row):
            number = bisect_right(begins, at) - 1
            offset = at - begins[number]
            found.extend([place + offset for place in places[number]] if offset else places[number])
        return array("I", sorted(found))

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        places: dict[str, array[int]] = defaultdict(_no_numbers)
        for match in _WORD.finditer(self.lowered):
            places[match.group()].append(match.start())
        begins = _no_numbers()
        at = 0
        for word in places:
            begins.append(at)
            at += len(word) + 1
        return Vocabulary(" ".join(places), begins, list(places.values()))


class SearchedText(str):
    """A text in which many expressions are looked for: it remembers where literals stand."""

    @cached_property
    def literals(self) -> LiteralIndex:
        """The index of this text."""
        return LiteralIndex(self)


def _found(literal: str, text: str) -> Iterator[int]:
    at = text.find(literal)
    while at >= 0:
        yield at
        at = text.find(literal, at + 1)


def _no_numbers() -> "array[int]":
    return array("I")


def _lowered(text: str) -> str:
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
