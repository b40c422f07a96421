"""Sentences of a paragraph as the reporter wrote them: each quotation is one piece."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from lintberita.analysis.quotes import Quote
from lintberita.analysis.roles import Paragraph
from lintberita.language.patterns import Pattern
from lintberita.language.reporting_verbs import PLAIN_CUES, Voice, cue
from lintberita.language.tokens import TokenKind
from lintberita.model import Span

if TYPE_CHECKING:
    from lintberita.analysis.document import Document


# A verb and a name without the space between them: *kataTaufiq*.
_FUSED = Pattern(rf"({'|'.join(sorted(PLAIN_CUES))})(?=[A-Z][a-z])")


class Piece(NamedTuple):
    """A token outside quotations, or a whole quotation (``quote``, and then no ``lower``).

    ``is_name``: it may be part of a name, a capitalised word or an account. ``tail`` is the last
    character of a quotation before its closing mark. As many as tokens, so a named tuple too.
    """

    start: int
    end: int
    kind: TokenKind
    text: str
    lower: str
    is_word: bool
    is_name: bool
    quote: Quote | None = None
    tail: str = ""


class Clause(NamedTuple):
    """One sentence of the reporter; ``opens`` where it is the first of its paragraph."""

    pieces: tuple[Piece, ...]
    paragraph: int
    opens: bool

    @property
    def span(self) -> Span:
        """From the first piece to the last."""
        return Span(self.pieces[0].start, self.pieces[-1].end)


def clauses(
    document: "Document", paragraph: Paragraph, quotes: Sequence[Quote]
) -> Iterator[Clause]:
    """Yield the sentences of ``paragraph``; ``quotes`` are its outermost quotations, in order."""
    pieces = _pieces(document, paragraph, quotes)
    starts = [s.span.start for s in document.sentences(paragraph)]
    group: list[Piece] = []
    at = 0
    opens = True
    for number, piece in enumerate(pieces):
        while at < len(starts) and starts[at] < (group[-1].end if group else piece.start):
            at += 1
        begins = at < len(starts) and starts[at] <= piece.start
        if group and begins and not _trails(pieces, number):
            yield Clause(tuple(group), paragraph.index, opens)
            group, opens = [], False
        group.append(piece)
    if group:
        yield Clause(tuple(group), paragraph.index, opens)


def _pieces(document: "Document", paragraph: Paragraph, quotes: Sequence[Quote]) -> list[Piece]:
    pieces: list[Piece] = []
    at = 0
    for token in document.tokens(paragraph):
        while at < len(quotes) and quotes[at].span.end <= token.start:
            pieces.append(_as_piece(document, quotes[at]))
            at += 1
        if at < len(quotes) and quotes[at].span.start < token.end:
            continue
        # A capital inside the word is rare, the expression that looks for a verb before it slow.
        plain = token.text == token.lower or token.text[1:].islower()
        fused = None if plain else _FUSED.match(token.text)
        if fused is None:
            is_name = token.is_capitalised or token.kind is TokenKind.ADDRESS
            pieces.append(_new(Piece, token[:6] + (_NAME if is_name else _OTHER)))
            continue
        middle = token.start + fused.end(1)
        for start, end in ((token.start, middle), (middle, token.end)):
            text = document.text[start:end]
            traits = token.kind, text, text.lower(), True, text[0].isupper()
            pieces.append(Piece(start, end, *traits))
    pieces.extend(_as_piece(document, quote) for quote in quotes[at:])
    return pieces


# The fields of a piece that its token lacks, and a way past the constructor.
_NAME, _OTHER = (True, None, ""), (False, None, "")
_new = tuple.__new__


def _as_piece(document: "Document", quote: Quote) -> Piece:
    text = document.text[quote.span.start : quote.span.start + 1]
    inside = quote.inside
    tail = document.text[max(inside.start, inside.end - 4) : inside.end].rstrip()[-1:]
    start, end = quote.span.start, quote.span.end
    return Piece(start, end, TokenKind.PUNCT, text, "", False, False, quote, tail)


def _trails(pieces: Sequence[Piece], number: int) -> bool:
    """Whether a capitalised reporting verb right behind a quotation still belongs to it."""
    before = number - 1
    while before > 0 and pieces[before].kind is TokenKind.PUNCT and pieces[before].quote is None:
        before -= 1
    quote = pieces[before].quote if number else None
    if quote is None or quote.is_speech is False:
        return False
    verb = cue(pieces[number].lower)
    if verb is None or verb.voice is not Voice.BARE:
        return False
    following = pieces[number + 1] if number + 1 < len(pieces) else None
    if verb.clitic:
        return following is None or not following.is_word or following.text[0].islower()
    return following is not None and (following.is_name or following.lower in ("dia", "ia"))
