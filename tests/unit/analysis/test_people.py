"""Ages and names: whom the rules on identity mean."""

from pathlib import Path

import pytest

from lintberita.analysis import Document
from lintberita.analysis.people import aged_people, is_person, name_in
from lintberita.language.lexicon import Lexicon, load_lexicon
from lintberita.resources import dictionaries_dir
from lintberita.source.formats import read_prose


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    cache: Path = tmp_path_factory.mktemp("kamus")
    return load_lexicon(dictionaries_dir(), cache_dir=cache)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Danu Prakarsa (15) diperiksa.", [("Danu Prakarsa", 15)]),
        ("Danu Prakarsa, 15 tahun, diperiksa.", [("Danu Prakarsa", 15)]),
        ("Danu Prakarsa, yang baru berusia tiga belas tahun, diperiksa.", [("Danu Prakarsa", 13)]),
        ("Bocah sembilan tahun bernama Kirana Dewi selamat.", [("Kirana Dewi", 9)]),
        ("Tersangka GH (16) diperiksa.", [("GH", 16)]),
        ("Korban Danu Prakarsa (15) diperiksa.", [("Danu Prakarsa", 15)]),
    ],
)
def test_name_with_age(text: str, found: list[tuple[str, int]], lexicon: Lexicon) -> None:
    document = Document(read_prose(text, "contoh.txt"))
    people = list(aged_people(document, document.paragraphs[0], lexicon))
    assert [(document.slice(p.name), p.age) for p in people] == found


@pytest.mark.parametrize(
    "text",
    [
        "Pasal 45 ayat (2) mengatur hal itu.",
        "Hakim memvonis Johan 1 tahun 8 bulan penjara.",
        "UU No 12 tahun 1951 berlaku.",
        "Acara digelar Kamis (14) di Kota Sagara.",
        "Titik api ada di Riau (1) dan Jambi (3).",
    ],
)
def test_numbers_that_are_no_ages(text: str, lexicon: Lexicon) -> None:
    document = Document(read_prose(text, "contoh.txt"))
    assert list(aged_people(document, document.paragraphs[0], lexicon)) == []


@pytest.mark.parametrize("run", ["Danu Prakarsa", "Sulastri", "Agung Wibowo", "Putri Melati"])
def test_people(run: str, lexicon: Lexicon) -> None:
    assert is_person(run, lexicon)


@pytest.mark.parametrize(
    "run", ["Polres Sagara", "Kekerasan Seksual", "Surabaya", "Rumah Sakit", "Dinas Sosial"]
)
def test_bodies_and_places_are_no_people(run: str, lexicon: Lexicon) -> None:
    assert not is_person(run, lexicon)


def test_the_name_follows_the_office() -> None:
    assert name_in("Kepala Dinas Rudi Hartawan") == "Rudi Hartawan"
    assert name_in("Rudi Hartawan") == "Rudi Hartawan"
