"""Words, numbers and marks of Indonesian text."""

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from lintberita.language.patterns import Pattern


class TokenKind(Enum):
    """What a token is; only words are ever looked up in a dictionary."""

    WORD = "word"
    NUMBER = "number"
    PUNCT = "punct"
    ADDRESS = "address"


class Token(NamedTuple):
    """A stretch of text without white space, in the offsets of the text it was cut from.

    A named tuple and no dataclass: a long draft makes 100,000 of them, four times as fast.
    ``is_word`` and ``is_capitalised`` (``NUNUKAN`` and ``Nunukan`` both are) are fields because
    every check asks for them at every token.
    """

    start: int
    end: int
    kind: TokenKind
    text: str
    lower: str
    is_word: bool
    is_capitalised: bool

    @property
    def is_all_caps(self) -> bool:
        """Whether it is written in capitals throughout, with two letters at least."""
        return len(self.text) > 1 and self.text.isupper()


_TLDS = (
    "com|co|id|net|org|info|news|tv|my|sg|au|uk|us|io|me|ly|gov|edu|biz|asia|online|site|xyz|web"
)
_FILES = "pdf|docx?|xlsx?|pptx?|jpe?g|png|mp[34]|zip|html?"
_ADDRESS = Pattern(
    r"(?:https?://|www\.)[^\s<>\"”“]*[^\s<>\"”“.,;:!?)\]’']"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|(?:[A-Za-z0-9][\w-]*\.)+(?:{_TLDS})(?:/[^\s<>\"”“]*[^\s<>\"”“.,;:!?)\]])?(?![\w-])"
    r"|(?<!\w)[@#][A-Za-z_]\w*(?:\.\w+)*"
    rf"|(?<!\w)[\w-]+\.(?:{_FILES})(?!\w)"
)
# Every address has one of these; looking for an address itself at every letter is slow.
_PART_OF_ADDRESS = Pattern(rf"://|www\.|[@#]|\.(?:{_TLDS}|{_FILES})(?!\w)")
_LETTER = r"[^\W\d_]"
_WORD = rf"Rp(?=\d)|{_LETTER}(?:\w|[\u0300-\u036f])*(?:[-\u2010\u2011'’ʼ`´]{_LETTER}?\w+)*"
_NUMBER = r"\d+(?:[.,:/\u2013-]\d+)*"
_MARKS = r"([.*=_#!?\u2026-])\1*|\S"
_PLAIN = Pattern(rf"{_WORD}|{_NUMBER}|{_MARKS}")


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the tokens of ``text[start:end]``; offsets are those of ``text``.

    A hyphen or apostrophe inside a word belongs to it (``anak-anak``, ``se-Jawa``, ``Qur'an``);
    a point, comma, colon or slash between digits belongs to the number (``18/11``, ``10.000``).
    """
    end = len(text) if end is None else end
    tokens: list[Token] = []
    for match in _addresses(text, start, end):
        tokens += _plain(text, start, match.start())
        word = match.group()
        start = match.end()
        traits = TokenKind.ADDRESS, word, word.lower(), False, word[0].isupper()
        tokens.append(Token(match.start(), start, *traits))
    return tokens + _plain(text, start, end)


def _addresses(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the addresses, looked for between the spaces around what only they have."""
    while part := _PART_OF_ADDRESS.search(text, start, end):
        low = max(start, text.rfind(" ", start, part.start()) + 1)
        high = text.find(" ", part.end(), end)
        start = end if high < 0 else high
        yield from _ADDRESS.finditer(text, low, start)


def _plain(text: str, start: int, end: int) -> list[Token]:
    """Return the words, numbers and marks of a stretch without addresses."""
    # Past the constructor, which costs as much as all the rest.
    return [
        _new(Token, match.span() + _traits(match.group()))
        for match in _PLAIN.finditer(text, start, end)
    ]


_new = tuple.__new__


@lru_cache(maxsize=20_000)
def _traits(word: str) -> tuple[TokenKind, str, str, bool, bool]:
    """All of a token but its place: most words of a draft come again."""
    first = word[0]
    if first.isdecimal():
        return TokenKind.NUMBER, word, word, False, False
    is_word = first.isalnum()
    kind = TokenKind.WORD if is_word else TokenKind.PUNCT
    return kind, word, word.lower(), is_word, first.isupper()
