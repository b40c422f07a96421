"""Where an office ends and a name begins, and which name a part of it means."""

import pytest

from lintberita.analysis import Document
from lintberita.analysis.clauses import Piece, clauses
from lintberita.analysis.referents import Referents
from lintberita.analysis.speakers import Phrase, read_behind
from lintberita.language.reporting_verbs import Grade, cue, near_cue
from lintberita.source.formats import read_prose


def pieces(text: str) -> tuple[Piece, ...]:
    draft = Document(read_prose(text, "naskah.txt"))
    (clause,) = clauses(draft, draft.paragraphs[0], ())
    return clause.pieces


def words(row: tuple[Piece, ...], first: int, last: int) -> str:
    return " ".join(piece.text for piece in row[first:last])


def behind(text: str) -> tuple[tuple[Piece, ...], Phrase]:
    row = pieces(text)
    phrase = read_behind(row, 0, len(row))
    assert phrase is not None
    return row, phrase


@pytest.mark.parametrize(
    ("text", "kind", "name", "role"),
    [
        ("Darma Wijaya di balai desa", "named", "Darma Wijaya", None),
        ("Kepala Dinas Kesehatan Lestari Ningsih", "named", "Lestari Ningsih",
         "Kepala Dinas Kesehatan"),
        ("Bupati Natuna Darma Wijaya saat", "named", "Darma Wijaya", "Bupati Natuna"),
        ("Kepala Desa Wringin Anom, Supardi", "named", "Supardi", "Kepala Desa Wringin Anom"),
        ("ketua panitia, Lestari Ningsih", "named", "Lestari Ningsih", "ketua panitia"),
        ("Ketua RT 05, Darma, Rabu", "named", "Darma", "Ketua RT 05"),
        ("Kepala Puskesmas Tirto, dr. Lestari Ningsih", "named", "Lestari Ningsih",
         "Kepala Puskesmas Tirto"),
        ("Kakanwil penuh harapan", "role", "Kakanwil", None),
        ("juru bicara itu, Senin", "role", "juru bicara itu", None),
        ("seorang warga di lokasi", "anonymous", "seorang warga", None),
        ("dia saat ditemui", "pronoun", "dia", None),
    ],
)  # fmt: skip
def test_office_and_name(text: str, kind: str, name: str, role: str | None) -> None:
    row, phrase = behind(text)
    assert (phrase.kind, words(row, phrase.first, phrase.last)) == (kind, name)
    assert (words(row, *phrase.role) if phrase.role else None) == role


@pytest.mark.parametrize("text", ["lain dan seterusnya", "dalam buku itu", "Senin pagi"])
def test_no_speaker(text: str) -> None:
    row = pieces(text)
    assert read_behind(row, 0, len(row)) is None


def test_a_part_of_a_name_leads_to_the_whole() -> None:
    people = Referents()
    people.learn("Lestari")
    people.learn_runs("Menurut Lestari. Kepala Dinas Lestari Ningsih hadir. Bupati Lestari datang.")
    assert people.fullest("Lestari") == "Lestari Ningsih"
    assert people.fullest("Darma") == "Darma"


@pytest.mark.parametrize(
    "short", ["Menpora", "Menteri Pemuda", "Menteri Pemuda dan Olahraga Indonesia"]
)
def test_an_office_is_known_by_its_acronym(short: str) -> None:
    people = Referents()
    people.learn_office("Menteri Pemuda dan Olahraga", "Darma Wijaya")
    people.learn_office("Sekretaris Daerah", "Lestari Ningsih")
    assert people.holder(short) == "Darma Wijaya"
    assert people.holder("Sekda") == "Lestari Ningsih"
    assert people.holder("Kapolres") is None


def test_verbs_have_grades() -> None:
    assert cue("katanya") is not None
    kilah = cue("berkilah")
    assert kilah is not None
    assert kilah.grade is Grade.DOUBTING
    for hearsay in ("nyatanya", "kabarnya", "sampainya"):
        assert cue(hearsay) is None


@pytest.mark.parametrize("slip", ["uajrnya", "katnaya", "ujrnya", "ungkpnya", "tegsanya"])
def test_a_slip_of_the_keyboard_is_near_its_verb(slip: str) -> None:
    assert near_cue(slip) is not None


@pytest.mark.parametrize("word", ["rumahnya", "kotanya", "ujungnya", "menegaskan", "jelasnya"])
def test_another_word_is_no_slip(word: str) -> None:
    found = near_cue(word)
    assert found is None
