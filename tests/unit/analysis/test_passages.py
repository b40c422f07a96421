"""Protects: other languages are left in peace, and Indonesian with foreign names is not one."""

import pytest

from lintberita.api import Linter, open_linter
from lintberita.language.tongues import other_tongue


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["ejaan", "gaya"])


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("the committee asked all members to send their reports before the meeting", "Inggris"),
        ("sing sabar lan eling marang sapadha padha ora bakal kapitunan", "Jawa"),
        ("urang kudu ngajaga lembur ulah nepi ka budaya karuhun leungit", "Sunda"),
        ("awak samo manjago nagari jaan sampai indak tau jo adat", "Minang"),
        ("kerajaan memastikan bahawa bantuan itu sampai kerana keadaan semakin teruk", "Melayu"),
        ("warga dan petugas bergotong royong di jembatan itu sejak pagi", None),
        ("ia menonton film the king of java di kota itu dengan anaknya", None),
        ("selama acara bakal ada apa aja", None),
    ],
)
def test_the_small_words_tell(text: str, tongue: str | None) -> None:
    assert other_tongue(text.split()) == tongue


def test_a_proverb_is_left_in_peace_and_the_sentence_around_it_is_not(linter: Linter) -> None:
    text = "Ia berpesan, “Sing sabar lan eling marang wong liya,” di hadapn warga."
    assert [f.text for f in linter.check(text, "naskah.txt").findings] == ["hadapn"]


def test_a_verse_between_commas_is_left_in_peace(linter: Linter) -> None:
    text = "Ia mengutip ayat, lakum dinukum waliyadin, bagi wargga di halaman masjid."
    assert [f.text for f in linter.check(text, "naskah.txt").findings] == ["wargga"]
