"""Protects: which lines of a plain draft are one paragraph, and what of it is prose."""

import textwrap

from lintberita.model import Span
from lintberita.source import BlockKind, Prose, build_prose
from lintberita.source.plain import read_plain

LONG = (
    "Hujan deras yang turun sejak sore merendam puluhan rumah di tepi sungai, dan warga "
    "mengungsi ke balai desa sampai air surut pada pagi hari berikutnya."
)


def prose(text: str) -> Prose:
    return build_prose(text, read_plain(text))


def paragraphs(text: str) -> list[str]:
    read = prose(text)
    return [read.text[b.span.start : b.span.end] for b in read.blocks]


def test_one_paragraph_a_line() -> None:
    assert paragraphs("Judul berita\nSatu kalimat.\nDua kalimat.") == [
        "Judul berita",
        "Satu kalimat.",
        "Dua kalimat.",
    ]


def test_blank_lines_between_paragraphs() -> None:
    assert paragraphs(f"{LONG}\n\n{LONG}\n") == [LONG, LONG]


def test_wrapped_lines_are_joined_with_one_space() -> None:
    wrapped = "\n\n".join([textwrap.fill(LONG, 60)] * 2)
    assert paragraphs(wrapped) == [LONG, LONG]


def test_wrapped_paragraphs_without_blank_lines_end_at_a_short_line() -> None:
    wrapped = "\n".join([textwrap.fill(LONG, 60)] * 3)
    assert paragraphs(wrapped) == [LONG, LONG, LONG]


def test_crlf_is_a_line_end() -> None:
    assert paragraphs("Satu.\r\nDua.\r\n") == ["Satu.", "Dua."]


def test_whatsapp_emphasis_is_not_in_the_prose_and_offsets_step_over_it() -> None:
    text = "*JUDUL*\nBupati _segera_ datang ke lokasi *banjir bandang* itu."
    read = prose(text)
    assert read.text == "JUDUL\nBupati segera datang ke lokasi banjir bandang itu."
    at = read.text.index("banjir bandang")
    found = read.offsets.to_source(Span(at, at + len("banjir bandang")))
    assert text[found.start : found.end] == "banjir bandang"


def test_end_marks_and_single_stars_are_left_alone() -> None:
    assert paragraphs("Acara selesai.***\n(*)\n5 * 3 = 15") == [
        "Acara selesai.***",
        "(*)",
        "5 * 3 = 15",
    ]


def test_list_items_lose_their_mark() -> None:
    read = prose("Syaratnya:\n- fotokopi KTP\n2. surat kuasa\na) materai")
    kinds = [b.kind for b in read.blocks]
    assert kinds == [BlockKind.PARAGRAPH, *[BlockKind.LIST_ITEM] * 3]
    assert read.text.splitlines()[1:] == ["fotokopi KTP", "surat kuasa", "materai"]


def test_a_dateline_is_no_list() -> None:
    assert prose("JAKARTA - Rapat digelar.").blocks[0].kind is BlockKind.PARAGRAPH


def test_rows_of_cells_are_a_table() -> None:
    rows = "No\tNama\tNilai\n1\tBudi\t80\nRapat ditutup."
    kinds = [b.kind for b in prose(rows).blocks]
    assert kinds == [BlockKind.TABLE, BlockKind.TABLE, BlockKind.PARAGRAPH]


def test_nothing_is_read_of_an_empty_file() -> None:
    assert prose("").blocks == ()
    assert prose("\n \n").text == ""
