"""Nobody is guilty before a final verdict (E11, E12, E15, E44).

KEJ 3 with interpretation d; UU 40/1999 pasal 5(1) with its elucidation; for terrorism the Dewan
Pers guideline 01/Peraturan-DP/IV/2015.
"""

import re
from collections.abc import Iterator

from lintberita.analysis import Document, Paragraph, Sentence
from lintberita.analysis.people import INITIALS, NAME, is_person, name_in
from lintberita.analysis.topics import Topic, told_paragraphs, topics_of
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_FINAL = Pattern(
    r"\b(?:berkekuatan hukum tetap|inkrah|inkracht|terpidana|divonis|vonis|narapidana|dieksekusi"
    r"|terbukti secara sah|dinyatakan bersalah|dijatuhi (?:hukuman|pidana)"
    r"|dihukum \w+ (?:tahun|bulan)"
    r"|tewas ditembak|tembak mati)\b",
    re.I,
)
_HEDGE = Pattern(
    r"\b(?:diduga|terduga|menduga|dugaan|tersangka|terdakwa|disangka|didakwa|dituduh|dituding"
    r"|tuduhan|tudingan|disebut|kabarnya|belum|bukan|tidak|jika|bila|apabila|kalau|agar|hendak"
    r"|dakwaan|mengaku|pengakuan|membantah)\b",
    re.I,
)
_SOURCED = Pattern(
    r"\b(?:kata|ujar|tutur|ungkap|jelas|sebut|terang|papar|menurut|mengatakan|menyatakan"
    r"|menjelaskan|menyebut|menerangkan|mengungkapkan|menuturkan|memaparkan|membenarkan|menilai"
    r"|menuding|menuduh|melaporkan|berdasarkan|ungkapnya|ujarnya|katanya|tuturnya|jelasnya"
    r"|dikutip|dilansir|keterangan|putusan|memutuskan)\b",
    re.I,
)
_NOT_OFFENDER = frozenset("UMKM IKM UKM KDRT TPPO TPPU PMI ASN BUMN".split())
_WHO = rf"(?P<who>{NAME}|{INITIALS})"
_CALLED = (
    r"(?:teroris|koruptor|pencuri|maling|perampok|begal|penipu|pemerkosa|penculik|pembunuh|copet"
    r"|predator|penjahat|penganiaya|pemeras|bandar|pengedar|penjambret|pembobol"
    r"|(?:otak|dalang|gembong|aktor(?: intelektual)?) (?:pe\w+an|korupsi|begal))"
)
_NO_DOUBT = (
    r"(?i:(?<!terduga )(?<!diduga )(?<!dugaan )(?<!tersangka )(?<!calon )(?<!jaringan )"
    r"(?<!mantan )(?<!eks )(?<!bekas )(?<!korban ))"
)
_OFFENDER = (
    Pattern(
        rf"{_NO_DOUBT}\bpelaku(?:nya)?(?: (?:pe\w+an|kekerasan|kejahatan))?,?"
        r"(?: (?:adalah|ialah|yakni|yaitu|bernama|berinisial)){0,2}"
        r"(?: (?:seorang )?(?:pria|perempuan|wanita|pemuda|remaja|oknum)(?: bernama| berinisial)?)?"
        rf" {_WHO}",
        re.I,
    ),
    Pattern(rf"{_NO_DOUBT}\b(?i:teroris|koruptor) (?P<who>{NAME})"),
    Pattern(rf"{_NO_DOUBT}\b(?i:{_CALLED}(?: \w+)? (?:bernama|berinisial)) {_WHO}"),
    Pattern(
        rf"{_NO_DOUBT}\b(?i:(?:si|sang) {_CALLED}(?: [a-z]+){{0,3}},?)(?: [a-z]+){{0,2}}"
        rf" (?P<titled>{NAME})"
    ),
    Pattern(
        rf"{_NO_DOUBT}\b(?i:(?:bandar|pengedar|kurir) (?:narkoba|narkotika|sabu\S*|ganja|judi"
        rf"|togel|ekstasi|obat)) {_WHO}"
    ),
    Pattern(
        rf"{_NO_DOUBT}\b(?i:{_CALLED})(?: [a-z]+){{0,3}} itu, (?:[A-Z]?[a-z]+ ){{0,2}}"
        rf"(?:[A-Z]\w+ )*{_WHO}"
    ),
    Pattern(
        rf"\b{_WHO}(?: \(\d{{1,2}}\))?,? (?:yang )?(?:merupakan|adalah|ialah)"
        r" (?:salah satu )?pelaku\b(?! usaha)"
    ),
    Pattern(rf"\b{_WHO} \(\d{{1,2}}\), pelaku (?:utama )?(?:kasus|pe\w+an)\b"),
)
# "Maling berusia 30 tahun itu" of somebody whom the draft has named.
_THAT_ONE = Pattern(
    rf"{_NO_DOUBT}\b{_CALLED}(?: (?:berusia \d\d tahun|[a-z]+)){{0,4}} (?:itu"
    rf"|tersebut)\b(?! ,)",
    re.I,
)
_CAUGHT = Pattern(
    r"\b(?:tersangka|meringkus|menangkap|membekuk|menciduk|menahan|mengamankan)"
    rf"(?: [a-z]+){{0,3}},? (?P<who>{NAME}|(?:berinisial )?{INITIALS})"
)


