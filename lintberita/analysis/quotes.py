"""Stretches between quotation marks, in every style that Indonesian media use."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lintberita.model import Span

if TYPE_CHECKING:
    from lintberita.analysis.document import Document

_PAIR = re.compile(r"[“”\"][^“”\"\n]*[”“\"]?")


@dataclass(frozen=True, slots=True)
class Quote:
    """One stretch between marks, both included; ``closed`` is false where the end is missing.

    ``is_speech``: false for titles, terms and scare quotes, ``None`` where it cannot be told.
    """

    span: Span
    opening: str
    closing: str
    is_speech: bool | None = True
    part_of: Span | None = None

    @property
    def closed(self) -> bool:
        """Whether the quotation has its closing mark."""
        return bool(self.closing)


def find_quotes(document: "Document") -> tuple[Quote, ...]:
    """Find every quotation of the draft, in order."""
    found = []
    for paragraph in document.paragraphs:
        for match in _PAIR.finditer(document.text, paragraph.span.start, paragraph.span.end):
            text = match.group()
            closing = text[-1] if len(text) > 1 and text[-1] in "”“\"" else ""
            found.append(Quote(Span(match.start(), match.end()), text[0], closing))
    return tuple(found)
