"""Which module reads which file."""

from pathlib import PurePath

from lintberita.errors import SourceError
from lintberita.source.blocks import Prose, build_prose
from lintberita.source.front_matter import read_front_matter
from lintberita.source.plain import read_plain

# What a folder is searched for.
EXTENSIONS = (".txt",)
_OTHERS = frozenset({".md", ".markdown", ".mdx", ".html", ".htm", ".docx"})


def read_prose(text: str, path: str) -> Prose:
    """Read a decoded draft as the format that its name says; any other name is plain text."""
    suffix = PurePath(path).suffix.lower()
    if suffix in _OTHERS:
        raise SourceError(
            f"Format {suffix} belum dapat dibaca.",
            remedy="Simpan naskah sebagai teks (.txt), lalu periksa lagi.",
        )
    head = read_front_matter(text)
    return build_prose(text, read_plain(text, start=head.end), head.metadata)
