"""Protects the word lists: what they call right, and that a cache changes nothing but time."""

from datetime import date
from pathlib import Path

import pytest

from lintberita.language.institutions import load_institutions
from lintberita.language.lexicon import Kind, Lexicon, load_lexicon
from lintberita.resources import dictionaries_dir


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(dictionaries_dir(), cache_dir=None)


@pytest.mark.parametrize("word", ["kementrian", "propinsi", "denga", "memberika", "tehnologi"])
def test_no_list_calls_a_misspelling_right(lexicon: Lexicon, word: str) -> None:
    assert not lexicon.knows(word)
    assert not lexicon.is_name(word)


def test_names_and_places_are_not_words(lexicon: Lexicon) -> None:
    assert lexicon.is_name("jokowi")
    assert lexicon.is_place("nunukan")
    assert not lexicon.knows("nunukan")
    assert lexicon.knows("se-nunukan")


def test_kinds_of_words(lexicon: Lexicon) -> None:
    assert lexicon.is_foreign("smartphone")
    assert lexicon.is_abbreviation("kemenkumham")
    assert lexicon.is_abbreviation("ditjenpas")
    assert lexicon.kinds("nggak") & Kind.COLLOQUIAL
    assert "n" in lexicon.classes("rumah")
    assert "v" in lexicon.classes("mengatakan")


def test_common_words_have_a_higher_band(lexicon: Lexicon) -> None:
    assert lexicon.band("yang") > lexicon.band("rumah") > lexicon.band("belalang")


def test_the_outlets_own_words_are_known(lexicon: Lexicon) -> None:
    own = lexicon.accepting(["Sumbernews", "pusdikpang"])
    assert own.knows("pusdikpang")
    assert own.is_name("sumbernews")
    assert not lexicon.knows("pusdikpang")


def test_a_cached_lexicon_is_the_same(lexicon: Lexicon, tmp_path: Path) -> None:
    for _ in range(2):
        cached = load_lexicon(dictionaries_dir(), cache_dir=tmp_path)
        assert cached.record("rumah") == lexicon.record("rumah")
    assert len(list(tmp_path.iterdir())) == 1


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    assert load_lexicon(dictionaries_dir(), cache_dir=blocked / "cache").knows("rumah")


def test_an_institution_keeps_its_name_in_the_time_it_had_it() -> None:
    by_name = {i.short: i for i in load_institutions(dictionaries_dir() / "lembaga.tsv")}
    old, new = by_name["Kemenkumham"], by_name["Kemenkum"]
    assert old.full == "Kementerian Hukum dan Hak Asasi Manusia"
    assert old.valid_on(date(2021, 5, 1))
    assert old.valid_on(date(2024, 10, 31))
    assert not old.valid_on(date(2025, 1, 1))
    assert not new.valid_on(date(2021, 5, 1))
    assert by_name["KPK"].valid_on(date(2010, 1, 1))
