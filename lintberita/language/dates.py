"""Days, dates and times of Indonesian news, as spans with values."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from lintberita.language.patterns import Pattern
from lintberita.language.tokens import Token

DAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
MONTHS = (
    "januari februari maret april mei juni juli agustus september oktober november desember"
).split()
# Spellings that are read though another rule may mend them, and the usual short forms.
_MONTH_NUMBERS = {
    **{name: number for number, name in enumerate(MONTHS, 1)},
    "pebruari": 2,
    "nopember": 11,
    "agust": 8,
    "agst": 8,
    "agt": 8,
    "ags": 8,
    "sept": 9,
    **{name[:3]: number for number, name in enumerate(MONTHS, 1)},
}
_FULL_MONTHS = "|".join(n for n in _MONTH_NUMBERS if len(n) > 5 or n in ("mei", "juni", "juli"))
_FULL_MONTHS += "|maret|april"
_SHORT_MONTHS = "|".join(n.capitalize() for n in _MONTH_NUMBERS if len(n) < 6 and n not in MONTHS)
_MONTH = rf"(?:(?i:{_FULL_MONTHS})|(?:{_SHORT_MONTHS})\.?(?= ?\d{{4}}))"
# A date in words, for patterns of other modules: *18 November 2021*.
DATE_WORDS = rf"\d{{1,2}} {_MONTH}(?:,? ?\d{{4}})?\b"

_DAY = r"(?i:Senin|Selasa|Rabu|Rabo|Kamis|Jum[’'`]?at|Sabtu|Minggu|Ahad)"
_PART_OF_DAY = r"(?: (?:pagi|siang|sore|petang|malam|dini hari|kemarin|lalu|ini))?"
_FIGURES = r"(?:\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?|\d{1,2}(?P<sep>[.-])\d{1,2}(?P=sep)\d{4})"
_DAYS_AHEAD = (
    rf"\b(?P<day>{_DAY})(?:(?:–|-| hingga | sampai | dan )(?P<last>{_DAY}))?{_PART_OF_DAY}"
)
# A day before a date: in brackets, behind a comma, or at once.
_DATED = Pattern(
    rf"{_DAYS_AHEAD}(?:,? ?\((?P<bracket>[^()\n]{{3,30}})\)|,? (?:tanggal )?(?P<words>{DATE_WORDS})"
    rf"|,? (?:tanggal )?(?P<figures>{_FIGURES})(?!\d|[.,]\d))"
    rf"|\b(?P<range>\d{{1,2}} ?[-–] ?\d{{1,2}} {_MONTH}(?:,? ?\d{{4}})?\b)|\b(?P<date>{DATE_WORDS})"
    r"|(?<![\d/])(?P<full>\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{2}-\d{2})(?![\d/-])"
)
_IN_WORDS = Pattern(
    rf"(\d{{1,2}})(?: ?(?:[-–]|s\.?d\.?|sampai|hingga"
    rf"|dan) ?(\d{{1,2}}))? ?({_MONTH})(?:,? ?(\d{{4}}))?"
)
_IN_FIGURES = Pattern(
    r"(\d{1,2})(?: ?[-–] ?(\d{1,2}))?/(\d{1,2})(?:/(\d{4}|\d{2}))?"
    r"|(\d{1,2})[.-](\d{1,2})[.-](\d{4}|\d{2})"
)
_ISO = Pattern(r"(\d{4})-(\d{2})-(\d{2})")
_CLOCK = Pattern(
    r"\b(?:pukul|jam|pkl\.?)\s?\d{1,2}(?:[.:]\d{2})?(?: ?(?:WIB|WITA|WIT)\b)?"
    r"|\b\d{1,2}[.:]\d{2} ?(?:WIB|WITA|WIT)\b",
    re.I,
)
_UNIT = "hari|pekan|minggu|bulan|tahun|jam|menit|dekade|abad"
_COUNT = (
    r"(?:\d+(?:[.,]\d+)*|se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan"
    r"|beberapa)"
)
_EVENT = (
    "laga|pertandingan|rapat|sidang|upacara|acara|salat|pemeriksaan|pertemuan|kegiatan|pelantikan"
    "|konferensi pers|jumpa pers|kunjungan|rakor|apel"
)
_FEAST = "Idulfitri|Idul Fitri|Iduladha|Idul Adha|Lebaran|Natal|Ramadan|Ramadhan|Nyepi|Imlek|Waisak"
_RELATIVE = Pattern(
    r"\b(?:(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad) (?:pagi|siang|sore|petang|malam"
    r"|dini hari|kemarin|lalu|depan|ini|besok)(?: (?:kemarin|lalu|ini))?"
    r"|kemarin(?: (?:pagi|siang|sore|malam|lusa))?|hari ini|tadi (?:pagi|siang|sore|malam)"
    r"|(?:sejak )?(?:pagi|siang|sore|malam|petang) (?:tadi|ini|hari|kemarin)|sejak (?:pagi|siang"
    r"|malam)"
    r"|dini hari|besok|lusa|nanti malam|esok hari|keesokan harinya"
    r"|(?:pekan|minggu|bulan|tahun|akhir pekan|musim) (?:lalu|ini|depan|kemarin)|akhir pekan"
    r"|(?:awal|akhir|pertengahan|sepanjang|selama|sejak|hingga|sampai|pada|per|bulan|akhir bulan"
    rf"|awal bulan) (?:pekan|bulan|tahun|{_FULL_MONTHS})\b(?: (?:lalu|ini|depan|\d{{4}}))?"
    r"|beberapa (?:waktu|hari|pekan|bulan|tahun) (?:lalu|terakhir|ke depan)|baru-baru ini"
    r"|belum lama ini|selama ini|dalam waktu dekat"
    r"|(?:sejak|hingga|sampai|pada|tahun|musim|awal|akhir|TA\.?|tahun anggaran) (?:19"
    r"|20)\d{2}(?:/\d{2,4})?"
    rf"|{_COUNT} ?(?:{_UNIT}) (?:yang )?(?:lalu|terakhir|kemudian|mendatang|ke depan|sebelumnya)"
    rf"|(?:selama|dalam|berlangsung) {_COUNT} ?(?:hari|pekan|minggu|bulan|tahun)"
    rf"|(?:se)?(?:usai|telah|belum|lepas) (?:{_EVENT}|{_FEAST})|(?:menjelang|jelang) (?:{_FEAST}"
    rf"|tahun ajaran baru)"
    rf"|(?:{_FULL_MONTHS}) (?:19|20)\d{{2}})\b",
    re.I,
)
# The year of a law is no time of the news: *Undang-Undang Nomor 30 Tahun 2002*.
_LAW = Pattern(r"(?:\b(?:Nomor|No\.?)\s?[\w/]+|\bUUD(?: NRI)?|\bNRI) ?$", re.I)
_DAY_ALONE = Pattern(
    r"\b(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Ahad)\b"
    r"|(?<![Dd]ua )(?<![Tt]iga )(?<!pat )(?<!lima )(?<!\d )(?:(?<=[a-z] )|(?<=, ))Minggu\b(?! ke)"
)
# Each expression is tried at the words that may open it only: trying all at every letter costs
# more than everything else that is done to a paragraph.
_DAYS_WRITTEN = frozenset({*DAYS, "ahad", "rabo", "jum’at", "jum'at", "jum`at"})
_CLOCK_OPENERS = ("pukul", "jam", "pkl")
_RELATIVE_OPENERS = frozenset(
    """kemarin hari tadi sejak pagi siang sore malam petang dini besok lusa nanti esok keesokan
    pekan minggu bulan tahun akhir musim awal pertengahan sepanjang selama hingga sampai pada per
    beberapa baru-baru belum dalam ta se dua tiga empat lima enam tujuh delapan sembilan sepuluh
    belasan puluhan berlangsung usai telah lepas menjelang jelang""".split()
) | {*_DAYS_WRITTEN, *(name for name in _FULL_MONTHS.split("|"))}
_VAGUE = ("baru-baru ini", "belum lama ini", "beberapa waktu", "dalam waktu dekat")


class When(NamedTuple):
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

    @property
    def iso(self) -> str | None:
        """The date as ``2021-11-18``, ``None`` where it is not full or does not exist."""
        if not (self.year and self.month and self.date_):
            return None
        found = _date(self.year, self.month, self.date_)
        return None if found is None else found.isoformat()


def find_times(text: str, tokens: Sequence[Token]) -> Iterator[When]:
    """Yield the expressions of time in the stretch of ``text`` that ``tokens`` are cut from.

    Those with a date come first. Scores, fractions and articles of law (*2-1*, *2/3*,
    *Pasal 3/4*) are none, nor is a span of time without a bound (*dua minggu*). A range of days
    (*Senin–Rabu (15–17/11)*) comes twice, for its first and its last day.
    """
    if not tokens:
        return
    start, end = tokens[0].start, tokens[-1].end
    taken: list[tuple[int, int]] = []
    openers = _Openers(tokens)
    for match in _matches(_DATED, text, openers.dated, end):
        found = list(_dated(match))
        if found:
            taken.append((found[0].start, found[0].end))
            yield from found
    for pattern, places in (
        (_CLOCK, openers.clock),
        (_RELATIVE, openers.relative),
        (_DAY_ALONE, openers.days),
    ):
        for match in _matches(pattern, text, places, end):
            if _LAW.search(text, max(start, match.start() - 25), match.start()):
                continue
            if not any(a < match.end() and match.start() < b for a, b in taken):
                taken.append((match.start(), match.end()))
                vague = match.group().lower().startswith(_VAGUE)
                yield When(match.start(), match.end(), vague=vague)


class _Openers:
    """Where each kind of expression may begin."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.dated: list[int] = []
        self.clock: list[int] = []
        self.relative: list[int] = []
        self.days: list[int] = []
        for token in tokens:
            self._add(token.start, token.lower)
            if "-" in token.text or "–" in token.text:
                # *Senin-Jumat*, *08.00-10.00*: either end of a range may open an expression.
                for part in re.finditer(r"[^-–]+", token.lower):
                    self._add(token.start + part.start(), part.group())

    def _add(self, place: int, word: str) -> None:
        if word[0].isdigit():
            self.dated.append(place)
            self.clock.append(place)
            self.relative.append(place)
            return
        if word in _RELATIVE_OPENERS or word.startswith("se"):
            self.relative.append(place)
        if word in _DAYS_WRITTEN:
            self.dated.append(place)
            self.days.append(place)
        elif word.startswith(_CLOCK_OPENERS):
            self.clock.append(place)


