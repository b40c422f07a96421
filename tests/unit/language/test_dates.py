"""Protects: dates are read with their values, and a wrong day is told only where it is sure."""

from datetime import date

import pytest

from lintberita.language.dates import When, find_times, fits, right_day


def times(text: str) -> list[str]:
    return [text[w.start : w.end] for w in find_times(text, 0, len(text))]


def first(text: str) -> When:
    return next(find_times(text, 0, len(text)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rapat digelar Kamis (18/11).", ["Kamis (18/11)"]),
        ("Rapat digelar Kamis (18/11/2021) pagi.", ["Kamis (18/11/2021)"]),
        ("Rapat digelar Kamis, 18 November 2021.", ["Kamis, 18 November 2021"]),
        ("Banjir terjadi pada 5 Maret.", ["5 Maret"]),
        ("Air naik pukul 01.30 Wita.", ["pukul 01.30 Wita"]),
        ("Ia datang kemarin sore.", ["kemarin sore"]),
        ("Dua minggu sudah ia menunggu skor 2/3.", []),
        ("Pasal 3/4 berlaku.", []),
    ],
)
def test_expressions(text: str, found: list[str]) -> None:
    assert times(text) == found


def test_values() -> None:
    when = first("Kamis (18/11/21)")
    assert (when.day, when.date_, when.month, when.year) == (3, 18, 11, 2021)
    assert right_day(first("Kamis, 19 November 2021")) == "Jumat"


@pytest.mark.parametrize(
    ("text", "published", "agrees"),
    [
        ("Kamis (18/11/2021)", None, True),
        ("Rabu (18/11/2021)", None, False),
        ("Kamis (18/11)", None, None),
        ("Kamis (18/11)", date(2021, 11, 20), True),
        ("Rabu (18/11)", date(2021, 11, 20), False),
        ("Rabu (31/12)", date(2026, 1, 2), True),
        # A date that does not exist is another rule's to tell.
        ("Kamis (31/13/2021)", None, None),
    ],
)
def test_day_and_date(text: str, published: date | None, agrees: bool | None) -> None:
    assert fits(first(text), published) is agrees
