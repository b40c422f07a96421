"""Bound forms: joined, hyphenated, or a word of their own."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(
        select=[
            "ejaan/bentuk-terikat-terpisah",
            "ejaan/bentuk-terikat-berhubung",
            "ejaan/bentuk-terikat-kapital",
        ]
    )


def fixed(linter: Linter, text: str) -> str:
    findings = linter.check(text, "naskah.txt").findings
    return apply_edits(text, chosen_edits(findings, unsafe=True))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Kerja sama antar lembaga berlanjut.", "Kerja sama antarlembaga berlanjut."),
        ("Warga panik pasca gempa.", "Warga panik pascagempa."),
        ("Warga panik pasca ditemukannya bom.", "Warga panik setelah ditemukannya bom."),
        ("Pegawai non-aktif pulang.", "Pegawai nonaktif pulang."),
        ("Pegawai non ASN pulang.", "Pegawai non-ASN pulang."),
        ("Guru se kecamatan hadir.", "Guru sekecamatan hadir."),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    """The form that EYD wants takes the place of the other."""
    assert fixed(linter, wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Ia antar siswa ke sekolah.",
        "Musim semi dingin.",
        "Ia sangat anti terhadap rokok.",
        "Warga se-Indonesia hadir.",
        "Musik anti-mainstream laku.",
    ],
)
def test_left_alone(linter: Linter, text: str) -> None:
    """The verb antar, the adjective anti and right forms stay."""
    assert linter.check(text, "naskah.txt").findings == ()
