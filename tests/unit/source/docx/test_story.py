"""Protects: what of a Word document is text, of which kind, and what stays unread."""

import pytest

from lintberita.source import BlockKind
from lintberita.source.blocks import STAND_IN
from tests.unit.source.docx.documents import opened, paragraph, run

FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'


def kinds(body: str, styles: str = "") -> list[BlockKind]:
    return [block.kind for block in opened(body, styles=styles).prose().blocks]


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ((run("Pe", "<w:b/>"), run("masyarakatan")), "Pemasyarakatan"),
        ((run("R&amp;D &#8220;baru&#x201D;"),), "R&D “baru”"),
        # Without xml:space, Word shows no blanks at the ends.
        (("<w:r><w:t> rumah </w:t></w:r>", "<w:r><w:t>sakit</w:t></w:r>"), "rumahsakit"),
        (("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>",), "a\nb\tc"),
        (("<w:r><w:t>anak</w:t><w:noBreakHyphen/><w:t>anak</w:t></w:r>",), "anak-anak"),
        (("<w:r><w:t>ru</w:t><w:softHyphen/><w:t>mah</w:t></w:r>",), "rumah"),
        (("<w:r><w:t>ru</w:t><w:lastRenderedPageBreak/><w:t>mah</w:t></w:r>",), "rumah"),
        (('<w:hyperlink r:id="rId9">', run("tautan"), "</w:hyperlink>"), "tautan"),
        (('<w:smartTag w:element="place">', run("Jakarta"), "</w:smartTag>"), "Jakarta"),
        (("<w:sdt><w:sdtPr/><w:sdtContent>", run("isi"), "</w:sdtContent></w:sdt>"), "isi"),
        (
            (
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>",
                run("Klik di sini"),
                "</w:sdtContent></w:sdt>",
            ),
            "",
        ),
        ((run("ada "), run("tersembunyi", "<w:vanish/>"), run("lagi")), "ada lagi"),
        ((run("tampak", '<w:vanish w:val="0"/>'),), "tampak"),
        # A tracked change of format keeps the old properties inside the new ones.
        ((run("tampak", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),), "tampak"),
        (("<w:ins>", run("baru"), "</w:ins><w:del><w:r><w:delText>lama</w:delText></w:r></w:del>"),
         "baru"),
        (("<w:moveTo>", run("ke"), "</w:moveTo><w:moveFrom>", run("dari"), "</w:moveFrom>"), "ke"),
        (('<w:fldSimple w:instr=" PAGE ">', run("7"), "</w:fldSimple>"), "7"),
        (
            (
                FIELD.format("begin"),
                "<w:r><w:instrText> HYPERLINK x </w:instrText></w:r>",
                FIELD.format("separate"),
                run("laman"),
                FIELD.format("end"),
                run(" itu"),
            ),
            "laman itu",
        ),
        (
            (
                "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>kotak</w:t></w:r></w:p>"
                "</w:txbxContent></w:pict></w:r>",
                "<mc:AlternateContent><mc:Choice><w:r><w:t>kotak</w:t></w:r></mc:Choice>"
                "</mc:AlternateContent>",
                run("luar"),
            ),
            "luar",
        ),
        (("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", run(" itu")), f"{STAND_IN} itu"),
    ],
)  # fmt: skip
def test_what_is_text(runs: tuple[str, ...], text: str) -> None:
    assert opened("<w:p>" + "".join(runs) + "</w:p>").text == text + "\n"


def test_a_paragraph_mark_that_was_deleted_parts_nothing() -> None:
    gone = "<w:rPr><w:del w:id='1'/></w:rPr>"
    body = paragraph("satu ", properties=gone) + paragraph("dua") + paragraph("tiga")
    assert opened(body).text == "satu dua\ntiga\n"


def test_a_big_first_letter_belongs_to_its_word() -> None:
    body = paragraph("P", properties='<w:framePr w:dropCap="drop"/>') + paragraph("emerintah")
    assert opened(body).text == "Pemerintah\n"


