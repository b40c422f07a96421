"""Who is named beside a reporting verb: a person, an office, somebody nameless, a pronoun."""

from collections.abc import Sequence
from typing import NamedTuple

from lintberita.analysis.clauses import Piece
from lintberita.language import offices
from lintberita.language.tokens import TokenKind

NAMED, ROLE, ANONYMOUS, PRONOUN = "named", "role", "anonymous", "pronoun"
_INNER = frozenset("bin binti van der de al el von of and dan".split())
DEMONSTRATIVES = frozenset("itu ini tersebut".split())
_MODALS = frozenset(
    "adalah merupakan ialah harus dapat bisa perlu wajib belum tidak ingin mau boleh mesti".split()
)
_BREAKS = offices.AFTER_SPEAKER | _MODALS
_OFFICES = offices.OFFICES | {f"{office}nya" for office in offices.OFFICES}
# Acronyms of ministries, regional governments and the forces begin in a few ways.
_BODIES = (
    "kemen",
    "kemn",
    "kanwil",
    "kankem",
    "pemkab",
    "pemkot",
    "pemprov",
    "polres",
    "polsek",
    "dinkes",
)
# Names of places stand behind these.
_REGIONS = frozenset(
    "kabupaten kota kecamatan kelurahan desa provinsi lapas rutan polres polsek polda kodim korem"
    " kemenag kab kec dusun distrik nagari pasar kampung pulau".split()
)
_LONGEST_NAME = 4


class Phrase(NamedTuple):
    """A speaker as written: pieces ``first`` to ``last`` (outside) are the name or its stand-in.

    ``role`` is the range of the office that stands beside a name.
    """

    kind: str
    first: int
    last: int
    role: tuple[int, int] | None = None


def is_calendar(piece: Piece) -> bool:
    """Whether the piece is the name of a day, month or time of day."""
    return piece.lower in offices.CALENDAR


def read_behind(pieces: Sequence[Piece], at: int, stop: int) -> Phrase | None:
    """Read the speaker that stands behind a verb: *kata Ketua RT 05, Baharuddin*."""
    while at < stop and pieces[at].lower in ("oleh", "si", "sang", "lagi", "pula", "pun"):
        at += 1
    if at >= stop:
        return None
    piece = pieces[at]
    if piece.lower in offices.PRONOUNS:
        return Phrase(PRONOUN, at, at + 1)
    if piece.lower in ("akun", "akun-akun") and at + 1 < stop:
        if pieces[at + 1].kind is TokenKind.ADDRESS:
            return Phrase(NAMED, at + 1, at + 2)
        return Phrase(ANONYMOUS, at, min(at + 2, stop))
    if piece.lower == "yang" and at + 1 < stop and pieces[at + 1].lower in ("lain", "lainnya"):
        return Phrase(ANONYMOUS, at, at + 2)
    if piece.is_name and not is_calendar(piece):
        return read_run(pieces, at, stop)
    if piece.is_word and piece.text[0].islower():
        return read_common(pieces, at, stop)
    return None


def read_run(pieces: Sequence[Piece], at: int, stop: int) -> Phrase | None:
    """Read a speaker that begins with a capital: a name, or an office with or without a name."""
    end = run_end(pieces, at, stop)
    first = name_start(pieces, at, end)
    office = is_office(pieces[at]) or first > at + 1
    follow = _after_comma(pieces, end, stop) if office or first >= end else None
    if follow is not None:
        return Phrase(NAMED, *follow, role=(at, end))
    if first >= end:
        return Phrase(ROLE, at, end)
    if first > at and office:
        return Phrase(NAMED, first, end, role=(at, first))
    return Phrase(NAMED, first, end)


