"""Whether a regular expression can take time that grows out of hand.

The engine tries an expression in every way that the text allows before it gives up. Here the
ways are counted: how many ends of an item are still alive once the character behind it has been
looked at. A repetition of one class (``\\w+``) in front of something that no member of the class
can begin has one live end, however long it is. In front of anything else it has one for each
length, and what follows is tried for each of them: then it must have an upper limit, and the
product of such limits must stay small. The count may be too high, never too low, so what passes
is safe; what is refused is told at its place, with the way out.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from importlib import import_module
from operator import or_
from typing import Any, NamedTuple

from lintberita.rulepack import charsets
from lintberita.rulepack.charsets import END, EVERYTHING, NOTHING

# Ways to try an expression at one place.
MOST_WAYS = 1_000
_MAXREPEAT = int(import_module("re._constants").MAXREPEAT)
_ANY_CASE = re.compile(r"\(\?[a-zA-Z]*i[a-zA-Z]*[-:)]")
_ASCII = re.compile(r"\(\?[a-zA-Z]*[aL][a-zA-Z]*[-:)]")
# Letters and spaces in one class: a repetition of it runs through the whole paragraph.
_ACROSS = charsets.letter(ord("a"), any_case=False) | charsets.letter(ord(" "), any_case=False)


class RunawayError(Exception):
    """An expression that is refused; the text says why, in Indonesian."""


class _Ways(NamedTuple):
    """How many ways through an item stay alive, with what it begins, whether it can be empty."""

    number: int
    first: int
    empty: bool


class _Next(NamedTuple):
    """What stands behind an item: its first characters, and whether the match may just end.

    ``sure``: where the item ends the expression, its first way is the match, and no other is
    tried. ``edge`` are first characters that count only across a boundary of a word.
    """

    first: int
    sure: bool = False
    edge: int = NOTHING

    def behind(self, last: int) -> int:
        """What can follow an item that ends with one of the characters ``last``."""
        if not self.edge or not last:
            return self.first | self.edge
        if not last & ~_WORD:
            return self.first | (self.edge & ~_WORD)
        return self.first | (self.edge if last & _WORD else self.edge & _WORD)


_WORD = charsets.category("CATEGORY_WORD")
_LINE_END = END | charsets.letter(ord("\n"), any_case=False)
_DONE = _Next(EVERYTHING, sure=True)
# In front of a check that ends the expression each end is the match, or dies at once.
_NO_OTHER = _Next(NOTHING)
_CONDITIONAL = "Pola bersyarat (?(…)…) tidak diterima; tulis dua pola yang terpisah"
# A look ahead or back of so few characters takes no time.
_SHORT = 200


def refuse_runaway(pattern: str, *, any_case: bool = False, whole: bool = False) -> None:
    """Raise ``RunawayError`` where ``pattern`` may take too long; it must be a valid expression.

    ``whole``: it must match all of a text, so that not every end of it is a match.
    """
    parser: Any = import_module("re._parser")
    if _ASCII.search(pattern):
        raise RunawayError("Bendera (?a) tidak diterima; hapus bendera itu")
    insensitive = any_case or _ANY_CASE.search(pattern) is not None
    try:
        tree = parser.parse(pattern)
        counter = _Counter(insensitive, dict(_groups(tree)), {})
        found = counter.sequence(list(tree), _NO_OTHER if whole else _DONE)
    except RecursionError as problem:
        raise RunawayError("Pola ini bersarang terlalu dalam; kurangi tanda kurungnya") from problem
    if found.number > MOST_WAYS:
        raise RunawayError(
            f"Pola ini dapat dicoba dengan {found.number:,} cara di satu tempat".replace(",", ".")
            + "; kecilkan batas ulangannya, atau pisahkan ulangan dengan huruf yang pasti"
        )


class _Counter(NamedTuple):
    """Counts the ways through the items of a parsed expression."""

    any_case: bool
    groups: Mapping[int, Sequence[tuple[Any, Any]]]
    first_of_group: dict[int, tuple[int, bool]]

    def sequence(self, items: Sequence[tuple[Any, Any]], after: _Next) -> _Ways:
        """Read from the end, as what follows decides how many ways stay alive."""
        count, empty = 1, True
        for at in range(len(items) - 1, -1, -1):
            operation, argument = items[at]
            name = str(operation)
            if name in ("AT", "ASSERT", "ASSERT_NOT"):
                inner, after = self._assertion(name, argument, after)
                count *= inner
                continue
            ways = self._item(name, argument, after)
            count *= ways.number
            empty = empty and ways.empty
            after = (
                _Next(ways.first | after.first, after.sure, after.edge)
                if ways.empty
                else _Next(ways.first)
            )
        return _Ways(count, after.first | after.edge, empty)

    def _assertion(self, name: str, argument: Any, after: _Next) -> tuple[int, _Next]:
        """Take what an assertion costs, and what it leaves to stand behind it."""
        if name == "AT":
            return 1, self._at(str(argument), after)
        direction, items = argument
        cost = self.sequence(list(items), _DONE).number
        if after.sure and items.getwidth()[1] <= _SHORT:
            return cost, _NO_OTHER
        ahead = direction > 0
        if ahead and name == "ASSERT":
            first, empty = self._first(items)
            allowed = EVERYTHING if empty else first
        elif ahead and len(items) == 1:
            allowed = EVERYTHING & ~self._class(*_named(items[0]))
        else:
            allowed = EVERYTHING
        return cost, _Next(after.first & allowed, edge=after.edge & allowed)

    def _at(self, where: str, after: _Next) -> _Next:
        following = after.first | after.edge
        if after.sure:
            return _NO_OTHER
        if where == "AT_BOUNDARY":
            return _Next(NOTHING, edge=following)
        return _Next(following & _LINE_END if where.startswith("AT_END") else following)

    def _first(self, items: Iterable[tuple[Any, Any]]) -> tuple[int, bool]:
        """The characters that ``items`` can begin with, and whether they can be empty."""
        found = NOTHING
        for operation, argument in items:
            name = str(operation)
            if name in ("AT", "ASSERT", "ASSERT_NOT"):
                continue
            first, empty = self._first_of_item(name, argument)
            found |= first
            if not empty:
                return found, False
        return found, True

    def _first_of_item(self, name: str, argument: Any) -> tuple[int, bool]:
        single = self._class(name, argument)
        if single:
            return single, False
        if name == "GROUPREF":
            # Each group once: groups that repeat one another double at every step.
            if argument not in self.first_of_group:
                self.first_of_group[argument] = self._first(self.groups[argument])
            return self.first_of_group[argument]
        if name in ("SUBPATTERN", "ATOMIC_GROUP"):
            return self._first(argument[-1] if name == "SUBPATTERN" else argument)
        if name.endswith("_REPEAT"):
            first, empty = self._first(argument[2])
            return first, empty or argument[0] == 0
        if name == "BRANCH":
            parts = [self._first(branch) for branch in argument[1]]
            return reduce(or_, (first for first, _ in parts)), any(empty for _, empty in parts)
        raise RunawayError(_CONDITIONAL)

    def _item(self, name: str, argument: Any, after: _Next) -> _Ways:
        single = self._class(name, argument)
        if single:
            return _Ways(1, single, False)
        if name == "SUBPATTERN":
            return self.sequence(list(argument[-1]), after)
        if name == "ATOMIC_GROUP":
            inner = self.sequence(list(argument), _DONE)
            return self._without_return(inner)
        if name == "POSSESSIVE_REPEAT":
            return self._without_return(self._repeat(argument, _DONE))
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            return self._repeat(argument, after)
        if name == "BRANCH":
            return self._branches([list(branch) for branch in argument[1]], after)
        if name == "GROUPREF":
            return _Ways(1, *self._first_of_item(name, argument))
        raise RunawayError(_CONDITIONAL)

    def _without_return(self, inner: _Ways) -> _Ways:
        """What gives nothing back has one end, and only the ways inside were work."""
        return _Ways(min(inner.number, MOST_WAYS + 1), inner.first, inner.empty)

    def _class(self, name: str, argument: Any) -> int:
        """The characters that an item of one character stands for, 0 for any other item."""
        if name == "LITERAL":
            return charsets.letter(argument, any_case=self.any_case)
        if name == "NOT_LITERAL":
            return charsets.other_than(argument)
        if name == "ANY":
            return EVERYTHING & ~END
        return charsets.members(argument, any_case=self.any_case) if name == "IN" else NOTHING

    def _repeat(self, argument: Any, after: _Next) -> _Ways:
        least, most, items = argument[0], int(argument[1]), list(argument[2])
        endless = most >= _MAXREPEAT
        first, _ = self._first(items)
        if endless and _ACROSS & ~first == 0 and self._is_one(items):
            raise RunawayError(
                "Ulangan tanpa batas atas melintasi seluruh paragraf; beri batas, misalnya {0,80} "
                "sebagai ganti *, atau pilih kelas yang lebih sempit seperti \\w"
            )
        last = self._class(*_named(items[-1])) if items else NOTHING
        behind = after.behind(last)
        if most == 1:
            return self._optional(items, after)
        # A round that may be the last of the whole expression is its first match or its last try.
        sure = after.sure and least <= 1
        more = self.sequence(
            items,
            _Next(
                first | (NOTHING if sure else after.first),
                sure,
                NOTHING if sure else after.edge,
            ),
        )
        if endless and (more.empty or more.number > 1):
            raise RunawayError(
                "Ulangan tanpa batas di dalam ulangan dapat berjalan tanpa akhir; hapus salah satu "
                "tanda ulangnya, atau beri batas atas, misalnya {1,5}"
            )
        # Where it can go on and stop alike, each number of rounds is a way of its own.
        alike = least != most and not after.sure and bool(more.first & behind)
        if endless and alike:
            raise RunawayError(
                "Ulangan tanpa batas diikuti sesuatu yang dapat berawal sama dengan isinya; beri "
                "batas atas, misalnya {1,40} sebagai ganti +, atau ubah yang mengikutinya"
            )
        count = 1 if endless else _ways_of_rounds(more.number, least, most, alike=alike)
        return _Ways(count, more.first, least == 0 or more.empty)

    def _optional(self, items: Sequence[tuple[Any, Any]], after: _Next) -> _Ways:
        inner = self.sequence(items, after)
        alike = not after.sure and bool(inner.first & (after.first | after.edge))
        return _Ways(inner.number + 1 if alike else inner.number, inner.first, True)

    def _is_one(self, items: Sequence[tuple[Any, Any]]) -> bool:
        return len(items) == 1 and bool(self._class(str(items[0][0]), items[0][1]))

    def _branches(self, branches: Sequence[Sequence[tuple[Any, Any]]], after: _Next) -> _Ways:
        """Branches that can begin alike are tried one after the other; of others one at most."""
        ways = [self.sequence(branch, after) for branch in branches]
        openings = [self._opening(branch) for branch in branches]
        firsts = [way.first for way in ways]
        count = max(
            sum(
                other.number
                for j, other in enumerate(ways)
                if i == j or _alike(openings[i], openings[j], firsts[i] & firsts[j])
            )
            for i in range(len(ways))
        )
        first = NOTHING
        for way in ways:
            first |= way.first
        return _Ways(count, first, any(way.empty for way in ways))

    def _opening(self, items: Iterable[tuple[Any, Any]]) -> str:
        """The letters that a branch opens with."""
        found = ""
        for operation, argument in items:
            if str(operation) != "LITERAL":
                break
            found += chr(argument)
        return found.lower() if self.any_case else found


def _alike(one: str, other: str, shared: int) -> bool:
    if one and other:
        return one.startswith(other) or other.startswith(one)
    return bool(shared)


def _ways_of_rounds(inner: int, least: int, most: int, *, alike: bool) -> int:
    """Ways through ``least`` to ``most`` rounds of something with ``inner`` ways."""
    if inner == 1:
        return most - least + 1 if alike else 1
    total = 0
    for rounds in range(max(least, 0), most + 1):
        ways = inner**rounds
        total = total + ways if alike else max(total, ways)
        if total > MOST_WAYS:
            break
    return total


def _named(item: tuple[Any, Any]) -> tuple[str, Any]:
    return str(item[0]), item[1]


def _groups(items: Any) -> Iterator[tuple[int, Sequence[tuple[Any, Any]]]]:
    """Yield the groups of an expression: the number of each, and what stands in it."""
    for item in items:
        if isinstance(item, tuple):
            name, argument = str(item[0]), item[1]
            if name == "SUBPATTERN" and argument[0] is not None:
                yield argument[0], list(argument[-1])
            if isinstance(argument, tuple | list):
                yield from _groups(argument)
        elif isinstance(item, list) or hasattr(item, "state"):
            yield from _groups(item)
