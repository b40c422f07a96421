"""Where the news comes from: source lines, hearsay, anonymous sources, press releases."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from lintberita.analysis import Document, Paragraph, Role, Sentence
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_OFFICE_SOURCE = re.compile(
    r"\b(?:humas|kominfo|diskominfo\w*|protokol|prokopim|setda\w*|sekretariat|biro|penmas|media center"
    r"|dinas komunikasi)\b",
    re.I,
)
_PRAISE = re.compile(
    r"\b(?:citra positif|sinergi\w*|bersinergi|komitmen\w*|berkomitmen|apresiasi|mengapresiasi|inovatif"
    r"|humanis|presisi|dalam rangka|turut hadir|khidmat|lancar|sukses|meriah|profesional|berkontribusi"
    r"|dukungan penuh|garda terdepan|ujung tombak|prestasi gemilang|luar biasa)\b",
    re.I,
)
_CEREMONY = re.compile(
    r"\b(?:membuka|dibuka|menghadiri|dihadiri|menyerahkan|sambutan\w*|meresmikan|kegiatan (?:ini|tersebut)"
    r"|acara (?:ini|tersebut)|hadir dalam)\b",
    re.I,
)
_LABELS = re.compile(r"\b(?:siaran pers|rilis|press release|advertorial|adv|keterangan pers)\b", re.I)
_NORMATIVE = re.compile(
    r"\b(?:harus|dituntut|seharusnya|semestinya|sudah sepatutnya|sepantasnya|diharapkan|jangan sampai"
    r"|hendaknya|senantiasa)\b",
    re.I,
)
# Rules and notices tell what to do without anybody saying so.
_PROCEDURE = re.compile(
    r"\b(?:peserta|pemohon|pendaftar|calon|pengendara|pengunjung|penumpang|jemaah|siswa|pelanggan|wajib pajak"
    r"|membawa|melampirkan|menunjukkan|mendaftar|pasal|undang-undang|peraturan|syarat|terpaksa|dirawat"
    r"|cuaca|gelombang|hujan|BMKG)\b",
    re.I,
)
_LINKED = re.compile(
    r"^(?:menurutnya|ia|dia|beliau|kata|lanjut|tambah|selain itu, (?:ia|dia)|hal (?:itu|ini|tersebut) (?:di|pun di)"
    r"|tentunya)\b",
    re.I,
)
_VAGUE = re.compile(r"(?:dari )?berbagai sumber|internet|google|medsos|media sosial|(?:grup )?whatsapp|wa grup", re.I)
_OPEN_POINTS = 3
_LONG_ENOUGH = 120


def colon_spacing(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where the colon of a source line stands apart, doubled or too close."""
    span = context.paragraph.span
    match = _COLON.match(context.document.text, span.start, span.end)
    if match and match["colon"] != ": ":
        yield Hit(
            Span(match.start("word"), match.end("colon")), suggestions=(f"{match['word']}: ",)
        )


