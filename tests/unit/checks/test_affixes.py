"""Affixes: letters that melt, and k before -kan and -an."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["ejaan/peluluhan", "ejaan/peluluhan-c", "ejaan/imbuhan"])


def fixed(linter: Linter, text: str) -> str:
    findings = linter.check(text, "naskah.txt").findings
    return apply_edits(text, chosen_edits(findings, unsafe=True))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Cuaca mempengaruhi panen.", "Cuaca memengaruhi panen."),
        ("Ia mensosialisasikan aturan.", "Ia menyosialisasikan aturan."),
        ("Ia penterjemah.", "Ia penerjemah."),
        ("Pemprosesan itu lama.", "Pemrosesan itu lama."),
        ("Warga menyuci beras.", "Warga mencuci beras."),
        ("Ia menunjukan jalan.", "Ia menunjukkan jalan."),
        ("Penunjukkan itu sah.", "Penunjukan itu sah."),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    """The word is built anew by the rule."""
    assert fixed(linter, wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Ia mempunyai dan mempelajari itu.",
        "Ia mengkaji dan mengkritik itu.",
        "Pentingnya pensiun dibahas.",
        "Ia menyucikan diri.",
        "Baunya mengenakan jas.",
    ],
)
def test_left_alone(linter: Linter, text: str) -> None:
    """Clusters, per- bases and stems that only look prefixed stay."""
    assert linter.check(text, "naskah.txt").findings == ()
