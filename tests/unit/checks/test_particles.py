"""The particle pun."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["ejaan/partikel-pun-serangkai"])


def fixed(linter: Linter, text: str) -> str:
    findings = linter.check(text, "naskah.txt").findings
    return apply_edits(text, chosen_edits(findings, unsafe=True))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Apapun itu, ia datang.", "Apa pun itu, ia datang."),
        ("Ia datang malampun.", "Ia datang malam pun."),
        ("Petugas-pun pulang.", "Petugas pun pulang."),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    """pun stands apart."""
    assert fixed(linter, wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Walaupun hujan, ia mohon ampun.",
        "Dana dihimpun.",
        "Meskipun lelah, Saipun datang.",
    ],
)
def test_left_alone(linter: Linter, text: str) -> None:
    """Fused conjunctions and stems in -pun stay."""
    assert linter.check(text, "naskah.txt").findings == ()
