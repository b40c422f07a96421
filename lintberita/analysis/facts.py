"""What a draft says, as plain data in offsets of the source: the answer of ``analyze``."""

from typing import Any

from lintberita.analysis.attribution import Attribution
from lintberita.analysis.document import Document
from lintberita.analysis.elements import ELEMENTS
from lintberita.model import Span


def facts(document: Document) -> dict[str, Any]:
    """Return parts, dateline, source line, quotations, 5W1H and names of ``document``."""
    structure = document.structure
    dateline = structure.dateline
    source_line = structure.source_line
    elements = document.elements
    return {
        "parts": [
            {**_place(document, p.span, text=False), "role": p.role.value}
            for p in structure.paragraphs
        ],
        "dateline": dateline
        and {
            **_place(document, dateline.span, text=False),
            "city": dateline.city,
            "medium": dateline.medium,
        },
        "source_line": source_line and _place(document, source_line.span),
        "quotes": [_attribution(document, a) for a in document.attributions],
        "elements": {e: [_place(document, s) for s in elements.found[e]] for e in ELEMENTS},
        "missing": list(elements.missing),
        "entities": [],
    }


def _attribution(document: Document, found: Attribution) -> dict[str, Any]:
    speaker = found.speaker
    return {
        **_place(document, found.span, text=False),
        "kind": found.kind,
        "is_speech": found.is_speech,
        "attributed": found.attributed,
        "cue": found.cue and _place(document, found.cue),
        "speaker": speaker
        and {
            **_place(document, speaker.span),
            "kind": speaker.kind,
            "resolved": speaker.resolved,
            "role": speaker.role,
        },
    }


def _place(document: Document, span: Span, *, text: bool = True) -> dict[str, Any]:
    source = document.prose.offsets.to_source(span)
    place: dict[str, Any] = {"start": source.start, "end": source.end}
    return {**place, "text": document.slice(span)} if text else place
