"""The comma that closes an apposition: *Kalapas Nunukan, Taufiq Hidayat, mengatakan*."""

from collections.abc import Iterator, Sequence

from lintberita.analysis.clauses import Clause, Piece
from lintberita.analysis.speakers import is_calendar, is_office, run_end
from lintberita.analysis.subjects import VERB_SHAPE
from lintberita.language.lexicon import Lexicon
from lintberita.language.morphology import VERB_PREFIXES
from lintberita.language.offices import ADVERBS, FRONTING, HONORIFICS, INSTITUTIONS
from lintberita.language.reporting_verbs import Voice, cue
from lintberita.language.tokens import TokenKind
from lintberita.model import Edit, Hit, Span
from lintberita.rulepack.context import RuleContext

_LONGEST_NAME = 5
# Predicates without a prefix, and what opens a second apposition.
_PREDICATES = frozenset(
    "hadir ikut tiba datang minta mohon ingin punya sekaligus tampil turun naik lahir wafat"
    " meninggal yakin optimistis enggan mampir pulang pergi belum tidak bukan adalah ialah".split()
)
# What goes on with the sentence; *dan* may go on with a list of people.
_GOES_ON = frozenset(
    "yang bersama beserta dalam saat ketika usai seusai sebagai selaku pada di untuk dengan"
    " melalui dari".split()
)
_LISTING = frozenset("berikut berdua bertiga".split())


def missing_second_comma(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each name in apposition to an office that only one comma sets off.

    The name is marked; the comma belongs behind it (EYD V III.B). Direct speech is passed over.
    """
    for paragraph in context.paragraphs:
        for clause in context.document.clauses(paragraph):
            yield from _in_clause(clause, context.lexicon)


def _in_clause(clause: Clause, lexicon: Lexicon) -> Iterator[Hit]:
    pieces = clause.pieces
    segment = 0
    at = 0
    while at < len(pieces):
        if pieces[at].text == ",":
            segment = at + 1
        if not (is_office(pieces[at]) and pieces[at].is_name):
            at += 1
            continue
        comma = _title_end(pieces, at)
        name = _name_behind(pieces, comma) if comma is not None else None
        if comma is None or name is None:
            at = max(at + 1, run_end(pieces, at, len(pieces)))
            continue
        if not _is_fronted(pieces, segment, at, lexicon) and _is_predicate(
            pieces, name[1], lexicon
        ):
            span = Span(pieces[name[0]].start, pieces[name[1] - 1].end)
            text = "".join(_text(pieces, *name))
            yield Hit(span, (text + ",",), edits=(Edit(Span(span.end, span.end), ","),))
        at = name[1]
        segment = comma + 1


def _title_end(pieces: Sequence[Piece], at: int) -> int | None:
    """The comma behind the title of an office that begins at ``at``."""
    end = run_end(pieces, at, len(pieces))
    # *Kepala Kantor Wilayah (Kanwil) Provinsi X (Y), …*: short names in brackets belong to it.
    while end + 3 < len(pieces) and pieces[end].text == "(" and pieces[end + 2].text == ")":
        end = run_end(pieces, end + 3, len(pieces)) if pieces[end + 3].is_name else end + 3
    if end < len(pieces) and pieces[end].lower in ("untuk", "bidang", "urusan"):
        end = next((i for i in range(end, len(pieces)) if not pieces[i].is_word), len(pieces))
    if end < len(pieces) and pieces[end].text == ",":
        return end
    return None


def _name_behind(pieces: Sequence[Piece], comma: int) -> tuple[int, int] | None:
    first = comma + 1
    while first < len(pieces) and (
        pieces[first].lower in HONORIFICS or (pieces[first].text == "." and first > comma + 1)
    ):
        first += 1
    if first >= len(pieces) or not pieces[first].is_name or is_calendar(pieces[first]):
        return None
    end = run_end(pieces, first, len(pieces))
    words = [p for p in pieces[first:end] if p.kind is TokenKind.WORD]
    if not 1 <= len(words) <= _LONGEST_NAME:
        return None
    if any(is_office(p) or p.lower in INSTITUTIONS or p.lower in FRONTING for p in words):
        return None
    if any(len(p.text) > 2 and p.text.isupper() for p in words):
        return None
    return comma + 1, end


def _is_fronted(pieces: Sequence[Piece], segment: int, at: int, lexicon: Lexicon) -> bool:
    """Whether the first comma ends a fronted phrase: *Menurut Kapolres, Budi ditangkap*."""
    if segment >= at:
        return False
    first = pieces[segment]
    verb = cue(first.lower)
    if first.lower in FRONTING or (verb is not None and verb.voice is Voice.ACTIVE):
        return True
    # "Menjabat sebagai Ketua, Darma …" and "selaku Bupati, Darma selaku …" name two things.
    named_as = pieces[at - 1].lower in ("selaku", "sebagai", "menjadi")
    # A word in di- may be a preposition run together: "Dikesempatan yang sama Camat X, …".
    is_verb = first.lower.startswith(("me", "ber")) or lexicon.knows(first.lower)
    return named_as or (is_verb and VERB_SHAPE.fullmatch(first.lower) is not None)


def _is_predicate(pieces: Sequence[Piece], at: int, lexicon: Lexicon) -> bool:
    """Whether the sentence goes on with what the person does, or where, when and with whom."""
    if at >= len(pieces) or not pieces[at].is_word or pieces[at].text[0].isupper():
        return False
    form = pieces[at].lower
    if form == "serta":
        # *Camat, Darmawan serta rombongan*; with names behind it would be a list of people.
        return at + 1 < len(pieces) and pieces[at + 1].text.islower()
    if form in ADVERBS or form in _PREDICATES or form in _GOES_ON:
        return True
    if form in _LISTING:
        return False
    verb = cue(form)
    if verb is not None:
        return verb.voice is Voice.ACTIVE
    return form.startswith(VERB_PREFIXES) and len(form) > 5 and lexicon.knows(form)


def _text(pieces: Sequence[Piece], first: int, last: int) -> Iterator[str]:
    """The pieces with the spaces between them."""
    for number in range(first, last):
        if number > first and pieces[number].start > pieces[number - 1].end:
            yield " "
        yield pieces[number].text
