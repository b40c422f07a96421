"""XML parts of a Word document, read with expat and with nothing that a document could abuse.

Word writes no document type; one that has it is refused before anything in it is looked at, so
no entity is ever expanded. Offsets are those of the part in UTF-8.
"""

from functools import lru_cache
from typing import Protocol
from xml.parsers.expat import ExpatError, ParserCreate

from lintberita.errors import SourceError

# Both editions of the standard, under the prefixes that Word itself uses.
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://www.w3.org/XML/1998/namespace": "xml",
}
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


class Handler(Protocol):
    """What is told of the elements; names are like ``w:p``, unknown namespaces in full.

    ``at`` is the offset of the tag in the part, in bytes of UTF-8.
    """

    def start(self, name: str, attributes: dict[str, str], at: int) -> None:
        """An element begins."""

    def end(self, name: str, at: int) -> None:
        """An element ends."""

    def characters(self, data: str) -> None:
        """Text stands there; it may come in several calls."""


def damaged(how: str) -> SourceError:
    """The error for a document that can't be read, and why."""
    return SourceError(
        f"Dokumen Word ini tidak dapat dibaca: {how}.",
        remedy="Buka di Word atau LibreOffice, simpan ulang sebagai .docx, lalu periksa lagi.",
    )


def encoding_of(part: bytes) -> str:
    """Tell the encoding of a part: the standard allows UTF-8 and UTF-16 with its mark."""
    return next((name for mark, name in _MARKS if part.startswith(mark)), "utf-8")


def to_utf8(part: bytes) -> bytes:
    """Return the part in UTF-8 without a mark; raises ``SourceError`` where it is in neither."""
    try:
        return part.decode(encoding_of(part)).encode()
    except UnicodeError as problem:
        raise damaged("hurufnya tersandi keliru") from problem


def read_xml(part: bytes, handler: Handler) -> None:
    """Tell ``handler`` of every element; raises ``SourceError`` for what is no plain XML."""
    parser = ParserCreate("utf-8", " ")
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        named = {_short(key): value for key, value in attributes.items()}
        handler.start(_short(name), named, parser.CurrentByteIndex)

    def end(name: str) -> None:
        handler.end(_short(name), parser.CurrentByteIndex)

    def refuse(*_: object) -> None:
        raise damaged("berisi deklarasi DOCTYPE, yang tidak pernah ditulis Word")

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handler.characters
    try:
        parser.Parse(to_utf8(part), True)
    except ExpatError as problem:
        raise damaged(f"XML-nya rusak pada baris {problem.lineno}") from problem


@lru_cache(1024)
def _short(name: str) -> str:
    space, _, local = name.rpartition(" ")
    prefix = _PREFIXES.get(space)
    return f"{prefix}:{local}" if prefix else name
