"""Protects: the calendar is asked only where the draft gives enough, and never changed."""

import pytest

from lintberita.api import Linter, open_linter


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(
        select=["berita/hari-tanggal", "berita/tanggal-mustahil", "berita/jam-mustahil"]
    )


def rules(linter: Linter, text: str, **metadata: str) -> list[str]:
    return [f.rule for f in linter.check(text, "naskah.txt", metadata).findings]


@pytest.mark.parametrize(
    "written",
    [
        "Rabu (18/11/2021)",
        "Rabu, 18 November 2021",
        "Rabu malam (18/11/2021)",
        "hari Rabu tanggal 18 November 2021",
        "Rabu 18/11/2021",
        "Rabu (18 November 2021)",
    ],
)
def test_every_notation_is_compared(linter: Linter, written: str) -> None:
    """18 November 2021 is a Thursday however it is written; nothing is proposed instead."""
    (finding,) = linter.check(f"Rapat digelar {written}.", "naskah.txt").findings
    assert finding.rule == "berita/hari-tanggal"
    assert "Kamis" in finding.message
    assert finding.fix is None


def test_the_year_of_publication(linter: Linter) -> None:
    """Without a year the day of publication decides, and without both nobody does."""
    text = "Rapat digelar Rabu (18/11)."
    assert rules(linter, text) == []
    assert rules(linter, text, date="2021-11-20") == ["berita/hari-tanggal"]
    assert rules(linter, text, date="2020-11-20") == []


def test_a_bad_publication_date_is_no_date(linter: Linter) -> None:
    """What the metadata hold may be anything; the rule stays silent then."""
    assert rules(linter, "Rapat digelar Rabu (18/11).", date="kemarin") == []


def test_dates_and_hours_that_do_not_exist(linter: Linter) -> None:
    """Day and month changed places, or a slip of the keyboard."""
    assert rules(linter, "Rapat digelar Kamis (11/18).") == ["berita/tanggal-mustahil"]
    assert rules(linter, "Rapat dimulai pukul 19.75 WIB.") == ["berita/jam-mustahil"]
    assert rules(linter, "Rapat dimulai pukul 00.00 WIB.") == []


def test_relative_time_needs_an_anchor() -> None:
    """*Kemarin* is clear beside a date or with a date of publication, and in speech."""
    linter = open_linter(select=["berita/waktu-tanpa-patokan"])
    text = "LONG RIAN – Pasar itu dibuka kemarin."
    assert rules(linter, text) == ["berita/waktu-tanpa-patokan"]
    assert rules(linter, text, date="2026-03-05") == []
    assert rules(linter, f"{text} Rapat digelar Rabu (4/3/2026).") == []
    assert rules(linter, 'LONG RIAN – "Pasar dibuka kemarin," kata Rina.') == []
