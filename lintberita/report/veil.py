"""What no report may show: the words by which a child or a victim would be recognised."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from lintberita.model import FileResult, Finding, Span

# Always as long, so that it does not tell how long the name is.
COVER = "█████"
_WORD = re.compile(r"\w[\w'’-]*")
_SHORTEST = 3


class Veil:
    """The covered stretches of one draft, in order and apart, and the words in them.

    A name that is sensitive at one place is covered wherever the draft writes it; where every
    word of the span is written as a name is, so is each of its words.
    """

    __slots__ = ("_ends", "_words", "spans")

    def __init__(self, result: FileResult) -> None:
        """Cover the sensitive findings of ``result``: reported, suppressed, left out."""
        text = result.text or ""
        found = [*result.veiled, *(f.span for f in _sensitive(result))]
        words = {word for span in found for word in _words(text[span.start : span.end])}
        self._words = _any_of(words)
        if self._words is not None:
            found += [Span(*m.span()) for m in self._words.finditer(text)]
        self.spans = tuple(_joined(found))
        self._ends = [span.end for span in self.spans]

    def covers(self, span: Span) -> bool:
        """Whether any of ``span`` is covered."""
        at = bisect_left(self._ends, span.start)
        return any(covered.overlaps(span) for covered in self.spans[at : at + 2])

    def over(self, text: str) -> str:
        """Return ``text``, made of words of the draft, with the covered ones covered."""
        return text if self._words is None else self._words.sub(COVER, text)


def _sensitive(result: FileResult) -> Iterator[Finding]:
    yield from (f for f in result.findings if f.sensitive)
    yield from (s.finding for s in result.suppressed if s.finding.sensitive)


def _words(text: str) -> Iterator[str]:
    if len(text.strip()) >= _SHORTEST:
        yield text.strip()
    words = _WORD.findall(text)
    if all(word[0].isupper() or word[0].isdigit() for word in words):
        yield from (word for word in words if len(word) >= _SHORTEST)


def _any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    """The longest first, each as a whole word; neighbours together, as one name."""
    any_of = "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
    one = rf"(?<!\w)(?:{any_of})(?!\w)"
    return re.compile(rf"{one}(?: {one})*", re.IGNORECASE) if any_of else None


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    last: Span | None = None
    for span in sorted(spans):
        if last is not None and span.start <= last.end:
            last = Span(last.start, max(last.end, span.end))
        else:
            if last is not None:
                yield last
            last = span
    if last is not None:
        yield last
