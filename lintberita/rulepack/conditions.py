"""What must stand around a term for it to count."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from lintberita.language.tokens import Token, TokenKind

CONDITION_KEYS = frozenset(
    {"before", "not_before", "after", "not_after", "case", "position", "names"}
)
_CASES = frozenset({"any", "lower", "capital", "exact"})
_POSITIONS = frozenset({"any", "start", "inside"})
_NAMES = frozenset({"match", "skip"})
# Classes of neighbours that a list may name beside literal words.
FEATURES = frozenset({"<number>", "<capital>", "<lower>", "<punct>", "<edge>", "<opening>"})
_OPENING_MARKS = frozenset("“‘\"'([«”")


class Condition(NamedTuple):
    """Words (lower case) or features that the neighbours must or must not be.

    ``before``: the word that follows, as in "fires before …"; ``after``: the one that precedes.
    ``case``: how the term is written; ``position``: at the start of a sentence or inside it;
    ``names``: whether a term inside a run of capitalised words, so perhaps a name, counts.
    """

    before: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    case: str = "any"
    position: str = "any"
    names: str = "match"

    def holds(self, tokens: Sequence[Token], first: int, last: int, starts: frozenset[int]) -> bool:
        """Whether the term at ``tokens[first:last]`` stands in the right surroundings.

        ``starts`` are the numbers of the tokens that open a sentence.
        """
        at_start = opens_sentence(tokens, first, starts)
        if self.position != "any" and at_start != (self.position == "start"):
            return False
        if not self._case_fits(tokens[first], at_start=at_start):
            return False
        if self.names == "skip" and in_name(tokens, first, last, at_start=at_start):
            return False
        following = _traits(tokens, last)
        preceding = _traits(tokens, first - 1)
        return not (
            (self.before and not self.before & following)
            or self.not_before & following
            or (self.after and not self.after & preceding)
            or self.not_after & preceding
        )

    def _case_fits(self, token: Token, *, at_start: bool) -> bool:
        if self.case == "lower":
            return token.text[0].islower() or (at_start and not token.is_all_caps)
        if self.case == "capital":
            return token.is_capitalised
        return True


def opens_sentence(tokens: Sequence[Token], at: int, starts: frozenset[int]) -> bool:
    """Whether only opening marks stand between the start of the sentence and ``tokens[at]``."""
    while at not in starts and at > 0 and tokens[at - 1].text in _OPENING_MARKS:
        at -= 1
    return at in starts or at == 0


def in_name(tokens: Sequence[Token], first: int, last: int, *, at_start: bool) -> bool:
    """Whether a capitalised term has a capitalised neighbour, as in a name or an office's title.

    The capital of a sentence's first word says nothing; there the next word alone decides.
    """
    if not tokens[first].is_capitalised:
        return False
    following = tokens[last] if last < len(tokens) else None
    if following is not None and following.is_word and following.is_capitalised:
        return True
    if at_start:
        return False
    preceding = tokens[first - 1] if first else None
    return preceding is not None and preceding.is_word and preceding.is_capitalised


def _traits(tokens: Sequence[Token], at: int) -> frozenset[str]:
    if not 0 <= at < len(tokens):
        return frozenset({"<edge>"})
    token = tokens[at]
    traits = {token.lower}
    if token.kind is TokenKind.NUMBER:
        traits.add("<number>")
    elif token.kind is TokenKind.WORD:
        traits.add("<capital>" if token.is_capitalised else "<lower>")
    elif token.kind is TokenKind.PUNCT:
        traits.add("<punct>")
        if token.text in _OPENING_MARKS:
            traits.add("<opening>")
    return frozenset(traits)


def condition_from(values: Mapping[str, Any]) -> Condition:
    """Build a condition from the keys of a rule file or the cells of a term table.

    Raises ``ValueError``, in Indonesian, for a value that the key does not take.
    """
    for key, allowed in (("case", _CASES), ("position", _POSITIONS), ("names", _NAMES)):
        value = values.get(key, "any")
        if key in values and value not in allowed:
            raise ValueError(f'"{key}" harus salah satu dari {", ".join(sorted(allowed))}.')
    return Condition(
        before=_words(values.get("before")),
        not_before=_words(values.get("not_before")),
        after=_words(values.get("after")),
        not_after=_words(values.get("not_after")),
        case=str(values.get("case", "any")),
        position=str(values.get("position", "any")),
        names=str(values.get("names", "match")),
    )


def _words(value: object) -> frozenset[str]:
    if not value:
        return frozenset()
    items = value.split("|") if isinstance(value, str) else value
    if not isinstance(items, list):
        raise ValueError("Daftar kata ditulis sebagai daftar YAML atau dipisahkan dengan |.")
    words = frozenset(str(item).strip().lower() for item in items)
    unknown = {w for w in words if w.startswith("<") and w.endswith(">")} - FEATURES
    if unknown:
        raise ValueError(f"Ciri tidak dikenal: {', '.join(sorted(unknown))}.")
    return words
