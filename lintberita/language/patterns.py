"""Regular expressions that are tried only where they can match, and compiled when first tried.

A draft needs a small part of the expressions that all rules together have; compiling each at
import would take longer than checking the draft. Each names by itself the literal texts without
which it cannot match (see ``literals``), and where they stand is asked of the whole draft once.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from lintberita.language.literal_index import SearchedText
from lintberita.language.literals import Literals
from lintberita.language.shelf import compiled, literals_of

# From here on, looking through a text that has no index costs as much as it saves.
_LONG = 4_000


class Pattern:
    """Looks and works like a compiled expression; two of them are equal only if the same."""

    __slots__ = ("_compiled", "_flags", "_literals", "_source")

    def __init__(self, source: str, flags: re.RegexFlag | int = 0) -> None:
        """Keep the source; a mistake in it shows at first use."""
        self._source = source
        self._flags = int(flags)
        self._compiled: re.Pattern[str] | None = None
        self._literals: Literals | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        if self._compiled is None:
            self._compiled = compiled(self._source, self._flags)
        return self._compiled

    @property
    def pattern(self) -> str:
        """The source."""
        return self._source

    @property
    def literals(self) -> Literals:
        """Texts in lower case of which one stands in every match, and of which one opens it."""
        if self._literals is None:
            self._literals = literals_of(self._source, self._flags)
        return self._literals

    def may_match(self, text: str, start: int = 0, end: int | None = None) -> bool:
        """Whether ``text[start:end]`` holds what every match has; if not, there is none."""
        literals = self.literals.required
        if not literals:
            return True
        if isinstance(text, SearchedText):
            places = text.literals.places(literals)
            at = bisect_left(places, start)
            return at < len(places) and (end is None or places[at] < end)
        if len(text) > _LONG:
            return True
        lowered = text.lower()
        return any(literal in lowered for literal in literals)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Find the first match in ``text[start:end]``."""
        return next(self.finditer(text, start, end), None)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Match at ``start``."""
        return self.compiled.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Match all of ``text[start:end]``."""
        return self.compiled.fullmatch(text, start, len(text) if end is None else end)

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Yield the matches in ``text[start:end]``."""
        if not self.may_match(text, start, end):
            return iter(())
        stop = len(text) if end is None else end
        if self.literals.opening and isinstance(text, SearchedText):
            return self._openings(text, start, stop)
        return self.compiled.finditer(text, start, stop)

    def _openings(self, text: SearchedText, start: int, end: int) -> Iterator[re.Match[str]]:
        """Yield the matches where one can begin, rather than try at every letter."""
        places = text.literals.places(self.literals.opening)
        at = bisect_left(places, start)
        while at < len(places) and places[at] < end:
            if places[at] >= start and (found := self.compiled.match(text, places[at], end)):
                yield found
                start = found.end()
            at += 1

    def findall(self, text: str, start: int = 0, end: int | None = None) -> list[str]:
        """Return the texts of all matches, or of their group where there is one."""
        which = 1 if self.compiled.groups else 0
        return [match[which] for match in self.finditer(text, start, end)]

    def split(self, text: str) -> list[str]:
        """Cut ``text`` at the matches."""
        parts: list[str] = self.compiled.split(text)
        return parts

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Put ``new`` in place of every match."""
        return self.compiled.sub(new, text)