def offender(context: RuleContext) -> Iterator[Hit]:
    """Yield the first place where a named person is called the offender, teroris, koruptor …

    The other places are related. Nothing in a draft that tells of a verdict.
    """
    document = context.document
    topics = topics_of(document)
    if not (topics.has(Topic.CRIME) or topics.has(Topic.TERRORISM)):
        return
    if document.mentions(_FINAL):
        return
    found: list[Span] = []
    caught = False
    for paragraph in told_paragraphs(document):
        for pattern in _OFFENDER:
            for match in pattern.finditer(document.text, paragraph.span.start, paragraph.span.end):
                if _is_someone(context, paragraph, match):
                    found.append(Span(match.start(), match.end()))
        caught = caught or _is_caught(context, paragraph)
        if caught:
            found += _referred_to(document, paragraph)
    if found:
        found.sort()
        yield Hit(found[0], related=tuple(found[1:]))


def _is_caught(context: RuleContext, paragraph: Paragraph) -> bool:
    return any(
        is_person(match["who"], context.lexicon)
        or (match["who"][-2:].isupper() and match["who"] not in _NOT_OFFENDER)
        for match in _CAUGHT.finditer(
            context.document.text, paragraph.span.start, paragraph.span.end
        )
    )


def _referred_to(document: Document, paragraph: Paragraph) -> Iterator[Span]:
    for match in _THAT_ONE.finditer(document.text, paragraph.span.start, paragraph.span.end):
        span = Span(match.start(), match.end())
        if document.quote_at(span) is None:
            yield span


# Before ``pelaku NAMA``: a doubt, or kin, so that the name is theirs: "istri pelaku, Rina".
_NOT_HIM = Pattern(
    r"\b(?:diduga|terduga|dugaan|disebut|dituduh)\b[^.]*$"
    r"|\b(?:istri|suami|anak|ayah|ibu|kakak|adik|keluarga|orang tua|teman|rekan|mertua|paman|bibi"
    r"|kakek|nenek|tetangga|pacar|korban|pengacara|kuasa hukum)(?:nya)? $",
    re.I,
)


def _is_someone(context: RuleContext, paragraph: Paragraph, match: re.Match[str]) -> bool:
    titled = match.groupdict().get("titled")
    who = name_in(titled) if titled else match["who"]
    before = context.document.text[max(paragraph.span.start, match.start() - 30) : match.start()]
    if _NOT_HIM.search(before):
        return False
    if who.replace(".", "").isupper():
        return who not in _NOT_OFFENDER and len(who.replace(".", "")) > 1
    return is_person(who, context.lexicon)


