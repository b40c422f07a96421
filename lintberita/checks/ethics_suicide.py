"""Suicide told without method, identity, single cause or stigma, and with a way to help.

E32–E35: Dewan Pers guideline 2/Peraturan-DP/III/2019, items 2, 4, 5, 6, 8, 11 and 12.
"""

import re
from collections.abc import Iterator

from lintberita.analysis import Document, Paragraph
from lintberita.analysis.people import Person, aged_people, is_official
from lintberita.analysis.topics import Topic, told_paragraphs, topics_of
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Severity, Span
from lintberita.rulepack.context import RuleContext

_ACT = (
    r"(?:(?:meng)?akhiri hidup(?:nya)?|(?:(?:mem)?bunuh|gantung) diri"
    r"|menghabisi nyawanya sendiri|jalan pintas)"
)
_CASE = Pattern(
    r"\b(?:ditemukan (?:\w+ ){0,3}(?:tewas|meninggal|tak bernyawa|tergantung|menggantung|gantung)"
    r"|jenazah\w*|jasad\w*|mayat\w*|almarhum(?:ah)?|nyawa(?:nya| \w+) (?:tidak|tak) tertolong"
    r"|mengakhiri hidupnya"
    r"|nekat|(?:percobaan|upaya|murni|mencoba|berusaha|hendak|berniat) bunuh diri"
    r"|(?:mencoba|hendak|berniat|berusaha) mengakhiri hidup\w*|(?:tewas|meninggal"
    r"|wafat) (?:\w+ ){0,3}bunuh diri"
    r"|tewas gantung diri|jalan pintas)\b",
    re.I,
)
_CORD = r"tali|kabel|kain|selang|sarung|ikat pinggang|dasi|seling|sprei|seprai|selendang|tambang"
_METHOD = Pattern(
    r"\b(?:gantung(?:kan)? diri|menggantung(?:kan)? diri|tergantung|terlilit|menjerat leher\w*)"
    rf" [^.\n]{{0,25}}\b(?:{_CORD}|kusen|plafon|dahan|ventilasi|pohon)\w*(?: \w+)?"
    rf"|\bseutas (?:{_CORD})\b"
    r"|\b(?:menenggak|meminum|minum|meneguk|menelan) (?:cairan |obat )?(?:racun|pestisida|sianida"
    r"|insektisida|herbisida|deterjen|pembersih|serangga|penenang|tidur)(?: \w+)?"
    r"|\b(?:menyayat|mengiris|memotong) (?:urat )?(?:nadi|pergelangan|leher|lengan)\w*"
    r"(?: tangan\w*)?"
    r"|\b(?:terjun|(?:me)?lompat|(?:me)?loncat) (?:bebas )?dari [^.,\n]{0,25}?"
    r"\b(?:lantai|jembatan|gedung|menara|tebing|apartemen|atap|balkon|tower|flyover)\b(?: \w+)?"
    r"|\b(?:terjun|(?:me)?lompat|(?:me)?loncat|menceburkan diri) ke (?:dalam )?"
    r"(?:sungai|jurang|rel|laut|sumur|waduk|danau|kali)\b|\bleher(?:nya)? (?:terjerat|terikat"
    r"|terlilit)"
    r"|\b(?:overdosis|over dosis)\b|\b(?:menusuk|menggorok) (?:perut|leher|dada)\w* sendiri"
    r"|\b(?:menembak(?:kan)? (?:kepala|diri)\w*|membakar diri|menabrakkan diri)\b",
    re.I,
)
_HANGING = Pattern(r"\bgantung diri\b", re.I)
_PLACE = Pattern(
    r"\b(?:Jembatan|Apartemen|Hotel|Mal|Mall|Menara|Tower|Gedung|Tebing|Air Terjun|Rumah Susun"
    r"|Stasiun|Flyover|Waduk) (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)*"
)
_GENERAL = Pattern(
    r"\b(?:metode|cara yang|bentuk bunuh diri|paling (?:umum|sering)|persen|umumnya)\b", re.I
)
_DEED = Pattern(
    rf"\b(?:{_ACT}|terjun|melompat|meloncat|mengakhiri|ditemukan (?:tewas|meninggal))\b", re.I
)
_BYSTANDER = Pattern(
    r"^,? (?:saksi|tetangga|warga|ketua|kepala|psikolog|psikiater|dokter|teman|rekan|sahabat"
    r"|mengatakan|menuturkan|mengaku|menyebut|yang (?:menemukan|melihat))"
)
_ATTRIBUTED = Pattern(
    r"\b(?:kata|ujar|tutur|ungkap|menurut|saksi|tetangga|ketua \w+|Ketua \w+|pemilik \w+)[ ,]+$"
)


