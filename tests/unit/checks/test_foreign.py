"""Foreign words with an equivalent."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["gaya/kata-asing"])


def fixed(linter: Linter, text: str) -> str:
    findings = linter.check(text, "naskah.txt").findings
    return apply_edits(text, chosen_edits(findings, unsafe=True))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Kami mengundang stakeholder.", "Kami mengundang pemangku kepentingan."),
        ("Ia mempelajari management kantor.", "Ia mempelajari manajemen kantor."),
        ("Kabar hoax beredar.", "Kabar hoaks beredar."),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    """The equivalent takes its place."""
    assert fixed(linter, wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Humas (public relations) hadir.",
        "Direktur Human Capital Management hadir.",
        "Program link and match berjalan.",
        "Buku “Leadership” laris.",
    ],
)
def test_left_alone(linter: Linter, text: str) -> None:
    """Terms in brackets, names and English phrases stay."""
    assert linter.check(text, "naskah.txt").findings == ()
