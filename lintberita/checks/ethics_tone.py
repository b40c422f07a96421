"""The reporter's own judgement (E22) and titles that bait (E29): KEJ 1, 3 interpretation c."""

import re
from collections.abc import Iterator

from lintberita.analysis import Document, Role
from lintberita.analysis.topics import told_paragraphs
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Severity, Span
from lintberita.rulepack.context import RuleContext

_COLUMN = Pattern(
    r"^\W*(?:opini|editorial|tajuk(?: rencana)?|kolom|esai|resensi|catatan redaksi|surat pembaca"
    r"|analisis|cerpen|puisi|oleh:? [A-Z])",
    re.I,
)
_JUDGES = Pattern(
    r"\b(?:sungguh (?:memalukan|memuakkan|(?:tidak|tak) masuk akal|konyol|keji"
    r"|licik|bejat|biadab|keterlaluan|tega|kejam)"
    r"|mempertontonkan (?:kebodohan|keserakahan|kepongahan)|sungguh perilaku"
    r"|(?:pria|lelaki|ayah|kakek|pemuda|guru|manusia) (?:bejat|biadab|laknat)"
    r"|betapa (?:bodoh|buruk|memalukan|kejam|rakus|serakah|bobrok)\w*"
    r"|semoga (?:para |si |sang )?(?:pelaku|tersangka|koruptor)|benar-benar (?:biadab|bejat"
    r"|keterlaluan|memalukan)"
    r"|entah (?:setan|kapan mereka punya)|(?:tidak|tak) becus|memuakkan|(?:tak|tidak) tahu malu"
    r"|(?:tak|tidak) punya (?:hati(?: nurani)?|rasa malu|otak|nurani|malu)\b|kebangetan"
    r"|(?:patut|layak|pantas) (?:diacungi jempol|dihukum seberat|dikutuk|dipuji setinggi)"
    r"|(?:tak|tidak) berperikemanusiaan|punya rasa malu|sudah sepantasnya (?:di\w+"
    r"|orang)|semoga hukuman|tanpa secuil pun rasa"
    r"|(?:aksi|perbuatan|kelakuan|ulah|niat|tindakan|perilaku) (?:bejat"
    r"|biadab)(?:nya)?|biadab|dasar \w+ bejat|layak dikutuk|patut dikutuk|tahu diri untuk)\b",
    re.I,
)
_SOURCED = Pattern(
    r"\b(?:kata|ujar|tutur|ungkap|tegas|menurut|mengatakan|menyatakan|menilai|menyebut"
    r"|mengecam|mengutuk|menegaskan|mengungkapkan|dinilai|dianggap|disebut|tulis|menuding"
    r"|katanya|ujarnya|tuturnya|tegasnya|berpendapat|menganggap)\b",
    re.I,
)


def judgement(context: RuleContext) -> Iterator[Hit]:
    """Yield condemnation outside quotations in a sentence that names no source.

    Columns, editorials and reviews are left alone.
    """
    document = context.document
    if _is_column(document):
        return
    for paragraph in told_paragraphs(document):
        if not _JUDGES.search(document.text, paragraph.span.start, paragraph.span.end):
            continue
        for sentence in document.sentences(paragraph):
            match = _JUDGES.search(document.text, sentence.span.start, sentence.span.end)
            if match is None or _SOURCED.search(document.slice(sentence.span)):
                continue
            span = Span(match.start(), match.end())
            if document.quote_at(span) is None:
                yield Hit(span)


def _is_column(document: Document) -> bool:
    kind = document.metadata.get("doc-type", "")
    if kind in ("opini", "kolom", "editorial", "tajuk", "resensi", "esai"):
        return True
    return any(_COLUMN.match(document.slice(p.span)) for p in document.paragraphs[:3])


_BAIT = Pattern(
    r"\b(?:astaga|waduh|gempar|wow|omg|duh|mengejutkan|mengerikan|ngeri)\b[!,]"
    r"|\b(?:geger|heboh|viral|terungkap)!|\b(?:tak terduga|fakta mengejutkan)\b|\bternyata ini\b"
    r"|\bbikin (?:netizen |warganet |publik |warga |fans |orang )?(?:heboh|bulu kuduk"
    r"|geleng-geleng|jantungan|geger|melongo|merinding|kaget|haru|baper|nangis|salfok|penasaran"
    r"|gagal fokus|tercengang|terkejut|ngeri|syok|melotot|kagum)"
    r"|\bnomor \d+ (?:bikin|paling|tak)|\btak disangka|\byang terjadi (?:selanjutnya|kemudian)"
    r"|\bsimak sampai (?:habis|akhir)|\bjangan kaget|\bcek di sini|\bwajib (?:tahu|klik|baca)\b"
    r"|\banda (?:tidak|tak) akan percaya|\brahasia (?:besar )?di balik|\?!|!\?|\b\w+\.\.\.$",
    re.I,
)
_WEAK = Pattern(r"^(?:begini|inilah|ini dia|simak|ternyata)\b|\bdetik-detik\b|!$", re.I)


def bait(context: RuleContext) -> Iterator[Hit]:
    """Yield a title that withholds or shouts: strong signs warn, weak ones advise."""
    document = context.document
    title = document.structure.title
    if title is None or title.role is not Role.TITLE:
        return
    text = document.slice(title.span).strip()
    strong = _BAIT.search(text)
    if strong or _WEAK.search(text):
        yield Hit(title.span, severity=None if strong else Severity.INFO)
