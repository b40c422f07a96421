"""Capitals inside a sentence."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(
        select=[
            "ejaan/kapital-nyasar",
            "ejaan/kapital-bagian-nama",
            "ejaan/awal-kalimat-kecil",
            "ejaan/kata-tugas-kapital",
        ]
    )


def fixed(linter: Linter, text: str) -> str:
    findings = linter.check(text, "naskah.txt").findings
    return apply_edits(text, chosen_edits(findings, unsafe=True))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            "Ia membahas cara Penyebaran informasi itu.",
            "Ia membahas cara penyebaran informasi itu.",
        ),
        ("Kami hadir Dalam rapat itu.", "Kami hadir dalam rapat itu."),
        (
            "Di Era Transformasi Digital ini, warga belajar.",
            "Di era transformasi digital ini, warga belajar.",
        ),
        ("Acara selesai. warga pulang.", "Acara selesai. Warga pulang."),
        ("Ia mandi di sungai Kapuas.", "Ia mandi di Sungai Kapuas."),
        ("Badan Pengembangan Dan Pembinaan hadir.", "Badan Pengembangan dan Pembinaan hadir."),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    """A capital without reason goes, a missing one comes."""
    assert fixed(linter, wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Dinas Pendidikan dan Kebudayaan hadir.",
        "Ia membuka menu Pengaturan itu.",
        "Syukur kepada Tuhan Yang Maha Esa.",
        "Menteri Dalam Negeri hadir.",
        "Ia menjual kursi, dll. di pasar.",
    ],
)
def test_left_alone(linter: Linter, text: str) -> None:
    """Names, titles and offices keep theirs."""
    assert linter.check(text, "naskah.txt").findings == ()
