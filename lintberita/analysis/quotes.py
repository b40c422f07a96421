"""Stretches between quotation marks, in every style that Indonesian media use."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from lintberita.analysis.quote_marks import Mark, Pair, pair_marks
from lintberita.analysis.quote_speech import Surroundings, is_speech
from lintberita.analysis.roles import Role
from lintberita.language.patterns import Pattern
from lintberita.language.reporting_verbs import Voice, cues
from lintberita.model import Span

if TYPE_CHECKING:
    from lintberita.analysis.document import Document

_BARE = "|".join(sorted((f for f, c in cues().items() if c.voice is Voice.BARE), reverse=True))
# Where an unclosed quotation ends though its paragraph goes on: "…, kata Budi", "…, ujarnya".
_CUE_TAIL = Pattern(
    rf"[,?!]\s+(?:(?:{_BARE})(?<=nya)\b|(?:{_BARE})\s+(?=[A-Z]|dia\b|ia\b|seorang\b))"
)
_SPACES = Pattern(r"\s*")


class Quote(NamedTuple):
    """One stretch between marks, both included; ``closed`` is false where the end is missing.

    ``is_speech``: false for titles, terms and scare quotes, ``None`` where it cannot be told.
    ``part_of`` is the span of a whole quotation that runs over several paragraphs. ``depth``
    counts the quotations around this one; ``paragraph`` is the number of its block.
    """

    span: Span
    opening: str
    closing: str
    is_speech: bool | None = True
    part_of: Span | None = None
    depth: int = 0
    paragraph: int = 0

    @property
    def closed(self) -> bool:
        """Whether the quotation has its closing mark."""
        return bool(self.closing)

    @property
    def inside(self) -> Span:
        """What stands between the marks."""
        end = self.span.end - len(self.closing)
        return Span(min(self.span.start + len(self.opening), end), end)


class QuoteMarks(NamedTuple):
    """All quotations of a draft, and the closing marks that have no opening."""

    quotes: tuple[Quote, ...]
    strays: tuple[Span, ...]


def read_marks(document: "Document") -> QuoteMarks:
    """Find the quotations, in order of their openings, and the marks that belong to none.

    A quotation without its closing mark runs to the end of the paragraph, to the next opening
    mark or to the reporting verb that follows it.
    """
    found: list[Quote] = []
    strays: list[Span] = []
    for paragraph in document.paragraphs:
        if paragraph.role is Role.CODE:
            continue
        span = paragraph.span
        pairs, alone = pair_marks(document.text, span.start, span.end)
        found += _quotes(document.text, span, paragraph.index, pairs)
        strays += [Span(mark.start, mark.end) for mark in alone]
    return QuoteMarks(tuple(_joined(document, found)), tuple(strays))


def _quotes(text: str, around: Span, index: int, pairs: Sequence[Pair]) -> list[Quote]:
    quotes: list[Quote] = []
    for number, pair in enumerate(pairs):
        opening = pair.opening
        closing = pair.closing.text if pair.closing else ""
        end = pair.closing.end if pair.closing else _open_end(text, opening, pair.end)
        before = quotes[-1] if quotes else None
        quote = Quote(
            Span(opening.start, end), opening.text, closing, None, None, pair.depth, index
        )
        following = pairs[number + 1].opening.start if number + 1 < len(pairs) else around.end
        place = Surroundings(
            text=text,
            start=before.span.end if before and before.span.end <= opening.start else around.start,
            end=max(following, end) if following >= end else around.end,
            span=quote.span,
            inside=quote.inside,
            opens_paragraph=number == 0 and not text[around.start : opening.start].strip(),
            closed=pair.closing is not None,
            before=before.is_speech if before and before.span.end <= opening.start else None,
            listed=before is not None and _listed(text, before.span.end, opening.start),
        )
        quotes.append(quote._replace(is_speech=is_speech(place)))
    return quotes


def _listed(text: str, start: int, end: int) -> bool:
    """Whether two quotations are items of one list: only ``,``, *dan* or the like between."""
    return end - start < 12 and text[start:end].strip(" ,") in ("", "dan", "atau", "serta", "&")


def _open_end(text: str, opening: Mark, limit: int) -> int:
    """Where a quotation ends whose closing mark is missing."""
    tail = _CUE_TAIL.search(text, opening.end, limit)
    if tail:
        return tail.start() + 1
    return opening.end + len(text[opening.end : limit].rstrip())


def _joined(document: "Document", quotes: Sequence[Quote]) -> list[Quote]:
    """Give the parts of a quotation over several paragraphs the span of the whole.

    By custom each paragraph opens with a mark and only the last one closes.
    """
    joined: list[Quote] = []
    chain: list[Quote] = []
    for quote in quotes:
        if chain and not _continues(document, chain[-1], quote):
            joined += _chained(chain)
            chain = []
        if quote.depth and chain and quote.span.start < chain[-1].span.end:
            joined.append(quote)
            continue
        if chain or _runs_out(document, quote):
            chain.append(quote)
            if not _runs_out(document, quote):
                joined += _chained(chain)
                chain = []
        else:
            joined.append(quote)
    joined += _chained(chain)
    return sorted(joined, key=lambda q: q.span.start)


def _runs_out(document: "Document", quote: Quote) -> bool:
    """Whether ``quote`` is open at the end of its paragraph."""
    end = document.paragraphs[quote.paragraph].span.end
    space = _SPACES.match(document.text, quote.span.end, end)
    return not quote.closed and space is not None and space.end() == end


def _continues(document: "Document", last: Quote, quote: Quote) -> bool:
    if quote.paragraph == last.paragraph:
        return quote.span.start < last.span.end
    start = document.paragraphs[quote.paragraph].span.start
    space = _SPACES.match(document.text, start)
    return (
        quote.paragraph == last.paragraph + 1
        and space is not None
        and quote.span.start <= space.end()
    )


def _chained(chain: Sequence[Quote]) -> list[Quote]:
    if len(chain) < 2:
        return list(chain)
    whole = Span(chain[0].span.start, chain[-1].span.end)
    return [quote._replace(part_of=whole, is_speech=True) for quote in chain]