_DEED = (
    r"gelapkan|korupsi|tilap|tilep|curi|rampok|larikan|selewengkan|bobol|perkosa|cabuli|bunuh"
    r"|nikmati|aniaya|palsukan"
)
_ACTIVE = (
    r"(?:menggelapkan|mengorupsi|mengkorupsi|menilap|menilep|mencuri|merampok"
    r"|melarikan (?:uang|dana)|membawa kabur|menyelewengkan|membobol|memperkosa|memerkosa"
    r"|memungut (?:uang|biaya)|menerima suap|menyunat|mencabuli|membunuh|menghabisi|menipu|memeras"
    r"|menyuap|memalsukan|menganiaya)"
)
_FACT = (
    Pattern(rf"\b(?:bernama|berinisial) (?P<who>{NAME}) (?:itu |tersebut )?{_ACTIVE}\b"),
    Pattern(
        rf"(?P<who>{NAME})(?: \(\d\d\))? (?:(?:telah|sudah|jelas-jelas|nyata-nyata|memang|tega) )?"
        rf"(?:{_ACTIVE}|korupsi (?:dana|uang|anggaran))\b"
    ),
    Pattern(
        r"\b(?i:meringkus|menangkap|membekuk|menciduk|menahan|memeriksa) (?P<who>"
        rf"{NAME})(?: \(\d\d\))? (?:karena|setelah|lantaran|usai) {_ACTIVE}\b"
    ),
    Pattern(rf"\b(?:uang|dana|harta|rumah)\b[^.;\n]{{0,60}}?\bdi(?:{_DEED})nya\b", re.I),
    Pattern(
        rf"\b(?i:uang|dana|harta|motor|mobil)\b[^.;\n]{{0,50}}?\bdi(?:{_DEED}) (?:oleh )?"
        rf"(?:[a-z]+ ){{0,3}}[a-z]+, (?P<who>{NAME}),"
    ),
    Pattern(
        r"\bterbukti (?:bersalah|lalai|korupsi|mencuri|menipu|menggelapkan|memalsukan|menyuap"
        r"|menganiaya"
        r"|mencabuli|memperkosa|membunuh|memeras|malapraktik|melakukan (?:korupsi|pencurian"
        r"|penipuan|penggelapan|penganiayaan|kekerasan|pencabulan|malapraktik|pungli))\b",
        re.I,
    ),
    Pattern(
        r"\b(?:jelas-jelas|nyata-nyata)(?: telah| sudah)? (?:bersalah|merusak|lalai|"
        rf"{_ACTIVE.removeprefix('(?:')}",
        re.I,
    ),
)


def guilt_as_fact(context: RuleContext) -> Iterator[Hit]:
    """Yield a deed told as fact: no source, no ``diduga``, no verdict in the draft."""
    document = context.document
    if document.mentions(_FINAL) or not _in_doubt(document):
        return
    for paragraph in told_paragraphs(document):
        for sentence in document.sentences(paragraph):
            match = _told_as_fact(context, sentence)
            if match is not None and document.quote_at(Span(*match.span())) is None:
                yield Hit(Span(match.start(), match.end()))


_OFFICE = Pattern(r"(?:Bupati|Wali Kota|Gubernur|Camat|Lurah|Kades|Menteri|Direktur|Ketua) [A-Z]")
_DOUBT = Pattern(
    r"\b(?:memeriksa|menyelidiki|diselidiki|menyidik|meringkus|diringkus|menangkap|penyelidikan"
    r"|penyidik(?:an)?|diperiksa|pemeriksaan|tersangka|terdakwa|terlapor"
    r"|dilaporkan|melaporkan|ditangkap|dugaan|diduga|belum ada tersangka|belum mengambil keputusan"
    r"|diversi|ditahan)\b",
    re.I,
)


def _in_doubt(document: Document) -> bool:
    """Whether the case is open, as far as the draft says."""
    return document.mentions(_DOUBT)


def _told_as_fact(context: RuleContext, sentence: Sentence) -> re.Match[str] | None:
    document = context.document
    text = document.slice(sentence.span)
    if _HEDGE.search(text) or _SOURCED.search(text):
        return None
    for pattern in _FACT:
        match = pattern.search(document.text, sentence.span.start, sentence.span.end)
        if match is None:
            continue
        who = match.groupdict().get("who")
        if who is None or is_person(name_in(who), context.lexicon) or _OFFICE.match(who):
            return match
    return None


_STATUS = Pattern(
    r"\b(?P<status>saksi|terlapor|tersangka|terdakwa|terpidana|narapidana),? "
    rf"(?:bernama )?(?P<who>{NAME})",
    re.I,
)
_CHANGE = Pattern(
    r"\b(?:(?:di|me)(?:tetap|nyata)kan|penetapan|naik status|status\w*|menjadi tersangka|didakwa"
    r"|dakwaan|sidang|disidang\w*|pengadilan|tuntutan|dituntut|praperadilan|sebelumnya|semula"
    r"|kemudian|pelimpahan|dilimpahkan|P21)\b",
    re.I,
)


def status_mixed(context: RuleContext) -> Iterator[Hit]:
    """Yield the later of two legal statuses of one name where nothing tells of the change."""
    document = context.document
    if _FINAL.search(document.text.replace("terpidana", "").replace("narapidana", "")):
        return
    if document.mentions(_CHANGE):
        return
    first: dict[str, tuple[str, Span]] = {}
    for paragraph in told_paragraphs(document):
        for match in _STATUS.finditer(document.text, paragraph.span.start, paragraph.span.end):
            if not is_person(match["who"], context.lexicon):
                continue
            span = Span(match.start(), match.end())
            status, given = match["status"].lower(), match["who"].split()[0]
            earlier, where = first.setdefault(given, (status, span))
            if earlier != status:
                values = {"name": match["who"], "first": earlier, "second": status}
                yield Hit(span, values=values, related=(where,))
                return
