"""Where in a draft the literal texts stand without which a rule has nothing to look at."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from lintberita.analysis.document import Document

# From this length on a literal text is rare enough to keep all its places.
_LONG = 3


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
        """Yield the numbers of the paragraphs, going on from each to the start of the next."""
        next_place = self._finder(anchor)
        at = next_place(0)
        while at >= 0:
            following = bisect_right(self._starts, at)
            yield following - 1
            if following == len(self._starts):
                return
            at = next_place(self._starts[following])

    def _finder(self, anchor: str) -> Callable[[int], int]:
        """What gives the first place of ``anchor`` from an offset on, or -1."""
        text: str = self._document.text
        as_written = anchor != anchor.lower()
        if as_written or len(anchor) < _LONG:
            # Such a text stands nearly everywhere, or would have to be compared at each place.
            searched = text if as_written else self._document.text.literals.lowered
            return lambda start: searched.find(anchor, start)
        places = self._document.text.literals.of(anchor)

        def listed(start: int) -> int:
            at = bisect_left(places, start)
            return places[at] if at < len(places) else -1

        return listed
