"""Protects: one person's name in two spellings is pointed at, two persons are not."""

import pytest

from lintberita.api import Linter, open_linter


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["berita/nama-dua-ejaan"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Taufiq Hidayat hadir. Taufiq Hidayat pulang. Kemudian Taufik Hidayat tidur.",
            "Taufik Hidayat",
        ),
        (
            "Kepada Rusdi Harahap diberikan piala. Menurut Rusdy Harahap, itu berat.",
            "Rusdy Harahap",
        ),
        ("Camat Kalimer Sinaga hadir. Kalimer pulang. Menurut Kalimar, itu benar.", "Kalimar"),
        ("Camat Kalimer Sinaga hadir. Kalimer pulang. Menurut Kailmer, itu benar.", "Kailmer"),
    ],
)
def test_the_rarer_or_later_spelling(linter: Linter, text: str, name: str) -> None:
    """The spelling to go by is the more frequent or the earlier; a name is never changed."""
    (finding,) = linter.check(text, "naskah.txt").findings
    assert finding.text == name
    assert finding.fix is None


@pytest.mark.parametrize(
    "text",
    [
        "Rizki Amalia hadir. Saudaranya bernama Rizka Amalia.",
        "Ahmad Fauzi hadir. Ahmad Fauzan pulang.",
        "Hadir Rusdi Harahap, Rusda Harahap, dan lainnya.",
        "Polda Riau datang. Polda Riaw pergi.",
        "Kota Baru ramai. Kota Batu sepi.",
        "Taufiq Hidayat hadir. Pasar itu ramai.",
    ],
)
def test_two_persons_places_and_offices(linter: Linter, text: str) -> None:
    """Siblings, neighbours in a list, offices and places are left alone."""
    assert linter.check(text, "naskah.txt").findings == ()
