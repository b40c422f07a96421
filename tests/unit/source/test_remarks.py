"""Protects: remarks to lintberita are heard in each format, are no prose, and have a place."""

import pytest

from lintberita.model import Span
from lintberita.source import Prose
from lintberita.source.formats import read_prose


def heard(text: str, name: str) -> list[tuple[str, str | None]]:
    """The words of each remark, and the source that it covers."""
    prose = read_prose(text, name)
    for remark in prose.remarks:
        assert "lintberita" in text[remark.span.start : remark.span.end].lower()
    return [
        (r.text, text[r.covers.start : r.covers.end] if r.covers else None) for r in prose.remarks
    ]


def prose_of(text: str, name: str) -> str:
    return read_prose(text, name).text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "[lintberita: abaikan gaya]\nRapat desa.\n\nWarga pulang.\n"),
        ("a.txt", "  [ Lintberita :abaikan gaya ]  \r\n\r\nRapat desa.\r\nWarga pulang.\r\n"),
        ("a.md", "<!-- lintberita: abaikan gaya -->\n\nRapat desa.\n\nWarga pulang.\n"),
        ("a.md", "<!-- lintberita: abaikan gaya -->\nRapat desa.\n\nWarga pulang.\n"),
        ("a.mdx", "{/* lintberita: abaikan gaya */}\n\nRapat desa.\n\nWarga pulang.\n"),
        ("a.html", "<!--lintberita: abaikan gaya--><p>Rapat desa.</p><p>Warga pulang.</p>"),
        ("a.html", "<p><!-- lintberita: abaikan gaya -->Rapat desa.</p><p>Warga pulang.</p>"),
    ],
)
def test_a_remark_covers_the_paragraph_behind_it(name: str, text: str) -> None:
    assert heard(text, name) == [("abaikan gaya", "Rapat desa.")]
    assert prose_of(text, name) == "Rapat desa.\nWarga pulang."


@pytest.mark.parametrize(
    ("name", "text", "covered"),
    [
        (
            "a.md",
            "Rapat *desa* <!-- lintberita: abaikan gaya --> usai.\n\nPulang.\n",
            "Rapat *desa* ",
        ),
        ("a.md", "- satu\n- Rapat <!-- lintberita: abaikan gaya --> usai\n", "Rapat "),
        ("a.mdx", "Rapat {/* lintberita: abaikan gaya */} usai.\n\nPulang.\n", "Rapat "),
        ("a.html", "<p>Rapat <!-- lintberita: abaikan gaya --> usai.</p><p>Pulang.</p>", "Rapat "),
        (
            "a.html",
            "<p>Rapat <b>usai.</b><!-- lintberita: abaikan gaya --></p><p>Pulang.",
            "Rapat ",
        ),
    ],
)
def test_a_remark_within_a_paragraph_covers_all_of_it(name: str, text: str, covered: str) -> None:
    ((said, place),) = heard(text, name)
    assert said == "abaikan gaya"
    assert place is not None
    assert place.startswith(covered)
    assert "usai" in place
    assert "lintberita" not in prose_of(text, name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "Rapat [lintberita: abaikan gaya] desa.\n"),
        ("a.txt", "“[lintberita: abaikan gaya]”\n"),
        ("a.txt", "```\n[lintberita: abaikan gaya]\n```\nRapat.\n"),
        ("a.txt", "lintberita: abaikan gaya\nRapat.\n"),
        ("a.txt", "[Lintberita melaporkan: rapat usai]\n"),
        ("a.md", "```html\n<!-- lintberita: abaikan gaya -->\n```\nRapat.\n"),
        ("a.md", "    <!-- lintberita: abaikan gaya -->\n\nRapat.\n"),
        ("a.md", "Tulis `<!-- lintberita: abaikan gaya -->` di depannya.\n"),
        ("a.md", "<pre>\n<!-- lintberita: abaikan gaya -->\n</pre>\n\nRapat.\n"),
        ("a.md", "{/* lintberita: abaikan gaya */}\n\nRapat.\n"),
        ("a.md", "<!-- catatan: abaikan gaya -->\n\nRapat.\n"),
        ("a.md", "Rapat <!--> lintberita: abaikan gaya.\n"),
        ("a.mdx", "Rapat {/*/} lintberita: abaikan gaya.\n"),
        ("a.html", "<p>Tulis <code><!-- lintberita: abaikan gaya --></code>.</p>"),
        ("a.html", "<pre><!-- lintberita: abaikan gaya --></pre><p>Rapat.</p>"),
        ("a.html", "<script>'<!-- lintberita: abaikan gaya -->'</script><p>Rapat.</p>"),
        ("a.html", "<p title='<!-- lintberita: abaikan gaya -->'>Rapat.</p>"),
        ("a.html", "<p>&lt;!-- lintberita: abaikan gaya --&gt;</p>"),
    ],
)
def test_what_only_looks_like_a_remark(name: str, text: str) -> None:
    assert heard(text, name) == []


