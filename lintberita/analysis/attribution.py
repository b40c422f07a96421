"""Who says what: the verb and the speaker of every quotation, and of speech without marks."""

import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from lintberita.analysis.clauses import Clause, Piece
from lintberita.analysis.indirect import indirect_reports
from lintberita.analysis.quotes import Quote
from lintberita.analysis.referents import Referents
from lintberita.analysis.reports import Report, direct_reports
from lintberita.analysis.roles import Role
from lintberita.analysis.speakers import (
    ANONYMOUS,
    NAMED,
    PRONOUN,
    ROLE,
    Phrase,
    is_calendar,
    is_office,
)
from lintberita.analysis.subjects import read_subject, subject_start
from lintberita.language.offices import ADVERBS, COLLECTIVES, INSTITUTIONS
from lintberita.language.reporting_verbs import Cue, Voice, cue
from lintberita.language.tokens import TokenKind
from lintberita.model import Span

if TYPE_CHECKING:
    from lintberita.analysis.document import Document

_UNREAD = (Role.CODE, Role.TABLE)
# Code points; the clauses of a draft as long as this take some 60 MB.
_KEPT_WHOLE = 2_000_000


class Speaker(NamedTuple):
    """Who speaks, as written at ``span``.

    ``kind`` is ``named``, ``role``, ``anonymous`` or ``pronoun``; ``resolved`` the fullest name
    of the person in the draft, ``None`` where it does not tell; ``role`` the office beside it.
    ``introduced`` is false for a pronoun before which nobody is spoken of.
    """

    span: Span
    text: str
    kind: str
    resolved: str | None = None
    role: str | None = None
    introduced: bool = True


class Attribution(NamedTuple):
    """One quotation (``direct``) or one report of speech without marks (``indirect``).

    ``span`` is the quotation with its marks, or what is reported. ``cue`` is the reporting verb
    without clitic, ``verb`` what it is. ``attributed`` says whether the reader can tell who
    speaks, from this sentence or its neighbours.
    """

    span: Span
    kind: str
    is_speech: bool | None
    attributed: bool
    cue: Span | None = None
    verb: Cue | None = None
    speaker: Speaker | None = None
    quote: Quote | None = None
    paragraph: int = 0


def find_attributions(document: "Document") -> tuple[Attribution, ...]:
    """Find the speaker of every quotation, and all indirect speech, in order of place."""
    reading = _Reading(document)
    people = Referents()
    for said in reading:
        _learn(document, people, said)
        people.first_named = min(people.first_named, _first_name(said.clause))
    people.learn_runs(document.text)
    spoken: dict[int, Attribution] = {}
    told: set[int] = set()
    found: list[Attribution] = []
    before: _Read | None = None
    for number, said in enumerate(reading):
        _meet_named(document, people, said, number)
        for report in sorted(said.reports, key=lambda r: r.start):
            attribution = _resolved(document, people, report, said.clause, number)
            if report.quote is None:
                found.append(attribution)
            else:
                spoken[report.quote.span.start] = attribution
        told.update(_told_by_neighbours(said, before))
        before = said
    found += (_of_quote(quote, spoken, told) for quote in document.quotes)
    return tuple(sorted(found, key=lambda a: (a.span.start, a.kind)))


class _Read(NamedTuple):
    """A clause with what it reports, its subject, and who is named beside an office."""

    clause: Clause
    reports: tuple[Report, ...]
    subject: Phrase | None
    holders: tuple[Phrase, ...]


class _Reading:
    """The clauses of a draft in order; those of a long draft are read again each time."""

    def __init__(self, document: "Document") -> None:
        self._document = document
        short = len(document.text) <= _KEPT_WHOLE
        self._kept = tuple(_read(document)) if short else None

    def __iter__(self) -> Iterator[_Read]:
        return iter(_read(self._document) if self._kept is None else self._kept)


