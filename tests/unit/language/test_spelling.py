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
        ("mengkonfimasi", "mengonfirmasi"),
        ("pengelohan", "pengelolaan"),
        ("kepentingkan", "kepentingan"),
        ("menekankankan", "menekankan"),
        ("termitivasi", "termotivasi"),
        ("ancman", "ancaman"),
        ("menggangu", "mengganggu"),
        ("masyaraka", "masyarakat"),
        ("stelah", "setelah"),
        ("inovatip", "inovatif"),
        ("membisikan", "membisikkan"),
        ("mimipi", "mimpi"),
        ("permasalah", "permasalahan"),
        ("setellah", "setelah"),
        ("dengqn", "dengan"),
        ("salahseorang", "salah seorang"),
        ("satusatunya", "satu-satunya"),
        ("masing-masng", "masing-masing"),
        ("mensubsidi", "menyubsidi"),
        # Grammar could build it, but a word far more common than its stem is a letter away.
        ("semenara", "sementara"),
        ("memerbaiki", "memperbaiki"),
        # It looks like speech, and lost a letter.
        ("keada", "kepada"),
        ("mupun", "maupun"),
        # No syllables: hardly anything else can have been meant.
        ("yanh", "yang"),
        ("fasllitas", "fasilitas"),
        ("rwyuan", "rayuan"),
    ],
)
def test_the_first_suggestion_is_what_was_meant(lexicon: Lexicon, typed: str, meant: str) -> None:
    found = judge(typed, lexicon)
    assert found is not None
    assert found.suggestions[0] == meant


@pytest.mark.parametrize(
    "word",
    "bantuin kesenggol ngomongin dilerai terkapar memejamkan dipergoki astrofisikawan blockchain"
    " pindar balance members focus menabuh disusupi kepelabuhanan dapet seneng keuletan berjubah"
    " keriuhan berlogat dijajakan bersulang menegah melajukan menebaskan trendnya storynya"
    " bolak-balik hiruk-pikuk warna-warni belalang renyah persipura".split(),
)
def test_silence_on_what_is_right_foreign_or_spoken(lexicon: Lexicon, word: str) -> None:
    assert judge(word, lexicon) is None


@pytest.mark.parametrize("word", ["propinsi", "resiko", "apapun"])
def test_silence_where_another_rule_speaks(lexicon: Lexicon, word: str) -> None:
    assert not lexicon.knows(word)
    assert judge(word, lexicon) is None


def test_a_capitalised_word_is_taken_for_a_name_unless_grammar_built_it(lexicon: Lexicon) -> None:
    assert judge("hermawanto", lexicon, name_like=True) is None
    assert judge("persipadu", lexicon, name_like=True) is None
    assert judge("pemasayrakatan", lexicon, name_like=True) is not None


def test_a_capital_says_less_where_a_sentence_opens(lexicon: Lexicon) -> None:
    assert judge("menurt", lexicon, name_like=True) is None
    found = judge("menurt", lexicon, name_like=True, opens=True)
    assert found is not None
    assert found.suggestions[0] == "menurut"
    assert judge("senayan", lexicon, name_like=True, opens=True) is None


def test_one_clear_candidate_is_surer_than_two(lexicon: Lexicon) -> None:
    clear, torn = judge("sebelumm", lexicon), judge("menjalni", lexicon)
    assert clear is not None
    assert torn is not None
    assert clear.confidence > 0.9 > torn.confidence
    assert len(clear.suggestions) < len(torn.suggestions)
