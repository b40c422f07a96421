"""Word documents made for the tests, part by part, so that each can hold what a test is about."""

import io
from zipfile import ZIP_DEFLATED, ZipFile

from lintberita.source.docx import DocxSource, open_docx

MAIN = "word/document.xml"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'


def word_part(root: str, content: str) -> str:
    """A part whose root is ``w:{root}``."""
    spaces = (
        f'xmlns:w="{_W}" xmlns:r="{_RELATIONS}"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
        ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
    )
    return f"{_HEAD}<w:{root} {spaces}>{content}</w:{root}>"


def parts(body: str, *, styles: str = "", comments: str = "") -> dict[str, str]:
    """The parts of a document with ``body``, by name."""
    related = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATIONS}/{kind}" Target="{kind}.xml"/>'
        for number, kind in enumerate(("styles", "comments"), 1)
    )
    return {
        "[Content_Types].xml": f"{_HEAD}<Types/>",
        "_rels/.rels": _relationships(
            f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="{MAIN}"/>'
        ),
        MAIN: word_part("document", f"<w:body>{body}<w:sectPr/></w:body>"),
        "word/_rels/document.xml.rels": _relationships(related),
        "word/styles.xml": word_part("styles", styles),
        "word/comments.xml": word_part("comments", comments),
        "word/media/image1.png": "gambar",
    }


def _relationships(content: str) -> str:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{_HEAD}<Relationships xmlns="{space}">{content}</Relationships>'


def packed(members: dict[str, str] | dict[str, bytes]) -> bytes:
    """A zip of ``members``."""
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def opened(body: str, *, styles: str = "", comments: str = "") -> DocxSource:
    """A document with ``body``, opened."""
    return open_docx(packed(parts(body, styles=styles, comments=comments)))


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph; a run that is no XML is made one."""
    inside = "".join(r if r.startswith("<") else run(r) for r in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inside}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A run with ``text`` and the properties given."""
    head = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{head}<w:t xml:space="preserve">{text}</w:t></w:r>'
