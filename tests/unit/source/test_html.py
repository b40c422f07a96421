"""Protects: what of an HTML export is prose, and that each letter of it is found in the source."""

import pytest

from lintberita.model import Span
from lintberita.source import BlockKind, Prose, build_prose
from lintberita.source.html import read_html


def prose(text: str) -> Prose:
    return build_prose(text, read_html(text))


def blocks(text: str) -> list[tuple[BlockKind, str]]:
    read = prose(text)
    return [(b.kind, read.text[b.span.start : b.span.end]) for b in read.blocks]


def test_blocks_and_their_kinds() -> None:
    text = "<h1>Judul</h1>\n<p>Satu\n  paragraf.</p><ul><li>Butir</li></ul>Sisa<br>akhir"
    assert blocks(text) == [
        (BlockKind.HEADING, "Judul"),
        (BlockKind.PARAGRAPH, "Satu paragraf."),
        (BlockKind.LIST_ITEM, "Butir"),
        (BlockKind.PARAGRAPH, "Sisa"),
        (BlockKind.PARAGRAPH, "akhir"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<p>Jalan <b>rusak <i>berat</i></b> itu.</p>", "Jalan rusak berat itu."),
        ("<p>Kata <a href='di-lakukan' title='di lakukan'>Rina</a>.</p>", "Kata Rina."),
        ("<p>Kata&nbsp;ia, &ldquo;baik&#8221;.</p>", "Kata ia, “baik”."),
        ("<p>Satu <!-- di lakukan --> dua.</p>", "Satu dua."),
        ("<p>Berkas <code>di lakukan</code> dan <kbd>a</kbd>.</p>", "Berkas \ufffc dan \ufffc."),
        ("<p>Tim R&D hadir.</p>", "Tim R&D hadir."),
        ("<p>Satu <![if !supportLists]>dua<![endif]> <![a tiga.</p>", "Satu dua"),
        ("<p>Harga naik<sup>2</sup>, kata ia.</p>", "Harga naik\ufffc, kata ia."),
        ("<p>Belum <code>ditutup</p>", "Belum"),
        ("<p>Tim R&amp;D hadir, 5 < 7.</p>", "Tim R&D hadir, 5 < 7."),
    ],
)
def test_markup_is_no_prose(text: str, words: str) -> None:
    assert [read for _, read in blocks(text)] == [words]


@pytest.mark.parametrize("tag", ["script", "style", "pre", "table", "nav", "textarea"])
def test_programs_data_and_forms_are_left_alone(tag: str) -> None:
    assert blocks(f"<p>Satu.</p><{tag}>di lakukan</{tag}><p>Dua.</p>") == [
        (BlockKind.PARAGRAPH, "Satu."),
        (BlockKind.PARAGRAPH, "Dua."),
    ]


def test_the_head_of_a_page_is_left_alone() -> None:
    page = "<html><head><title>di lakukan</title><meta name=a></head><body><p>Ya.</p></body></html>"
    assert prose(page).text == "Ya."


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        ("<p>Kata <b>yang</b> kedua.</p>", "yang kedua", "yang</b> kedua"),
        ("<p>Kata &ldquo;baik&rdquo; ia.</p>", "“baik”", "&ldquo;baik&rdquo;"),
        ("<p>Baris satu\r\n   baris dua.</p>", "satu baris", "satu\r\n   baris"),
        ("<p>sama <i>sama</i> sama tiga</p>", "sama tiga", "sama tiga"),
    ],
)
def test_words_are_found_in_the_source(text: str, words: str, source: str) -> None:
    read = prose(text)
    at = read.text.index(words)
    span = read.offsets.to_source(Span(at, at + len(words)))
    assert text[span.start : span.end] == source


def test_end_tags_that_html_leaves_out() -> None:
    page = "<head><title>di lakukan</title><meta name=a><body><ul><li>a<li>b</ul><p>c<p>d"
    assert blocks(page) == [
        (BlockKind.LIST_ITEM, "a"),
        (BlockKind.LIST_ITEM, "b"),
        (BlockKind.PARAGRAPH, "c"),
        (BlockKind.PARAGRAPH, "d"),
    ]


def test_an_embed_has_no_end_tag() -> None:
    assert prose("<p>Satu.</p><embed src=a><p>Dua.</p>").text == "Satu.\nDua."


def test_text_behind_an_inner_list_belongs_to_the_outer_item() -> None:
    text = "<ul><li>a<ul><li>b</li></ul>c</li></ul><p>d</p>"
    assert [kind for kind, _ in blocks(text)] == [BlockKind.LIST_ITEM] * 3 + [BlockKind.PARAGRAPH]


def test_an_unclosed_table_hides_no_more_than_the_page() -> None:
    assert blocks("<p>Satu.</p></table><p>Dua.</p>")[-1] == (BlockKind.PARAGRAPH, "Dua.")


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("<p>kata <b>lain</b> , dan</p>", " ,"),
        ("<p>kata <b>lain</b>\n  , dan</p>", "\n  ,"),
        ("<p>kata <b>lain </b>, dan</p>", " </b>,"),
    ],
)
def test_a_blank_beside_a_tag_has_its_place(text: str, blank: str) -> None:
    """A space before a comma is to be deleted where it stands, and nothing else with it."""
    read = prose(text)
    at = read.text.index(" ,")
    source = read.offsets.to_source(Span(at, at + 1))
    assert text[source.start : source.end].isspace()
    assert text[source.start :].startswith(blank)
