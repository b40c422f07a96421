"""5W1H: where a draft says who, what, when, where, why and how."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from lintberita.analysis.actors import find_actors
from lintberita.analysis.doctypes import OWE_NOTHING, document_type
from lintberita.analysis.roles import Paragraph, Role
from lintberita.language.manner import find_manner
from lintberita.language.patterns import Pattern
from lintberita.language.places import find_places
from lintberita.language.reasons import find_reasons
from lintberita.language.tokens import Token
from lintberita.model import Span

if TYPE_CHECKING:
    from lintberita.analysis.document import Document

_Finder = Callable[[str, int, int], Iterator[tuple[int, int]]]
ELEMENTS = ("siapa", "apa", "kapan", "di_mana", "mengapa", "bagaimana")
# An element that shows up behind this many paragraphs of news has come late.
_LATE = 3

_EVENTS = Pattern(
    r"\b(?:kebakaran|kecelakaan|gempa|banjir|longsor|sidang|rapat|pelantikan|pertandingan|laga"
    r"|aksi|unjuk rasa|demonstrasi|upacara|lomba|festival|peluncuran|peresmian|pemilihan|pencurian"
    r"|penangkapan|pembunuhan|konser|pameran|seminar|lokakarya|pelatihan|kunjungan|penyerahan"
    r"|penutupan|vaksinasi|kerja sama|kegiatan|acara|program)\b",
    re.I,
)
_VERB = Pattern(
    r"(?:(?:me[mnlrwy]|memper|diper|di|ber|ter)[a-z]{3,}|tewas|meninggal|gugur|jatuh|runtuh|roboh"
    r"|naik|turun|lepas|menang|kalah|unggul|tiba|raih|gelar)$"
)
# Verbs that report speech, and those that only say that or when something takes place.
_EMPTY = Pattern(
    r"(?:mengatakan|menyatakan|menjelaskan|menyebut|menuturkan|mengungkapkan|menegaskan|menambahkan"
    r"|dikatakan|berdasarkan|menurut|bernama|berinisial|tersebut|terhadap|tersendiri|berusia"
    r"|bersama|dengan|terkait|terdekat|terakhir|berada|menjadi|merupakan|dikatakan|ditemui)\w*$"
)
_WEAK = Pattern(r"(?:terjadi|berlangsung|dijadwalkan|dilakukan|digelar|dilaksanakan)$")
_STOPS = frozenset(
    "di pada dari karena lantaran untuk saat ketika setelah usai sejak hingga agar guna".split()
)
_LONGEST_PREDICATE = 10
_HAPPENED = Pattern(
    r"\b(?:kebakaran|kecelakaan|gempa|banjir|longsor|sidang|rapat|pelantikan|unjuk rasa|upacara"
    r"|lomba|festival|peresmian|penangkapan|pameran|seminar|lokakarya|pelatihan|kunjungan"
    r"|musyawarah|ditangkap|dibekuk|diringkus|ditahan|tewas|tenggelam|terbakar|dilantik|diresmikan"
    r"|digelar|menggelar|meresmikan|melantik|membuka|mengunjungi|meninjau|menghadiri|menyerahkan"
    r"|menangkap|mengamankan|dievakuasi|merendam|mengikuti kegiatan)\b",
    re.I,
)


class Elements(NamedTuple):
    """Evidence for each element (prose spans, in order), what is missing and what comes late.

    ``owed`` is false for columns, schedules and how-to lists: nothing is missing there. ``late``
    names the elements whose first evidence stands behind the third paragraph of the news.
    """

    found: Mapping[str, tuple[Span, ...]]
    owed: bool
    late: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The elements without any evidence, in the usual order."""
        return tuple(e for e in ELEMENTS if self.owed and not self.found[e])


# Paragraphs; what is longer is an archive, and its first piece has answered or not by then.
_LONGEST_NEWS = 200


