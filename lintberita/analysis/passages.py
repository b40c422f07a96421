"""Stretches of a draft in another language: an English slogan, a Javanese proverb."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from lintberita.analysis.document import Document
from lintberita.language.tokens import Token
from lintberita.language.tongues import ARABIC, TONGUES, may_be, other_tongue
from lintberita.model import Span

_QUOTATION = frozenset('"“”„«»')
_PAUSES = _QUOTATION | frozenset(",;:()")


def in_other_tongue(document: Document, span: Span) -> bool:
    """Whether ``span`` begins inside a stretch of another language."""
    stretches = document.layer(_stretches)
    at = bisect_right(stretches, span.start, key=lambda stretch: stretch.start) - 1
    return at >= 0 and span.start < stretches[at].end


def _stretches(document: Document) -> list[Span]:
    """The parts of sentences, cut at quotation marks, that are in another language.

    A verse or a prayer stands between two commas as well: *lakum dinukum waliyadin*.
    """
    found: list[Span] = []
    for paragraph in document.paragraphs:
        for sentence in document.sentences(paragraph):
            parts = _foreign(_parts(sentence.tokens, _QUOTATION), TONGUES)
            if not parts and may_be(ARABIC, (token.lower for token in sentence.tokens)):
                parts = _foreign(_parts(sentence.tokens, _PAUSES), (ARABIC,))
            found += parts
    return found


def _foreign(parts: Iterator[Sequence[Token]], tongues: Sequence[str]) -> list[Span]:
    return [
        Span(part[0].start, part[-1].end)
        for part in parts
        if other_tongue((token.lower for token in part if token.is_word), tongues)
    ]


def _parts(tokens: Sequence[Token], cuts: frozenset[str]) -> Iterator[Sequence[Token]]:
    start = 0
    for at, token in enumerate(tokens):
        if token.text in cuts:
            if at > start:
                yield tokens[start:at]
            start = at + 1
    if start < len(tokens):
        yield tokens[start:]
