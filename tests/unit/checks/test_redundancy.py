"""Things said twice."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["gaya/jamak-ganda", "gaya/arah-ganda", "ejaan/kata-ganda"])


def fixed(linter: Linter, text: str) -> str:
    findings = linter.check(text, "naskah.txt").findings
    return apply_edits(text, chosen_edits(findings, unsafe=True))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Para guru-guru hadir.", "Para guru hadir."),
        ("Ia naik ke atas dengan tali.", "Ia naik dengan tali."),
        ("Ia yang yang datang.", "Ia yang datang."),
        ("Itu harapan harapan warga.", "Itu harapan-harapan warga."),
        ("Ia mengatakan mengatakan itu.", "Ia mengatakan itu."),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    """One of the two is enough."""
    assert fixed(linter, wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Beberapa undang-undang dicabut.",
        "Ia naik ke atas bukit.",
        "Ia tinggal di Baden Baden.",
        "Yang mana yang benar?",
    ],
)
def test_left_alone(linter: Linter, text: str) -> None:
    """Lexical doubles, real goals and names stay."""
    assert linter.check(text, "naskah.txt").findings == ()
