"""Where in a draft the literal texts stand without which a rule has nothing to look at."""

from collections.abc import Iterable
from functools import cached_property

from lintberita.analysis.document import Document


class AnchorIndex:
    """The paragraphs that hold an anchor; each anchor is looked for once in the whole draft.

    An anchor in lower case is met in any case, one with a capital as it is written.
    """

    def __init__(self, document: Document) -> None:
        """Take the draft; nothing is looked for yet."""
        self._document = document
        self._found: dict[str, tuple[int, ...]] = {}

    def paragraphs(self, anchors: Iterable[str]) -> set[int]:
        """The numbers of the paragraphs that hold one of ``anchors``."""
        found: set[int] = set()
        for anchor in anchors:
            if anchor not in self._found:
                self._found[anchor] = self._search(anchor)
            found.update(self._found[anchor])
        return found

    def _search(self, anchor: str) -> tuple[int, ...]:
        small = anchor == anchor.lower()
        # Most anchors are nowhere in a draft, which one look at the whole tells soonest.
        if anchor not in (self._document.text.literals.lowered if small else self._document.text):
            return ()
        paragraphs = self._lowered if small else self._written
        return tuple(number for number, text in enumerate(paragraphs) if anchor in text)

    @cached_property
    def _lowered(self) -> list[str]:
        return self._cut(self._document.text.literals.lowered)

    @cached_property
    def _written(self) -> list[str]:
        return self._cut(self._document.text)

    def _cut(self, text: str) -> list[str]:
        spans = (paragraph.span for paragraph in self._document.paragraphs)
        return [text[span.start : span.end] for span in spans]
