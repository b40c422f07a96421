"""Word documents: their text, and edits of it written back into the same document.

The text is that of the body in reading order, with a line end behind each paragraph and in place
of each line break, as it would be with all tracked changes accepted. Not read, and so never
changed: headers, footers, footnotes, text boxes, pictures, comments (but for those that speak to
lintberita), instructions of fields, hidden text, what a tracked change has deleted.

The standard library's zipfile and expat do the reading. python-docx would parse the document into
a tree and write all of it anew; here an edit changes the letters between two tags and the rest
of the file stays as it was, to the byte. It also starts sooner, and needs no compiled library.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from lintberita.model import Edit
from lintberita.source.blocks import Prose, build_prose
from lintberita.source.docx.comments import read_remarks
from lintberita.source.docx.editing import Cut, cuts, patched
from lintberita.source.docx.package import Package
from lintberita.source.docx.story import Story, read_story
from lintberita.source.docx.styles import Styles
from lintberita.source.docx.xml import encoding_of, to_utf8


@dataclass(frozen=True, slots=True)
class DocxSource:
    """A Word document; ``part`` is its main part in UTF-8, with the edits so far."""

    package: Package
    part: bytes
    styles: Styles
    comments: dict[str, str]
    story: Story

    @property
    def text(self) -> str:
        """The text of the body."""
        return self.story.text

    @property
    def encoding(self) -> str:
        """None: the file is no text."""
        return ""

    def prose(self) -> Prose:
        """The blocks of the body; comments that speak to lintberita are its remarks."""
        prose = build_prose(self.text, self.story.blocks)
        return prose._replace(remarks=self.story.remarks)

    def is_editable(self, edit: Edit) -> bool:
        """Whether ``edit`` changes letters of runs only, and no signature would be broken."""
        return not self.package.signed and self._cuts(edit) is not None

    def edited(self, edits: Iterable[Edit]) -> "DocxSource":
        """Return the document with ``edits`` made; they must be editable, in order and apart."""
        made = chain.from_iterable(self._cuts(edit) or () for edit in edits)
        part = patched(self.part, self.story.stretches, made)
        story = read_story(part, self.styles, self.comments)
        return DocxSource(self.package, part, self.styles, self.comments, story)

    def to_bytes(self) -> bytes:
        """The document as a file: the very bytes that were opened where nothing was edited."""
        old = self.package.read(self.package.main)
        encoding = encoding_of(old)
        if self.part == to_utf8(old):
            return self.package.data
        return self.package.with_part(self.package.main, self.part.decode().encode(encoding))

    def _cuts(self, edit: Edit) -> tuple[Cut, ...] | None:
        return cuts(self.text, self.story.stretches, edit)


def open_docx(data: bytes) -> DocxSource:
    """Open a Word document; raises ``SourceError`` for what is none, or is made to do harm."""
    package = Package(data)
    part = to_utf8(package.read(package.main))
    style_part = package.related(package.main, "styles")
    styles = Styles(package.read(style_part) if style_part else None)
    comment_part = package.related(package.main, "comments")
    comments = read_remarks(package.read(comment_part)) if comment_part else {}
    return DocxSource(package, part, styles, comments, read_story(part, styles, comments))
