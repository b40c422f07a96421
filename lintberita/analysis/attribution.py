"""Who says what: the verb and the speaker of every quotation, and of speech without marks."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from lintberita.analysis.clauses import Clause, Piece, clauses
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


@dataclass(frozen=True, slots=True)
class Speaker:
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


@dataclass(frozen=True, slots=True)
class Attribution:
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
    read = _read(document)
    people = Referents()
    for clause, reports in read:
        _learn(document, people, clause, reports)
        people.first_named = min(people.first_named, _first_name(clause))
    people.learn_runs(document.text)
    spoken: dict[int, Attribution] = {}
    found: list[Attribution] = []
    for number, (clause, reports) in enumerate(read):
        _meet_named(document, people, clause, number)
        for report in sorted(reports, key=lambda r: r.start):
            attribution = _resolved(document, people, report, clause, number)
            if report.quote is None:
                found.append(attribution)
            else:
                spoken[report.quote.span.start] = attribution
    told = _Told(document, read, spoken)
    found += told.direct()
    return tuple(sorted(found, key=lambda a: (a.span.start, a.kind)))


_Read = list[tuple[Clause, list[Report]]]


def _read(document: "Document") -> _Read:
    """Cut the draft into clauses, each with what it reports."""
    outer: dict[int, list[Quote]] = {}
    for quote in document.quotes:
        if not quote.depth:
            outer.setdefault(quote.paragraph, []).append(quote)
    read: _Read = []
    for paragraph in document.paragraphs:
        if paragraph.role in _UNREAD:
            continue
        own = list(clauses(document, paragraph, outer.get(paragraph.index, ())))
        for number, clause in enumerate(own):
            behind = own[number + 1] if number + 1 < len(own) else None
            reports = list(direct_reports(clause, behind))
            used = {r.cue.start for r in reports if r.cue and r.quote and r.quote.is_speech}
            reports += indirect_reports(clause, used)
            read.append((clause, reports))
    return read


def _first_name(clause: Clause) -> int:
    """Where ``clause`` first has a capital that its beginning does not ask for."""
    for before, piece in pairwise(clause.pieces):
        plain = piece.is_name and before.kind is TokenKind.WORD and not is_calendar(piece)
        if plain and piece.lower not in INSTITUTIONS and not piece.text.isupper():
            return piece.start
    return sys.maxsize


def _learn(document: "Document", people: Referents, clause: Clause, reports: list[Report]) -> None:
    """Remember the names and offices of ``clause``."""
    for report in reports:
        if report.phrase is not None:
            _learn_phrase(document, people, report.pieces, report.phrase)
    actor = _actor(clause)
    if actor is not None:
        _learn_phrase(document, people, clause.pieces, actor)
    for _, holder in _office_holders(clause):
        _learn_phrase(document, people, clause.pieces, holder)


def _learn_phrase(
    document: "Document", people: Referents, pieces: Sequence[Piece], phrase: Phrase
) -> None:
    if phrase.kind != NAMED:
        return
    name = _text(document, pieces, phrase.first, phrase.last)
    people.learn(name)
    if phrase.role is not None:
        people.learn_office(_text(document, pieces, *phrase.role), name)


def _office_holders(clause: Clause) -> Iterator[tuple[int, Phrase]]:
    """Yield every office with the name beside it, wherever it stands in the clause."""
    at = 0
    pieces = clause.pieces
    while at < len(pieces):
        phrase: Phrase | None = None
        if is_office(pieces[at]) and pieces[at].is_word:
            phrase = read_subject(pieces, at, min(len(pieces), at + 40))
        if phrase is not None and phrase.kind == NAMED and phrase.role is not None:
            yield at, phrase
            at = phrase.last
        else:
            at += 1


def _actor(clause: Clause) -> Phrase | None:
    """The subject of a reporting verb at the head of the clause: *Kim menimpali.*"""
    phrase = _subject(clause)
    if phrase is None or phrase.kind != NAMED:
        return None
    rest = (p for p in clause.pieces[phrase.last :] if p.lower not in ADVERBS and p.is_word)
    verb = cue(next((p.lower for p in rest), ""))
    return phrase if verb is not None and verb.voice is Voice.ACTIVE else None


def _subject(clause: Clause) -> Phrase | None:
    """The noun phrase at the head of the clause."""
    start = subject_start(clause.pieces, 0, len(clause.pieces))
    if start is None or start >= len(clause.pieces):
        return None
    return read_subject(clause.pieces, start, min(len(clause.pieces), start + 40))


def _meet_named(document: "Document", people: Referents, clause: Clause, number: int) -> None:
    """Note who is named in ``clause``, and who is its subject."""
    for _, holder in _office_holders(clause):
        name = _text(document, clause.pieces, holder.first, holder.last)
        people.meet(clause.pieces[holder.first].start, number, people.fullest(name), 1)
    phrase = _subject(clause)
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


@dataclass(frozen=True, slots=True)
class _Told:
    """Every quotation with what its own sentence or its neighbours tell of the speaker."""

    document: "Document"
    read: _Read
    spoken: dict[int, Attribution]

    def direct(self) -> Iterator[Attribution]:
        places = self._places()
        for quote in self.document.quotes:
            own = self.spoken.get(quote.span.start)
            if own is not None:
                yield own
                continue
            attributed = quote.is_speech is not False and self._by_neighbours(quote, places)
            yield Attribution(
                quote.span,
                "direct",
                quote.is_speech,
                attributed,
                quote=quote,
                paragraph=quote.paragraph,
            )

    def _places(self) -> dict[int, int]:
        """The number of the clause that each quotation stands in."""
        return {
            piece.quote.span.start: number
            for number, (clause, _) in enumerate(self.read)
            for piece in clause.pieces
            if piece.quote is not None
        }

    def _by_neighbours(self, quote: Quote, places: dict[int, int]) -> bool:
        """Whether the sentence before or the rest of the quotation tells who speaks."""
        if quote.depth or quote.part_of is not None:
            return True
        number = places.get(quote.span.start)
        if not number:
            return False
        clause, _ = self.read[number]
        before, reports = self.read[number - 1]
        if any(p.quote is not None and p.quote is not quote for p in clause.pieces):
            return True
        if before.paragraph == clause.paragraph:
            return bool(reports) or _has_actor(before) or self._carried(number - 1)
        return bool(reports) and before.paragraph == clause.paragraph - 1

    def _carried(self, number: int) -> bool:
        """Whether the clause before is itself a quotation whose speaker is known."""
        clause, reports = self.read[number]
        only = [p for p in clause.pieces if p.kind is not TokenKind.PUNCT or p.quote]
        return bool(reports) or (len(only) == 1 and only[0].quote is not None)


def _has_actor(clause: Clause) -> bool:
    """Whether somebody acts in the clause: a pronoun or a person by name is its subject."""
    return _subject(clause) is not None