def _read(document: "Document") -> Iterator[_Read]:
    """Cut the draft into clauses, each with what it reports."""
    for paragraph in document.paragraphs:
        if paragraph.role in _UNREAD:
            continue
        own = document.clauses(paragraph)
        for number, clause in enumerate(own):
            behind = own[number + 1] if number + 1 < len(own) else None
            reports = list(direct_reports(clause, behind))
            used = {r.cue.start for r in reports if r.cue and r.quote and r.quote.is_speech}
            reports += indirect_reports(clause, used)
            holders = tuple(_office_holders(clause))
            yield _Read(clause, tuple(reports), _subject(clause), holders)


def _first_name(clause: Clause) -> int:
    """Where ``clause`` first has a capital that its beginning does not ask for."""
    for before, piece in pairwise(clause.pieces):
        plain = piece.is_name and before.kind is TokenKind.WORD and not is_calendar(piece)
        if plain and piece.lower not in INSTITUTIONS and not piece.text.isupper():
            return piece.start
    return sys.maxsize


def _learn(document: "Document", people: Referents, said: _Read) -> None:
    """Remember the names and offices of a clause."""
    for report in said.reports:
        if report.phrase is not None:
            _learn_phrase(document, people, report.pieces, report.phrase)
    pieces = said.clause.pieces
    if said.subject is not None and _speaks(said.clause, said.subject):
        _learn_phrase(document, people, pieces, said.subject)
    for holder in said.holders:
        _learn_phrase(document, people, pieces, holder)


def _learn_phrase(
    document: "Document", people: Referents, pieces: Sequence[Piece], phrase: Phrase
) -> None:
    if phrase.kind != NAMED:
        return
    name = _text(document, pieces, phrase.first, phrase.last)
    people.learn(name)
    if phrase.role is not None:
        people.learn_office(_text(document, pieces, *phrase.role), name)


def _office_holders(clause: Clause) -> Iterator[Phrase]:
    """Yield the holder of every office that is named beside it, wherever in the clause."""
    at = 0
    pieces = clause.pieces
    while at < len(pieces):
        phrase: Phrase | None = None
        if is_office(pieces[at]) and pieces[at].is_word:
            phrase = read_subject(pieces, at, min(len(pieces), at + 40))
        if phrase is not None and phrase.kind == NAMED and phrase.role is not None:
            yield phrase
            at = phrase.last
        else:
            at += 1


def _speaks(clause: Clause, subject: Phrase) -> bool:
    """Whether a reporting verb follows the subject at the head of the clause: *Kim menimpali.*"""
    if subject.kind != NAMED:
        return False
    rest = (p for p in clause.pieces[subject.last :] if p.lower not in ADVERBS and p.is_word)
    verb = cue(next((p.lower for p in rest), ""))
    return verb is not None and verb.voice is Voice.ACTIVE


def _subject(clause: Clause) -> Phrase | None:
    """The noun phrase at the head of the clause."""
    start = subject_start(clause.pieces, 0, len(clause.pieces))
    if start is None or start >= len(clause.pieces):
        return None
    return read_subject(clause.pieces, start, min(len(clause.pieces), start + 40))


def _meet_named(document: "Document", people: Referents, said: _Read, number: int) -> None:
    """Note who is named in a clause, and who is its subject."""
    clause, phrase = said.clause, said.subject
    for holder in said.holders:
        name = _text(document, clause.pieces, holder.first, holder.last)
        people.meet(clause.pieces[holder.first].start, number, people.fullest(name), 1)
    if phrase is None or phrase.kind == PRONOUN:
        return
    if phrase.kind == ANONYMOUS:
        if clause.pieces[phrase.first].lower in ("seorang", "salah"):
            people.meet(clause.pieces[phrase.first].start, number, None, 2)
        return
    text = _text(document, clause.pieces, phrase.first, phrase.last)
    person = people.known(text) if phrase.kind == NAMED else people.holder(text)
    if person is not None:
        people.meet(clause.pieces[phrase.first].start, number, person, 2)


