"""Which module reads which file, and the one door to all of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Protocol

from lintberita.errors import SourceError
from lintberita.model import Edit
from lintberita.source.blocks import Block, Prose, Remark, build_prose
from lintberita.source.decode import SourceText, decode, encode
from lintberita.source.edits import apply_edits
from lintberita.source.front_matter import read_front_matter
from lintberita.source.plain import read_plain

_MARKDOWN = frozenset({".md", ".markdown", ".mdx"})
_HTML = frozenset({".html", ".htm"})
_WORD = frozenset({".docx", ".docm"})
# What a folder is searched for.
EXTENSIONS = (".txt", *sorted(_MARKDOWN | _HTML), ".docx")
_ZIP = b"PK\x03\x04"
# A Word document of the nineties, or one behind a password: told as such under any name.
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Source(Protocol):
    """A draft as it was opened: the text that findings point into, and the way back to a file."""

    @property
    def text(self) -> str:
        """The draft's text; all offsets of findings and edits are code points in it."""

    @property
    def encoding(self) -> str:
        """How the text is written in the file, by Python's name; empty where it is no text."""

    def prose(self) -> Prose:
        """Read the text as prose."""

    def is_editable(self, edit: Edit) -> bool:
        """Whether the file can take ``edit`` and lose nothing else."""

    def edited(self, edits: Iterable[Edit]) -> "Source":
        """Return the draft with ``edits`` made; they must be editable, in order and apart."""

    def to_bytes(self) -> bytes:
        """The draft as a file; what was not edited is there as it was.

        Raises ``SourceError`` where the file can't hold the new text.
        """


@dataclass(frozen=True, slots=True)
class TextSource:
    """A file that is text as a whole; the name in ``path`` tells its markup."""

    decoded: SourceText
    path: str

    @property
    def text(self) -> str:
        """The decoded file."""
        return self.decoded.text

    @property
    def encoding(self) -> str:
        """That of the file; ``utf-8-sig`` has a byte order mark."""
        marked = self.decoded.bom and self.decoded.encoding == "utf-8"
        return "utf-8-sig" if marked else self.decoded.encoding

    def prose(self) -> Prose:
        """The blocks behind the front matter."""
        return read_prose(self.text, self.path)

    def is_editable(self, edit: Edit) -> bool:
        """Any stretch of a text can be replaced."""
        return True

    def edited(self, edits: Iterable[Edit]) -> "TextSource":
        """Return the file with ``edits`` made."""
        new = self.decoded._replace(text=apply_edits(self.text, edits))
        return TextSource(new, self.path)

    def to_bytes(self) -> bytes:
        """The file, encoded as it was."""
        return encode(self.decoded, self.text)


def open_source(data: bytes | str, path: str) -> Source:
    """Open a draft as the format that its name says; any name not listed is plain text.

    A ``str`` is a text that was decoded before. Raises ``SourceError`` for what can't be read.
    """
    if isinstance(data, str):
        return TextSource(SourceText(data), path)
    if PurePath(path).suffix.lower() in _WORD or data.startswith(_OLD_WORD):
        from lintberita.source.docx import open_docx

        return open_docx(data)
    if data.startswith(_ZIP):
        raise SourceError(
            "Berkas ini bukan teks; isinya seperti dokumen Word.",
            remedy="Beri namanya akhiran .docx (dari stdin: --stdin-filename naskah.docx).",
        )
    return TextSource(decode(data), path)


def read_prose(text: str, path: str) -> Prose:
    """Read a decoded text as the format that its name says; any other name is plain text."""
    suffix = PurePath(path).suffix.lower()
    head = read_front_matter(text)
    parts = _parts(text, suffix, head.end)
    return build_prose(text, parts, head.metadata, head.remarks)


def _parts(text: str, suffix: str, start: int) -> Iterator[Block | Remark]:
    """Each reader is imported by the first file that needs it."""
    if suffix in _MARKDOWN:
        from lintberita.source.markdown import read_markdown

        return read_markdown(text, start=start, mdx=suffix == ".mdx")
    if suffix in _HTML:
        from lintberita.source.html import read_html

        return read_html(text, start=start)
    return read_plain(text, start=start)
