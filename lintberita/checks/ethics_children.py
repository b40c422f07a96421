"""Children who are suspects, victims or witnesses must not be recognised (E02, E03, E14).

KEJ 5, UU 11/2012 pasal 19 and the Dewan Pers guideline on children (1/Peraturan-DP/II/2019).
KEJ calls a child who is under 16, the guideline and the law who is under 18: 18 it is.
"""

import re
from collections.abc import Iterator

from lintberita.analysis import Document, Paragraph
from lintberita.analysis.people import INITIALS, NAME, Person, aged_people, is_person
from lintberita.analysis.topics import Topic, Topics, told_paragraphs, topics_of
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Severity, Span, apart
from lintberita.rulepack.context import RuleContext

_ADULT = 18
_SCHOOL = r"(?:SDN?|SMPN?|SMAN?|SMKN?|MI|MTsN?|MAN|TK|PAUD|[Pp]esantren|[Pp]ondok [Pp]esantren)"
_NAMED_SCHOOL = Pattern(rf"\b{_SCHOOL} (?:Negeri |Swasta )?(?:\d+ )?(?-i:[A-Z]\w+|\d+)")
_PUPIL = (
    Pattern(
        rf"\b(?P<name>{NAME}),? (?:(?:yang )?(?:masih )?(?:merupakan "
        rf"|tercatat sebagai )?(?:seorang )?)?"
        r"(?:siswa|siswi|murid|pelajar|santri(?:wati)?|duduk di|bersekolah di|sekolah di|kelas)\b"
        rf"[^.\n]{{0,30}}?\b{_SCHOOL}\b"
    ),
    Pattern(
        rf"\b(?:siswa|siswi|murid"
        rf"|pelajar)(?: kelas [\w-]+)?(?: {_SCHOOL}(?: [A-Z\d][\w-]*){{0,4}})?"
        rf"(?:,|,? (?:bernama|atas nama)) (?P<name>{NAME})",
        re.I,
    ),
)
# A party by name whom the next sentence calls a pupil: "Santri kelas dua … itu".
_PARTY_THEN_CHILD = Pattern(
    rf"\b(?i:korban|pelaku|tersangka|terdakwa|saksi),? (?P<name>{NAME})[^\n]{{0,160}}?[.] "
    r"(?:Siswa|Siswi|Pelajar|Santri(?:wati)?|Bocah|Murid|Balita|Remaja)\b[^.\n]{0,60}\bitu\b"
)
_CALLED = Pattern(
    rf"\b(?i:bocah|balita|bayi|anak(?: di bawah umur| laki-laki| perempuan)?|siswa|siswi|murid"
    rf"|pelajar|remaja)(?: [a-z]+){{0,3}},? bernama (?P<name>{NAME})"
)
_OWN_CHILD = Pattern(
    r"\b(?:cucu|anak|putri|putra|keponakan|adik|murid|santri)(?: kandung| tiri| angkat)?nya,?"
    rf" (?:yang )?(?:bernama )?(?-i:(?P<name>{NAME}))",
    re.I,
)
_KIN = (
    r"(?:ayah|bapak|ibu|mama|papa|kakek|nenek|paman|bibi|tante|kakak|abang|adik|wali|orang tua)"
    r"(?: (?:kandung|tiri|angkat))?"
)
# A relative of the child is named: "ayahnya, X", "ibu korban, X", "anak X, penjual bakso".
_WHOSE = r"(?:nya| (?:korban|pelaku|anak itu|bocah itu|pelapor))"
_RELATIVE = Pattern(
    rf"\b(?i:{_KIN}{_WHOSE}),?"
    rf"(?: (?:berinisial|bernama|ialah|adalah|yakni|yaitu))? (?P<name>{NAME})"
)
_BEING_KIN = Pattern(rf"\b(?P<name>{NAME})(?: \(\d\d\))?, (?:yang merupakan )?{_KIN}{_WHOSE}\b")
_CHILD_OF = Pattern(
    r"\b(?:(?:merupakan|adalah|ialah) (?:anak|putra|putri|cucu)"
    r"|(?:anak|putra|putri|cucu)(?: (?:pertama|kedua|ketiga|bungsu|sulung|tunggal))?"
    rf"(?: dari)? pasangan(?: dokter| guru)?|(?:anak|putra|putri"
    rf"|cucu) dari)(?: dari)?(?: pasangan)? (?P<name>{NAME})"
)
_TRACE = Pattern(
    rf"{_NAMED_SCHOOL.pattern}|\bRT ?\.?\d|\bRW ?\.?\d|\b(?:Jalan|Gang|Blok|Dusun|Rumah Susun)\b"
    rf"|{_RELATIVE.pattern.replace('?P<name>', '?:')}|{_CHILD_OF.pattern.replace('?P<name>', '?:')}"
)
_PART = Pattern(
    r"\b(?:korban|pelaku|saksi(?! mata)|tersangka|terdakwa|terduga|penculikan|pencurian"
    r"|penganiayaan|pengeroyokan|pembunuhan|anak yang berhadapan|pelapor|terlapor|diperiksa"
    r"|diamankan|ditangkap|menangkap|mengamankan|mencabuli|menusuk|membacok|pencuri\w*|merundung"
    r"|menendang|perundungan"
    r"|menganiaya|mengeroyok|memukul\w*|tawuran|mencuri|dianiaya|dikeroyok|dirundung|ditusuk"
    r"|dibacok|diculik|tewas"
    r"|meninggal|dipukul\w*|ditendang|dicabuli|diperkosa|disetubuhi|pencabulan|pemerkosaan"
    r"|kekerasan seksual|tersangka|luka|terluka|diduga)\b",
    re.I,
)
_MEANT = Pattern(
    r"(?<!anak )(?<!putra )(?<!putri )\b(?:keduanya|ketiganya|keempatnya|mereka|ia|yakni|yaitu"
    r"|ialah|adalah|berinisial|bernama"
    r"|atas nama|masing-masing|pemeriksaan|keterangan|terlibat|dirawat|menjalani|dijerat"
    r"|terjaring|anak)\b",
    re.I,
)
_BYSTANDER = Pattern(
    r"\b(?:terpukau|bertanya|menjuarai|meraih|juara|tampil|bernyanyi|membacakan|membantu|menonton"
    r"|terpilih|penghargaan|piagam|lomba|peserta|pengunjung|penonton|duta|medali|menemukan fosil"
    r"|menyelamatkan|mengaku senang|bercita-cita)\b",
    re.I,
)
_MISSING = Pattern(r"\b(?:hilang|dicari|pencarian|orang hilang)\b", re.I)
_CASES = (Topic.CRIME, Topic.SEXUAL_CRIME)