def _is_case(document: Document) -> bool:
    """Whether somebody's suicide is told, and not prevention, figures or policy."""
    return topics_of(document).has(Topic.SUICIDE) and document.mentions(_CASE)


def method(context: RuleContext) -> Iterator[Hit]:
    """Yield how and by what means, once a sentence; the bare ``gantung diri`` is a warning."""
    document = context.document
    if not _is_case(document):
        return
    named = False
    for paragraph in told_paragraphs(document):
        for sentence in document.sentences(paragraph):
            start, end = sentence.span.start, sentence.span.end
            if _GENERAL.search(document.slice(sentence.span)):
                continue
            match = _METHOD.search(document.text, start, end)
            if match is not None:
                yield Hit(Span(match.start(), match.end()))
            elif not named and (match := _HANGING.search(document.text, start, end)):
                named = True
                yield Hit(
                    Span(match.start(), match.end()), severity=Severity.WARNING, variant="istilah"
                )


def identity(context: RuleContext) -> Iterator[Hit]:
    """Yield the name with age of who died, and the named place where it happened."""
    document = context.document
    topics = topics_of(document)
    if not _is_case(document):
        return
    for paragraph in told_paragraphs(document):
        if not topics.near(Topic.SUICIDE, paragraph):
            continue
        for person in aged_people(document, paragraph, context.lexicon):
            if not person.by_initials and _is_who_died(document, paragraph, person):
                yield Hit(person.span, variant="nama")
        for sentence in document.sentences(paragraph):
            start, end = sentence.span.start, sentence.span.end
            match = _PLACE.search(document.text, start, end)
            if match and _DEED.search(document.text, start, end):
                span = Span(match.start(), match.end())
                yield Hit(span, variant="lokasi", severity=Severity.WARNING)


def _is_who_died(document: Document, paragraph: Paragraph, person: Person) -> bool:
    before = document.text[max(paragraph.span.start, person.span.start - 30) : person.span.start]
    after = document.text[person.span.end : person.span.end + 40]
    if is_official(document, person.name) or _ATTRIBUTED.search(before):
        return False
    return not _BYSTANDER.match(after)


