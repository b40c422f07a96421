"""Protects: a dateline is read in every usual shape, and prose is never taken for one."""

import pytest

from lintberita.analysis.dateline import find_dateline
from lintberita.model import Span

REST = "Hujan deras merendam tiga desa di hulu sungai."


@pytest.mark.parametrize(
    ("head", "city", "medium"),
    [
        ("NUNUKAN, kabarutara.id – ", "NUNUKAN", "kabarutara.id"),
        ("Jakarta (ANTARA) - ", "Jakarta", "ANTARA"),
        ("Banjarmasin, Kalimantan Selatan (ANTARA News) - ", "Banjarmasin", "ANTARA News"),
        ("TEMPO.CO, Jakarta - ", "Jakarta", "TEMPO.CO"),
        ("Murianews, Jakarta – ", "Jakarta", "Murianews"),
        ("Nunukan, Humas PT Rimba – ", "Nunukan", "Humas PT Rimba"),
        ("Padang, Humas--", "Padang", "Humas"),
        ("Maninjau Humas- ", "Maninjau", "Humas"),
        ("BANJARBARU ‐ ", "BANJARBARU", None),
        ("Long Rian, 18 Desember 2025 — ", "Long Rian", None),
        ("Long Rian, Kamis (18/11/2021) – ", "Long Rian", None),
        ("Long Rian (18/11) – ", "Long Rian", None),
        ("Jakarta: ", "Jakarta", None),
    ],
)
def test_city_and_medium(head: str, city: str | None, medium: str | None) -> None:
    """The span ends behind the dash, so that the lead begins with the news."""
    text = head + REST
    found = find_dateline(text, Span(0, len(text)))
    assert found is not None
    assert (found.city, found.medium) == (city, medium)
    assert text[found.span.end :] == REST


@pytest.mark.parametrize(
    "text",
    [
        "Tarakan–Nunukan ditempuh tiga jam dengan kapal cepat.",
        "PT Rimba Benuanta Tbk - Divisi Kayu menambah pekerja.",
        "Kamis - Rapat digelar di aula.",
        "Ia lahir pada 1990 - dan tumbuh di desa.",
        "Catatan: Semua warga selamat.",
        "KETUA dewan itu datang terlambat.",
        REST,
    ],
)
def test_prose_is_no_dateline(text: str) -> None:
    """A range of places, a day or a drop cap opens a sentence."""
    assert find_dateline(text, Span(0, len(text))) is None
