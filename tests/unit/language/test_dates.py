"""Protects: dates are read with their values, and a wrong day is told only where it is sure."""

from datetime import date, timedelta

import pytest

from lintberita.language.dates import DAYS, When, exists, find_times, fits, right_day
from lintberita.language.tokens import tokenize


def times(text: str) -> list[str]:
    return [text[w.start : w.end] for w in find_times(text, tokenize(text))]


def first(text: str) -> When:
    return next(find_times(text, tokenize(text)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rapat digelar Kamis (18/11).", ["Kamis (18/11)"]),
        ("Rapat digelar Kamis (18/11/2021) pagi.", ["Kamis (18/11/2021)"]),
        ("Rapat digelar Kamis, 18 November 2021.", ["Kamis, 18 November 2021"]),
        ("Rapat digelar Kamis malam (18/11).", ["Kamis malam (18/11)"]),
        ("Rapat digelar senin (2/10) ini.", ["senin (2/10)"]),
        ("Banjir terjadi pada 5 Maret.", ["5 Maret"]),
        ("Air naik pukul 01.30 Wita.", ["pukul 01.30 Wita"]),
        ("Ia datang kemarin sore.", ["kemarin sore"]),
        ("Ia datang Senin 12.30 WIB.", ["12.30 WIB", "Senin"]),
        ("Buka Senin-Jumat pukul 08.00-10.00 WIB.", ["pukul 08.00", "10.00 WIB", "Senin", "Jumat"]),
        ("Sungai itu surut 1,5 tahun lalu.", ["1,5 tahun lalu"]),
        ("Kasus naik pada Januari-Juni 2019.", ["pada Januari", "Juni 2019"]),
        ("Dua minggu sudah ia menunggu skor 2/3.", []),
        ("Pasal 3/4 berlaku, skornya 2-1.", []),
        ("Undang-Undang Nomor 30 Tahun 2002 berlaku.", []),
        ("Mereka kalah dua Minggu.", []),
    ],
)
def test_expressions(text: str, found: list[str]) -> None:
    """Scores, fractions, articles and years of laws, and plain spans of time are no dates."""
    assert times(text) == found


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Kamis (18/11/21)", (3, 18, 11, 2021)),
        ("Jum'at, 5 Nov 2021", (4, 5, 11, 2021)),
        ("Selasa, 1 Pebruari 2022", (1, 1, 2, 2022)),
        ("Minggu (6/10)", (6, 6, 10, None)),
        ("2021-11-18", (None, 18, 11, 2021)),
    ],
)
def test_values(text: str, values: tuple[int | None, ...]) -> None:
    """Misspelt days and months still have their number; the year is four digits."""
    when = first(text)
    assert (when.day, when.date_, when.month, when.year) == values


def test_a_range_names_two_days() -> None:
    """Both ends can be checked against the calendar."""
    text = "Senin–Rabu (15–17/11/2021)"
    found = [(w.day, w.date_) for w in find_times(text, tokenize(text))]
    assert found == [(0, 15), (2, 17)]


def test_one_day_with_two_dates_is_left_alone() -> None:
    """Nothing says which of the dates the day belongs to."""
    assert first("Kamis (18-20/11/2021)").day is None


def test_iso_and_right_day() -> None:
    """A full date has its ISO form and its day; an incomplete one has neither."""
    assert first("Kamis, 18 November 2021").iso == "2021-11-18"
    assert right_day(first("Kamis, 19 November 2021")) == "Jumat"
    assert first("Kamis (18/11)").iso is None


@pytest.mark.parametrize(
    ("text", "published", "agrees"),
    [
        ("Kamis (18/11/2021)", None, True),
        ("Rabu (18/11/2021)", None, False),
        ("Kamis (18/11)", None, None),
        ("Kamis (18/11)", date(2021, 11, 20), True),
        ("Rabu (18/11)", date(2021, 11, 20), False),
        ("Rabu (31/12)", date(2026, 1, 2), True),
        ("Kamis (31/13/2021)", None, None),
    ],
)
def test_day_and_date(text: str, published: date | None, agrees: bool | None) -> None:
    """Around New Year a date may belong to the year before; what is no date agrees with nothing."""
    assert fits(first(text), published) is agrees


def test_every_day_of_some_years_agrees_with_itself_only() -> None:
    """No right pair is ever doubted, no wrong one passes."""
    for step in range(0, 1500, 7):
        day = date(2022, 1, 3) + timedelta(step)
        for shift in range(7):
            name = DAYS[(day.weekday() + shift) % 7].capitalize()
            when = first(f"{name} ({day.day}/{day.month}/{day.year})")
            assert fits(when, None) is (shift == 0)


def test_dates_that_do_not_exist() -> None:
    """A month over 12 and a 31st of November are told; 29 February without a year is not."""
    assert not exists(first("Kamis (11/18)"))
    assert not exists(first("31 November 2026"))
    assert exists(first("29 Februari"))
    assert not exists(first("29 Februari 2023"))


def test_vague_time() -> None:
    """*Baru-baru ini* is an expression of time that answers nothing."""
    assert first("Ia datang baru-baru ini.").vague
    assert not first("Ia datang kemarin.").vague
