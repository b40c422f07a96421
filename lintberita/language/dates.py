"""Days, dates and times of Indonesian news, as spans with values."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

DAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
MONTHS = (
    "januari februari maret april mei juni juli agustus september oktober november desember"
).split()
_DAY = r"(?P<day>Senin|Selasa|Rabu|Kamis|Jum[’']?at|Sabtu|Minggu|Ahad)"
_MONTH = "|".join(m.capitalize() for m in MONTHS) + "|" + "|".join(MONTHS)
_SHORT = r"\(\s?\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{4}|\d{2}))?\s?\)"
_LONG = rf"\d{{1,2}} (?:{_MONTH})(?:,? \d{{4}})?\b"
# A day alone, before a date in brackets, or before a date in words.
_DATED = re.compile(rf"\b{_DAY},? ?(?:{_SHORT}|\(?{_LONG}\)?)|\b{_LONG}")
_NUMBERS = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?")
_WORDS = re.compile(rf"(\d{{1,2}}) ({_MONTH})(?:,? (\d{{4}}))?")
_CLOCK = re.compile(
    r"\b(?:pukul|jam)\s+\d{1,2}(?:[.:]\d{2})?(?:\s*(?:WIB|WITA|Wita|WIT))?"
    r"|\b\d{1,2}[.:]\d{2}\s*(?:WIB|WITA|Wita|WIT)\b",
    re.I,
)
_RELATIVE = re.compile(
    r"\b(?:(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad)\s+(?:pagi|siang|sore|petang|malam"
    r"|dini hari|kemarin|lalu|depan|ini)"
    r"|kemarin(?:\s+(?:pagi|siang|sore|malam|lusa))?|hari ini|tadi (?:pagi|siang|sore|malam)"
    r"|(?:pagi|siang|sore|malam) (?:tadi|ini)|dini hari|besok|lusa|nanti malam"
    r"|(?:pekan|minggu|bulan|tahun) (?:lalu|ini|depan|kemarin)"
    r"|(?:awal|akhir|pertengahan|sepanjang|selama|sejak|hingga|per) (?:pekan|bulan|tahun|"
    + "|".join(MONTHS)
    + r")(?: (?:lalu|ini|depan|\d{4}))?"
    r"|beberapa (?:waktu|hari|pekan|bulan|tahun) (?:lalu|terakhir)|baru-baru ini|belum lama ini"
    r"|(?:sejak|hingga|sampai|pada|tahun|musim) \d{4}(?:/\d{4})?"
    r"|\w+ (?:hari|pekan|minggu|bulan|tahun|jam) (?:lalu|terakhir|kemudian|mendatang|ke depan)"
    r"|se(?:usai|telah|belum) (?:laga|pertandingan|rapat|sidang|upacara|acara|salat|pemeriksaan)"
    r"|(?:" + "|".join(MONTHS) + r") \d{4})\b",
    re.I,
)
_DAY_ALONE = re.compile(r"\b(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Ahad)\b|\bMinggu\b(?! (?:ke|itu))")


@dataclass(frozen=True, slots=True)
class When:
    """An expression of time at ``start``–``end``.

    ``day`` is 0 for Monday to 6, ``date_`` the day of the month, ``month`` 1–12, ``year`` four
    digits; each ``None`` where the text does not say. ``vague`` marks *baru-baru ini* and its like.
    """

    start: int
    end: int
    day: int | None = None
    date_: int | None = None
    month: int | None = None
    year: int | None = None
    vague: bool = False


def find_times(text: str, start: int, end: int) -> Iterator[When]:
    """Yield the expressions of time in ``text[start:end]``, those with a date first."""
    taken: list[tuple[int, int]] = []
    for match in _DATED.finditer(text, start, end):
        when = _dated(match)
        taken.append((when.start, when.end))
        yield when
    for pattern in (_CLOCK, _RELATIVE, _DAY_ALONE):
        for match in pattern.finditer(text, start, end):
            if not any(a < match.end() and match.start() < b for a, b in taken):
                taken.append((match.start(), match.end()))
                vague = match.group().lower() in ("baru-baru ini", "belum lama ini") or (
                    match.group().lower().startswith("beberapa waktu")
                )
                yield When(match.start(), match.end(), vague=vague)


def day_number(name: str) -> int:
    """The number of a day's name, 0 for Monday: *Jum'at* and *Ahad* are known."""
    plain = name.lower().replace("'", "").replace("’", "")
    return 6 if plain == "ahad" else DAYS.index(plain)


def fits(when: When, published: date | None) -> bool | None:
    """Whether day and date agree; ``None`` where that cannot be told.

    Without a year the year of publication is taken, and its neighbours around New Year.
    """
    if when.day is None or when.date_ is None or when.month is None:
        return None
    years = [when.year] if when.year else _years_near(when, published)
    days = [d for y in years if (d := _date(y, when.month, when.date_)) is not None]
    if not years or (when.year is None and not days):
        return None
    return any(d.weekday() == when.day for d in days)


def _years_near(when: When, published: date | None) -> list[int]:
    if published is None:
        return []
    years = [published.year]
    if {when.month, published.month} <= {12, 1} and when.month != published.month:
        years += [published.year - 1, published.year + 1]
    return years


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def right_day(when: When) -> str | None:
    """The name of the day of a full date, ``None`` where the date is not full or no date."""
    if not (when.year and when.month and when.date_):
        return None
    found = _date(when.year, when.month, when.date_)
    return None if found is None else DAYS[found.weekday()].capitalize()


def _dated(match: re.Match[str]) -> When:
    day = day_number(match["day"]) if match["day"] else None
    words = _WORDS.search(match.group())
    if words:
        month = MONTHS.index(words[2].lower()) + 1
        year = int(words[3]) if words[3] else None
        return When(match.start(), match.end(), day, int(words[1]), month, year)
    numbers = _NUMBERS.search(match.group())
    if numbers is None:
        return When(match.start(), match.end(), day)
    year = int(numbers[3]) if numbers[3] else None
    year = year + 2000 if year is not None and year < 100 else year
    return When(match.start(), match.end(), day, int(numbers[1]), int(numbers[2]), year)