HEADINGS = (
    '<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Topik"><w:name w:val="Topik"/>'
    '<w:basedOn w:val="Judul1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Ruang"><w:name w:val="Ruang"/>'
    '<w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Butir"><w:name w:val="Butir"/>'
    '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kode"><w:name w:val="HTML Preformatted"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Putar"><w:name w:val="Putar"/>'
    '<w:basedOn w:val="Putar"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Rahasia"><w:name w:val="Rahasia"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
    '<w:style w:type="character" w:styleId="Skrip"><w:name w:val="HTML Code"/></w:style>'
)


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ('<w:pStyle w:val="Judul1"/>', BlockKind.HEADING),
        ('<w:pStyle w:val="Topik"/>', BlockKind.HEADING),
        ('<w:pStyle w:val="Ruang"/>', BlockKind.HEADING),
        ('<w:outlineLvl w:val="0"/>', BlockKind.HEADING),
        ('<w:pStyle w:val="Judul1"/><w:outlineLvl w:val="9"/>', BlockKind.PARAGRAPH),
        ('<w:pStyle w:val="Butir"/>', BlockKind.LIST_ITEM),
        ('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', BlockKind.LIST_ITEM),
        ('<w:pStyle w:val="Butir"/><w:numPr><w:numId w:val="0"/></w:numPr>', BlockKind.PARAGRAPH),
        ('<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
         BlockKind.PARAGRAPH),
        ('<w:pStyle w:val="Kode"/>', BlockKind.CODE),
        ('<w:pStyle w:val="Putar"/>', BlockKind.PARAGRAPH),
        ('<w:pStyle w:val="TidakAda"/>', BlockKind.PARAGRAPH),
        ("", BlockKind.PARAGRAPH),
    ],
)  # fmt: skip
def test_the_kind_of_a_paragraph(properties: str, kind: BlockKind) -> None:
    assert kinds(paragraph("Satu kalimat", properties=properties), HEADINGS) == [kind]


def test_text_in_a_hidden_style_is_hidden() -> None:
    body = paragraph("rahasia", properties='<w:pStyle w:val="Rahasia"/>')
    assert opened(body, styles=HEADINGS).text == "\n"


def test_code_and_raised_numbers_are_one_unknown_sign() -> None:
    body = paragraph(
        "Jalankan ",
        run("rm ", '<w:rStyle w:val="Skrip"/>'),
        run("-r", '<w:rStyle w:val="Skrip"/>'),
        " pada ruang 5 m",
        run("2", '<w:vertAlign w:val="superscript"/>'),
        ".",
    )
    source = opened(body, styles=HEADINGS)
    assert source.text == "Jalankan rm -r pada ruang 5 m2.\n"
    assert source.prose().text == f"Jalankan {STAND_IN} pada ruang 5 m{STAND_IN}."


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{paragraph(c)}</w:tc>" for c in cells) + "</w:tr>"


def test_a_table_of_data_is_no_prose_and_a_frame_is() -> None:
    assert (
        kinds(f"<w:tbl>{row('Kota', 'Jumlah')}{row('Bogor', '7')}</w:tbl>") == [BlockKind.TABLE] * 4
    )
    assert (
        kinds(f"<w:tbl>{row('Warga datang.')}{row('Hujan turun.')}</w:tbl>")
        == [BlockKind.PARAGRAPH] * 2
    )


def test_a_row_that_was_deleted_is_not_there() -> None:
    gone = f"<w:tr><w:trPr><w:del w:id='4'/></w:trPr><w:tc>{paragraph('hapus')}</w:tc></w:tr>"
    assert opened(f"<w:tbl>{gone}{row('tetap')}</w:tbl>").text == "tetap\n"


def test_lines_are_read_as_in_plain_text() -> None:
    body = paragraph("- satu butir") + paragraph("----------") + paragraph("Ini *tebal* juga")
    prose = opened(body).prose()
    assert prose.text == "satu butir\nIni tebal juga"
    assert [b.kind for b in prose.blocks] == [BlockKind.LIST_ITEM, BlockKind.PARAGRAPH]


COMMENT = '<w:comment w:id="{}" w:author="Redaktur">{}</w:comment>'


def test_a_comment_for_lintberita_is_a_remark_on_its_paragraph() -> None:
    body = paragraph("Pertama.") + paragraph(
        "Kata ",
        '<w:commentRangeStart w:id="7"/>',
        "dimata",
        '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
        " publik.",
    )
    said = paragraph("lintberita: abaikan ejaan ", 'alasan="nama"')
    source = opened(body, comments=COMMENT.format(7, said) + COMMENT.format(8, paragraph("bagus")))
    (remark,) = source.prose().remarks
    assert remark.text == 'abaikan ejaan alasan="nama"'
    assert source.text[remark.span.start : remark.span.end] == "dimata"
    assert remark.covers is not None
    assert source.text[remark.covers.start : remark.covers.end] == "Kata dimata publik."


def test_a_comment_over_paragraphs_covers_each_and_one_without_a_range_its_own() -> None:
    body = (
        paragraph('<w:commentRangeStart w:id="1"/>', "Satu.")
        + paragraph("Dua.", '<w:commentRangeEnd w:id="1"/>')
        + paragraph("Tiga.", '<w:r><w:commentReference w:id="2"/></w:r>')
    )
    said = paragraph("Lintberita: abaikan ejaan")
    source = opened(body, comments=COMMENT.format(1, said) + COMMENT.format(2, said))
    first, second = source.prose().remarks
    assert first.covers is not None
    assert source.text[first.covers.start : first.covers.end] == "Satu.\nDua."
    assert source.text[second.span.start : second.span.end] == "Tiga."
    assert second.covers == second.span