def _matches(
    pattern: Pattern, text: str, places: Iterable[int], end: int
) -> Iterator[re.Match[str]]:
    """Yield the matches that begin at ``places``, in order, none inside another."""
    behind = 0
    for place in places:
        match = pattern.match(text, place, end) if place >= behind else None
        if match is not None:
            behind = match.end()
            yield match


def day_number(name: str) -> int:
    """The number of a day's name, 0 for Monday: *Jum'at*, *Rabo* and *Ahad* are known."""
    plain = re.sub(r"[’'`]", "", name.lower())
    return {"ahad": 6, "rabo": 2}[plain] if plain in ("ahad", "rabo") else DAYS.index(plain)


def fits(when: When, published: date | None) -> bool | None:
    """Whether day and date agree; ``None`` where that cannot be told.

    Without a year the year of publication is taken, and its neighbours around New Year.
    """
    if when.day is None or when.date_ is None or when.month is None:
        return None
    years = [when.year] if when.year else _years_near(when, published)
    days = [d for y in years if (d := _date(y, when.month, when.date_)) is not None]
    if not days:
        return None
    return any(d.weekday() == when.day for d in days)


def exists(when: When) -> bool:
    """Whether there is such a date in the calendar; true where the text gives none."""
    if when.month is None or when.date_ is None:
        return True
    return _date(when.year or 2024, when.month, when.date_) is not None


