"""Protects: the lead is judged only where it is one, and bare predicates only where they are."""

import pytest

from lintberita.api import Linter, open_linter


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["berita/predikat-tanpa-awalan", "berita/jabatan-tak-lengkap"])


def found(linter: Linter, text: str) -> list[str]:
    return [f.text for f in linter.check(text, "naskah.txt").findings]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Humas Lapas Tarakan ikuti pelatihan di Samarinda.", "ikuti"),
        ("Polisi sita dua kilogram sabu.", "sita"),
        ("Bupati Hamdani Lubis resmikan pasar ikan.", "resmikan"),
    ],
)
def test_bare_predicates(linter: Linter, text: str, word: str) -> None:
    """A named subject, a bare transitive verb and its object."""
    assert found(linter, text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Acara itu saya buka kemarin.",
        "Hadiah yang Budi terima rusak.",
        "Pemberian gelar dilakukan rektor.",
        "Alat tangkap cantrang dilarang.",
        "Sebagai bentuk belasungkawa, warga berkumpul.",
        "Bupati Hamdani Lubis terima kasih kepada warga.",
        "Bupati Hamdani Lubis akan resmikan pasar.",
        "Bupati meminta Dinas Sosial salurkan bantuan.",
        '"Humas Lapas Tarakan ikuti pelatihan," kata Rina.',
        "Bupati Resmikan Pasar\nPasar itu dibuka kemarin dan ramai sejak pagi sampai sore hari.",
    ],
)
def test_passives_nouns_and_titles_stay(linter: Linter, text: str) -> None:
    """Passives with an agent, nouns, auxiliaries, quotations and titles are right as they are."""
    assert found(linter, text) == []


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Acara dibuka Kepala Kantor Wilayah, Rustam.", ["Kepala Kantor Wilayah"]),
        ("Acara dibuka Kepala Dinas Sosial, Rustam.", []),
        ("Hadir Kepala Dinas, Camat, dan Lurah.", []),
        ("Para Kepala Dinas, Rustam menjelaskan, hadir.", []),
    ],
)
def test_offices_without_a_body(linter: Linter, text: str, offices: list[str]) -> None:
    """Only a single holder behind a comma shows that the body was left out."""
    assert found(linter, text) == offices


def test_the_lead_is_measured_behind_the_dateline() -> None:
    """Words of the dateline do not count, nor does a passage without a beginning."""
    linter = open_linter(select=["berita/teras-panjang"])
    words = " ".join(["kata"] * 34)
    assert found(linter, f"LONG RIAN, kabar.id – Bupati {words}.") == []
    assert len(found(linter, f"LONG RIAN, kabar.id – Bupati membaca {words}.")) == 1
    assert found(linter, f"Bupati membaca {words}.") == []
