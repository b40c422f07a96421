"""Where one clause reports speech: which verb, whose words, what is said."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lintberita.analysis.clauses import Clause, Piece
from lintberita.analysis.quotes import Quote
from lintberita.analysis.speakers import PRONOUN, Phrase, is_office, read_behind
from lintberita.analysis.subjects import read_subject, subject_of, subject_start
from lintberita.language import offices
from lintberita.language.patterns import Pattern
from lintberita.language.reporting_verbs import PLAIN_CUES, Cue, Voice, cue, near_cue
from lintberita.model import Span

OPENERS = frozenset("bahwa jika kalau bila apabila agar supaya jikalau".split())
_DOCUMENTS = frozenset(
    "data jadwal rencana catatan laporan hasil aturan pasal undang-undang uu informasi keterangan"
    " prediksi perkiraan hemat pendapat saya kami kita gue aku survei kabar berita sejarah cerita"
    " mitos hukum ketentuan kamus kbbi situs laman media rilis versi teori perhitungan ramalan"
    " kepercayaan pantauan pengamatan kesaksian pengakuan dokumen studi riset penelitian".split()
)
# Nouns between "demikian" and who said it.
_WORDINGS = frozenset(
    "pendapat komentar pernyataan keterangan penjelasan kata ujar ungkap tutur ucap bunyi isi"
    " pengakuan laporan"
    " disampaikan dikatakan diungkapkan dijelaskan tertulis resmi pers oleh kutipan tulis".split()
)
# Lower-case words behind a title that name its maker or kind and report nothing.
_NO_VERB = frozenset(
    "milik karya karangan pimpinan besutan asal versi garapan yang dan atau di ke dari untuk pada"
    " dalam dengan itu ini tersebut adalah merupakan sebagai oleh bagi serta juga akan telah sudah"
    " tidak bukan saat ketika usai ciptaan gubahan produksi buatan kepada tahun edisi".split()
)
# Verbs of thinking, which are often reported themselves.
_INNER = frozenset("pikir yakin harap duga anggap pandang nilai".split())
_PASSIVE = Pattern(r"di[a-z]{4,}(?:kan|i)")
_REACH = 80
_SHORTEST = 6


class Report(NamedTuple):
    """Words (``span``) that ``phrase`` in ``pieces`` says by the verb at ``cue``.

    ``quote`` is the quotation, ``None`` for speech without marks; ``cue`` is ``None`` where a
    colon does the verb's work. A clitic speaker has no piece of its own: ``clitic`` is its span.
    """

    span: Span
    quote: Quote | None
    cue: Span | None
    verb: Cue | None
    phrase: Phrase | None
    pieces: Sequence[Piece]
    clitic: Span | None = None

    @property
    def start(self) -> int:
        """Where the speaker or the verb stands, for the order of reading."""
        if self.clitic:
            return self.clitic.start
        return self.pieces[self.phrase.first].start if self.phrase else self.span.start


class Said(NamedTuple):
    """A verb with its speaker; ``end`` is the piece behind both."""

    at: int
    end: int
    cue: Span
    verb: Cue | None
    phrase: Phrase | None
    clitic: Span | None = None


def direct_reports(clause: Clause, behind: Clause | None) -> Iterator[Report]:
    """Yield who speaks each quotation of ``clause``; ``behind`` is the clause that follows."""
    pieces = clause.pieces
    for at, piece in enumerate(pieces):
        quote = piece.quote
        if quote is None or quote.is_speech is False:
            continue
        said = _behind(pieces, at) or _before(pieces, at)
        if said is not None:
            yield Report(quote.span, quote, said.cue, said.verb, said.phrase, pieces, said.clitic)
            continue
        colon = _by_colon(pieces, at)
        if colon is not None:
            yield Report(quote.span, quote, None, None, colon, pieces)
        elif behind is not None and not any(p.is_word for p in pieces[at + 1 :]):
            said = _echo(behind.pieces, 0)
            if said is not None and quote.is_speech:
                yield Report(quote.span, quote, said.cue, said.verb, said.phrase, behind.pieces)


def _behind(pieces: Sequence[Piece], at: int) -> Said | None:
    """The verb behind a quotation: *…,” kata X*, *…,” ujarnya*."""
    place = at + 1
    while (
        place < len(pieces) and place < at + 4 and pieces[place].text in (",", ".", "-", "–", "—")
    ):
        place += 1
    if place >= len(pieces) or not pieces[place].is_word:
        return None
    piece = pieces[place]
    verb = cue(piece.lower)
    if verb is None:
        verb = near_cue(piece.lower)
    if verb is not None and verb.voice is not Voice.ACTIVE:
        said = with_speaker(pieces, place, verb)
        if said is None and (verb.voice is Voice.PASSIVE or verb.root == "bunyi"):
            said = Said(place, place + 1, Span(piece.start, piece.end), verb, None)
        return said
    follows = pieces[place + 1].lower if place + 1 < len(pieces) else ""
    if _PASSIVE.fullmatch(piece.lower) and follows in ("pada", "dalam", "di", "oleh"):
        # "…," didefinisikan pada Pasal 1: a document speaks.
        return Said(place, place + 1, Span(piece.start, piece.end), None, None)
    if piece.lower in ("demikian", "begitu"):
        return _with_wording(pieces, place)
    if piece.is_name or piece.lower in offices.PRONOUNS:
        return _echo(pieces, place)
    comma = pieces[place - 1].text == "," or _ends_in_comma(pieces[at])
    return _unlisted(pieces, at, place, comma=comma)


def with_speaker(pieces: Sequence[Piece], at: int, verb: Cue) -> Said | None:
    piece = pieces[at]
    if verb.clitic:
        cut = piece.end - 3
        return Said(at, at + 1, Span(piece.start, cut), verb, None, Span(cut, piece.end))
    span = Span(piece.start, piece.end)
    if at + 1 < len(pieces) and pieces[at + 1].lower == "nya":
        return Said(at, at + 2, span, verb, Phrase(PRONOUN, at + 1, at + 2))
    phrase = read_behind(pieces, at + 1, len(pieces))
    return Said(at, phrase.last, span, verb, phrase) if phrase else None


def _with_wording(pieces: Sequence[Piece], at: int) -> Said | None:
    place = at + 1
    while place < len(pieces) and pieces[place].lower in _WORDINGS:
        place += 1
    phrase = read_behind(pieces, place, len(pieces))
    if phrase is None or place == at + 1:
        return None
    return Said(at, phrase.last, Span(pieces[at].start, pieces[at].end), None, phrase)


def _ends_in_comma(piece: Piece) -> bool:
    """Whether the last thing inside a quotation is a comma or a question mark."""
    return piece.tail in (",", "?", "!")


def _unlisted(pieces: Sequence[Piece], at: int, place: int, *, comma: bool) -> Said | None:
    """A word that is no reporting verb but stands where one does: *…,” geram Budi*."""
    piece = pieces[place]
    quote = pieces[at].quote
    if quote is None or not quote.is_speech or piece.lower in _NO_VERB:
        return None
    if piece.lower in offices.AFTER_SPEAKER:
        return None
    if piece.lower.endswith("nya") and len(piece.text) > _SHORTEST:
        # "…," geramnya: the clitic is the speaker whatever the root is.
        cut = piece.end - 3
        span = Span(piece.start, cut)
        return Said(place, place + 1, span, None, None, Span(cut, piece.end)) if comma else None
    if place + 1 >= len(pieces):
        return None
    follows = pieces[place + 1]
    if not (follows.is_name or follows.lower in offices.PRONOUNS or is_office(follows)):
        return None
    phrase = read_behind(pieces, place + 1, len(pieces))
    if phrase is None:
        return None
    return Said(place, phrase.last, Span(piece.start, piece.end), None, phrase)


def _echo(pieces: Sequence[Piece], at: int) -> Said | None:
    """A short clause that says who spoke the words before: *“…?” Najwa kembali bertanya.*"""
    if at >= len(pieces) or len(pieces) - at > 14:
        return None
    phrase = read_subject(pieces, at, len(pieces))
    if phrase is None:
        return None
    place = phrase.last
    while place < len(pieces) and pieces[place].lower in offices.ADVERBS:
        place += 1
    verb = cue(pieces[place].lower) if place < len(pieces) else None
    if verb is None or verb.voice is not Voice.ACTIVE:
        return None
    rest = pieces[place + 1 :]
    if len([p for p in rest if p.is_word]) > 4 or any(
        p.text in (",", ":") or p.quote or p.lower in OPENERS for p in rest
    ):
        return None
    return Said(place, len(pieces), Span(pieces[place].start, pieces[place].end), verb, phrase)


def _before(pieces: Sequence[Piece], at: int) -> Said | None:
    """The verb before a quotation: *X berkata, “…”*, *kata X, “…”*, *menurut X, itu “…”*."""
    quote = pieces[at].quote
    partial = quote is not None and quote.is_speech is None
    for place in range(at - 1, max(-1, at - 1 - _REACH), -1):
        piece = pieces[place]
        if piece.quote is not None and piece.quote.is_speech:
            return None
        verb = cue(piece.lower) if piece.is_word else None
        if verb is not None and (verb.voice is Voice.ACTIVE or verb.root == "bilang"):
            if not partial and not _leads_to(pieces, place, at):
                continue
            said = with_subject(pieces, place, verb)
            if said and verb.root in _INNER and _is_nested(pieces, place, said.phrase):
                continue
        elif verb is not None and (verb.root in PLAIN_CUES or verb.voice is Voice.PASSIVE):
            said = with_speaker(pieces, place, verb)
        elif partial and piece.lower in ("menurut", "menurutnya"):
            said = according(pieces, place)
        else:
            continue
        if said is not None and said.end <= at:
            return said
    return None


def _is_nested(pieces: Sequence[Piece], at: int, phrase: Phrase | None) -> bool:
    """Whether a verb of thinking is itself reported: *X mengatakan dia berpikir …*."""
    if phrase is None or phrase.kind != PRONOUN:
        return False
    before = (cue(p.lower) for p in pieces[max(0, phrase.first - 2) : phrase.first])
    return any(verb is not None and verb.voice is Voice.ACTIVE for verb in before)


def _leads_to(pieces: Sequence[Piece], verb: int, at: int) -> bool:
    """Whether a verb introduces the quotation: little stands between, or a comma or colon does."""
    between = pieces[verb + 1 : at]
    return len(between) <= 3 or between[-1].text in (",", ":") or len(between) <= 14


def with_subject(pieces: Sequence[Piece], at: int, verb: Cue) -> Said | None:
    phrase = subject_of(pieces, at, _low(pieces, at))
    if phrase is None:
        return None
    return Said(at, at + 1, Span(pieces[at].start, pieces[at].end), verb, phrase)


def _low(pieces: Sequence[Piece], at: int) -> int:
    """Where the clause of the verb at ``at`` may begin: behind the last verb with its own."""
    low = max(0, at - _REACH)
    for place in range(at - 1, low - 1, -1):
        quote = pieces[place].quote
        if quote is not None and quote.is_speech:
            return place + 1
        if pieces[place].lower in ("sedangkan", "sementara", "tetapi", "namun") and place > low:
            return place + 1
        if pieces[place].text == "." and _ends_sentence(pieces, place):
            return place + 1
    return low


def _ends_sentence(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a point ends a sentence though a small letter follows it."""
    if at == 0 or at + 1 >= len(pieces):
        return False
    return len(pieces[at - 1].text) > 4 and pieces[at + 1].start > pieces[at].end


