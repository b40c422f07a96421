"""Speech without quotation marks: *X mengatakan bahwa …*, *Menurut X, …*, *…, kata X*."""

from collections.abc import Iterator, Sequence

from lintberita.analysis.clauses import Clause, Piece
from lintberita.analysis.reports import (
    OPENERS,
    Report,
    Said,
    according,
    with_speaker,
    with_subject,
)
from lintberita.analysis.speakers import ANONYMOUS
from lintberita.language import offices
from lintberita.language.patterns import Pattern
from lintberita.language.reporting_verbs import PLAIN_CUES, WISHES, Cue, Voice, cues
from lintberita.model import Span

# Verbs that take a statement without comma or bahwa: "Lili menyebut hal itu tidak jelas".
_CLAUSAL = frozenset(
    "kata nyata tutur sebut jelas terang tegas akui aku nilai ungkap pasti pendapat tambah papar"
    " yakin duga harap klaim keluh ingat kisah cerita anggap lanjut perkira ujar ucap sadar lapor"
    " bilang tekan pikir janji sesal urai".split()
)
# The only bare verbs whose speaker may be nameless: "tambah banyak orang" is no report.
_PLAINEST = frozenset("kata ujar tutur ucap".split())
_MARK = Pattern(r"[,.;:—–-]+")


def indirect_reports(clause: Clause, used: set[int]) -> Iterator[Report]:
    """Yield the speech without marks; verbs whose offsets are in ``used`` belong to quotations."""
    pieces = clause.pieces
    forms = cues()
    for at, piece in enumerate(pieces):
        verb = forms.get(piece.lower)
        if verb is None and not piece.lower.startswith("menurut"):
            continue
        if not piece.is_word or piece.start in used:
            continue
        said: Said | None = None
        span: Span | None = None
        if piece.lower in ("menurut", "menurutnya"):
            said = according(pieces, at)
            span = _span(pieces, said.end, len(pieces)) if said else None
        elif verb is None:
            continue
        elif verb.voice is Voice.ACTIVE:
            begin = _content_start(pieces, at, verb)
            said = with_subject(pieces, at, verb) if begin else None
            span = _span(pieces, begin, len(pieces)) if begin else None
        elif verb.voice is Voice.PASSIVE or verb.root in PLAIN_CUES:
            said = _interrupting(pieces, at, verb)
            span = _around(pieces, said) if said else None
        if said is not None and span is not None:
            used.add(said.cue.start)
            yield Report(span, None, said.cue, said.verb, said.phrase, pieces, said.clitic)


def _content_start(pieces: Sequence[Piece], verb_at: int, verb: Cue) -> int | None:
    """Where what is said begins, ``None`` where the verb takes a plain object."""
    at = verb_at + 1
    if at < len(pieces) and pieces[at].lower in ("kepada", "ke", "pada", "dalam", "saat", "usai"):
        comma = next(
            (i for i in range(at, min(at + 12, len(pieces))) if pieces[i].text == ","), None
        )
        opener = next(
            (i for i in range(at, min(at + 12, len(pieces))) if pieces[i].lower in OPENERS), None
        )
        ends = [i for i in (comma, opener) if i is not None]
        if not ends:
            return None
        at = min(ends)
    while at < len(pieces) and pieces[at].lower in ("lagi", "pula", "juga"):
        at += 1
    if at >= len(pieces):
        return None
    if pieces[at].text == "," or pieces[at].lower in OPENERS:
        return at + 1 if at + 1 < len(pieces) else None
    if verb.root in _CLAUSAL or verb.root in WISHES:
        return at if len(pieces) - at > 2 else None
    return None


def _interrupting(pieces: Sequence[Piece], at: int, verb: Cue) -> Said | None:
    """A verb with its speaker inside or behind what is said: *…, kata dia, …*."""
    before = pieces[at - 1] if at else None
    said = with_speaker(pieces, at, verb)
    if said is None:
        return None
    follows = pieces[said.end] if said.end < len(pieces) else None
    if before is None:
        return None if verb.clitic and verb.voice is Voice.BARE else said
    cut_off = before.text in (",", "(", "—", "–") or before.quote is not None
    closed = follows is None or follows.text in (",", ".", ")") or follows.quote is not None
    if verb.clitic:
        return said if cut_off and (closed or verb.voice is Voice.PASSIVE) else None
    if verb.voice is Voice.PASSIVE:
        return said if said.phrase is not None and said.phrase.kind != ANONYMOUS else None
    nameless = said.phrase is not None and said.phrase.kind == ANONYMOUS
    if nameless and verb.root not in _PLAINEST:
        return None
    if cut_off or (closed and before.lower in offices.FRONTING):
        return said
    return None


def _around(pieces: Sequence[Piece], said: Said) -> Span | None:
    """What is said around a verb: all of the clause, or the part on one side of it."""
    ahead = [p for p in pieces[: said.at] if p.is_word]
    rest = [p for p in pieces[said.end :] if p.is_word]
    tail = pieces[said.end].text == "," if said.end < len(pieces) else False
    if all(p.lower in offices.FRONTING for p in ahead):
        return _span(pieces, said.end, len(pieces)) if rest else None
    if tail and rest and not _is_time(rest[0]):
        return _span(pieces, 0, len(pieces))
    return _span(pieces, 0, said.at)


def _is_time(piece: Piece) -> bool:
    """Whether the piece opens a date."""
    return piece.lower in offices.CALENDAR


def _span(pieces: Sequence[Piece], first: int, last: int) -> Span | None:
    """From the first to the last piece that is no mark of punctuation."""
    while first < last and pieces[first].quote is None and _MARK.fullmatch(pieces[first].text):
        first += 1
    while (
        last > first and pieces[last - 1].quote is None and _MARK.fullmatch(pieces[last - 1].text)
    ):
        last -= 1
    if first >= last:
        return None
    return Span(pieces[first].start, pieces[last - 1].end)
