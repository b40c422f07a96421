"""The opening sentence of a piece of news."""

from typing import TYPE_CHECKING

from lintberita.model import Span

if TYPE_CHECKING:
    from lintberita.analysis.document import Document


def opening(document: "Document") -> Span:
    """The first sentence of the lead behind the dateline; an empty span where there is no lead."""
    lead = document.structure.lead
    if lead is None:
        return Span(0, 0)
    dateline = document.structure.dateline
    start = dateline.span.end if dateline else lead.span.start
    for sentence in document.sentences(lead):
        if sentence.span.end > start:
            return Span(start, sentence.span.end)
    return Span(start, max(start, lead.span.end))
