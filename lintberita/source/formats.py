"""Which module reads which file."""

from collections.abc import Iterator
from pathlib import PurePath

from lintberita.errors import SourceError
from lintberita.source.blocks import Block, Prose, build_prose
from lintberita.source.front_matter import read_front_matter
from lintberita.source.plain import read_plain

_MARKDOWN = frozenset({".md", ".markdown", ".mdx"})
_HTML = frozenset({".html", ".htm"})
# What a folder is searched for.
EXTENSIONS = (".txt", *sorted(_MARKDOWN | _HTML))
_OTHERS = frozenset({".docx"})


def read_prose(text: str, path: str) -> Prose:
    """Read a decoded draft as the format that its name says; any other name is plain text."""
    suffix = PurePath(path).suffix.lower()
    if suffix in _OTHERS:
        raise SourceError(
            f"Format {suffix} belum dapat dibaca.",
            remedy="Simpan naskah sebagai teks (.txt), lalu periksa lagi.",
        )
    head = read_front_matter(text)
    return build_prose(text, _blocks(text, suffix, head.end), head.metadata)


def _blocks(text: str, suffix: str, start: int) -> Iterator[Block]:
    """Each reader is imported by the first file that needs it."""
    if suffix in _MARKDOWN:
        from lintberita.source.markdown import read_markdown

        return read_markdown(text, start=start, mdx=suffix == ".mdx")
    if suffix in _HTML:
        from lintberita.source.html import read_html

        return read_html(text, start=start)
    return read_plain(text, start=start)
