"""Protects: neighbours tell what was meant, and stay silent where they don't."""

import pytest

from lintberita.language.lexicon import Lexicon, load_lexicon
from lintberita.language.spelling import Misspelling
from lintberita.language.surroundings import Beside, likelier_first, meant_by, meant_instead
from lintberita.resources import dictionaries_dir


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(dictionaries_dir(), cache_dir=None)


@pytest.mark.parametrize(
    ("word", "before", "after", "meant"),
    [
        # On the list of rare words.
        ("sala", "salah", "satu", "salah"),
        # Built by grammar and never seen.
        ("memilik", "yang", "rumah", "memiliki"),
        ("sebalik", "dan", "", "sebaliknya"),
        # English among Indonesian words.
        ("seeing", "lebih", "dan", "sering"),
    ],
)
def test_a_word_that_news_hardly_means(
    word: str, before: str, after: str, meant: str, lexicon: Lexicon
) -> None:
    found = meant_instead(word, Beside(before, after), lexicon)
    assert found is not None
    assert found.suggestions == (meant,)


@pytest.mark.parametrize(
    ("word", "before", "after"),
    [
        ("sala", "batik", "kuno"),
        ("seeing", "the", "yang"),
        ("melajukan", "sopir", "truk"),
        ("rumah", "dan", "sakit"),
    ],
)
def test_no_neighbour_speaks_for_another(
    word: str, before: str, after: str, lexicon: Lexicon
) -> None:
    assert meant_instead(word, Beside(before, after), lexicon) is None


def test_an_outlets_own_word_is_meant(lexicon: Lexicon) -> None:
    beside = Beside("salah", "satu")
    assert meant_instead("sala", beside, lexicon.accepting(["sala"])) is None


def test_neighbours_name_a_slip_that_lies_too_far_off(lexicon: Lexicon) -> None:
    assert meant_by("buln", Beside("enam", "lalu"), lexicon) == Misspelling(0.85, ("bulan",))
    assert meant_by("buln", Beside("kukel", "gorat"), lexicon) is None


@pytest.mark.parametrize(
    ("before", "after", "first"),
    [
        ("akan", "kualitas", "meningkatkan"),
        ("camat", "agar", "mengingatkan"),
        ("", "", "mengingatkan"),
    ],
)
def test_of_two_near_words_the_one_with_neighbours_comes_first(
    before: str, after: str, first: str, lexicon: Lexicon
) -> None:
    found = Misspelling(0.9, ("mengingatkan", "meningkatkan"))
    ranked = likelier_first("meningatkan", found, Beside(before, after), lexicon)
    assert ranked.suggestions[0] == first
    assert set(ranked.suggestions) == set(found.suggestions)
