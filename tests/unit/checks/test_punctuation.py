"""Commas."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(
        select=[
            "ejaan/koma-penghubung",
            "ejaan/koma-pertentangan",
            "ejaan/koma-sapaan",
            "ejaan/koma-anak-kalimat",
            "ejaan/koma-perincian",
            "ejaan/koma-subjek-predikat",
        ]
    )


def fixed(linter: Linter, text: str) -> str:
    findings = linter.check(text, "naskah.txt").findings
    return apply_edits(text, chosen_edits(findings, unsafe=True))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Namun ia pergi.", "Namun, ia pergi."),
        (
            "Hujan mulai reda tetapi air masih tinggi sekali.",
            "Hujan mulai reda, tetapi air masih tinggi sekali.",
        ),
        ("“Silakan masuk Bu,” kata Rudi.", "“Silakan masuk, Bu,” kata Rudi."),
        ("Ia menjual buku, majalah dan jurnal.", "Ia menjual buku, majalah, dan jurnal."),
        (
            "Warga yang mengungsi itu, akan pulang besok.",
            "Warga yang mengungsi itu akan pulang besok.",
        ),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    """The comma is put in, or taken out."""
    assert fixed(linter, wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Rumah yang kecil tetapi indah itu dijual.",
        "Selain itu semua, ada hadiah.",
        "Tamu yang hadir yakni camat dan lurah.",
        "“Saya bertemu Pak Rudi,” kata Dewi.",
    ],
)
def test_left_alone(linter: Linter, text: str) -> None:
    """Look-alikes of the same words stay."""
    assert linter.check(text, "naskah.txt").findings == ()
