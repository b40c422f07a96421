"""Protects: grammar's own words are known, and what only looks like them is not."""

import pytest

from lintberita.language.lexicon import Lexicon, load_lexicon
from lintberita.resources import dictionaries_dir


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(dictionaries_dir(), cache_dir=None)


RIGHT = """
memengaruhi mempunyai mengkaji mengkritik memproses mentransfer memesona menyukseskan mengoordinasi
mengebom mengecek mengelas pengeboman pembelajaran mempelajari bekerja belajar berakhlak terpercaya
memperbaiki diperbaiki permudah perbesar keberhasilan ketersediaan kepemimpinan kepelabuhanan
memberdayakan diberlakukan mengesampingkan pemrosesan pertanggungjawaban menumbuhkembangkan
ditandatangani penyebarluasannya kesalahpahaman sebaik-baiknya kehijau-hijauan tolong-menolong
anak-anak berlari-lari antarinstansi pascabencana nonaktif narasumber subbagian se-indonesia ke-76
ujarnya katanyalah bukankah walaupun astrofisikawan swafotonya menginformasikan keikutsertaan
""".split()

WRONG = """
kepentingkan pengelohan pemasayrakatan aistensi mempengaruhii pernyataanya keadaanya karanganya
menunjukan mengembalikkan menekankankan pengumunan permohonn kerjasama apapun termitivasi kedepan
diberbagai dikesempatan ancman ilmiyah pertunjukkkan menganggu
""".split()


@pytest.mark.parametrize("word", RIGHT)
def test_known(lexicon: Lexicon, word: str) -> None:
    assert lexicon.knows(word)


@pytest.mark.parametrize("word", WRONG)
def test_unknown(lexicon: Lexicon, word: str) -> None:
    assert not lexicon.knows(word), [str(a) for a in lexicon.analyses(word)]


@pytest.mark.parametrize(
    ("word", "built"),
    [
        ("memengaruhi", "me- + pengaruh + -i"),
        ("keberhasilannya", "ke- + ber- + hasil + -an + -nya"),
        ("menumbuhkembangkan", "me- + tumbuh kembang + -kan"),
    ],
)
def test_an_analysis_can_be_shown(lexicon: Lexicon, word: str, built: str) -> None:
    assert built in [str(a) for a in lexicon.analyses(word)]
