"""All literal terms of all rules in one pass over the tokens."""

from collections.abc import Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from lintberita.language.tokens import Token

Payload = TypeVar("Payload")
_HERE = ""


class Match(NamedTuple, Generic[Payload]):
    """The term that ``payload`` stands for covers ``tokens[first:last]``."""

    payload: Payload
    first: int
    last: int


class Matcher(Generic[Payload]):
    """A trie over whole tokens, in lower case."""

    __slots__ = ("_root",)

    def __init__(self) -> None:
        """Start empty."""
        self._root: dict[str, Any] = {}

    def add(self, forms: Sequence[str], payload: Payload) -> None:
        """Add the term made of the token forms ``forms`` (lower case, one at least)."""
        node = self._root
        for form in forms:
            node = node.setdefault(form, {})
        node.setdefault(_HERE, []).append(payload)

    def matches(self, tokens: Sequence[Token]) -> Iterator[Match[Payload]]:
        """Yield every term that occurs, by its first token; shorter before longer."""
        root = self._root
        count = len(tokens)
        for first, token in enumerate(tokens):
            node = root.get(token.lower)
            at = first + 1
            while node is not None:
                for payload in node.get(_HERE, ()):
                    yield Match(payload, first, at)
                if at == count:
                    break
                node = node.get(tokens[at].lower)
                at += 1
