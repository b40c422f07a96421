"""Victims of sexual violence must not be traced (E01, E03): KEJ 5a, UU 12/2022 pasal 69 and 71."""

import re
from collections.abc import Iterator

from lintberita.analysis import Document, Paragraph, Sentence
from lintberita.analysis.people import NAME, is_official, is_person
from lintberita.analysis.topics import Topic, told_paragraphs, topics_of
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Severity, Span, apart
from lintberita.rulepack.context import RuleContext

_VICTIM = r"(?:korban|penyintas|pelapor)"
_DEED = (
    r"(?: (?:dugaan )?(?:pemerkosaan|perkosaan|pelecehan(?: seksual)?|kekerasan seksual|pencabulan"
    r"|rudapaksa|eksploitasi seksual))?"
)
_LINK = r"(?:,| (?:bernama|ialah|adalah|yakni|yaitu|atas nama))?"
_KIN = (
    r"(?:ayah|bapak|ibu|kakek|nenek|paman|bibi|tante|kakak|abang|adik|suami|istri|mertua"
    r"|sepupu|orang tua)(?: (?:kandung|tiri|angkat))?"
)
# A person of honour may stand before the name of kin: "suaminya ialah mendiang Ustaz Saiful".
_HONOUR = r"(?:(?:mendiang|almarhum|almarhumah) )?(?:(?-i:Ustaz|Kiai|Haji|Pendeta|Hj?\.|Pak|Bu) )?"
_AGED = r",?(?: \(?\d{1,2}(?: tahun)?\)?,?)?"
_SUFFERED = (
    r"(?:diperkosa|dilecehkan|dicabuli|dirudapaksa|disetubuhi|disodomi|digagahi"
    r"|menjadi korban (?:pemerkosaan|perkosaan|pelecehan|kekerasan seksual|pencabulan))"
)
_DONE_TO = (
    r"(?:memperkosa|memerkosa|mencabuli|menyetubuhi|merudapaksa|menggagahi"
    r"|(?:pemerkosaan|pencabulan|pelecehan seksual|kekerasan seksual) terhadap)"
)
_SOMEBODY = r"(?: (?!(?:etnis|suku|asal|di|dari|warga|oleh|yang|agar|pada)\b)[a-z]+){0,3}"
_NAMED = (
    Pattern(rf"\b{_VICTIM}{_DEED}{_LINK} (?P<name>{NAME})", re.I),
    Pattern(
        rf"\b(?P<name>{NAME}){_AGED} (?:merupakan |adalah )?"
        rf"(?:korban|penyintas){_DEED.removesuffix('?')}",
        re.I,
    ),
    Pattern(
        rf"\b{_VICTIM}(?:nya)?\b[^.;\n]{{0,50}}?\b(?:ialah|adalah|bernama(?: panggung)?|yakni|yaitu"
        rf"|atas nama) (?P<name>{NAME})",
        re.I,
    ),
    Pattern(rf"\b(?P<name>{NAME}){_AGED} (?:mengaku |diduga |yang )*{_SUFFERED}\b", re.I),
    Pattern(rf"\b(?i:{_DONE_TO}){_SOMEBODY},? (?P<name>{NAME})"),
    Pattern(
        r"\b(?:Perempuan|Wanita|Gadis|Mahasiswi|Siswi|Karyawati|Pegawai|Atlet|Remaja|Guru|Perawat)"
        rf"\b[^.,;\n]{{0,40}} itu, (?P<name>{NAME})"
    ),
)
_KIN_OF_VICTIM = (
    Pattern(
        rf"\b{_VICTIM}\b[^.;\n]{{0,60}}?\b(?:putri|putra|anak|istri|adik|keponakan)"
        rf"(?: \w+)?(?: dari)? (?P<name>{NAME})",
        re.I,
    ),
    Pattern(rf"\b{_KIN} {_VICTIM}{_LINK} {_HONOUR}(?P<name>{NAME})", re.I),
    Pattern(rf"\b(?P<name>{NAME}),?(?: \(\d{{1,2}}\),?)? {_KIN} {_VICTIM}\b", re.I),
    Pattern(
        rf"\b(?P<name>{NAME})(?: \(\d{{1,2}}\))?,? (?:tega |diduga |telah )*(?:mencabuli|memperkosa"
        r"|menyetubuhi|merudapaksa|melecehkan) (?:anak (?:kandung|tiri|angkat)|keponakan|cucu|adik"
        r"|putri)(?:nya)?\b",
        re.I,
    ),
)
_HER_KIN = Pattern(rf"\b{_KIN}nya{_LINK} {_HONOUR}(?P<name>{NAME})", re.I)
_DEED_SUFFERED = Pattern(rf"\b{_SUFFERED}\b", re.I)
_HER = Pattern(rf"\b(?:{_DONE_TO}|melecehkan) (?:\w+ )?(?P<whom>(?!korbannya)\w+nya)\b", re.I)
_BODY = (
    r"(?:PT|CV|Hotel|Bank|Toko|RSUD|RSU|RS|Rumah Sakit|Universitas|Institut|Politeknik|Akademi"
    r"|[Mm]inimarket|[Ss]walayan|Restoran|Kafe|Salon|Klinik|Pabrik|Dinas|Kantor"
    r"|Sekolah Tinggi|Program Studi|Fakultas|SD|SMP|SMA|SMK|MTs|MA|MAN|Pesantren|Kos|Puskesmas)"
)
_PLACED = Pattern(
    r"\b(?:(?:karyawati|karyawan|pegawai|operator|buruh|staf|perawat|bidan|guru|dosen|mahasiswi"
    r"|mahasiswa|siswi|siswa|murid|santriwati|lulusan|bekerja|kuliah|bersekolah)\b[^.;\n]{0,45}?"
    rf"\b(?-i:{_BODY}) (?-i:[A-Z0-9])[\w-]*(?: (?-i:[A-Z])[\w-]*)*"
    r"|(?:putri|putra|anak|istri|suami)(?: (?:bungsu|sulung|kedua|ketiga|tunggal))?(?: dari)?"
    r" (?-i:Camat|Lurah|Bupati|Kapolsek|Kapolres|Ustaz|Kiai|[A-Z]\w+ [A-Z]\w+)\b[^.,;\n]{0,30}"
    r"|satu-satunya (?!saksi|bukti|korban|harapan)\w+(?: \w+)? (?:di|pada) (?-i:[A-Z])[\w ]+"
    r"|(?:tinggal|indekos|kos|rumahnya|rumah korban|beralamat) (?:di )?[^.;\n]{0,40}?(?:RT ?\d"
    r"|(?-i:Gang|Dusun|Kos) "
    r"(?-i:[A-Z])|(?:Nomor|No\.) ?\d+)[\w ]*)",
    re.I,
)
_ACCOUNT = Pattern(r"(?<!\w)@[A-Za-z_][\w.]{2,}")
_ACCUSED = Pattern(
    r"\b(?:tersangka|terdakwa|terlapor|terduga|pelaku|terpidana|pengacara|kuasa hukum)\b", re.I
)
_SPEAKS_OPENLY = Pattern(
    r"bersedia (?:di)?sebut(?:kan)? nama|nama (?:sendiri|asli)|bukan nama sebenarnya"
    r"|nama samaran|mengizinkan nama|bersedia nama|film dokumenter|sebuah film|memoar"
    r"|mengungkap(?:kan)? kisahnya",
    re.I,
)
# A survivor who speaks in public by her own will.
_BEARS_WITNESS = Pattern(
    r"\bpenyintas\b[^.\n]*\b(?:bersaksi|berkisah|bercerita|mendirikan|menulis|menggagas|berbagi)\b",
    re.I,
)
_INVENTED = Pattern(
    r"\b(?:film|novel|sinetron|drama|serial|cerpen|buku)\b[^.\n]{0,60}"
    r"\b(?:bercerita|berkisah|mengisahkan|menceritakan|mengangkat)\b",
    re.I,
)
_PRESS = Pattern(r"(?:jumpa|konferensi|temu) pers", re.I)


