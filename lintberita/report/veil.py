"""What no report may show: the words by which a child or a victim would be recognised."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from lintberita.analysis.secrecy import COVER, secret_words
from lintberita.model import FileResult, Finding, Span


class Veil:
    """The covered stretches of one draft, in order and apart, and the words in them.

    A name that is sensitive at one place is covered wherever the draft writes it.
    """

    __slots__ = ("_ends", "_words", "spans")

    def __init__(self, result: FileResult) -> None:
        """Cover the sensitive findings of ``result``: reported, suppressed, left out."""
        text = result.text or ""
        found = [*result.veiled, *(f.span for f in _sensitive(result))]
        self._words = secret_words(text[span.start : span.end] for span in found)
        if self._words is not None:
            found += [Span(*m.span()) for m in self._words.finditer(text)]
        self.spans = tuple(_joined(found))
        self._ends = [span.end for span in self.spans]

    def covers(self, span: Span) -> bool:
        """Whether any of ``span`` is covered."""
        at = bisect_left(self._ends, span.start)
        return any(covered.overlaps(span) for covered in self.spans[at : at + 2])

    def message(self, finding: Finding) -> str:
        """The message of ``finding``; one that is sensitive quotes nothing."""
        return finding.message if finding.sensitive else self.over(finding.message)

    def over(self, text: str) -> str:
        """Return ``text``, made of words of the draft, with the covered ones covered."""
        return text if self._words is None else self._words.sub(COVER, text)


def _sensitive(result: FileResult) -> Iterator[Finding]:
    yield from (f for f in result.findings if f.sensitive)
    yield from (s.finding for s in result.suppressed if s.finding.sensitive)


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
