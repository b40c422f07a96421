"""Lost spaces and brackets."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["ejaan/kalimat-menempel", "ejaan/kurung-tak-berpasangan"])


def fixed(linter: Linter, text: str) -> str:
    findings = linter.check(text, "naskah.txt").findings
    return apply_edits(text, chosen_edits(findings, unsafe=True))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Acara selesai.Warga pulang.", "Acara selesai. Warga pulang."),
        ("Rapat Kamis (19/11).Warga pulang.", "Rapat Kamis (19/11). Warga pulang."),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    """A space is put in."""
    assert fixed(linter, wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "W.R. Supratman dikenang KOMPAS.com.",
        "Ada dua syarat: a) pertama, 1) kedua.",
        "Ia (warga) hadir.",
    ],
)
def test_left_alone(linter: Linter, text: str) -> None:
    """Addresses, initials and list markers stay."""
    assert linter.check(text, "naskah.txt").findings == ()
