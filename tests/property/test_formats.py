"""Protects: the same sentences have the same findings, at their very letters, in each format."""

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from lintberita.api import Linter, open_linter
from lintberita.source import SourceText

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


def _wrapped(paragraph: str, before: str, behind: str) -> str:
    """The paragraph with its first words marked."""
    words = paragraph.split(" ")
    first, rest = " ".join(words[:3]), " ".join(words[3:])
    return f"{before}{first}{behind} {rest}"


def found(text: str, name: str) -> list[tuple[str, str]]:
    result = linter().check(text, name)
    assert result.error is None
    for finding in result.findings:
        assert finding.sensitive or finding.text == text[finding.span.start : finding.span.end]
    return [(f.rule, f.text) for f in result.findings]


@settings(max_examples=40, deadline=None)
@given(PARAGRAPHS)
def test_each_format_finds_what_plain_text_finds(paragraphs: list[str]) -> None:
    plain = found("\n\n".join(paragraphs) + "\n", "naskah.txt")
    slip = ("ejaan/awalan-terpisah-berimbuhan", "di lakukan")
    assert (slip in plain) == ("di lakukan" in str(paragraphs))
    assert found(quoted_markdown(paragraphs), "naskah.md") == plain
    for text, name, mark in (
        (markdown(paragraphs), "naskah.md", "**"),
        (html(paragraphs), "naskah.html", "</b>"),
    ):
        # A finding over the end of a mark covers that mark in the source.
        assert [(rule, words.replace(mark, "")) for rule, words in found(text, name)] == plain


@settings(max_examples=40, deadline=None)
@given(PARAGRAPHS)
def test_a_fix_keeps_the_markup(paragraphs: list[str]) -> None:
    fixed = linter().fix(SourceText("\n\n".join(paragraphs)), "naskah.txt").split("\n\n")
    assert linter().fix(SourceText(quoted_markdown(paragraphs)), "naskah.md") == (
        quoted_markdown(fixed)
    )
    marked = linter().fix(SourceText(html(paragraphs)), "naskah.html")
    for tag in ("<p class='di lakukan'>", "<b>", "</b>", "</p>"):
        assert marked.count(tag) == len(paragraphs)
