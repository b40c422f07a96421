"""Protects: a draft is told what it leaves out, once, and only where it is a whole draft."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.model import Severity

TAIL = (
    " Warga mengangkut perabot ke tempat yang lebih tinggi, lalu menunggu di balai pertemuan sampai"
    " air surut. Petugas mendirikan dapur umum dan membagikan air bersih secara bergiliran."
    " Anak-anak belajar di tenda selama sekolah mereka dibersihkan. Para kader mencatat nama"
    " keluarga yang masih memerlukan selimut, obat, dan makanan bayi untuk beberapa malam."
)
EVENT = 'Banjir merendam tiga desa. "Air datang cepat," kata Camat Rustam Effendi.'


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["berita/5w1h-tidak-lengkap"])


def test_an_event_without_time_and_place_is_a_warning(linter: Linter) -> None:
    """One finding at the first sentence names all that lacks."""
    text = f"Banjir Rendam Desa\n{EVENT}{TAIL} Tanggul jebol karena hujan."
    (finding,) = linter.check(text, "naskah.txt").findings
    assert finding.severity is Severity.WARNING
    assert "kapan dan di mana" in finding.message
    assert finding.text == "Banjir merendam tiga desa."


def test_a_missing_reason_is_information(linter: Linter) -> None:
    """Why and how are often not known when the news goes out."""
    text = f"LONG RIAN – {EVENT} Itu terjadi Rabu (4/3/2026).{TAIL}".replace(
        " untuk beberapa malam", ""
    )
    (finding,) = linter.check(text, "naskah.txt").findings
    assert finding.severity is Severity.INFO
    assert "mengapa" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        f"LONG RIAN – {EVENT} Itu terjadi Rabu (4/3/2026) karena tanggul jebol.{TAIL}",
        f"{EVENT}{TAIL}",
        f"Banjir Rendam Desa\n{EVENT}",
        f"Kolom: Air\n{EVENT}{TAIL}",
    ],
    ids=["complete", "passage", "short", "column"],
)
def test_silence(linter: Linter, text: str) -> None:
    """A complete draft, a passage out of an article, a short note and a column are left alone."""
    assert linter.check(text, "naskah.txt").findings == ()


def test_late_time_is_told(linter: Linter) -> None:
    """When and where belong into the first paragraphs."""
    body = "Petugas mendirikan dapur umum secara bergiliran karena tanggul jebol."
    text = f"LONG RIAN – {EVENT}\n{body}{TAIL}\n{body}\n{body} Banjir terjadi Rabu (4/3/2026)."
    (finding,) = linter.check(text, "naskah.txt").findings
    assert finding.severity is Severity.INFO
    assert "kapan" in finding.message
