"""Where sentences end."""

from collections.abc import Iterator, Sequence

from lintberita.language.tokens import Token, TokenKind

CLOSING = frozenset("”’\"')]»“‟")
OPENING = frozenset("“‘\"'([«”„")
_ENDS = frozenset(".!?…")

# Abbreviations that stand before a name or number, so that their point ends no sentence.
_BEFORE_NAME = frozenset(
    "dr drg drh drs dra prof ir h hj tgk k kh r rr ra st bpk no jl jln gg tgl tel telp hlm vol"
    " yth kab kec kel kav ny nn tn sdr sdri alm almh pdt mr mrs ms dipl cap ed bag ust brigjen"
    " letjen mayjen kol let serda bripka aipda a.n u.p d.a vs dkk ttd rp st art".split()
)


def sentences(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield each sentence of one paragraph as a half-open range of token numbers.

    A point ends a sentence where a capital, digit or opening mark follows and the word before
    it is neither an initial nor an abbreviation that precedes a name. A lost space after the
    point (``selesai.Warga``) ends it too where both words have four letters or more.
    """
    first = 0
    at = 0
    while at < len(tokens):
        if tokens[at].kind is TokenKind.PUNCT and tokens[at].text[0] in _ENDS:
            after = _past_closing(tokens, at + 1)
            if after >= len(tokens):
                break
            if _ends(tokens, at, after):
                yield first, after
                first = after
            at = after
        else:
            at += 1
    if first < len(tokens):
        yield first, len(tokens)


def _past_closing(tokens: Sequence[Token], at: int) -> int:
    """Step over closing marks that touch the full stop; a mark after a space opens anew."""
    while (
        at < len(tokens) and tokens[at].text in CLOSING and tokens[at].start == tokens[at - 1].end
    ):
        at += 1
    return at


def _ends(tokens: Sequence[Token], stop: int, after: int) -> bool:
    following = tokens[after]
    if following.kind is TokenKind.PUNCT and following.text not in OPENING:
        return False
    if following.kind is TokenKind.PUNCT:
        following = next((t for t in tokens[after:] if t.kind is not TokenKind.PUNCT), following)
    if following.kind is TokenKind.WORD and not following.is_capitalised:
        return False
    spaced = tokens[after].start > tokens[after - 1].end
    before = tokens[stop - 1] if stop else None
    if tokens[stop].text == "." and before is not None and before.end == tokens[stop].start:
        if before.kind is TokenKind.WORD and (
            (len(before.text) == 1 and before.text.isupper())
            or (before.lower in _BEFORE_NAME and following.kind is not TokenKind.PUNCT)
        ):
            return False
        if not spaced:
            return after == stop + 1 and len(before.text) >= 4 and len(following.text) >= 4
    return spaced or after > stop + 1