_DICTION = (
    (
        "sebab",
        Pattern(
            rf"\b{_ACT}[^.\n]{{0,40}}?\b(?:karena|lantaran|gara-gara|akibat|dipicu"
            rf"|disebabkan)\b(?! (?:tak|tidak|ditemukan|ada|adanya|hasil)\b)"
            rf"(?! bunuh diri)|\b(?:karena|lantaran|gara-gara) [^.,\n]{{3,50}},? [^.,\n]{{0,40}}"
            rf"\b(?:nekat|memilih) (?:\w+ )?{_ACT}",
            re.I,
        ),
    ),
    (
        "sebab",
        Pattern(
            r"\b(?:motif(?:nya)?|penyebab(?:nya)?|pemicu(?:nya)?)\b[^.\n]{0,40}"
            r"\b(?:asmara|utang|ekonomi|putus cinta|pinjaman|pinjol|rumah tangga)\b"
            r"|\bdiduga (?:karena|lantaran|akibat|gara-gara) (?:\w+ ){0,2}(?:utang|asmara|ekonomi"
            r"|putus cinta|pinjaman|pinjol|skripsi|rumah tangga|judi)\b"
            r"|\b(?:depresi|stres|frustrasi|putus asa|patah hati|sakit hati) (?:karena|akibat"
            r"|lantaran"
            r"|gara-gara|setelah)\b",
            re.I,
        ),
    ),
    (
        "diksi",
        Pattern(r"^Tragis\b|\b(?:tewas|meninggal|mengakhiri hidup\w*)[^.,\n]{0,20} tragis\b"),
    ),
    ("diksi", Pattern(rf"\bnekat\b[^.\n]{{0,40}}?\b{_ACT}", re.I)),
    ("diksi", Pattern(r"\b(?:berhasil|gagal|sukses) bunuh diri\b", re.I)),
    ("diksi", Pattern(r"\b(?:memilih|pilih|mengambil|menempuh) jalan pintas\b", re.I)),
    ("tempat", Pattern(rf"\b(?:tempat|lokasi|favorit|langganan)\b[^.\n]{{0,40}}\b{_ACT}", re.I)),
    (
        "stigma",
        Pattern(
            r"\b(?:lemah iman|kurang iman|tipis iman|(?:menjadi )?aib (?:bagi )?keluarga)\b",
            re.I,
        ),
    ),
    (
        "surat",
        Pattern(
            r"\b(?:surat|pesan|catatan|status|unggahan)\b[^.\n“\"]{0,60}\b(?:tertulis|berbunyi"
            r"|berisi|bertuliskan|isinya|tulisnya)[^.\n]{0,15}[“\"]"
            r"|[“\"][^”\"\n]{3,200}[”\"],? (?:begitu|demikian|tulis|isi|bunyi) [^.\n]{0,25}"
            r"\b(?:pesan|surat|catatan)(?: terakhir)?\b",
            re.I,
        ),
    ),
)
_MANIFOLD = Pattern(
    r"\b(?:majemuk|(?:tidak|bukan|tak)(?: pernah)? (?:ada )?(?:satu |karena )?"
    r"(?:penyebab|sebab|faktor)"
    r"|faktor pemicu|banyak faktor|kompleks)\b",
    re.I,
)


def _line(document: Document, at: int) -> str:
    """The sentence around ``at``, by its full stops."""
    start = document.text.rfind(". ", 0, at) + 1
    end = document.text.find(". ", at)
    return document.text[start : end if end >= 0 else len(document.text)]


def diction(context: RuleContext) -> Iterator[Hit]:
    """Yield a single cause, words of daring or success, stigma, and quoted farewells."""
    document = context.document
    if not _is_case(document):
        return
    for paragraph in told_paragraphs(document):
        for variant, pattern in _DICTION:
            for match in pattern.finditer(document.text, paragraph.span.start, paragraph.span.end):
                if variant != "sebab" or not _MANIFOLD.search(_line(document, match.start())):
                    yield Hit(Span(match.start(), match.end()), variant=variant)


_HELP = Pattern(
    r"\b119\b|\bhotline\b|\blayanan (?:konseling|darurat|kesehatan jiwa|psikolog\w*|bantuan)"
    r"|(?:hubungi|menghubungi|berkonsultasi|konsultasi\w*|mencari|carilah|meminta|minta|mintalah)"
    r"\b[^.\n]{0,70}\b(?:bantuan|pertolongan|psikolog|psikiater|konselor|profesional|puskesmas"
    r"|layanan|rumah sakit)",
    re.I,
)


# A round-up names the day's news, each in a line.
_ROUND_UP = Pattern(r"\b(?:terpopuler|(?:paling )?banyak dibaca|berita populer)\b", re.I)


def no_help(context: RuleContext) -> Iterator[Hit]:
    """Yield one hit where a draft on suicide tells nobody where to turn."""
    document = context.document
    topics = topics_of(document)
    cues = [e for e in topics.evidence if e.topic is Topic.SUICIDE]
    lead = document.structure.lead
    if not cues or lead is None or document.mentions(_HELP) or document.mentions(_ROUND_UP):
        return
    if len(cues) > 1 or _is_case(document):
        opening = document.sentences(lead)[0].span
        yield Hit(
            opening, values={"help": str(context.options["bantuan"])}, related=(cues[0].span,)
        )