def right_day(when: When) -> str | None:
    """The name of the day of a full date, ``None`` where the date is not full or no date."""
    if not (when.year and when.month and when.date_):
        return None
    found = _date(when.year, when.month, when.date_)
    return None if found is None else DAYS[found.weekday()].capitalize()


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


def _dated(match: re.Match[str]) -> Iterator[When]:
    """Yield the one or two days that a dated expression names; nothing where it names none."""
    start, end = match.span()
    first = day_number(match["day"]) if match["day"] else None
    last = day_number(match["last"]) if match["last"] else None
    written = next(match[g] for g in _DATE_GROUPS if match[g])
    read = _read(written)
    if read is None:
        if match["bracket"] is None and first is None:
            yield When(start, end)
        return
    one, two, month, year = read
    # With one day and two dates, or the reverse, nothing says which belongs to which.
    paired = (last is None) == (two is None)
    yield When(start, end, first if paired else None, one, month, year)
    if two is not None:
        yield When(start, end, last if paired else None, two, month, year)


_DATE_GROUPS = ("bracket", "words", "figures", "range", "date", "full")


def _read(written: str) -> tuple[int, int | None, int, int | None] | None:
    """Day, last day of a range, month and year of a date in figures or words."""
    written = written.strip()
    if iso := _ISO.fullmatch(written):
        return int(iso[3]), None, int(iso[2]), int(iso[1])
    if words := _IN_WORDS.fullmatch(written):
        month = _MONTH_NUMBERS[words[3].lower().rstrip(".")]
        return int(words[1]), _number(words[2]), month, _year(words[4])
    if figures := _IN_FIGURES.fullmatch(written):
        if figures[5]:
            return int(figures[5]), None, int(figures[6]), _year(figures[7])
        return int(figures[1]), _number(figures[2]), int(figures[3]), _year(figures[4])
    return None


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _year(digits: str | None) -> int | None:
    year = _number(digits)
    return year + 2000 if year is not None and year < 100 else year