def identity(context: RuleContext) -> Iterator[Hit]:
    """Yield the data by which readers recognise a child in a case; whole drafts.

    An error in a criminal case, a warning for the victim of an accident. Initials count only
    where school, address or kin stand beside them. A missing child may be named.
    """
    document = context.document
    topics = topics_of(document)
    about_child = _is_about_child(document)
    for paragraph in told_paragraphs(document):
        severity = _severity(topics, paragraph)
        if severity is None or not _in_case(document, topics, paragraph):
            continue
        spans = list(_children(context, paragraph))
        about_child = about_child or bool(spans)
        if about_child and severity is Severity.ERROR:
            spans += _relatives(context, paragraph)
        for span in apart(spans):
            yield Hit(span, severity=severity, variant=_variant(severity))


def _severity(topics: Topics, paragraph: Paragraph) -> Severity | None:
    """An accident stays one where police only direct the traffic."""
    if topics.has(Topic.ACCIDENT) and not any(topics.has_certain(t, paragraph) for t in _CASES):
        return Severity.WARNING
    return Severity.ERROR if any(topics.has(topic) for topic in _CASES) else None


def _variant(severity: Severity) -> str:
    return "" if severity is Severity.ERROR else "kecelakaan"


def _in_case(document: Document, topics: Topics, paragraph: Paragraph) -> bool:
    """Whether the paragraph tells of the case, not of a child met on another occasion."""
    text = document.slice(paragraph.span)
    near = any(topics.near(topic, paragraph) for topic in (*_CASES, Topic.ACCIDENT))
    missing = _MISSING.search(text) and not topics.has(Topic.SEXUAL_CRIME)
    return (near or bool(_PART.search(text))) and not missing


def _children(context: RuleContext, paragraph: Paragraph) -> Iterator[Span]:
    document, lexicon = context.document, context.lexicon
    text = document.text
    for person in aged_people(document, paragraph, lexicon):
        sentence = document.slice(_sentence(document, paragraph, person.name))
        if person.age < _ADULT and _traceable(document, person) and _is_party(sentence):
            yield person.span
    for pattern in (*_PUPIL, _CALLED, _PARTY_THEN_CHILD):
        for match in pattern.finditer(text, paragraph.span.start, paragraph.span.end):
            name = Span(match.start("name"), match.end("name"))
            told = paragraph.span if pattern not in _PUPIL else _sentence(document, paragraph, name)
            bystander = _BYSTANDER.search(document.slice(_sentence(document, paragraph, name)))
            if bystander or not _PART.search(document.slice(told)):
                continue
            if is_person(document.slice(name), lexicon):
                yield name


