"""Where the news comes from: source lines, credits, press releases."""

import re
from collections.abc import Iterator

from lintberita.analysis import Document, Paragraph, Role, Sentence
from lintberita.analysis.doctypes import OWE_NOTHING, RELEASE, document_type, looks_whole
from lintberita.analysis.lead import opening
from lintberita.analysis.spoken import is_said, spoken_places
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_OFFICE_SOURCE = Pattern(
    r"\b(?:humas|kominfo|diskominfo\w*|protokol|prokopim|setda\w*|sekretariat|biro|penmas"
    r"|media center"
    r"|dinas komunikasi)\b",
    re.I,
)
_PRAISE = Pattern(
    r"\b(?:citra positif|sinergi\w*|bersinergi|komitmen\w*|berkomitmen|apresiasi|mengapresiasi"
    r"|inovatif"
    r"|humanis|presisi|dalam rangka|turut hadir|khidmat|lancar|sukses|meriah|profesional"
    r"|berkontribusi"
    r"|dukungan penuh|garda terdepan|ujung tombak|prestasi gemilang|luar biasa)\b",
    re.I,
)
_CEREMONY = Pattern(
    r"\b(?:membuka|dibuka|menghadiri|dihadiri|menyerahkan|sambutan\w*|meresmikan|kegiatan (?:ini"
    r"|tersebut)"
    r"|acara (?:ini|tersebut)|hadir dalam)\b",
    re.I,
)
_LABELS = Pattern(r"\b(?:siaran pers|rilis|press release|advertorial|adv|keterangan pers)\b", re.I)
_NORMATIVE = Pattern(
    r"\b(?:harus|dituntut|seharusnya|semestinya|sudah sepatutnya|sepantasnya|diharapkan"
    r"|jangan sampai"
    r"|hendaknya|senantiasa)\b",
    re.I,
)
# Rules and notices tell what to do without anybody saying so.
_PROCEDURE = Pattern(
    r"\b(?:peserta|pemohon|pendaftar|calon|pengendara|pengunjung|penumpang|jemaah|siswa"
    r"|pelanggan|wajib pajak"
    r"|membawa|melampirkan|menunjukkan|mendaftar|pasal|undang-undang|peraturan|syarat|terpaksa|dirawat"
    r"|cuaca|gelombang|hujan|BMKG)\b",
    re.I,
)
# Openings that go on with what somebody said before, and the items of what he lists.
_LINKED = Pattern(
    r"^(?:menurutnya|ia|dia|beliau|kata|lanjut|tambah|selain itu, (?:ia|dia)|hal (?:itu|ini"
    r"|tersebut) (?:di|pun di)|tentunya|(?:tips?|poin|langkah|saran) \w+|pertama|kedua|ketiga"
    r"|selanjutnya|terakhir)\b",
    re.I,
)
# A sentence with one of these has a speaker, wherever he is named.
_REPORTS = Pattern(
    r"\b(?:me(?:ngatakan|nyatakan|njelaskan|nyebut(?:kan)?|nilai|negaskan|minta|nekankan|nyampaikan"
    r"|nambahkan|nuturkan|ngungkapkan|ngingatkan|ngimbau|ngajak|ngharapkan|nyarankan|ndorong)"
    r"|berharap|berpesan|berpendapat|menurut|kata|ujar|tutur|ucap|jelas(?=nya| \w+ [A-Z])|imbau"
    r"|disampaikan|dijelaskan|dikatakan|ditegaskan|diungkapkan|pesan|sambutan\w*|paparan\w*)\b",
    re.I,
)
_VAGUE = Pattern(
    r"(?:dari )?berbagai sumber|internet|google|medsos|media sosial|(?:grup )?whatsapp|wa grup",
    re.I,
)
_OWN_VOICE = Pattern(r"\b(?:kita|kami)\b", re.I)
_TAKEN_FROM = Pattern(
    r"\b(?:dilansir|dikutip|disadur|melansir|mengutip|seperti diberitakan)\b|©", re.I
)
_OPEN_POINTS = 3
_LONG_ENOUGH = 120
_PARAGRAPHS = 3


