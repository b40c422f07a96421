"""Protects: the same sentences have the same findings, at their very letters, in each format."""

import io
from functools import cache

from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from lintberita.api import Linter, open_linter
from lintberita.source.formats import open_source

PARAGRAPHS = st.lists(
    st.sampled_from(
        [
            "Citra lembaga itu baik dimata publik menurut warga yang hadir di balai desa.",
            "“Kegiatan ini di lakukan tiap pekan,” kata Rina Lestari, Kepala Dinas Sosial.",
            "Warga membawa beras, sayur, minyak dan lain lain ke pos jaga pada Rabu pagi.",
            "Petugas bekerjasama dengan relawan membersihkan saluran air di kampung itu.",
            "Pemasayrakatan para warga binaan berjalan baik, ujar Budi Hartono , Rabu siang.",
            "Sebanyak 40 rumah terendam setelah hujan deras turun sejak Selasa malam.",
            "Budi Hartono mengatakan, jalan itu akan di perbaiki bulan depan oleh dinas.",
        ]
    ),
    min_size=1,
    max_size=6,
)


@cache
def linter() -> Linter:
    return open_linter()


def markdown(paragraphs: list[str]) -> str:
    return "\n\n".join(_wrapped(p, "**", "**") for p in paragraphs) + "\n"


def quoted_markdown(paragraphs: list[str]) -> str:
    return "\n>\n".join(f"> {p}" for p in paragraphs) + "\n"


def html(paragraphs: list[str]) -> str:
    return "".join(f"<p class='di lakukan'>{_wrapped(p, '<b>', '</b>')}</p>\n" for p in paragraphs)


def word(paragraphs: list[str]) -> bytes:
    """A document with each paragraph in three runs, the second of them parting a word."""
    document = Document()
    for text in paragraphs:
        paragraph = document.add_paragraph()
        third = len(text) // 3
        paragraph.add_run(text[:third]).bold = True
        paragraph.add_run(text[third : 2 * third]).italic = True
        paragraph.add_run(text[2 * third :])
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _wrapped(paragraph: str, before: str, behind: str) -> str:
    """The paragraph with its first words marked."""
    words = paragraph.split(" ")
    first, rest = " ".join(words[:3]), " ".join(words[3:])
    return f"{before}{first}{behind} {rest}"


def found(data: bytes | str, name: str) -> list[tuple[str, str]]:
    result = linter().check(data, name)
    assert result.error is None
    text = open_source(data, name).text
    for finding in result.findings:
        assert finding.sensitive or finding.text == text[finding.span.start : finding.span.end]
    return [(f.rule, f.text) for f in result.findings]


def fixed_text(data: bytes | str, name: str) -> str:
    return linter().fix(open_source(data, name), name).text


@settings(max_examples=40, deadline=None)
@given(PARAGRAPHS)
def test_each_format_finds_what_plain_text_finds(paragraphs: list[str]) -> None:
    plain = found("\n\n".join(paragraphs) + "\n", "naskah.txt")
    slip = ("ejaan/awalan-terpisah-berimbuhan", "di lakukan")
    assert (slip in plain) == ("di lakukan" in str(paragraphs))
    assert found(quoted_markdown(paragraphs), "naskah.md") == plain
    assert found(word(paragraphs), "naskah.docx") == plain
    for text, name, mark in (
        (markdown(paragraphs), "naskah.md", "**"),
        (html(paragraphs), "naskah.html", "</b>"),
    ):
        # A finding over the end of a mark covers that mark in the source.
        assert [(rule, words.replace(mark, "")) for rule, words in found(text, name)] == plain


@settings(max_examples=40, deadline=None)
@given(PARAGRAPHS)
def test_a_fix_keeps_the_markup(paragraphs: list[str]) -> None:
    fixed = fixed_text("\n\n".join(paragraphs), "naskah.txt").split("\n\n")
    assert fixed_text(quoted_markdown(paragraphs), "naskah.md") == quoted_markdown(fixed)
    marked = fixed_text(html(paragraphs), "naskah.html")
    for tag in ("<p class='di lakukan'>", "<b>", "</b>", "</p>"):
        assert marked.count(tag) == len(paragraphs)


@settings(max_examples=20, deadline=None)
@given(PARAGRAPHS)
def test_a_fixed_document_has_its_runs_and_the_text_that_plain_text_has(
    paragraphs: list[str],
) -> None:
    plain = fixed_text("\n\n".join(paragraphs), "naskah.txt")
    name = "naskah.docx"
    mended = linter().fix(open_source(word(paragraphs), name), name).to_bytes()
    reread = Document(io.BytesIO(mended)).paragraphs
    assert "\n\n".join(p.text for p in reread) == plain
    for before, after in zip(
        Document(io.BytesIO(word(paragraphs))).paragraphs, reread, strict=True
    ):
        assert [(r.bold, r.italic) for r in before.runs] == [(r.bold, r.italic) for r in after.runs]
