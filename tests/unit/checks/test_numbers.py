"""Numbers half in words."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["ejaan/angka-campur-huruf"])


def fixed(linter: Linter, text: str) -> str:
    findings = linter.check(text, "naskah.txt").findings
    return apply_edits(text, chosen_edits(findings, unsafe=True))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Ada dua ribu 5 ratus karung.", "Ada dua ribu lima ratus karung."),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    """The whole number is in words."""
    assert fixed(linter, wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Ada dua juta 500 ribu suara.",
        "Ada 2 ribu karung.",
    ],
)
def test_left_alone(linter: Linter, text: str) -> None:
    """Round figures with a word behind them stay."""
    assert linter.check(text, "naskah.txt").findings == ()