def test_remarks_before_one_paragraph_all_cover_it() -> None:
    text = "<!-- lintberita: abaikan gaya --><!-- lintberita: abaikan ejaan -->\n\nRapat.\n"
    assert heard(text, "a.md") == [("abaikan gaya", "Rapat."), ("abaikan ejaan", "Rapat.")]


def test_behind_the_last_paragraph_a_remark_covers_nothing() -> None:
    for name, text in (
        ("a.txt", "Rapat.\n[lintberita: abaikan gaya]\n"),
        ("a.md", "Rapat.\n\n<!-- lintberita: abaikan gaya -->\n"),
        ("a.html", "<p>Rapat.</p><!-- lintberita: abaikan gaya -->"),
    ):
        assert heard(text, name) == [("abaikan gaya", None)]


def test_words_behind_a_comment_on_its_line_are_what_it_speaks_of() -> None:
    text = "<!-- lintberita: abaikan gaya --> Rapat desa.\n\nWarga pulang.\n"
    # Such a line is HTML to Markdown: the paragraph behind it was not meant.
    ((_, covered),) = heard(text, "a.md")
    assert covered == "<!-- lintberita: abaikan gaya --> Rapat desa."


@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_a_comment_that_is_not_closed_hides_the_rest_and_says_so(name: str) -> None:
    text = "Rapat desa.\n\n<!-- lintberita: abaikan gaya\n\nWarga pulang.\n"
    prose = read_prose(text, name)
    (remark,) = prose.remarks
    assert not remark.closed
    assert text[remark.span.start : remark.span.end] == "<!-- lintberita: abaikan gaya"
    assert prose.text == "Rapat desa."


def test_a_remark_line_does_not_change_how_a_wrapped_draft_is_read() -> None:
    lines = [
        "Warga Kampung Selumit membersihkan saluran air pada Sabtu pagi karena",
        "genangan setinggi lutut kembali muncul sejak awal bulan dan merendam",
        "rumah-rumah di tepi jalan yang lebih rendah daripada saluran air itu",
        "sehingga barang-barang harus diangkat ke tempat yang lebih tinggi dan",
        "anak-anak belajar di balai desa.",
    ]
    wrapped = "\n".join(lines)
    remark = f'[lintberita: abaikan gaya/kalimat-panjang alasan="{"kutipan " * 20}"]\n'
    assert prose_of(remark + wrapped, "a.txt") == prose_of(wrapped, "a.txt") == " ".join(lines)
    ((_, covered),) = heard(remark + wrapped, "a.txt")
    assert covered == wrapped


def test_a_remark_over_several_lines_is_one() -> None:
    text = '<!--\n  lintberita: abaikan gaya\n  alasan="dua\n  baris"\n-->\n\nRapat.\n'
    for name in ("a.md", "a.html"):
        ((said, covered),) = heard(text, name)
        assert said.split() == ["abaikan", "gaya", 'alasan="dua', 'baris"']
        assert covered == "Rapat."


def head(text: str) -> Prose:
    return read_prose(text + "Rapat.\n", "a.md")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "---\nlintberita: {ignore: [gaya, ejaan/x]}\n---\n",
            "abaikan-berkas gaya, ejaan/x alasan=",
        ),
        ("---\nlintberita:\n  ignore: gaya\n---\n", "abaikan-berkas gaya alasan="),
        (
            "---\nlintberita: {ignore: [etik/x], alasan: keluarga setuju}\n---\n",
            "abaikan-berkas etik/x alasan=keluarga setuju",
        ),
        (
            "---\nlintberita:\n  ignore:\n    etik/x: keluarga setuju\n---\n",
            "abaikan-berkas etik/x alasan=keluarga setuju",
        ),
        ('+++\n[lintberita]\nignore = ["gaya"]\n+++\n', "abaikan-berkas gaya alasan="),
        ('+++\r\nlintberita = {ignore = ["gaya"]}\r\n+++\r\n', "abaikan-berkas gaya alasan="),
    ],
)
def test_the_head_speaks_for_the_whole_draft(text: str, said: str) -> None:
    prose = head(text)
    assert prose.text == "Rapat."
    (remark,) = prose.remarks
    assert (remark.text, remark.covers) == (said, None)
    assert "lintberita" in text[remark.span.start : remark.span.end]
    assert "\n" not in text[remark.span.start : remark.span.end]


def test_a_head_that_asks_for_nothing_is_no_remark() -> None:
    assert head("---\nlintberita: {words: [gulwangi]}\n---\n").remarks == ()
    assert head("---\nlintberita: {profile: eyd-ketat}\n---\n").remarks == ()
    assert head("---\ntitle: lintberita\n---\n").remarks == ()


def test_offsets_of_a_draft_with_a_head_and_remarks_are_those_of_the_file() -> None:
    text = "+++\ndate = 2026-03-12\n+++\n\n<!-- lintberita: abaikan gaya -->\nRapat desa.\n"
    prose = read_prose(text, "a.md")
    assert prose.metadata == {"date": "2026-03-12"}
    at = text.index("Rapat")
    assert prose.offsets.to_source(Span(0, 5)) == Span(at, at + 5)
