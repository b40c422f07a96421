"""Days and dates that do not agree, or do not exist."""

from collections.abc import Iterator
from datetime import date

from lintberita.language.dates import DAYS, find_times, fits, right_day
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext


def day_and_date(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where the calendar has another day for the date.

    Without a year in the text the date of publication gives it; without both, silence.
    """
    span = context.paragraph.span
    published = _published(context)
    for when in find_times(context.document.text, span.start, span.end):
        if fits(when, published) is False and when.month and 1 <= when.month <= 12:
            day = right_day(when)
            values = {"day": DAYS[when.day or 0].capitalize(), "right": day or "hari lain"}
            yield Hit(Span(when.start, when.end), values=values)


def impossible_date(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a month over 12 or a day that the month does not have."""
    span = context.paragraph.span
    for when in find_times(context.document.text, span.start, span.end):
        if when.month is None or when.date_ is None:
            continue
        if not 1 <= when.month <= 12 or not 1 <= when.date_ <= _longest(when.month):
            yield Hit(Span(when.start, when.end))


def _longest(month: int) -> int:
    return 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31


def _published(context: RuleContext) -> date | None:
    given = context.document.metadata.get("date", "")
    try:
        return date.fromisoformat(given[:10])
    except ValueError:
        return None
