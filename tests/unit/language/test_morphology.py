"""Protects: grammar's own words are known, and what only looks like them is not."""

import pytest

from lintberita.language.affixes import nasal_stems, with_nasal
from lintberita.language.frames import BIT, bits, closure, frame_bit, names
from lintberita.language.lexicon import Lexicon, load_lexicon
from lintberita.language.phonotactics import is_pronounceable
from lintberita.resources import dictionaries_dir


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(dictionaries_dir(), cache_dir=None)


RIGHT = """
memengaruhi mempunyai mengkaji mengkritik memproses mentransfer memesona menyukseskan mengoordinasi
mengebom mengecek mengelas pengeboman pembelajaran mempelajari bekerja belajar berakhlak tepercaya
memperbaiki diperbaiki mempermudah memperbesar keberhasilan ketersediaan kepemimpinan
kepelabuhanan memberdayakan diberlakukan mengesampingkan pemrosesan pertanggungjawaban
menumbuhkembangkan ditandatangani penyebarluasannya kesalahpahaman sebaik-baiknya
kehijau-hijauan tolong-menolong anak-anak berlari-lari antarinstansi pascabencana nonaktif
narasumber subbagian se-indonesia se-kaltimtara ke-76 ujarnya bukankah walaupun astrofisikawan
swafotonya menginformasikan keikutsertaan berkepentingan dilerai menabuh keterikatan
mengkhawatirkan mensyaratkan pengebor menstabilkan berkesinambungan kuingat lihatlah
""".split()

WRONG = """
kepentingkan pengelohan pemasayrakatan aistensi mempengaruhi mempengaruhii pernyataanya keadaanya
karanganya menunjukan mengembalikkan menekankankan pengumunan permohonn kerjasama apapun
termitivasi kedepan diberbagai ancman ilmiyah pertunjukkkan menganggu dilaukkan memiliku
mengagakan setellah massalah menilaii berkembanng mensosialisasikan mengkonsumsi mentaati
membom merubah orangtua terimakasih hinga langung permasalah melaporan penyampaikan
""".split()


@pytest.mark.parametrize("word", RIGHT)
def test_known(lexicon: Lexicon, word: str) -> None:
    assert lexicon.knows(word)


@pytest.mark.parametrize("word", WRONG)
def test_unknown(lexicon: Lexicon, word: str) -> None:
    assert not lexicon.knows(word), [str(a) for a in lexicon.analyses(word) if a.attested]


@pytest.mark.parametrize(
    ("word", "built"),
    [
        ("memengaruhi", "me- + pengaruh + -i"),
        ("keberhasilannya", "ke- + ber- + hasil + -an + -nya"),
        ("menumbuhkembangkan", "me- + tumbuh kembang + -kan"),
        ("petinju", "pe- + tinju"),
        ("antarinstansi", "antar- + instansi"),
    ],
)
def test_an_analysis_can_be_shown(lexicon: Lexicon, word: str, built: str) -> None:
    assert built in [str(a) for a in lexicon.analyses(word)]


@pytest.mark.parametrize(
    ("stem", "verb"),
    [
        ("tulis", "menulis"),
        ("pukul", "memukul"),
        ("sapu", "menyapu"),
        ("kirim", "mengirim"),
        ("kaji", "mengkaji"),
        ("punya", "mempunya"),
        ("kritik", "mengkritik"),
        ("produksi", "memproduksi"),
        ("stabil", "menstabil"),
        ("syarat", "mensyarat"),
        ("khawatir", "mengkhawatir"),
        ("cuci", "mencuci"),
        ("lihat", "melihat"),
        ("bom", "mengebom"),
    ],
)
def test_the_nasal_is_put_on_and_taken_off(stem: str, verb: str) -> None:
    assert with_nasal("me", stem) == verb
    assert stem in nasal_stems(verb[2:])


def test_letters_that_should_have_melted_give_no_stem() -> None:
    for wrong, stem in (("mengkonsumsi", "konsumsi"), ("mentaat", "taat"), ("mensikap", "sikap")):
        assert stem not in nasal_stems(wrong[2:])


def test_frames_of_the_language_only() -> None:
    assert frame_bit(("di",), "kan") == frame_bit(("me",), "kan") == BIT["me-kan"]
    assert frame_bit(("diper",), "i") == BIT["memper-i"]
    assert frame_bit(("ke",), "kan") == 0
    assert frame_bit(("me",), "an") == 0


def test_a_stem_takes_what_its_frames_imply() -> None:
    assert closure(bits("me")) & BIT["pe-an"]
    assert not closure(bits("me")) & BIT["me-kan"]
    assert names(bits("ke-an n")) == ("ke-an",)


@pytest.mark.parametrize("word", ["mencontoh", "struktur", "khawatir", "nyanyian", "ekstra"])
def test_pronounceable(word: str) -> None:
    assert is_pronounceable(word)


@pytest.mark.parametrize("word", ["mwlalui", "dengqn", "untk", "pprogram", "bdrsama"])
def test_unpronounceable(word: str) -> None:
    assert not is_pronounceable(word)