_COLON = re.compile(r"\(?(?P<word>[A-Z][a-z]+(?: [a-z]+)?)(?P<colon>\s*:[\s:]*)(?=\S)")


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
    """Yield one hit at the lead of a whole draft that has no source, credit, byline or end mark."""
    document = context.document
    lead = document.structure.lead
    body = [p for p in document.paragraphs if p.role is Role.BODY]
    complete = len(body) >= 3 and document.words >= _LONG_ENOUGH
    headed = document.structure.title is not None or document.structure.dateline is not None
    if lead is None or not complete or not headed or document.metadata.get("author"):
        return
    if any(p.role in (Role.SOURCE_LINE, Role.CREDIT, Role.END_MARK) for p in document.paragraphs):
        return
    last = document.slice(body[-1].span).rstrip()
    if re.search(r"[*#]+$|\((?:[\w*]+/?)+\)\W*$", last):
        return
    dateline = document.structure.dateline
    if dateline is not None and dateline.medium:
        return
    yield Hit(document.sentences(lead)[0].span)


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
    """Signs of a press release: whose source, how much praise, how much ceremony, who speaks."""
    source = document.structure.source_line
    text = document.text
    points = 2 if source and _OFFICE_SOURCE.search(document.slice(source.span)) else 0
    points += min(2, len({m.group().lower() for m in _PRAISE.finditer(text)}) // 2)
    points += min(1, len(_CEREMONY.findall(text)) // 2)
    speakers = {a.speaker.resolved or a.speaker.text for a in document.attributions if a.speaker}
    return points + (1 if 1 <= len(speakers) <= 3 else 0)


def is_release(document: Document) -> bool:
    """Whether a draft is a press office's own text, labelled so or not."""
    if document.metadata.get("doc-type") == "siaran-pers":
        return True
    labelled = any(p.role is Role.LABEL and _LABELS.search(document.slice(p.span)) for p in document.paragraphs)
    source = document.structure.source_line
    return labelled or bool(source and _OFFICE_SOURCE.search(document.slice(source.span)))


def unattributed_claim(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each sentence of a press release that says what ought to be, by nobody."""
    document = context.document
    if not document.layer(is_release):
        return
    spoken = document.layer(_spoken)
    before_said = False
    for sentence in document.sentences(context.paragraph):
        said = _is_said(sentence.span, spoken)
        claim = _NORMATIVE.search(document.text, sentence.span.start, sentence.span.end)
        if claim and not said and not before_said and _is_claim(document, sentence):
            yield Hit(Span(claim.start(), claim.end()))
        before_said = said or (before_said and bool(_LINKED.match(document.slice(sentence.span))))


def _spoken(document: Document) -> tuple[Span, ...]:
    """Where somebody is said to speak, in order: the reporting verbs, else what is reported."""
    return tuple(sorted(a.cue or a.span for a in document.attributions))


def _is_said(sentence: Span, spoken: tuple[Span, ...]) -> bool:
    at = bisect_left(spoken, sentence)
    return any(span.overlaps(sentence) for span in spoken[max(0, at - 1) : at + 3])


def _is_claim(document: Document, sentence: Sentence) -> bool:
    text = document.slice(sentence.span)
    if document.quote_at(sentence.span) is not None or _LINKED.match(text):
        return False
    return not _PROCEDURE.search(text) and len(sentence.tokens) >= 8


_HEARSAY = re.compile(
    r"\b(?:konon|kabarnya|kabar burung|beredar kabar|isunya|desas-desus|santer terdengar|disinyalir|ditengarai"
    r"|menurut informasi|informasi yang (?:dihimpun|diperoleh|beredar)|berdasarkan informasi yang diperoleh)\b",
    re.I,
)
_FOLKLORE = re.compile(r"\b(?:legenda|dongeng|cerita rakyat|nenek moyang|asal-usul|zaman dahulu|mitos|transfer)\b", re.I)


def hearsay(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each word that passes on a rumour without naming who says so."""
    document = context.document
    if document.mentions(_FOLKLORE):
        return
    for sentence in document.sentences(context.paragraph):
        match = _HEARSAY.search(document.text, sentence.span.start, sentence.span.end)
        if match is None or document.quote_at(Span(match.start(), match.end())):
            continue
        after = document.text[match.end() : match.end() + 40]
        if match.group().lower().startswith(("informasi", "berdasarkan", "menurut")) and re.match(
            r"\s+(?:dari|oleh|\w+ dari)\s+[A-Z\w]", after
        ):
            continue
        yield Hit(Span(match.start(), match.end()))


_ANONYMOUS = re.compile(
    r"\b(?:enggan (?:disebut(?:kan)?|menyebut(?:kan)?|dituliskan) (?:nama|namanya|identitas\w*|jati dirinya)"
    r"|tidak (?:mau|ingin|bersedia) (?:disebut(?:kan)?|menyebutkan) (?:nama|namanya|identitas\w*)"
    r"|(?:seorang|salah satu|salah seorang) sumber(?! (?:daya|air|energi|api|dana|cahaya|pendapatan|penghasilan))"
    r"|sumber (?:tepercaya|terpercaya|internal|anonim)|minta (?:namanya )?dirahasiakan)\b",
    re.I,
)


def anonymous(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each source whose name is kept back, outside direct quotations."""
    span = context.paragraph.span
    for match in _ANONYMOUS.finditer(context.document.text, span.start, span.end):
        found = Span(match.start(), match.end())
        if context.document.quote_at(found) is None:
            yield Hit(found)


_COPIED = re.compile(
    r"\b(?:dilansir|dikutip|dihimpun|dirangkum|melansir|mengutip) (?:dari )?(?:berbagai sumber|laman media"
    r"|sejumlah media|media sosial|akun (?:Instagram|TikTok|Facebook|X)|internet)\b",
    re.I,
)


def unnamed_medium(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where a report is taken over from media that have no name."""
    span = context.paragraph.span
    for match in _COPIED.finditer(context.document.text, span.start, span.end):
        yield Hit(Span(match.start(), match.end()))
