"""Protects the order of suggestions: the usual slip of the common word comes first."""

import pytest

from lintberita.language.lexicon import Lexicon, load_lexicon
from lintberita.language.slips import (
    CONFUSED,
    DOUBLED,
    DROPPED,
    NEIGHBOUR_KEY,
    OTHER,
    SWAPPED,
    rate,
    slip,
)
from lintberita.language.splits import split
from lintberita.language.suggest import seams, suggest
from lintberita.resources import dictionaries_dir


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(dictionaries_dir(), cache_dir=None)


@pytest.mark.parametrize(
    ("typed", "meant", "kind"),
    [
        ("dnegan", "dengan", SWAPPED),
        ("menganggu", "mengganggu", DOUBLED),
        ("menggganggu", "mengganggu", DOUBLED),
        ("stelah", "setelah", DROPPED),
        ("dengsn", "dengan", NEIGHBOUR_KEY),
        ("aktifitas", "aktivitas", CONFUSED),
        ("dengpn", "dengan", OTHER),
    ],
)
def test_kinds_of_slips(typed: str, meant: str, kind: float) -> None:
    assert rate(typed, meant) == kind


def test_a_wrong_first_letter_is_rare_but_not_where_letters_share_a_sound() -> None:
    assert slip("bengan", "dengan") < rate("bengan", "dengan")
    assert slip("crusial", "krusial") == rate("crusial", "krusial")


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("keadaanya", "keadaannya"),
        ("tunjukan", "tunjukkan"),
        ("pertunjukkan", "pertunjukan"),
        ("menganti", "mengganti"),
        ("mensurvei", "menyurvei"),
    ],
)
def test_seams_where_affixes_meet(typed: str, right: str) -> None:
    assert right in list(seams(typed))


def test_an_affixed_form_is_suggested_and_no_bare_stem(lexicon: Lexicon) -> None:
    assert suggest("memprhatikan", lexicon)[0].word == "memperhatikan"
    assert suggest("pengopersian", lexicon)[0].word == "pengoperasian"


def test_no_more_than_the_limit_and_best_first(lexicon: Lexicon) -> None:
    found = suggest("kematngan", lexicon, limit=2)
    assert len(found) <= 2
    assert [s.score for s in found] == sorted((s.score for s in found), reverse=True)


def test_a_string_like_no_word_gets_nothing(lexicon: Lexicon) -> None:
    assert suggest("xqzwvkjy", lexicon) == ()


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("tersebutselalu", "tersebut selalu"),
        ("bukanhanya", "bukan hanya"),
        ("benarbenar", "benar-benar"),
        ("diproyeksi", None),
        ("hypermarket", None),
    ],
)
def test_lost_spaces(lexicon: Lexicon, word: str, parts: str | None) -> None:
    assert split(word, lexicon) == parts
