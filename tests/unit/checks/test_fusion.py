"""Protects: lost and shifted spaces are put right; brands and right pairs are left alone."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["ejaan/kata-menempel", "ejaan/spasi-bergeser"])


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Pelaku usaha danUMKM hadir.", "Pelaku usaha dan UMKM hadir."),
        ("Surat dariCamat Sukamaju.", "Surat dari Camat Sukamaju."),
        ("Ketua BPKRI datang.", "Ketua BPK RI datang."),
        ("Pohon yanga da di sana.", "Pohon yang ada di sana."),
        ("Mereka menjalin kerjas ama.", "Mereka menjalin kerja sama."),
        ("Alat itu bis amengubah warna.", "Alat itu bisa mengubah warna."),
    ],
)
def test_mended(linter: Linter, wrong: str, right: str) -> None:
    findings = linter.check(wrong, "naskah.txt").findings
    assert apply_edits(wrong, chosen_edits(findings, unsafe=False)) == right


@pytest.mark.parametrize(
    "text",
    [
        "Kepada detikHealth dan kumparanNEWS ia bercerita soal iPhone dan YouTube.",
        "Pada Kamis ini grup band ini tampil.",
        "Ikan mati massal itu dibahas POLRI dan ANTARA.",
        "Ia menyebut dr. McKay dan PT MacMahon.",
    ],
)
def test_silent(linter: Linter, text: str) -> None:
    assert linter.check(text, "naskah.txt").findings == ()