def identity(context: RuleContext) -> Iterator[Hit]:
    """Yield what lets a reader trace the victim; whole drafts about sexual crime.

    Nothing where the text says that the victim speaks under her own name or a pseudonym; a
    warning where she was named at a press conference.
    """
    document = context.document
    topics = topics_of(document)
    if not topics.has(Topic.SEXUAL_CRIME) or document.mentions(_SPEAKS_OPENLY):
        return
    if document.mentions(_INVENTED):
        return
    for paragraph in told_paragraphs(document):
        if not topics.near(Topic.SEXUAL_CRIME, paragraph, reach=2):
            continue
        public = _PRESS.search(document.slice(paragraph.span))
        spans = [*_names(context, paragraph), *_traces(document, paragraph)]
        for span in apart(spans):
            yield Hit(span, severity=Severity.WARNING if public else None)


def _names(context: RuleContext, paragraph: Paragraph) -> Iterator[Span]:
    document = context.document
    start, end = paragraph.span.start, paragraph.span.end
    for pattern in (*_NAMED, *_KIN_OF_VICTIM):
        for match in pattern.finditer(document.text, start, end):
            name = Span(match.start("name"), match.end("name"))
            if _BEARS_WITNESS.search(document.text, match.start(), match.end() + 60):
                continue
            if is_person(match["name"], context.lexicon) and not is_official(document, name):
                yield Span(match.start(), match.end())
    for named in document.layer(_hers_named):
        for found in named.finditer(document.text, start, end):
            if is_person(found[1], context.lexicon):
                yield Span(found.start(), found.end())
    for match in _HER_KIN.finditer(document.text, start, end):
        if is_person(match["name"], context.lexicon) and _of_victim(
            document, paragraph, match.start()
        ):
            yield Span(match.start(), match.end())


