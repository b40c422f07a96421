"""Protects: a replacement is written as the word it replaces."""

import pytest

from lintberita.rulepack.casing import written_like


@pytest.mark.parametrize(
    ("found", "want", "written"),
    [
        ("dimana", "di mana", "di mana"),
        ("Dimana", "di mana", "Di mana"),
        ("DIMANA", "di mana", "DI MANA"),
        ("nopember", "November", "November"),
        ("Walikota", "wali kota", "Wali kota"),
        ("WITA", "Wita", "Wita"),
        ("”", "“", "“"),
    ],
)
def test_written_like(found: str, want: str, written: str) -> None:
    assert written_like(found, want) == written
