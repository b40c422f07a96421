"""The places of a draft where somebody is said to speak."""

from bisect import bisect_left

from lintberita.analysis.document import Document
from lintberita.model import Span


def spoken_places(document: Document) -> tuple[Span, ...]:
    """Where somebody is said to speak, in order: the reporting verbs, else what is reported."""
    return tuple(sorted(a.cue or a.span for a in document.attributions))


def is_said(sentence: Span, spoken: tuple[Span, ...]) -> bool:
    """Whether one of ``spoken`` (see ``spoken_places``) lies in ``sentence``."""
    at = bisect_left(spoken, sentence)
    return any(span.overlaps(sentence) for span in spoken[max(0, at - 1) : at + 3])
