"""Compounds: apart when bare, one word with prefix and suffix."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["ejaan/gabungan-kata-serangkai", "ejaan/gabungan-kata-terpisah"])


def fixed(linter: Linter, text: str) -> str:
    findings = linter.check(text, "naskah.txt").findings
    return apply_edits(text, chosen_edits(findings, unsafe=True))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Mereka bekerjasama.", "Mereka bekerja sama."),
        ("Ia berterimakasih.", "Ia berterima kasih."),
        ("Ia penanggungjawab acara.", "Ia penanggung jawab acara."),
        ("Ia menindak-lanjuti laporan.", "Ia menindaklanjuti laporan."),
        ("Surat itu di tanda tangani.", "Surat itu ditandatangani."),
        ("Ketidak pastian itu lama.", "Ketidakpastian itu lama."),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    """Writing follows the affixes."""
    assert fixed(linter, wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Ia mengambil alih kemudi.",
        "Sebar luaskan kabar ini.",
        "Pertanggungjawaban itu diterima.",
        "Bidang Kerjasama Daerah dibentuk.",
    ],
)
def test_left_alone(linter: Linter, text: str) -> None:
    """Right forms and names of offices stay."""
    assert linter.check(text, "naskah.txt").findings == ()
