"""Literal texts without which a regular expression cannot match.

Looking for a few words is many times as fast as trying an expression at every letter, and an
expression that need not be tried need not be compiled. The same thought, on bytes, is behind
the prefilters of RE2 and ripgrep; here it works on the parse tree of the standard library.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

_SHORTEST = 3
_STRETCH = 200_000
_MOST = 120
# One letter of running text is like a given one about so often.
_RARITY = 12.0


class LiteralIndex:
    """Where literal texts (in lower case) stand in one text; each is looked for once."""

    def __init__(self, text: str) -> None:
        """Take the text; nothing is looked for yet."""
        lowered = text.lower()
        # A few capitals have two code points in lower case (İ): offsets would not hold.
        self.lowered = lowered if len(lowered) == len(text) else _lowered(text)
        # A text has each word many times: what is in none of them is not in the text.
        self._words = " ".join(_vocabulary(self.lowered))
        # Arrays: a long draft has many places, and a number takes eight times as much.
        self._of_literal: dict[str, Sequence[int]] = {}
        self._of_several: dict[tuple[str, ...], Sequence[int]] = {}

    def places(self, literals: tuple[str, ...]) -> Sequence[int]:
        """Where one of ``literals`` begins, in order."""
        places = self._of_several.get(literals)
        if places is None:
            every = (place for literal in literals for place in self._places(literal))
            places = array("I", sorted(every))
            self._of_several[literals] = places
        return places

    def _places(self, literal: str) -> Sequence[int]:
        if literal not in self._of_literal:
            present = all(part in self._words for part in literal.split())
            self._of_literal[literal] = array("I", self._search(literal) if present else ())
        return self._of_literal[literal]

    def _search(self, literal: str) -> Iterator[int]:
        at = self.lowered.find(literal)
        while at >= 0:
            yield at
            at = self.lowered.find(literal, at + 1)


class SearchedText(str):
    """A text in which many expressions are looked for: it remembers where literals stand."""

    @cached_property
    def literals(self) -> LiteralIndex:
        """The index of this text."""
        return LiteralIndex(self)


def _vocabulary(text: str) -> set[str]:
    """The different words of a text, taken in stretches: a list of all would be ten texts long."""
    words: set[str] = set()
    start = 0
    while start < len(text):
        space = text.find(" ", start + _STRETCH)
        end = len(text) if space < 0 else space
        words.update(text[start:end].split())
        start = end
    return words


def _lowered(text: str) -> str:
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def required_literals(parsed: Iterable[tuple[Any, Any]]) -> tuple[str, ...]:
    """Return texts in lower case of which one stands in every match; none where none must.

    ``parsed`` is an expression as the parser of the standard library leaves it. That one of the
    texts stands in ``text.lower()`` is necessary for a match, and never sufficient.
    """
    found = _required(parsed)
    usable = found and len(found) <= _MOST and min(map(len, found)) >= _SHORTEST
    return tuple(sorted(found)) if found and usable else ()


def _required(items: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """The rarest set of literals that a sequence of parsed items asks for."""
    return min(_candidates(items), key=_frequency, default=None)


def _candidates(items: Iterable[tuple[Any, Any]]) -> Iterator[frozenset[str]]:
    run = ""
    for operation, argument in items:
        name = str(operation)
        if name == "LITERAL":
            run += chr(argument).lower()
            continue
        if name in ("AT", "ASSERT", "ASSERT_NOT"):
            # They stand between two letters and take none.
            continue
        if run:
            yield frozenset({run})
            run = ""
        inner = _inside(name, argument)
        if inner:
            yield inner
    if run:
        yield frozenset({run})


def _inside(name: str, argument: Any) -> frozenset[str] | None:
    """What one item asks for that holds others."""
    if name == "SUBPATTERN":
        return _required(argument[-1])
    if name == "ATOMIC_GROUP":
        return _required(argument)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, _, repeated = argument
        return _required(repeated) if least else None
    if name == "BRANCH":
        parts = [_required(branch) for branch in argument[1]]
        if all(parts):
            return frozenset().union(*(part for part in parts if part))
    return None


def _frequency(literals: frozenset[str]) -> float:
    """How often, very roughly, one of ``literals`` stands in running text."""
    return sum(_RARITY ** -min(len(literal), 6) for literal in literals)