def colon_spacing(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where the colon of a source line stands apart, doubled or too close."""
    span = context.paragraph.span
    match = _COLON.match(context.document.text, span.start, span.end)
    if match and match["colon"] != ": ":
        yield Hit(
            Span(match.start("word"), match.end("colon")), suggestions=(f"{match['word']}: ",)
        )


_COLON = Pattern(r"\(?(?P<word>[A-Z][a-z]+(?: [a-z]+)?)(?P<colon>\s*:[\s:]*)(?=\S)")


def full_stop(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a full stop at the end of a source line or credit."""
    span = context.paragraph.span
    text = context.document.slice(span)
    words = text.rstrip(".").split()
    if text.endswith(".") and words and not re.fullmatch(r"(?:[A-Z]\.?)+|[A-Z][a-z]?", words[-1]):
        yield Hit(Span(span.end - 1, span.end), suggestions=("",))


def vague_source(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a source line that names nobody who could be asked."""
    span = context.paragraph.span
    text = context.document.text
    colon = text.find(":", span.start, span.end)
    match = _VAGUE.search(text, max(colon, span.start), span.end)
    rest = text[colon + 1 : span.end] if colon >= 0 else ""
    if match and len(rest.split()) <= len(match.group().split()) + 1:
        yield Hit(Span(match.start(), match.end()))


def no_source(context: RuleContext) -> Iterator[Hit]:
    """Yield one hit at the lead of a whole draft that has no source, credit, byline or end mark.

    Only a draft that was made up for filing is asked: with title or dateline, three paragraphs
    and more, and no medium in the dateline, which is a credit as well.
    """
    document = context.document
    structure = document.structure
    body = [p for p in document.paragraphs if p.role is Role.BODY]
    filed = structure.title is not None or structure.dateline is not None
    if len(body) < _PARAGRAPHS or document.words < _LONG_ENOUGH or not filed:
        return
    if any(document.metadata.get(key) for key in ("author", "penulis", "source", "sumber")):
        return
    if any(p.role in (Role.SOURCE_LINE, Role.CREDIT, Role.END_MARK) for p in document.paragraphs):
        return
    named = structure.dateline is not None and structure.dateline.medium is not None
    if named or document.mentions(_TAKEN_FROM) or document_type(document) in OWE_NOTHING:
        return
    yield Hit(opening(document))


_CONTACT = Pattern(
    r"\b(?:nara ?hubung|kontak|contact person|CP|hubungi|menghubungi|informasi (?:lebih )?lanjut"
    r"|hotline|pusat panggilan|call cent(?:er|re)|WhatsApp)\b|\b[\w.]{2,40}@[\w-]{2,40}\.\w",
    re.I,
)


def no_contact(context: RuleContext) -> Iterator[Hit]:
    """Yield one hit at the lead of a whole draft that names nobody to be asked about it."""
    document = context.document
    long_enough = document.words >= int(context.options["min-kata"])
    if long_enough and looks_whole(document) and not document.mentions(_CONTACT):
        yield Hit(opening(document))


def press_release(context: RuleContext) -> Iterator[Hit]:
    """Yield one hit at the source line of a draft that is a press release without saying so."""
    document = context.document
    source = document.structure.source_line
    if source is None or document.metadata.get("doc-type") in ("siaran-pers", "advertorial"):
        return
    if any(_LABELS.search(document.slice(p.span)) for p in _edges(document)):
        return
    if _points(document) >= _OPEN_POINTS:
        yield Hit(source.span)


def _edges(document: Document) -> Iterator[Paragraph]:
    for paragraph in document.paragraphs:
        if paragraph.role in (Role.LABEL, Role.TITLE, Role.SOURCE_LINE, Role.CREDIT):
            yield paragraph


def _points(document: Document) -> int:
    """Signs of a press release: whose source, how much praise, how much ceremony, who speaks.

    An office as the source counts two; two words of praise one, four two; two words of ceremony
    one; speakers of no more than three one; *kita* or *kami* in the writer's own voice one.
    """
    source = document.structure.source_line
    text = document.text
    points = 2 if source and _OFFICE_SOURCE.search(document.slice(source.span)) else 0
    points += min(2, len({m.group().lower() for m in _PRAISE.finditer(text)}) // 2)
    points += min(1, len(_CEREMONY.findall(text)) // 2)
    speakers = {a.speaker.resolved or a.speaker.text for a in document.attributions if a.speaker}
    own = any(
        document.quote_at(Span(m.start(), m.end())) is None for m in _OWN_VOICE.finditer(text)
    )
    return points + (1 if 1 <= len(speakers) <= 3 else 0) + (1 if own else 0)


def is_release(document: Document) -> bool:
    """Whether a draft is a press office's own text, labelled so or not."""
    if document_type(document) == RELEASE:
        return True
    source, dateline = document.structure.source_line, document.structure.dateline
    medium = dateline.medium if dateline else None
    return bool(source and _OFFICE_SOURCE.search(document.slice(source.span))) or bool(
        medium and _OFFICE_SOURCE.search(medium)
    )


def unattributed_claim(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each sentence of a press release that says what ought to be, by nobody."""
    document = context.document
    if not document.layer(is_release):
        return
    spoken = document.layer(spoken_places)
    before_said = False
    for sentence in document.sentences(context.paragraph):
        said = is_said(sentence.span, spoken) or bool(
            _REPORTS.search(document.text, sentence.span.start, sentence.span.end)
        )
        claim = _NORMATIVE.search(document.text, sentence.span.start, sentence.span.end)
        if claim and not said and not before_said and _is_claim(document, sentence):
            yield Hit(Span(claim.start(), claim.end()))
        before_said = said or (before_said and bool(_LINKED.match(document.slice(sentence.span))))


def _is_claim(document: Document, sentence: Sentence) -> bool:
    text = document.slice(sentence.span)
    if document.quote_at(sentence.span) is not None or _LINKED.match(text):
        return False
    return not _PROCEDURE.search(text) and len(sentence.tokens) >= 8
