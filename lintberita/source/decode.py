"""Bytes of a draft to text and back, without losing one of them."""

import codecs
from typing import NamedTuple

from lintberita.errors import SourceError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096


class SourceText(NamedTuple):
    """The decoded file. ``text`` holds every character but the byte order mark."""

    text: str
    encoding: str = "utf-8"
    bom: bytes = b""


def decode(data: bytes) -> SourceText:
    """Decode a draft: UTF-8, UTF-16 with or without its mark, else Windows-1252.

    Raises ``SourceError`` for what is no text: NUL bytes, or bytes that none of these
    encodings knows.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decoded(data[len(bom) :], encoding, bom)
    wide = _utf16_without_mark(data[:_SAMPLE])
    if wide:
        return _decoded(data, wide, b"")
    if b"\0" in data:
        raise SourceError(
            "Berkas ini bukan teks (ada byte NUL di dalamnya).",
            remedy="Simpan naskah sebagai teks UTF-8, lalu periksa lagi.",
        )
    try:
        return SourceText(data.decode("utf-8"))
    except UnicodeDecodeError:
        # Old newsroom systems and Word still save Windows-1252; its undefined bytes fail here.
        return _decoded(data, "cp1252", b"")


def encode(source: SourceText, text: str) -> bytes:
    """Encode ``text`` as the file that ``source`` came from was encoded.

    Raises ``SourceError`` where a character does not exist in that encoding.
    """
    try:
        return source.bom + text.encode(source.encoding)
    except UnicodeEncodeError as error:
        lost = text[error.start]
        raise SourceError(
            f'Huruf "{lost}" tidak ada dalam pengodean {source.encoding} berkas ini.',
            remedy="Simpan naskah sebagai UTF-8, lalu jalankan lagi.",
        ) from error


def _decoded(data: bytes, encoding: str, bom: bytes) -> SourceText:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"Berkas ini tidak dapat dibaca sebagai teks (byte ke-{error.start + 1}).",
            remedy="Simpan naskah sebagai teks UTF-8, lalu periksa lagi.",
        ) from error
    if "\0" in text:
        raise SourceError(
            "Berkas ini bukan teks (ada byte NUL di dalamnya).",
            remedy="Simpan naskah sebagai teks UTF-8, lalu periksa lagi.",
        )
    return SourceText(text, encoding, bom)


def _utf16_without_mark(sample: bytes) -> str:
    """Name the byte order where nearly every second byte is NUL, as in Latin text in UTF-16."""
    if len(sample) < 8:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.7 * half and even == 0:
        return "utf-16-le"
    if even > 0.7 * half and odd == 0:
        return "utf-16-be"
    return ""
