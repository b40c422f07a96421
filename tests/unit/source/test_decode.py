"""Protects: a draft in any usual encoding is read, and written back byte for byte."""

import pytest

from lintberita.errors import SourceError
from lintberita.source import decode, encode

TEXT = "Jakarta – “Baik,” kata Budi.\r\nSelesai.\n"


@pytest.mark.parametrize(
    ("data", "encoding", "bom"),
    [
        (TEXT.encode(), "utf-8", b""),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8", b"\xef\xbb\xbf"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le", b"\xff\xfe"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be", b"\xfe\xff"),
        (TEXT.encode("cp1252"), "cp1252", b""),
    ],
)
def test_round_trip(data: bytes, encoding: str, bom: bytes) -> None:
    source = decode(data)
    assert (source.text, source.encoding, source.bom) == (TEXT, encoding, bom)
    assert encode(source, source.text) == data


def test_utf16_without_a_mark_is_told_by_its_nul_bytes() -> None:
    plain = "Warga mengungsi ke balai desa sejak pagi.\n"
    assert decode(plain.encode("utf-16-le")).text == plain
    assert decode(plain.encode("utf-16-be")).text == plain


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\0\0\0", b"teks lalu \0 nol", b"\xff\xfeX", b"\x81\x8d\x8f"]
)
def test_what_is_no_text_is_refused_with_a_remedy(data: bytes) -> None:
    with pytest.raises(SourceError) as caught:
        decode(data)
    assert caught.value.remedy


def test_empty_file_is_an_empty_text() -> None:
    assert decode(b"").text == ""


def test_a_character_that_the_encoding_lacks_is_never_lost_silently() -> None:
    source = decode("“Baik”".encode("cp1252"))
    with pytest.raises(SourceError, match="tidak ada dalam pengodean"):
        encode(source, "Ż")