def _after_comma(pieces: Sequence[Piece], at: int, stop: int) -> tuple[int, int] | None:
    """The name in apposition to an office: *Kepala Dinas Perikanan, Hamdani Saputra*."""
    if at < stop and pieces[at].lower in ("untuk", "bidang", "urusan"):
        at = next((i for i in range(at, min(at + 8, stop)) if not pieces[i].is_word), stop)
    begin = at + 1
    if at >= stop or pieces[at].text != ",":
        return None
    while begin < stop and (pieces[begin].lower in offices.HONORIFICS or pieces[begin].text == "."):
        begin += 1
    if begin >= stop or not pieces[begin].is_name:
        return None
    if is_calendar(pieces[begin]):
        return None
    end = run_end(pieces, begin, stop)
    first = name_start(pieces, begin, end)
    return (first, end) if first < end else None


def run_end(pieces: Sequence[Piece], at: int, stop: int) -> int:
    """Where the run of capitalised words that begins at ``at`` ends."""
    end = at
    while end < stop:
        piece = pieces[end]
        if piece.is_name and not (is_calendar(piece) and end > at):
            end += 1
        elif end > at and _inside_run(pieces, end, stop):
            end += 2 if piece.text != "(" else 3
        elif end > at and _initial_point(pieces, end):
            end += 1
        elif end > at and piece.quote is not None and piece.quote.is_speech is False:
            if end + 1 < stop and pieces[end + 1].is_name:
                end += 1
            else:
                break
        elif end > at and piece.kind is TokenKind.NUMBER and is_office(pieces[at]):
            end += 1
        else:
            break
    return min(end, stop)


def _inside_run(pieces: Sequence[Piece], at: int, stop: int) -> bool:
    """Whether a small word or a bracket stands between two parts of one title."""
    if pieces[at].text == "(":
        return at + 2 < stop and pieces[at + 1].is_name and pieces[at + 2].text == ")"
    if at + 1 >= stop or not pieces[at + 1].is_name:
        return False
    if pieces[at].lower == "dan":
        return at > 0 and any(is_office(p) for p in pieces[max(0, at - 6) : at])
    return pieces[at].lower in _INNER or pieces[at].text == "&"


