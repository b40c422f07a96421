"""Where in a draft the literal texts stand without which a rule has nothing to look at."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from lintberita.analysis.document import Document


class AnchorIndex:
    """The paragraphs that hold an anchor; each anchor is looked for once in the whole draft.

    An anchor in lower case is met in any case, one with a capital as it is written.
    """

    def __init__(self, document: Document) -> None:
        """Take the draft; nothing is looked for yet."""
        self._document = document
        self._starts = [paragraph.span.start for paragraph in document.paragraphs]
        self._found: dict[str, Sequence[int]] = {}

    def paragraphs(self, anchors: Iterable[str]) -> set[int]:
        """The numbers of the paragraphs that hold one of ``anchors``."""
        found: set[int] = set()
        for anchor in anchors:
            if anchor not in self._found:
                self._found[anchor] = array("I", self._search(anchor))
            found.update(self._found[anchor])
        return found

    def _search(self, anchor: str) -> Iterator[int]:
        text = self._document.text
        places = text.literals.of(anchor.lower())
        in_any_case = anchor == anchor.lower()
        at = 0
        while at < len(places):
            if in_any_case or text.startswith(anchor, places[at]):
                following = bisect_right(self._starts, places[at])
                yield following - 1
                if following == len(self._starts):
                    return
                at = bisect_left(places, self._starts[following], at)
            else:
                at += 1
