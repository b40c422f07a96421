"""Which words stand side by side in news: a word's neighbours tell what was meant."""

import hashlib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from lintberita.language.cache import cached_trie
from lintberita.language.tokens import Token, TokenKind

# More often makes no difference, and fits in a byte.
MOST = 255
NUMBER = "0"
COMMA = ","
_LIST = "pasangan.txt"
_RECORD = "<B"


def neighbour(token: Token | None) -> str:
    """What counts of a token beside a word: a word, that it is a number or a comma, or nothing."""
    if token is None:
        return ""
    if token.kind is TokenKind.WORD:
        return token.lower
    if token.kind is TokenKind.NUMBER:
        return NUMBER
    return COMMA if token.text == COMMA else ""


class Collocations:
    """How often words are neighbours in a million words of news, from ``pasangan.txt``.

    The list is opened when it is first asked: most drafts that are sound never ask.
    """

    def __init__(self, dictionaries: Path, cache_dir: Path | None) -> None:
        """Take the folder of the lists, and where a compiled one may be kept."""
        self._dictionaries = dictionaries
        self._cache_dir = cache_dir

    def count(self, left: str, right: str) -> int:
        """How often ``left`` stands before ``right``: 0 for less than four times, 255 at most."""
        found = self._trie.get(f"{left} {right}")
        return int(found[0][0]) if found else 0

    def support(self, word: str, before: str, after: str) -> int:
        """How often ``word`` has this neighbour on the left, and this on the right, together."""
        return self.count(before, word) + self.count(word, after)

    @cached_property
    def _trie(self) -> Any:
        path = self._dictionaries / _LIST
        data = path.read_bytes() if path.is_file() else b""
        name = f"pasangan-{hashlib.blake2b(data).hexdigest()[:24]}.marisa"
        return cached_trie(_RECORD, name, lambda: _pairs(data.decode("utf-8")), self._cache_dir)


def _pairs(text: str) -> Iterator[tuple[str, tuple[int]]]:
    for line in text.split("\n"):
        if line and line[0] != "#":
            left, *following = line.split("\t")
            for right, count in map(str.split, following):
                yield f"{left} {right}", (int(count),)