def according(pieces: Sequence[Piece], at: int) -> Said | None:
    piece = pieces[at]
    if piece.lower == "menurutnya":
        cut = piece.end - 3
        return Said(at, at + 1, Span(piece.start, cut), None, None, Span(cut, piece.end))
    if at + 1 < len(pieces) and pieces[at + 1].lower in _DOCUMENTS:
        return None
    phrase = read_behind(pieces, at + 1, len(pieces))
    if phrase is not None and phrase.role is not None and phrase.first > phrase.role[1]:
        # "Menurut Ustaz Darma, Lestari datang": an apposition would have its second comma.
        closed = phrase.last < len(pieces) and pieces[phrase.last].text == ","
        if not closed:
            phrase = read_behind(pieces, at + 1, phrase.role[1])
    if phrase is None:
        return None
    return Said(at, phrase.last, Span(piece.start, piece.end), None, phrase)


def _by_colon(pieces: Sequence[Piece], at: int) -> Phrase | None:
    """Who speaks before a colon: *Wali Kota: “…”*, *pesan dari kapten: “…”*."""
    if at == 0 or pieces[at - 1].text != ":":
        return None
    for place in range(at - 2, max(-1, at - 12), -1):
        if pieces[place].lower in ("dari", "oleh"):
            return read_behind(pieces, place + 1, at - 1)
    start = subject_start(pieces, 0, at - 1)
    return read_subject(pieces, start, at - 1) if start is not None and at < 12 else None
