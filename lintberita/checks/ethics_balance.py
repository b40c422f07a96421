"""The accused side is heard in the same piece of news (E17): KEJ 1c, 3b; Media Siber 2b."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lintberita.analysis import Document, Paragraph, Role
from lintberita.analysis.people import NAME, is_person
from lintberita.analysis.topics import Topic, told_paragraphs, topics_of
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_BODY = (
    r"(?-i:PT|CV|UD|RSUD|RSU|RS|Rumah Sakit|Yayasan|Koperasi|Universitas|Institut|SMKN?|SMAN?|SMPN?"
    r"|SDN?|Pondok Pesantren|Pesantren|Klinik|Bank|Hotel|Toko|Perumahan|Dinas|Kantor Layanan"
    r"|Perumdam|PDAM)"
)
_OFFICE = (
    r"(?:direktur(?: utama)?|manajer(?: \w+)?|kepala (?!kepolisian|kejaksaan|pengadilan)\w+"
    r"|kades|camat|lurah|ketua(?: \w+){0,2}|bendahara|pengembang|kontraktor|dokter|guru|dosen"
    r"|pimpinan|pemilik|pengasuh|rektor|mandor|pengelola)"
)
_TARGET = Pattern(
    rf"\b(?:(?P<body>{_BODY} (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)*)"
    rf"|\b(?:bernama|berinisial) (?-i:(?P<called>{NAME}))|(?:manajer|suami|istri|atasan|bos"
    rf"|majikan|rekan|pacar|kakak|adik|teman|tetangga|guru"
    r"|dosen|pelatih|pengasuh|sopir|asisten|menantu|mertua|karyawan|pegawai)nya, "
    rf"(?-i:(?P<his>{NAME}))"
    rf"|{_OFFICE}(?: (?-i:[A-Z])\w+| rumah sakit| perusahaan)*,? (?:dr\. )?(?P<name>{NAME}))",
    re.I,
)
_REPORTED = Pattern(
    r"\bmelaporkan (?P<whom>[^.;\n]{3,90}?) ke (?:polisi|kepolisian|ombudsman"
    r"|(?-i:Pol(?:da|res|sek|ri)\w*|Kejaksaan\w*|Kejari|KPK|Bareskrim|Dinas|Ombudsman|Propam))",
    re.I,
)
_ANY_NAME = Pattern(NAME)
# *mantan istri Bagas*: she is reported, not he.
_KIN_OF = Pattern(
    r"\b(?:istri|isteri|suami|anak|putra|putri|adik|kakak|ayah|ibu|kuasa hukum|pengacara|sopir"
    r"|asisten|tetangga|rekan|kekasih|pacar) \Z",
    re.I,
)
_ACCUSES = Pattern(
    r"\b(?:menuding|dituding|menuduh|dituduh|mengadukan|diadukan|membeberkan praktik"
    r"|memprotes pungutan)\b",
    re.I,
)
_ALLEGES = Pattern(
    r"\b(?:menyebut|menilai|menganggap|mengeluhkan|memprotes|mengecam|mengaku|merasa|membeberkan"
    r"|mengungkapkan|mengatakan)\b",
    re.I,
)
_SUFFERS = Pattern(r"mengaku|merasa", re.I)
_WRONG = Pattern(
    r"\b(?:menyunat|menipu|menggelapkan|menyelewengkan|memalsukan|mencemari|membuang limbah"
    r"|merusak (?:mata air|lingkungan|hutan|sawah|lahan|rumah)|menyerobot|mencaplok|menelantarkan"
    r"|menahan (?:ijazah|gaji|upah|pembayaran)|tidak (?:digaji|membayar|dibayar)|kabur"
    r"|membawa (?:kabur|lari)|memeras|memungut (?:uang|biaya)|mengancam|memukul|menampar|menganiaya"
    r"|melecehkan|memecat|ingkar janji|membohongi|memanipulasi|menggelembungkan|mengintimidasi"
    r"|ditipu|diperas|diintimidasi|dianiaya|dipecat sepihak|ditelantarkan|dicurangi|wanprestasi"
    r"|ditolak|diusir|dibentak"
    r"|pungutan liar|pungli|fiktif|mark-?up|penyelewengan|penipuan|pemerasan|merugikan"
    r"|menjual (?:kios|tanah|aset)|membuat (?:sumur|sungai|sawah|air)|ditolak|diusir|dibentak"
    r"|malapraktik)\b",
    re.I,
)
_AUTHORITY = Pattern(
    r"\b(?:polisi|kapol\w+|kasat\w*|penyidik|jaksa|hakim|BPOM|KPPU|OJK|BPK|KPK|kementerian|menteri"
    r"|dinas|inspektorat|ombudsman|komnas|bawaslu|KPU|DPRD?|gubernur|presiden|satgas|bea cukai)\b",
    re.I,
)
_POLICE = Pattern(r"\b(?:kapol\w+|polres\w*|polsek|polda|kombes|akbp|akp|ipda|iptu)\b", re.I)
_LEVY = Pattern(r"\b(?:pungutan liar|pungli)\b[^.\n]{0,40}\bdiduga|\bdiduga[^.\n]{0,40}pungli")
_ANSWER = Pattern(
    r"\b(?:membantah|dibantah|bantahan|menampik|menepis|menyangkal|sangkal\w*|menyanggah"
    r"|mengklarifikasi"
    r"|klarifikasi|mengakui|mengaku tidak (?:tahu|pernah|melakukan|bersalah|terlibat|berniat)"
    r"|menanggapi|tanggapan|ditanggapi|(?:saat|ketika) (?:di)?"
    r"(?:konfirmasi|hubungi|temui|mintai)|dikonfirmasi|dihubungi|konfirmasi|dimintai|merespons"
    r"|respons|tidak menjawab|tak menjawab|menolak (?:ber)?komentar|enggan berkomentar|hak jawab"
    r"|belum (?:memberikan|bersedia|bisa|dapat|mau) \w+|menolak tuduhan|menolak tudingan|berdalih"
    r"|kuasa hukumnya|pengacara\w*|penasihat hukum\w*|klien(?:nya| kami)?|meminta maaf|minta maaf"
    r"|tidak membenarkan|tidak benar|pembelaan|menegaskan tidak|wawancara)\b",
    re.I,
)
_LAW = Pattern(
    r"\b(?:jaksa|hakim|sidang|persidangan|vonis|divonis|putusan|dakwaan|BPK|hasil audit"
    r"|tersangka|terdakwa|terpidana|OTT|operasi tangkap)\b",
    re.I,
)
_SAYS = (
    r"(?:mengatakan|menyatakan|menjelaskan|menyebut|menuturkan|menerangkan|menegaskan|berjanji"
    r"|menilai|mengungkapkan|memastikan)"
)


class _Accusation(NamedTuple):
    """Where somebody identifiable is accused, and of whom."""

    where: Span
    target: str


def no_answer(context: RuleContext) -> Iterator[Hit]:
    """Yield one hit at the lead where a private accusation has a target and no answer."""
    document = context.document
    lead = document.structure.lead
    if lead is None or document.mentions(_ANSWER) or document.mentions(_LAW):
        return
    accusation = _accusation(context)
    if accusation is None or topics_of(document).has(Topic.SPORT):
        return
    if _target_speaks(document, accusation.target):
        return
    opening = document.sentences(lead)[0].span
    yield Hit(opening, values={"target": accusation.target}, related=(accusation.where,))


def _accusation(context: RuleContext) -> _Accusation | None:
    document = context.document
    levied = False
    for paragraph in told_paragraphs(document):
        if paragraph.role in (Role.TITLE, Role.SUBHEAD):
            continue
        for sentence in document.sentences(paragraph):
            start, end = sentence.span.start, sentence.span.end
            levied = levied or bool(_LEVY.search(document.text, start, end))
            target = (
                _reported(context, sentence.span)
                or _accused(context, paragraph, sentence.span)
                or _said_of(context, sentence.span)
                or (_paid(context, sentence.span) if levied else None)
            )
            if target:
                return _Accusation(sentence.span, target)
    return None


def _reported(context: RuleContext, sentence: Span) -> str | None:
    """Whom somebody reported to an authority."""
    match = _REPORTED.search(context.document.text, sentence.start, sentence.end)
    if match is None:
        return None
    whom = match["whom"]
    if re.search(r"\b(?:hilang|kejadian|kasus|peristiwa|temuan|hal|perbuatan)\b", whom):
        return None
    for name in _ANY_NAME.finditer(whom):
        if is_person(name.group(), context.lexicon) and not _KIN_OF.search(whom[: name.start()]):
            return name.group()
    return _target(context, _TARGET.search(whom))


def _accused(context: RuleContext, paragraph: Paragraph, sentence: Span) -> str | None:
    """The target behind ``menuding``, or before ``dituding``."""
    text = context.document.text
    cue = _ACCUSES.search(text, sentence.start, sentence.end)
    if cue is None:
        return None
    if cue.group().lower().startswith("di"):
        return _target(context, _TARGET.search(text, paragraph.span.start, cue.start()))
    return _target(context, _TARGET.search(text, cue.end(), sentence.end))


def _said_of(context: RuleContext, sentence: Span) -> str | None:
    """The target of whom somebody who is no authority says that it did wrong."""
    text = context.document.text
    cue = _ALLEGES.search(text, sentence.start, sentence.end)
    if cue is None or _AUTHORITY.search(text, sentence.start, cue.start()):
        return None
    if context.document.mentions(_POLICE):
        return None
    full_stop = text.find(". ", sentence.end, sentence.end + 300)
    if not _WRONG.search(text, cue.end(), max(sentence.end, full_stop)):
        return None
    behind = _target(context, _TARGET.search(text, cue.end(), sentence.end))
    if behind is None and _SUFFERS.fullmatch(cue.group()):
        return _target(context, _TARGET.search(text, sentence.start, cue.start()))
    return behind


def _paid(context: RuleContext, sentence: Span) -> str | None:
    """Who receives what is levied, in a draft on unlawful fees."""
    text = context.document.text
    if not re.search(r"\bsetoran|menyetor|diserahkan", text[sentence.start : sentence.end]):
        return None
    return _target(context, _TARGET.search(text, sentence.start, sentence.end))


def _target(context: RuleContext, match: re.Match[str] | None) -> str | None:
    if match is None:
        return None
    if match["body"]:
        return match["body"]
    name = match["called"] or match["his"] or match["name"]
    return name if is_person(name, context.lexicon) else None


def _target_speaks(document: Document, target: str) -> bool:
    """Whether the target or its spokesman is a source of the draft."""
    key = re.escape(target.split()[-1])
    speaks = Pattern(
        r"(?i:direktur|manajer|humas|juru bicara|kepala|sekretaris|pimpinan|perwakilan|pengelola)"
        rf"[^.\n]{{0,60}}\b{key}\b[^.\n]{{0,60}}\b{_SAYS}\b|\b{key},? {_SAYS}\b|\bkata {key}\b"
    )
    return speaks.search(document.text) is not None