def _is_party(sentence: str) -> bool:
    """Whether the child of ``sentence`` is a party and not one who looks on, helps or wins."""
    return not _BYSTANDER.search(sentence) and bool(
        _PART.search(sentence) or _MEANT.search(sentence)
    )


def _traceable(document: Document, person: Person) -> bool:
    """Whether initials are undone by what stands in the same two sentences."""
    if not person.by_initials:
        return True
    stop = document.text.find("\n", person.span.end)
    end = min(len(document.text) if stop < 0 else stop, person.span.end + 260)
    return _TRACE.search(document.text, person.span.start, end) is not None


def _relatives(context: RuleContext, paragraph: Paragraph) -> Iterator[Span]:
    document = context.document
    for pattern in (_RELATIVE, _BEING_KIN, _CHILD_OF, _OWN_CHILD):
        for match in pattern.finditer(document.text, paragraph.span.start, paragraph.span.end):
            if is_person(match["name"], context.lexicon):
                yield Span(match.start(), match.end())


_CHILD = Pattern(
    r"\b(?:anak (?:korban|saksi|di bawah umur|kandung|tiri|laki-laki|perempuan|berusia|itu)"
    r"|(?:seorang|dua|tiga|empat|lima|enam|\d+) (?:anak|pelajar|siswa|siswi|murid|santri)"
    r"|terhadap anak|bocah|balita|bayi|pelajar|siswa|siswi|murid|pencuri cilik"
    r"|(?:korban|remaja|gadis|pelaku|tersangka|perempuan|laki-laki|berusia|berumur|usia),? "
    r"(?:yang )?(?:masih )?(?:berusia |berumur )?(?:[1-9]|1[0-7]) tahun\b(?! (?:penjara|lalu)))",
    re.I,
)
_LEFT_BEHIND = Pattern(r"\b(?:meninggalkan|istri dan|dikaruniai|memiliki|mempunyai)\b", re.I)


def _is_about_child(document: Document) -> bool:
    """Whether a child is a party: a sentence holds a child and what happened to a party."""
    for paragraph in told_paragraphs(document):
        if not _CHILD.search(document.text, paragraph.span.start, paragraph.span.end):
            continue
        for sentence in document.sentences(paragraph):
            text = document.slice(sentence.span)
            if _CHILD.search(text) and _PART.search(text) and not _LEFT_BEHIND.search(text):
                return True
    return False


def _sentence(document: Document, paragraph: Paragraph, span: Span) -> Span:
    return next(
        (s.span for s in document.sentences(paragraph) if s.span.start <= span.start < s.span.end),
        paragraph.span,
    )


_BY_INITIALS = Pattern(rf"\b(?i:berinisial|inisial) (?P<initials>{INITIALS})")
_FULL = Pattern(rf"\b{NAME}")


def full_name_beside_initials(context: RuleContext) -> Iterator[Hit]:
    """Yield each full name that undoes the initials given for the same person."""
    document = context.document
    wanted: dict[str, Span] = {}
    for paragraph in told_paragraphs(document):
        for match in _BY_INITIALS.finditer(document.text, paragraph.span.start, paragraph.span.end):
            letters = match["initials"].replace(".", "")
            if len(letters) > 1:
                wanted.setdefault(letters, Span(match.start("initials"), match.end("initials")))
    if not wanted:
        return
    for paragraph in told_paragraphs(document):
        for match in _FULL.finditer(document.text, paragraph.span.start, paragraph.span.end):
            letters = "".join(word[0] for word in match.group().split())
            if letters in wanted and _same_person(context, match.group(), letters):
                yield Hit(Span(match.start(), match.end()), related=(wanted.pop(letters),))


_PARTY_SURNAME = Pattern(r"\b(?:tersangka|korban|pelaku|terdakwa|terlapor|pelapor|saksi),? $", re.I)


def _same_person(context: RuleContext, run: str, letters: str) -> bool:
    """A full name counts where a party's word stands before it somewhere in the draft."""
    text = context.document.text
    if not is_person(run, context.lexicon):
        return False
    at = text.find(run)
    while at >= 0:
        if _PARTY_SURNAME.search(text, max(0, at - 14), at):
            return True
        at = text.find(run, at + 1)
    return False
