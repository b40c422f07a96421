"""Protects: a document that is broken or made to do harm is told in one sentence, never run into;
and a part that is written leaves every other byte of the file alone."""

import io
import struct
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from lintberita.errors import SourceError
from lintberita.model import Edit, Span
from lintberita.source.docx import open_docx
from lintberita.source.formats import open_source
from tests.unit.source.docx.documents import MAIN, packed, paragraph, parts, word_part

BODY = paragraph("Citra itu baik dimata publik.")
SPACE = Edit(Span(17, 17), " ")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'


def refused(data: bytes, name: str = "draf.docx") -> str:
    with pytest.raises(SourceError) as caught:
        open_source(data, name)
    assert caught.value.remedy
    return str(caught.value)


def with_main(content: str) -> bytes:
    return packed(parts("") | {MAIN: content})


def test_entities_are_never_expanded() -> None:
    main = word_part("document", f"<w:body>{paragraph('&b;')}</w:body>")
    head, root = main.split("\r\n", 1)
    assert "DOCTYPE" in refused(with_main(head + BOMB + root))
    for name in ("word/styles.xml", "word/comments.xml", "_rels/.rels"):
        members = parts(BODY)
        head, root = members[name].split("\r\n", 1)
        assert "DOCTYPE" in refused(packed(members | {name: head + BOMB + root}))


def test_an_outside_entity_is_not_fetched() -> None:
    doctype = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'
    assert "DOCTYPE" in refused(with_main(doctype + "<x/>"))


def test_zip_bombs_are_refused_before_they_are_unpacked() -> None:
    assert "terlalu besar" in refused(with_main(" " * 30_000_000))
    many = parts(BODY) | {f"x{number}": "" for number in range(10_001)}
    assert "10000 bagian" in refused(packed(many))


def test_a_member_that_grows_beyond_what_it_says_is_not_read_on() -> None:
    data = bytearray(with_main(word_part("document", f"<w:body>{BODY}</w:body>") + " " * 100_000))
    size = struct.pack("<I", 100)
    entry = data.rindex(b"PK\x01\x02", 0, data.rindex(MAIN.encode()))
    data[entry + 24 : entry + 28] = size
    assert MAIN in refused(bytes(data))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"bukan zip",
        packed({"a.txt": "x"}),
        packed(parts(BODY))[:-30],
        packed(parts(BODY))[:900],
        with_main("<w:document>"),
        with_main("<html/>"),
        with_main(word_part("styles", "")),
        with_main(""),
    ],
)
def test_what_is_no_sound_document_is_told(data: bytes) -> None:
    assert "Dokumen Word ini tidak dapat dibaca" in refused(data)


def test_bytes_that_were_changed_on_the_way_are_noticed() -> None:
    members = parts(BODY)
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    assert MAIN in refused(file.getvalue().replace(b"dimata", b"di_ata"))


def test_old_and_locked_documents_are_told_apart() -> None:
    assert "lama (.doc)" in refused(OLE)
    assert "lama (.doc)" in refused(OLE, "draf.doc")
    assert "kata sandi" in refused(OLE + "EncryptedPackage".encode("utf-16-le"))


def test_a_document_under_another_name_is_told() -> None:
    assert "--stdin-filename" in refused(packed(parts(BODY)), "stdin.txt")


def test_two_parts_of_one_name_are_refused() -> None:
    file = io.BytesIO(packed(parts(BODY)))
    with pytest.warns(UserWarning, match="Duplicate"), ZipFile(file, "a") as archive:
        archive.writestr(MAIN, word_part("document", ""))
    assert "dua bagian" in refused(file.getvalue())


def test_the_main_part_may_have_another_name() -> None:
    members = parts(BODY)
    members["word/document2.xml"] = members.pop(MAIN)
    members["_rels/.rels"] = members["_rels/.rels"].replace(MAIN, "/word/document2.xml")
    assert open_docx(packed(members)).text == "Citra itu baik dimata publik.\n"


def test_names_that_climb_lead_nowhere() -> None:
    members = parts(BODY)
    members["_rels/.rels"] = members["_rels/.rels"].replace(MAIN, "../../../etc/passwd")
    assert "bukan dokumen Word" in refused(packed(members))


def written(data: bytes) -> bytes:
    source = open_docx(data)
    return source.edited([SPACE]).to_bytes()


def test_all_other_members_stay_to_the_byte() -> None:
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        archive.comment = b"dari redaksi"
        for number, (name, content) in enumerate(parts(BODY).items()):
            info = ZipInfo(name, (2021, 3, 4, 5, 6, 2 * number))
            info.compress_type = 8 if number % 2 == 0 else 0
            info.comment = b"catatan"
            archive.writestr(info, content)
    before = file.getvalue()
    after = written(before)
    old, new = ZipFile(io.BytesIO(before)), ZipFile(io.BytesIO(after))
    assert new.testzip() is None
    assert new.comment == b"dari redaksi"
    for one, two in zip(old.infolist(), new.infolist(), strict=True):
        assert (one.filename, one.date_time, one.compress_type, one.comment, one.extra) == (
            two.filename, two.date_time, two.compress_type, two.comment, two.extra
        )  # fmt: skip
        if one.filename != MAIN:
            end = one.header_offset + 30 + len(one.filename) + one.compress_size
            length = end - one.header_offset
            assert (
                before[one.header_offset : end]
                == (after[two.header_offset : two.header_offset + length])
            )
    was, now = old.read(MAIN), new.read(MAIN)
    assert now == was.replace(b"dimata", b"di mata")


def test_a_zip_written_to_a_stream_is_kept_readable() -> None:
    """Sizes then stand behind each member, with room for long ones in front."""

    class Stream(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            raise OSError("a stream only goes on")

    stream = Stream()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, content in parts(BODY).items():
            with archive.open(name, "w", force_zip64=True) as member:
                member.write(content.encode())
    after = ZipFile(io.BytesIO(written(stream.getvalue())))
    assert after.testzip() is None
    assert b"di mata" in after.read(MAIN)


def test_a_layout_that_cannot_be_kept_is_left_alone() -> None:
    data = packed(parts(BODY))
    end = data.rindex(b"PK\x05\x06")
    source = open_docx(b"awalan" + data[:end] + data[end:])
    with pytest.raises(SourceError, match="tidak diubah"):
        source.edited([SPACE]).to_bytes()


def test_utf_16_is_written_as_utf_16() -> None:
    main = parts(BODY)[MAIN].replace("UTF-8", "UTF-16").encode("utf-16")
    members = {name: content.encode() for name, content in parts(BODY).items()} | {MAIN: main}
    after = ZipFile(io.BytesIO(written(packed(members)))).read(MAIN)
    assert after == main.decode("utf-16").replace("dimata", "di mata").encode("utf-16")


def test_deep_nesting_is_read_without_recursion() -> None:
    deep = "<w:smartTag>" * 20_000 + "</w:smartTag>" * 20_000
    assert open_docx(packed(parts(f"<w:p>{deep}</w:p>"))).text == "\n"
