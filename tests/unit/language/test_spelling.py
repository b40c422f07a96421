"""Protects an editor's trust: slips are named with the right word, right words are left alone."""

import pytest

from lintberita.language.lexicon import Lexicon, load_lexicon
from lintberita.language.spelling import judge
from lintberita.resources import dictionaries_dir


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(dictionaries_dir(), cache_dir=None)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pelayananan", "pelayanan"),
        ("pernyataanya", "pernyataannya"),
        ("mengkonfimasi", "mengkonfirmasi"),
        ("managemen", "manajemen"),
        ("pengelohan", "pengelolaan"),
        ("kepentingkan", "kepentingan"),
        ("menekankankan", "menekankan"),
        ("termitivasi", "termotivasi"),
        ("ancman", "ancaman"),
        ("menggangu", "mengganggu"),
        ("masyaraka", "masyarakat"),
        ("stelah", "setelah"),
    ],
)
def test_the_first_suggestion_is_what_was_meant(lexicon: Lexicon, typed: str, meant: str) -> None:
    found = judge(typed, lexicon)
    assert found is not None
    assert found.suggestions[0] == meant


@pytest.mark.parametrize(
    "word",
    "bantuin kesenggol ngomongin dilerai terkapar memejamkan dipergoki astrofisikawan blockchain"
    " pindar balance members focus menabuh disusupi kepelabuhanan".split(),
)
def test_silence_on_what_is_right_foreign_or_spoken(lexicon: Lexicon, word: str) -> None:
    assert judge(word, lexicon) is None


def test_a_capitalised_word_is_taken_for_a_name_unless_grammar_built_it(lexicon: Lexicon) -> None:
    assert judge("hermawanto", lexicon, name_like=True) is None
    assert judge("pemasayrakatan", lexicon, name_like=True) is not None
