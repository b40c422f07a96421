"""Where the text of a document stands in its main part."""

import re
from typing import NamedTuple

from lintberita.model import Span
from lintberita.source.blocks import BlockKind

_UNIT = re.compile(r"&[^;]*;|\r\n|.", re.S)


class Stretch(NamedTuple):
    """Letters of the text that stand in one ``w:t``.

    ``tag`` is where its start tag stands in the part, ``content`` what stands between the tags
    (bytes); ``skipped`` letters of it come before the first that counts, and ``preserved`` says
    that blanks at its ends count. An edit may run over several stretches of one ``group``;
    ``depth`` counts the sealed wrappers around. Nothing is written into one that is ``locked``.
    """

    span: Span
    tag: int
    content: Span
    skipped: int
    preserved: bool
    group: int
    depth: int
    locked: bool


class Paragraph(NamedTuple):
    """A paragraph in offsets of the text; ``tables`` are the numbers of those it stands in."""

    span: Span
    kind: BlockKind
    tables: tuple[int, ...]


def units_of(part: bytes, content: Span) -> list[str]:
    """Cut the content of a ``w:t`` into letters as the XML writes them: ``&amp;`` is one."""
    return _UNIT.findall(part[content.start : content.end].decode())
