"""Institutions and their short forms, with the time in which each name was in use."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

_COLUMNS = 4


class Institution(NamedTuple):
    """A short form and what it stands for (empty where the list gives none).

    ``since`` and ``until``: the first and the last day of use, ``None`` where open. A list that
    gives a year only means the whole of it.
    """

    short: str
    full: str
    since: date | None
    until: date | None

    def valid_on(self, day: date) -> bool:
        """Whether the name was in use on ``day``: an old name is right in an old article."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


def load_institutions(path: Path) -> tuple[Institution, ...]:
    """Read ``lembaga.tsv``: short form, full name, first and last year or month (YYYY, YYYY-MM)."""
    return tuple(_institutions(path.read_text("utf-8").splitlines()))


def _institutions(lines: list[str]) -> Iterator[Institution]:
    rows = (line for line in lines if line and not line.startswith("#"))
    next(rows, None)
    for line in rows:
        columns = line.split("\t") + [""] * _COLUMNS
        short, full, since, until = columns[:_COLUMNS]
        yield Institution(short, full, _first_day(since), _last_day(until))


def _first_day(text: str) -> date | None:
    if not text:
        return None
    year, _, month = text.partition("-")
    return date(int(year), int(month or 1), 1)


def _last_day(text: str) -> date | None:
    if not text:
        return None
    year, _, month = text.partition("-")
    after = date(int(year) + (month in ("", "12")), int(month or 12) % 12 + 1, 1)
    return date.fromordinal(after.toordinal() - 1)
