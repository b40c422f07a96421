"""Literal texts without which a regular expression cannot match, and with which it must open.

Looking for a few words is many times as fast as trying an expression at every letter, and an
expression that need not be tried need not be compiled. The same thought, on bytes, is behind
the prefilters of RE2 and ripgrep; here it works on the parse tree of the standard library.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

_SHORTEST = 3
_MOST = 120
# A class of more letters than these ([Pp], [td]) says nothing of what stands there.
_FEW_LETTERS = 4
# One letter of running text is like a given one about so often.
_RARITY = 12.0
# A text that a match may open with, and whether it is all that was read so far.
_Openings = dict[str, bool]
_ANYTHING: _Openings = {"": False}


class Literals(NamedTuple):
    """Texts in lower case of which one is in every match, and of which one opens every match."""

    required: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()


def literals_in(parsed: Iterable[tuple[Any, Any]]) -> Literals:
    """Read them from an expression as the parser of the standard library leaves it."""
    return Literals(required_literals(parsed), opening_literals(parsed))


def required_literals(parsed: Iterable[tuple[Any, Any]]) -> tuple[str, ...]:
    """Return texts in lower case of which one stands in every match; none where none must.

    That one of them stands in ``text.lower()`` is necessary for a match, and never sufficient.
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


def opening_literals(parsed: Iterable[tuple[Any, Any]]) -> tuple[str, ...]:
    """Return texts in lower case of which one opens every match; none where that is not known.

    None of them opens another, so that no two stand at one place.
    """
    found = sorted(_openings(parsed))
    kept: list[str] = []
    for text in found:
        if not kept or not text.startswith(kept[-1]):
            kept.append(text)
    usable = len(kept) <= _MOST and min(map(len, kept)) >= _SHORTEST
    return tuple(kept) if usable else ()


def _openings(items: Iterable[tuple[Any, Any]]) -> _Openings:
    """What a sequence of parsed items may open with, read on as long as it is literal."""
    read: _Openings = {"": True}
    for operation, argument in items:
        name = str(operation)
        if name in ("AT", "ASSERT", "ASSERT_NOT"):
            continue
        following = _openings_of(name, argument)
        longer: _Openings = {}
        for text, goes_on in read.items():
            for more, whole in following.items() if goes_on else (("", False),):
                longer[text + more] = longer.get(text + more, True) and goes_on and whole
        if len(longer) > _MOST:
            return dict.fromkeys(read, False)
        read = longer
        if not any(read.values()):
            break
    return read


def _openings_of(name: str, argument: Any) -> _Openings:
    """What one item may open with."""
    if name == "LITERAL":
        return {chr(argument).lower(): True}
    if name == "IN":
        letters = {chr(what).lower() for kind, what in argument if str(kind) == "LITERAL"}
        return dict.fromkeys(letters, True) if _is_few(argument) else _ANYTHING
    if name == "SUBPATTERN":
        return _openings(argument[-1])
    if name == "ATOMIC_GROUP":
        return _openings(argument)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, repeated = argument
        inner = _openings(repeated)
        if most != 1:
            inner = dict.fromkeys(inner, False)
        return inner if least else {**inner, "": inner.get("", True)}
    if name == "BRANCH":
        return _either(_openings(branch) for branch in argument[1])
    return _ANYTHING


def _is_few(letters: Iterable[tuple[Any, Any]]) -> bool:
    kinds = [str(kind) for kind, _ in letters]
    return len(kinds) <= _FEW_LETTERS and set(kinds) == {"LITERAL"}


def _either(several: Iterable[_Openings]) -> _Openings:
    found: _Openings = {}
    for openings in several:
        for text, whole in openings.items():
            found[text] = found.get(text, True) and whole
    return found
