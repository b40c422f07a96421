"""*di* and *ke*: prefix or preposition."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["ejaan/awalan-terpisah-berimbuhan", "ejaan/kata-depan-nama-tempat"])


def fixed(linter: Linter, text: str) -> str:
    findings = linter.check(text, "naskah.txt").findings
    return apply_edits(text, chosen_edits(findings, unsafe=True))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Jalan itu di perluas.", "Jalan itu diperluas."),
        ("Acara di hadiri camat.", "Acara dihadiri camat."),
        ("Atas ke hadiran warga, ia berterima kasih.", "Atas kehadiran warga, ia berterima kasih."),
        ("Ia bekerja dibandung.", "Ia bekerja di Bandung."),
        ("Ia bekerja diKementerian itu.", "Ia bekerja di Kementerian itu."),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    """A passive verb or a torn noun is joined, a name is set apart."""
    assert fixed(linter, wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Mobil berhenti di belokan.",
        "Ia bekerja di perbankan di provinsi itu.",
        "Ia pergi ke lahan.",
        "Diana dan Kemala tiba.",
    ],
)
def test_left_alone(linter: Linter, text: str) -> None:
    """Nouns behind a preposition and names that only begin like one stay."""
    assert linter.check(text, "naskah.txt").findings == ()
