"""The subject of a reporting verb: *Kepala Dinas Perikanan, Hamdani Saputra, mengatakan*."""

from collections.abc import Sequence

from lintberita.analysis.clauses import Piece
from lintberita.analysis.speakers import (
    DEMONSTRATIVES,
    NAMED,
    PRONOUN,
    ROLE,
    Phrase,
    is_calendar,
    is_office,
    name_start,
    read_behind,
    read_common,
    read_run,
    run_end,
)
from lintberita.language import offices
from lintberita.language.patterns import Pattern
from lintberita.language.reporting_verbs import PLAIN_CUES, Voice, cue
from lintberita.language.tokens import TokenKind

# Small words after which the subject may follow at once.
_CONNECTORS = frozenset(
    "namun tetapi tapi padahal karena sebab sehingga dan lalu kemudian bahkan sementara sedangkan"
    " serta juga lantas selanjutnya sebelumnya karenanya seperti ketika saat adapun".split()
)
_DASHES = frozenset({"-", "--", "–", "—", "---"})
VERB_SHAPE = Pattern(r"(?:me(?:m|n|ng|ny|l|r)|ber|ter|di)[a-z]{4,}")
_PLACING = frozenset("di ke dari oleh dengan kepada pada".split())


def subject_of(pieces: Sequence[Piece], verb: int, low: int) -> Phrase | None:
    """Read who does what ``pieces[verb]`` says; nothing before ``low`` is looked at."""
    end = verb
    while end > low and pieces[end - 1].lower in offices.ADVERBS:
        end -= 1
    if end == low:
        return None
    last = pieces[end - 1]
    if last.lower in offices.PRONOUNS:
        return Phrase(PRONOUN, end - 1, end)
    if last.lower == "yang":
        return _adjacent(pieces, low, end - 1)
    start = subject_start(pieces, low, end)
    found = read_subject(pieces, start, end) if start is not None else None
    if found is not None and found.last < end and pieces[found.last].lower == "diwakili":
        found = read_behind(pieces, found.last + 1, end) or found
    if found is None or (found.kind == ROLE and found.last < end):
        beside = _adjacent(pieces, low, end)
        if beside is not None and (found is None or beside.kind == NAMED):
            return beside
    return found


def subject_start(pieces: Sequence[Piece], low: int, end: int) -> int | None:
    """Where the subject begins: behind the dateline, the connector and the fronted phrase."""
    start = _past_dateline(pieces, low, end)
    while start < end:
        piece = pieces[start]
        if piece.kind is TokenKind.PUNCT:
            start += 1
            continue
        if piece.lower in _CONNECTORS and start + 1 < end and _may_open(pieces[start + 1]):
            start += 1
            continue
        verb = cue(piece.lower)
        # "Menjawab pertanyaan itu, …" and the "kata dia," of another speaker are passed over.
        aside = verb is not None and (verb.voice is Voice.ACTIVE or verb.root in PLAIN_CUES)
        aside = aside or _is_verb(pieces, start, end)
        if not (piece.lower in offices.FRONTING or is_calendar(piece) or aside):
            return start
        comma = next((i for i in range(start, end) if pieces[i].text == ","), None)
        if comma is None:
            return None
        start = comma + 1
    return None


def _is_verb(pieces: Sequence[Piece], at: int, end: int) -> bool:
    """Whether a capital at the start hides a verb: *Mengambil tema lingkungan, panitia …*."""
    common = at + 1 < end and pieces[at + 1].is_word and pieces[at + 1].text[0].islower()
    return common and at + 1 < end - 1 and VERB_SHAPE.fullmatch(pieces[at].lower) is not None


def _may_open(piece: Piece) -> bool:
    return piece.is_name or piece.lower in offices.PRONOUNS or is_office(piece)


def _past_dateline(pieces: Sequence[Piece], low: int, end: int) -> int:
    for place in range(low, min(end, low + 8)):
        if pieces[place].text in _DASHES:
            # A second dash makes it an insertion: "Frans — ketua partai itu — menegaskan".
            again = any(p.text in _DASHES for p in pieces[place + 1 : end])
            return low if again else place + 1
        if not pieces[place].is_name and pieces[place].text not in ",.()":
            break
    return low


def read_subject(pieces: Sequence[Piece], start: int, end: int) -> Phrase | None:
    """Read the noun phrase that begins at ``start``."""
    piece = pieces[start]
    if piece.lower in offices.PRONOUNS:
        return Phrase(PRONOUN, start, start + 1)
    if not piece.is_name:
        return read_behind(pieces, start, end)
    following = pieces[start + 1] if start + 1 < end else None
    common = following is not None and following.is_word and not following.is_name
    if piece.lower in offices.NAMELESS or (common and is_office(piece)):
        return read_common(pieces, start, end)
    stop = run_end(pieces, start, end)
    if stop < end and pieces[stop].lower in DEMONSTRATIVES:
        return Phrase(ROLE, start, stop + 1)
    if (
        stop == start + 1
        and common
        and not is_office(piece)
        and _is_common_noun(pieces, start, end)
    ):
        return None
    return read_run(pieces, start, end)


def _is_common_noun(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether a capital at the start of a sentence hides a plain noun: *Perusahaan pengembang,*."""
    stop = start + 1
    while stop < end and pieces[stop].is_word and not pieces[stop].is_name:
        stop += 1
    return stop < end and pieces[stop].text == "," and stop - start == 2


def _adjacent(pieces: Sequence[Piece], low: int, end: int) -> Phrase | None:
    """Read the name that touches the verb: *Pada jumpa pers itu Nicola Sturgeon mengatakan*."""
    last = end - 1
    if last > low and pieces[last].text == ",":
        last -= 1
    if not pieces[last].is_name or is_calendar(pieces[last]):
        return None
    start = last
    while start > low and _joins(pieces, start, low):
        start -= 1
    if start > low and pieces[start - 1].lower in _PLACING:
        return None
    while start > low and is_office(pieces[start - 1]) and pieces[start - 1].is_name:
        start -= 1
    stop = run_end(pieces, start, end)
    first = name_start(pieces, start, stop)
    if first >= stop:
        return Phrase(ROLE, start, stop)
    return Phrase(NAMED, first, stop, role=(start, first) if first > start else None)


def _joins(pieces: Sequence[Piece], start: int, low: int) -> bool:
    """Whether the piece before ``start`` belongs to the same run of capitals."""
    before = pieces[start - 1]
    if before.is_name and not is_calendar(before):
        return True
    if before.text == "." and start - 2 >= low and pieces[start - 2].is_name:
        return pieces[start - 2].end == before.start and len(pieces[start - 2].text) <= 4
    return (
        before.lower in ("dan", "of", "bin", "al")
        and start - 2 >= low
        and pieces[start - 2].is_name
        and any(is_office(p) for p in pieces[max(low, start - 8) : start - 1])
    )