def find_elements(document: "Document") -> Elements:
    """Look for the 5W1H in the news text; the title tells what and who, too."""
    parts = [
        p
        for p in document.paragraphs
        if p.role in (Role.TITLE, Role.LEAD, Role.BODY, Role.SUBHEAD, Role.LIST)
    ][:_LONGEST_NEWS]
    found = {
        "siapa": find_actors(document, parts),
        "apa": _what(document, parts),
        "kapan": _when(document, parts),
        "di_mana": _where(document, parts),
        "mengapa": _cued(document, parts, find_reasons),
        "bagaimana": _cued(document, parts, find_manner),
    }
    told = [p for p in parts if p.role in (Role.LEAD, Role.BODY)]
    limit = told[_LATE].span.start if len(told) > _LATE else len(document.text)
    late = tuple(e for e in ELEMENTS if found[e] and found[e][0].start >= limit)
    return Elements(found, owes_5w1h(document), late)


def owes_5w1h(document: "Document") -> bool:
    """Whether this is news: neither a column nor a schedule nor a list of advice."""
    return document_type(document) not in OWE_NOTHING and document.structure.lead is not None


def tells_event(document: "Document") -> bool:
    """Whether the lead reports something that happened at a time and a place, and people speak.

    Markets, studies, gadgets and advice have news without a place or a day; events have both.
    """
    lead = document.structure.lead
    if lead is None or not any(a.is_speech and a.attributed for a in document.attributions):
        return False
    sentences = document.sentences(lead)
    end = sentences[min(1, len(sentences) - 1)].span.end if sentences else lead.span.end
    return bool(_HAPPENED.search(document.text, lead.span.start, end))


def _what(document: "Document", parts: Sequence[Paragraph]) -> tuple[Span, ...]:
    """The predicates of title and lead with what follows them, then those of the next paragraphs.

    A lead that only says when something took place has its event in the text behind it.
    """
    found: list[Span] = []
    strong = False
    for number, part in enumerate(parts):
        if strong and part.role not in (Role.TITLE, Role.LEAD) and number > 2:
            break
        for sentence in document.sentences(part):
            for at, token in enumerate(sentence.tokens):
                if (
                    token.text.islower()
                    and _VERB.match(token.text)
                    and not _EMPTY.match(token.text)
                ):
                    strong = strong or not _WEAK.match(token.text)
                    found.append(_predicate(sentence.tokens, at))
    events = [
        Span(m.start(), m.end())
        for p in parts[:3]
        for m in _EVENTS.finditer(document.text, p.span.start, p.span.end)
    ]
    return tuple(sorted({*found, *events}))


def _predicate(tokens: Sequence[Token], at: int) -> Span:
    """A verb with its object, up to the first comma, preposition or conjunction."""
    last = at
    for step in range(at + 1, min(at + _LONGEST_PREDICATE, len(tokens))):
        if not (tokens[step].is_word or tokens[step].text[0].isdigit()):
            break
        if tokens[step].lower in _STOPS:
            break
        last = step
    return Span(tokens[at].start, tokens[last].end)


def _when(document: "Document", parts: Sequence[Paragraph]) -> tuple[Span, ...]:
    spans = {
        Span(when.start, when.end) for p in parts for when in document.times(p) if not when.vague
    }
    return tuple(sorted(spans))


def _where(document: "Document", parts: Sequence[Paragraph]) -> tuple[Span, ...]:
    dateline = document.structure.dateline
    found = {dateline.span} if dateline and dateline.city else set()
    for p in parts:
        start = (
            max(p.span.start, dateline.span.end)
            if dateline and p.role is Role.LEAD
            else p.span.start
        )
        found |= {Span(m.start, m.end) for m in find_places(document.text, start, p.span.end)}
    return tuple(sorted(found))


def _cued(document: "Document", parts: Sequence[Paragraph], find: _Finder) -> tuple[Span, ...]:
    spans = {
        Span(start, end)
        for p in parts
        if p.role is not Role.TITLE
        for start, end in find(document.text, p.span.start, p.span.end)
    }
    return tuple(sorted(spans))