def _of_victim(document: Document, paragraph: Paragraph, at: int) -> bool:
    """Whether ``-nya`` points at the victim: the last party named before it is she."""
    before = document.text[paragraph.span.start : at].lower()
    victim = max(before.rfind(word) for word in ("korban", "penyintas", "pelapor"))
    accused = max((m.start() for m in _ACCUSED.finditer(before)), default=-1)
    return victim > accused


def _traces(document: Document, paragraph: Paragraph) -> Iterator[Span]:
    """Work, school, home, office of kin or account in what is said of the victim."""
    sentences = document.sentences(paragraph)
    for sentence in sentences:
        yield from _before_the_deed(document, sentence)
        if not _about_victim(document, sentence) and not _about_hers(document, sentence):
            continue
        for match in _PLACED.finditer(document.text, sentence.span.start, sentence.span.end):
            if _of_victim(document, paragraph, match.end()) or _about_hers(document, sentence):
                yield Span(match.start(), match.end())
    if any(_about_victim(document, sentence) for sentence in sentences):
        for match in _ACCOUNT.finditer(document.text, paragraph.span.start, paragraph.span.end):
            yield Span(match.start(), match.end())


_VICTIM_WORD = Pattern(
    r"\b(?:korban(?!-korban)(?! (?:jiwa|banjir|gempa|bencana))|penyintas|pelapor|(?:seorang )?"
    r"perempuan (?:itu|berusia|magang)|mahasiswi itu)\b",
    re.I,
)


def _before_the_deed(document: Document, sentence: Sentence) -> Iterator[Span]:
    """Her place as the subject: "Mahasiswi Universitas Arga melapor dilecehkan"."""
    start, end = sentence.span.start, sentence.span.end
    deed = _DEED_SUFFERED.search(document.text, start, end)
    match = _PLACED.search(document.text, start, deed.start()) if deed else None
    if deed and match and not _ACCUSED.search(document.text, start, deed.start()):
        yield Span(match.start(), match.end())


def _about_hers(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence begins with whom the deed was done to: "mencabuli atletnya. Atlet …"."""
    opening = document.slice(sentence.span).split(" ", 1)[0].lower()
    return f"{opening}nya" in document.layer(_hers)


def _hers(document: Document) -> frozenset[str]:
    """To whom the deed was done, as *atletnya* says it."""
    return frozenset(m["whom"].lower() for m in _HER.finditer(document.text))


def _hers_named(document: Document) -> tuple[Pattern, ...]:
    """For each of them, what gives her a name."""
    return tuple(
        Pattern(rf"\b(?i:{re.escape(whom)})(?:,| bernama| yang bernama) ({NAME})")
        for whom in sorted(document.layer(_hers))
    )


def _about_victim(document: Document, sentence: Sentence) -> bool:
    return bool(_VICTIM_WORD.search(document.text, sentence.span.start, sentence.span.end))
