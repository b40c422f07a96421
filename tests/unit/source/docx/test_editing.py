"""Protects: an edit changes letters of runs and nothing else, or it is not made at all."""

from itertools import pairwise

import pytest

from lintberita.model import Edit, Span
from lintberita.source.docx import DocxSource, open_docx
from tests.unit.source.docx.documents import opened, paragraph, run

BOLD = "<w:b/>"


def replacing(source: DocxSource, old: str, new: str) -> Edit:
    start = source.text.index(old)
    return Edit(Span(start, start + len(old)), new)


def after(body: str, old: str, new: str) -> str:
    """The body of the document behind an edit."""
    source = opened(body)
    edit = replacing(source, old, new)
    assert source.is_editable(edit)
    part = source.edited([edit]).part.decode()
    return part[part.index("<w:body>") + 8 : part.index("<w:sectPr/>")]


@pytest.mark.parametrize(
    ("before", "old", "new", "behind"),
    [
        # Letters that stay are left in their run.
        (
            (run("Pe", BOLD), run("masayrakatan")),
            "Pemasayrakatan",
            "Pemasyarakatan",
            (run("Pe", BOLD), run("masyarakatan")),
        ),
        (
            (run("di", BOLD), run("mata")),
            "dimata",
            "di mata",
            (run("di ", BOLD), run("mata")),
        ),
        # What is new goes into the first run.
        (
            (run("prak", BOLD), run("tek")),
            "praktek",
            "usaha",
            (run("usaha", BOLD), run("")),
        ),
        # A comment's or a bookmark's end within a word is passed.
        (
            (run("pra"), '<w:commentRangeEnd w:id="1"/>', run("ktek")),
            "praktek",
            "praktik",
            (run("pra"), '<w:commentRangeEnd w:id="1"/>', run("ktik")),
        ),
        # Only the change itself must stand clear of a tracked change.
        (
            (run("pra"), "<w:ins>", run("ktek"), "</w:ins>"),
            "praktek",
            "praktik",
            (run("pra"), "<w:ins>", run("ktik"), "</w:ins>"),
        ),
        # A comma behind a link is no part of it, whichever side has room.
        (
            ("<w:hyperlink>", run("laman"), "</w:hyperlink>", run(" itu")),
            "laman itu",
            "laman, itu",
            ("<w:hyperlink>", run("laman"), "</w:hyperlink>", run(", itu")),
        ),
        ((run("R&amp;D dimata"),), "dimata", "di mata", (run("R&amp;D di mata"),)),
        ((run("&#8220;x&#8221; y"),), "y", "a < b & c", (run("&#8220;x&#8221; a &lt; b &amp; c"),)),
        # A blank that comes to stand at an end must count.
        (
            ("<w:r><w:t>rumahsakit</w:t></w:r>",),
            "sakit",
            " ",
            ('<w:r><w:t xml:space="preserve">rumah </w:t></w:r>',),
        ),
        (
            ("<w:r><w:t xml:space='default'>\n  rumahsakit\n</w:t></w:r>",),
            "sakit",
            " ",
            ('<w:r><w:t xml:space="preserve">rumah </w:t></w:r>',),
        ),
        (("<w:r><w:t>  ada </w:t></w:r>",), "ada", "pun", ("<w:r><w:t>pun</w:t></w:r>",)),
    ],
)
def test_an_edit(before: tuple[str, ...], old: str, new: str, behind: tuple[str, ...]) -> None:
    assert after(paragraph(*before), old, new) == paragraph(*behind)


@pytest.mark.parametrize(
    "between",
    [
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        "<w:r><w:drawing/></w:r>",
        "<w:del><w:r><w:delText>lama</w:delText></w:r></w:del>",
        run("tersembunyi", "<w:vanish/>"),
        "<w:r><w:softHyphen/></w:r>",
        "<w:ins>" + run("") + "</w:ins>",
    ],
)
def test_no_edit_runs_across_what_it_would_displace(between: str) -> None:
    source = opened(paragraph("prak", between, "tek lain"))
    assert source.text == "praktek lain\n"
    assert not source.is_editable(replacing(source, "praktek", "usaha"))
    assert source.is_editable(replacing(source, "lain", "baru"))


@pytest.mark.parametrize(
    "locked",
    [
        '<w:fldSimple w:instr=" REF x "><w:r><w:t>hasil</w:t></w:r></w:fldSimple>',
        "<w:r><w:t><![CDATA[hasil]]></w:t></w:r>",
        "<w:r><w:t>ha<!-- x -->sil</w:t></w:r>",
        "<w:sdt><w:sdtPr><w:lock w:val='contentLocked'/></w:sdtPr><w:sdtContent>"
        "<w:r><w:t>hasil</w:t></w:r></w:sdtContent></w:sdt>",
        "<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>"
        "<w:r><w:t>hasil</w:t></w:r></w:sdtContent></w:sdt>",
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>hasil</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ],
)
def test_what_word_writes_itself_is_read_and_left(locked: str) -> None:
    source = opened(paragraph("Ini ", locked, " saja"))
    assert source.text == "Ini hasil saja\n"
    assert not source.is_editable(replacing(source, "hasil", "lain"))
    assert source.is_editable(replacing(source, "saja", "lain"))


def test_line_ends_and_tabs_are_no_letters_of_a_run() -> None:
    source = opened(paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>") + paragraph("c"))
    for old in ("\t", "b\nc", "\n"):
        assert not source.is_editable(replacing(source, old, " "))


def test_several_edits_in_one_run_are_made_together() -> None:
    source = opened(paragraph("satu dua tiga", run(" empat")))
    edits = [replacing(source, old, new) for old, new in
             (("satu", "1"), ("dua", ""), ("tiga empat", "tujuh"))]  # fmt: skip
    assert source.edited(edits).text == "1  tujuh\n"


def test_the_signed_are_read_and_left() -> None:
    from tests.unit.source.docx.documents import packed, parts

    members = parts(paragraph("dimata")) | {"_xmlsignatures/sig1.xml": "<x/>"}
    source = open_docx(packed(members))
    assert not source.is_editable(Edit(Span(2, 2), " "))


def test_a_text_without_edits_is_the_same_file() -> None:
    source = opened(paragraph("dimata"))
    assert source.to_bytes() is source.package.data
    assert source.edited([]).to_bytes() is source.package.data


@pytest.mark.parametrize(
    "nonsense",
    [
        "<w:r><w:sdtPr><w:t>ada</w:t></w:sdtPr></w:r>",
        "<w:r><w:t>x<w:r><w:t>ada</w:t></w:r></w:t></w:r>",
        "<w:r><w:rPr><w:p><w:t>ada</w:t></w:p></w:rPr></w:r>",
    ],
)
def test_text_where_none_can_be_is_not_taken_for_other_text(nonsense: str) -> None:
    source = opened(paragraph("kom", nonsense, "tar"))
    assert "komkom" not in source.text
    edited = source.edited([Edit(Span(1, 1), "z")])
    assert edited.text == source.text.replace("kom", "kzom")


def test_every_letter_stands_in_one_stretch_at_most() -> None:
    source = opened(paragraph("a", run("b"), "<w:r><w:tab/><w:t>c</w:t></w:r>") + paragraph("d"))
    spans = [stretch.span for stretch in source.story.stretches]
    assert [source.text[s.start : s.end] for s in spans] == ["a", "b", "c", "d"]
    assert all(one.end <= two.start for one, two in pairwise(spans))