def _initial_point(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a point belongs to an initial or a title: *K.H.*, *Bujang.M*, *dr. Anindya*."""
    if pieces[at].text != "." or pieces[at - 1].end != pieces[at].start:
        return False
    before = pieces[at - 1]
    short = len(before.text) <= 2 or before.lower in offices.HONORIFICS
    glued = at + 1 < len(pieces) and pieces[at + 1].start == pieces[at].end
    return (short or glued) and at + 1 < len(pieces) and pieces[at + 1].is_name


def is_office(piece: Piece) -> bool:
    """Whether the piece opens the title of an office."""
    return piece.lower in _OFFICES


def _is_institution(piece: Piece) -> bool:
    letters = piece.text.replace(".", "")
    if piece.lower.startswith(_BODIES):
        return True
    return piece.lower in offices.INSTITUTIONS or (len(letters) > 1 and letters.isupper())


def name_start(pieces: Sequence[Piece], at: int, end: int) -> int:
    """Where the person's name begins in the run ``pieces[at:end]``; ``end`` if there is none."""
    first = at
    while first < end and pieces[first].lower in offices.FRONTING:
        first += 1
    while first < end and (pieces[first].lower in offices.HONORIFICS or pieces[first].text == "."):
        if pieces[first].lower in ("gus", "bang", "mas", "mbak", "kak") and end - first <= 2:
            return at
        first += 1
    if first == end:
        return at
    if not is_office(pieces[first]) and not _is_institution(pieces[first]):
        return first
    start = end
    while start > first + 1 and _may_be_name(pieces[start - 1]) and end - start < _LONGEST_NAME:
        start -= 1
    return _bounded(pieces, first, start, end)


def _may_be_name(piece: Piece) -> bool:
    if piece.text == "." or piece.lower in _INNER or piece.quote is not None:
        return piece.lower not in ("dan", "of", "and")
    return (
        piece.kind is TokenKind.WORD
        and piece.is_name
        and not _is_institution(piece)
        and not is_office(piece)
    )


def _bounded(pieces: Sequence[Piece], first: int, start: int, end: int) -> int:
    """Correct a start that only the office itself limits: what of it is a place?"""
    while start < end and (pieces[start].text == "." or pieces[start].lower in _INNER):
        start += 1
    if start < end and pieces[start - 1].lower in _REGIONS:
        start += 1
    words = end - start
    touches = start == first + 1 and pieces[first].lower not in ("wali",)
    if touches and pieces[first].lower in offices.REGIONAL and words > 2:
        return start + words - 2
    if touches and words == 1 and pieces[first].lower in offices.REGIONAL:
        return end
    if not touches and words > 3:
        return end - 2
    return start


def read_common(pieces: Sequence[Piece], at: int, stop: int) -> Phrase | None:
    """Read a speaker without a capital: *salah seorang warga*, *juru bicara itu*."""
    first = pieces[at].lower
    if first in offices.AFTER_SPEAKER and first not in offices.NAMELESS:
        return None
    known = first in offices.NAMELESS or is_office(pieces[at]) or _is_honorific(pieces, at, stop)
    if not known and _demonstrative(pieces, at, stop) is None:
        return None
    end = _common_end(pieces, at, stop)
    named = next((i for i in range(at, end) if pieces[i].lower == "bernama"), end)
    if named + 1 < end and pieces[named + 1].is_name:
        return Phrase(NAMED, named + 1, run_end(pieces, named + 1, stop), role=(at, named))
    follow = _after_comma(pieces, end, stop)
    if follow is not None:
        return Phrase(NAMED, *follow, role=(at, end))
    tail = end
    while tail > at + 1 and _may_be_name(pieces[tail - 1]):
        tail -= 1
    office_first = is_office(pieces[at]) or _is_honorific(pieces, at, stop)
    closed = pieces[end - 1].lower in DEMONSTRATIVES
    if office_first and not closed and tail < end and first not in offices.NAMELESS:
        return Phrase(NAMED, max(tail, end - 3), end, role=(at, max(tail, end - 3)))
    nameless = first in offices.NAMELESS and first != "pihak"
    return Phrase(ANONYMOUS if nameless else ROLE, at, end)


def _is_honorific(pieces: Sequence[Piece], at: int, stop: int) -> bool:
    lower = pieces[at].lower
    return (
        lower in offices.HONORIFICS
        and at + 1 < stop
        and (pieces[at + 1].is_name or pieces[at + 1].text == ".")
    )


def _demonstrative(pieces: Sequence[Piece], at: int, stop: int) -> int | None:
    """Where a phrase ends in *itu*, *ini* or *tersebut*, as a paraphrase of a person does."""
    for place in range(at + 1, min(at + 9, stop)):
        piece = pieces[place]
        if piece.lower in DEMONSTRATIVES:
            return place + 1
        if piece.kind is TokenKind.PUNCT or piece.lower in _BREAKS:
            return None
    return None


def _common_end(pieces: Sequence[Piece], at: int, stop: int) -> int:
    closing = _demonstrative(pieces, at, stop)
    if closing is not None:
        return closing
    end = at + 1
    while end < stop and end - at < 10:
        piece = pieces[end]
        if piece.lower in _MODALS or piece.lower in offices.ADVERBS:
            return end
        place = piece.lower in ("di", "dari") and pieces[at].lower in offices.NAMELESS
        if piece.lower in offices.AFTER_SPEAKER and not (place and _place_next(pieces, end, stop)):
            return end
        if piece.kind is TokenKind.PUNCT and not _initial_point(pieces, end):
            return end
        if is_calendar(piece):
            return end
        end += 1
    return end


def _place_next(pieces: Sequence[Piece], at: int, stop: int) -> bool:
    return at + 1 < stop and pieces[at + 1].is_name
