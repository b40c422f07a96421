"""Days and dates that do not agree or do not exist, hours past midnight, time without an anchor."""

import re
from collections.abc import Iterator
from datetime import date

from lintberita.analysis.doctypes import looks_whole
from lintberita.language.dates import DAYS, When, exists, fits, right_day
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_CLOCK = Pattern(r"\b[Pp]ukul (?P<hour>\d{1,2})[.:](?P<minute>\d{2})\b(?![.,:]?\d)")
# News plans no further ahead: a later year is a slip of the hand.
_LAST_YEAR = 2100
_UNANCHORED = Pattern(r"\b(?:kemarin|hari ini|tadi (?:pagi|siang|sore|malam)|besok)\b", re.I)


def day_and_date(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where the calendar has another day for the date.

    Without a year in the text the date of publication gives it; without both, silence.
    """
    published = _published(context)
    for when in _times(context):
        if fits(when, published) is False:
            day = right_day(when)
            values = {"day": DAYS[when.day or 0].capitalize(), "right": day or "hari lain"}
            far = when.year is not None and when.year > _LAST_YEAR
            variant = "tahun" if far else ""
            yield Hit(Span(when.start, when.end), values=values, variant=variant)


def impossible_date(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a month over 12 or a day that the month does not have."""
    for when in _times(context):
        if not exists(when):
            yield Hit(Span(when.start, when.end))


def impossible_hour(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for an hour over 24 or a minute over 59."""
    span = context.paragraph.span
    for match in _CLOCK.finditer(context.document.text, span.start, span.end):
        hour, minute = int(match["hour"]), int(match["minute"])
        if hour > 24 or minute > 59 or (hour == 24 and minute):
            yield Hit(Span(match.start(), match.end()))


def vague_time(context: RuleContext) -> Iterator[Hit]:
    """Yield one hit where *baru-baru ini* or its like is the only time that the news gives."""
    document = context.document
    if not looks_whole(document):
        return
    times = [when for p in document.prose_paragraphs() for when in document.times(p)]
    vague = [when for when in times if when.vague]
    if vague and len(vague) == len(times):
        yield Hit(Span(vague[0].start, vague[0].end))


def unanchored_time(context: RuleContext) -> Iterator[Hit]:
    """Yield one hit where *kemarin* or *hari ini* stands in news without any date."""
    document = context.document
    if document.metadata.get("date") or not looks_whole(document):
        return
    found: Span | None = None
    for paragraph in document.paragraphs:
        for when in document.times(paragraph):
            text = document.text[when.start : when.end]
            if when.date_ is not None or when.day is not None or text[:1].isupper():
                return
            relative = Span(when.start, when.end)
            if _UNANCHORED.fullmatch(text) and not found and not document.quote_at(relative):
                found = relative
    if found:
        yield Hit(found)


def mixed_notation(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each date written unlike the first one of its kind in the draft.

    Dates in brackets (*Kamis (18/11)*) and dates with the month in words are two notations.
    """
    document = context.document
    first: str | None = None
    for paragraph in document.prose_paragraphs():
        for when in document.times(paragraph):
            notation = _notation(document.text[when.start : when.end])
            if notation is None or when.day is None:
                continue
            first = first or notation
            if notation != first:
                yield Hit(Span(when.start, when.end))
                return


def _notation(written: str) -> str | None:
    if "(" in written:
        return "angka"
    return "huruf" if re.search(r"\d [A-Za-z]{3,}", written) else None


def _times(context: RuleContext) -> tuple[When, ...]:
    return context.document.times(context.paragraph)


def _published(context: RuleContext) -> date | None:
    given = context.document.metadata.get("date", "")
    try:
        return date.fromisoformat(given[:10])
    except ValueError:
        return None
