"""Protects: what a report answers is found, and what it leaves out is told; only that."""

import pytest

from lintberita.analysis.document import Document
from lintberita.analysis.elements import ELEMENTS
from lintberita.source import build_prose
from lintberita.source.plain import read_plain

WHOLE = (
    "SUKAMERDU – Grup musik Lentera Senja menggelar konser amal di Taman Budaya Sukamerdu,"
    " Sabtu (11/5/2024) malam. Konser itu digelar untuk menggalang dana bagi korban gempa.\n"
    "Vokalis Lentera Senja, Ratna Dewanti, mengatakan tiket terjual habis dalam tiga hari."
    " Penonton membeli tiket secara daring, lalu menukarkannya di loket.\n"
    '"Kami senang," kata Ratna.'
)


def read(text: str, **metadata: str) -> Document:
    return Document(build_prose(text, read_plain(text)), metadata)


def evidence(text: str, element: str) -> list[str]:
    document = read(text)
    return [document.slice(span) for span in document.elements.found[element]]


def test_a_whole_report_lacks_nothing() -> None:
    """Each element has evidence, and the first of it stands in the text."""
    assert read(WHOLE).elements.missing == ()
    assert "Sabtu (11/5/2024)" in evidence(WHOLE, "kapan")
    assert "di Taman Budaya Sukamerdu" in evidence(WHOLE, "di_mana")
    assert any("menggalang dana" in found for found in evidence(WHOLE, "mengapa"))
    assert any(found.startswith("lalu menukarkannya") for found in evidence(WHOLE, "bagaimana"))
    assert any(found.startswith("menggelar konser amal") for found in evidence(WHOLE, "apa"))


@pytest.mark.parametrize(
    ("element", "text"),
    [
        (
            "siapa",
            "SUKAMERDU – Konser amal digelar di Taman Budaya Sukamerdu, Sabtu (11/5/2024) malam."
            " Konser itu digelar untuk menggalang dana. Tiket dijual secara daring, lalu"
            " ditukarkan di loket.",
        ),
        (
            "kapan",
            "KARANGJATI – Polres Karangjati menangkap dua orang di Jalan Kenanga karena diduga"
            " membobol minimarket. Pelaku masuk lewat atap dan dijerat Undang-Undang Nomor 1"
            " Tahun 2023 dengan ancaman tujuh tahun penjara.",
        ),
        (
            "di_mana",
            "Persada FC menang 2-0 atas Garuda Timur pada semifinal Piala Bupati, Sabtu"
            " (2/3/2024), karena bertahan dengan disiplin. Di babak pertama Garuda Timur menekan"
            " di bawah sorotan di mata publik.",
        ),
        (
            "mengapa",
            "KARANGJATI – Bupati Sutrisno Hadi melantik 12 kepala sekolah di Pendopo Kabupaten,"
            " Jumat (5/4/2024). Mereka bersumpah secara bergantian. Bupati mengajak mereka untuk"
            " bekerja jujur dan meminta agar kelas tidak kosong. Mereka maju satu demi satu.",
        ),
        (
            "bagaimana",
            "KARANGJATI – Pengadilan Negeri Karangjati menunda sidang, Kamis (4/4/2024), karena"
            " saksi sakit. Ketua Majelis Hakim Baskoro Adi bertemu dengan jaksa. Tahun lalu"
            " sidang itu juga ditunda. Lalu lintas di depan gedung lancar.",
        ),
    ],
)
def test_one_element_left_out(element: str, text: str) -> None:
    """Look-alikes are no answer: years of laws, *di mata publik*, *mengajak untuk* and others."""
    assert read(text).elements.missing == (element,)


def test_late_elements() -> None:
    """A place that first shows up behind the third paragraph comes late."""
    body = "Petugas membagikan air bersih secara bergiliran."
    text = (
        f"Banjir merendam rumah warga, Rabu (4/3/2026).\n{body}\n{body}\n{body} Itu di Desa Lindu."
    )
    assert read(text).elements.late == ("di_mana",)


@pytest.mark.parametrize(
    "text",
    [
        "Kolom: Macet\nSaya teringat ayah. Kita gemar jalan lebar.",
        "Cara Membuat Kompos\nBerikut langkahnya.\n1. Siapkan ember.\n2. Siram.\n3. Tutup.",
        "Jadwal Liga Bahari\n15.30 WIB: Persada vs Garuda\n18.30 WIB: Laut vs Darat\n"
        "20.00 WIB: Timur vs Barat",
        "Ralat\nDalam berita kemarin tertulis keliru.",
    ],
)
def test_some_texts_owe_nothing(text: str) -> None:
    """Columns, advice, schedules and corrections are never asked for 5W1H."""
    assert read(text).elements.missing == ()


def test_the_kind_of_text_may_be_given() -> None:
    """What the user says of the draft goes before what its shape tells."""
    assert read("Banjir datang lagi.", **{"doc-type": "kolom"}).elements.missing == ()
    assert read("Banjir datang lagi.").elements.missing != ()


def test_every_element_is_answered() -> None:
    """Readers of ``analyze`` find all six, with an empty list where there is none."""
    assert tuple(read("Banjir datang.").elements.found) == ELEMENTS
