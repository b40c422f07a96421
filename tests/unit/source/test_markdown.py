"""Protects: what of a Markdown draft is prose, and where each letter of it stands in the source."""

import pytest

from lintberita.model import Span
from lintberita.source import BlockKind, Prose, build_prose
from lintberita.source.markdown import read_markdown


def prose(text: str, *, mdx: bool = False) -> Prose:
    return build_prose(text, read_markdown(text, mdx=mdx))


def blocks(text: str) -> list[tuple[BlockKind, str]]:
    read = prose(text)
    return [(b.kind, read.text[b.span.start : b.span.end]) for b in read.blocks]


def source_of(text: str, words: str) -> str:
    read = prose(text)
    at = read.text.index(words)
    span = read.offsets.to_source(Span(at, at + len(words)))
    return text[span.start : span.end]


def test_blocks_and_their_kinds() -> None:
    text = "# Judul berita #\n\nSatu\nparagraf.\n\n- Butir satu\n- Butir dua\n\n> Kutipan.\n"
    assert blocks(text) == [
        (BlockKind.HEADING, "Judul berita"),
        (BlockKind.PARAGRAPH, "Satu paragraf."),
        (BlockKind.LIST_ITEM, "Butir satu"),
        (BlockKind.LIST_ITEM, "Butir dua"),
        (BlockKind.PARAGRAPH, "Kutipan."),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jalan **rusak _berat_** itu.", "Jalan rusak berat itu."),
        ("Kata [Bupati Rina](https://contoh.id/a 'judul') kemarin.", "Kata Bupati Rina kemarin."),
        ("Tekan `di lakukan` lagi.", "Tekan \ufffc lagi."),
        ("Harga naik<sup>2</sup>, kata ia.", "Harga naik\ufffc2\ufffc, kata ia."),
        ("Tanda ` sendiri.", "Tanda ` sendiri."),
        ("Foto ![gambar](a.jpg) itu.", "Foto itu."),
        ("Lihat {{< figure src='di kelola.jpg' >}} itu.", "Lihat itu."),
        ("Harga \\*tetap\\* naik.", "Harga *tetap* naik."),
        ("Kata&nbsp;ia, &ldquo;baik&rdquo;.", "Kata ia, “baik”."),
        ("Bintang * sendiri dan 2*3.", "Bintang * sendiri dan 2*3."),
        ("Tim R&D hadir! Ya.", "Tim R&D hadir! Ya."),
        ("Satu<br>dua <b>tiga</b>.", "Satu dua tiga."),
    ],
)
def test_markup_is_no_prose(text: str, words: str) -> None:
    assert [read for _, read in blocks(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "```\ndi lakukan\n```\n",
        "    di lakukan\n",
        "| a | b |\n|---|---|\n| di lakukan | 2 |\n",
        "<div>\ndi lakukan\n</div>\n",
        "[a]: https://contoh.id 'di lakukan'\n",
        "***\n",
    ],
)
def test_code_tables_and_raw_html_are_left_alone(text: str) -> None:
    assert blocks(text) == []


def test_the_modules_of_mdx_are_left_alone() -> None:
    text = "import Peta from './peta'\n\nWarga hadir.\n"
    assert prose(text, mdx=True).text == "Warga hadir."
    assert prose(text).text.startswith("import")


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        ("# Judul _satu_ dua\n", "satu", "satu"),
        ("> Kata\n> **yang** kedua.\n", "yang kedua", "yang** kedua"),
        ("- a\n  - Butir *dalam* sekali\n", "dalam sekali", "dalam* sekali"),
        ("Kata &ldquo;baik&rdquo; ia.\n", "“baik”", "&ldquo;baik&rdquo;"),
        ("Baris satu\r\nbaris dua.\r\n", "satu baris", "satu\r\nbaris"),
        ("sama sama\nsama **sama** tiga\n", "sama tiga", "sama** tiga"),
    ],
)
def test_words_are_found_in_the_source(text: str, words: str, source: str) -> None:
    assert source_of(text, words) == source


def test_odd_spaces_before_a_paragraph_move_no_place() -> None:
    assert source_of("\x0c\r\nWarga\n  hadir *pagi* itu.\r\n", "hadir pagi") == "hadir *pagi"


def test_reading_begins_behind_the_front_matter() -> None:
    text = "---\njudul: di lakukan\n---\nWarga hadir.\n"
    start = text.index("Warga")
    read = build_prose(text, read_markdown(text, start=start))
    assert read.text == "Warga hadir."
    assert read.offsets.to_source(Span(0, 5)) == Span(start, start + 5)