def _resolved(
    document: "Document", people: Referents, report: Report, clause: Clause, number: int
) -> Attribution:
    speaker = _speaker(document, people, report, number)
    body = speaker is not None and speaker.text.split()[0].lower() in COLLECTIVES
    if speaker is not None and not body and speaker.span.start >= clause.pieces[0].start:
        people.meet(speaker.span.start, number, speaker.resolved, 2)
    return Attribution(
        span=report.span,
        kind="direct" if report.quote else "indirect",
        is_speech=report.quote.is_speech if report.quote else True,
        attributed=True,
        cue=report.cue,
        verb=report.verb,
        speaker=speaker,
        quote=report.quote,
        paragraph=clause.paragraph,
    )


def _speaker(
    document: "Document", people: Referents, report: Report, number: int
) -> Speaker | None:
    if report.clitic is not None:
        return _pronoun(document, people, report.clitic, number, aside=report.quote is None)
    phrase = report.phrase
    if phrase is None:
        return None
    span = Span(report.pieces[phrase.first].start, report.pieces[phrase.last - 1].end)
    text = document.slice(span)
    role = _text(document, report.pieces, *phrase.role) if phrase.role else None
    if phrase.kind == NAMED:
        whole = f"{role} {text}" if role else text
        if role and people.is_office_title(whole):
            start = report.pieces[phrase.role[0]].start if phrase.role else span.start
            wide = Span(start, span.end)
            return Speaker(wide, whole, ROLE, people.holder(whole), whole)
        return Speaker(span, text, NAMED, people.fullest(text), role)
    if phrase.kind == PRONOUN:
        bare = report.verb is not None and report.verb.voice is not Voice.ACTIVE
        aside = bare and report.quote is None
        opens = _opens(report, phrase)
        return _pronoun(document, people, span, number, opens=opens, aside=aside)
    if phrase.kind == ROLE:
        person = people.holder(text)
        if person is None and report.pieces[phrase.last - 1].lower in ("itu", "tersebut", "ini"):
            person = people.antecedent(span.start, number, opens=False)
        return Speaker(span, text, ROLE, person, text)
    return Speaker(span, text, phrase.kind)


def _pronoun(
    document: "Document",
    people: Referents,
    span: Span,
    number: int,
    *,
    opens: bool = False,
    aside: bool = False,
) -> Speaker:
    person = people.antecedent(span.start, number, opens=opens, aside=aside)
    known = people.met_before(span.start)
    return Speaker(span, document.slice(span), PRONOUN, person, introduced=known)


def _opens(report: Report, phrase: Phrase) -> bool:
    """Whether nothing but a connector stands before the pronoun."""
    return sum(p.is_word for p in report.pieces[: phrase.first]) <= 2


def _text(document: "Document", pieces: Sequence[Piece], first: int, last: int) -> str:
    return document.text[pieces[first].start : pieces[last - 1].end]


def _of_quote(quote: Quote, spoken: dict[int, Attribution], told: set[int]) -> Attribution:
    """The attribution of one quotation, by its own sentence or by its neighbours.

    ``told`` holds where the quotations start of which the neighbours tell the speaker.
    """
    own = spoken.get(quote.span.start)
    if own is not None:
        return own
    part = quote.depth > 0 or quote.part_of is not None
    attributed = quote.is_speech is not False and (part or quote.span.start in told)
    return Attribution(
        quote.span, "direct", quote.is_speech, attributed, quote=quote, paragraph=quote.paragraph
    )


def _told_by_neighbours(said: _Read, before: _Read | None) -> Iterator[int]:
    """Where the quotations of a clause start whose speaker what stands around them tells."""
    quotes = [piece.quote for piece in said.clause.pieces if piece.quote is not None]
    if not quotes or before is None:
        return
    if len(quotes) > 1:
        known = True
    elif before.clause.paragraph == said.clause.paragraph:
        # Somebody acts in the clause before, or it is itself a quotation of somebody known.
        known = bool(before.reports) or before.subject is not None or _is_quotation(before.clause)
    else:
        known = bool(before.reports) and before.clause.paragraph == said.clause.paragraph - 1
    if known:
        yield from (quote.span.start for quote in quotes)


def _is_quotation(clause: Clause) -> bool:
    """Whether the clause is a quotation and nothing else."""
    only = [p for p in clause.pieces if p.kind is not TokenKind.PUNCT or p.quote]
    return len(only) == 1 and only[0].quote is not None
