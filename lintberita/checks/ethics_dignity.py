"""Bodies, origin, disability and illness told with dignity (E36, E38, E40, E41, E42).

KEJ 4 with interpretation c, KEJ 8; Dewan Pers guidelines 01/II/2021 and 02/XI/2022.
"""

import re
from collections.abc import Iterator

from lintberita.analysis import Document, Paragraph, Role
from lintberita.analysis.topics import Topic, told_paragraphs, topics_of
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Severity, Span
from lintberita.rulepack.context import RuleContext

_HEADS = frozenset({Role.TITLE, Role.SUBHEAD})
_GORE = Pattern(
    r"\b(?:(?:ber)?(?:simbah|lumur|lumuran) darah|bersimbahkan darah|berlumuran darah"
    r"|darah segar(?:nya)? (?:mengucur|mengalir|menggenang|muncrat|berceceran|menetes|menyembur)"
    r"|darah(?:nya)? (?:muncrat|menyembur|berceceran|menggenang)"
    r"|usus(?:nya)? (?:\w+ )?(?:terburai|terjuntai|berceceran|keluar)"
    r"|isi perut(?:nya)? (?:\w+ )?(?:terburai|berhamburan|keluar)"
    r"|perut(?:nya)? (?:pecah|terburai)|kepala(?:nya)?(?: (?:korban|pengendara|pria|perempuan"
    r"|wanita"
    r"|bocah|sopir))?(?: itu| tersebut)? (?:hancur|pecah|remuk|terpenggal|terpisah|putus)"
    r"|otak(?:nya)? (?:korban )?(?:berceceran|terburai|berhamburan|tercecer)"
    r"|(?:dipenuhi|dikerubungi|dikerumuni) belatung|belatung (?:\w+ )?(?:keluar|menggerogoti"
    r"|memenuhi|bermunculan)"
    r"|(?:jasad|mayat|jenazah|tubuh)(?:nya)? tanpa kepala"
    r"|(?:isi perut|jasad|mayat|wajah|tubuh)(?:nya)?[^.,\n]{0,25}dimakan"
    r"|leher(?:nya)? (?:nyaris |hampir )?putus|jari-jari(?:nya)?[^.,\n]{0,15}tercecer"
    r"|bola mata(?:nya)? (?:keluar|copot|lepas)|wajah(?:nya)? (?:sudah )?(?:tidak|tak) berbentuk"
    r"|wajah(?:nya)? hancur|kulit(?:nya)? meleleh|bau daging terbakar|hangus terpanggang"
    r"|tulang belulang(?:nya)? (?:berserakan|berceceran)|(?:tewas|meninggal|mayat|jasad"
    r"|jenazah)(?:nya)?[^.,\n]{0,25}mengenaskan"
    r"|(?:anggota|potongan|bagian) tubuh(?:nya)? (?:\w+ )?(?:berserakan|tercecer|berceceran)"
    r"|(?:tubuh|badan)(?:nya)? (?:korban )?(?:terbelah|hancur|terpotong-potong)"
    r"|(?:mayat|jasad|jenazah|tubuh(?:nya)?)[^.,\n]{0,25}(?:membusuk|terpanggang)"
    r"|kulit[^.,\n]{0,20}terkelupas|luka (?:\w+ )?menganga|isi kepala(?:nya)? \w+"
    r"|(?:tubuh|daging|kulit|perut|wajah|leher)(?:nya)? (?:\w+ )?(?:terkoyak|tercabik\S*|menganga)"
    r"|tengkorak(?:nya)? (?:pecah|hancur|remuk)|lidah(?:nya)? (?:\w+ )?(?:menjulur|terjulur)"
    r"|tulang(?:nya)? (?:\w+ )?(?:mencuat|menyembul)|(?:anyir|amis) darah|leher(?:nya)? tergorok"
    r"|(?:tangan|kaki|lengan|leher)(?:nya)? (?:\w+ )?(?:nyaris|hampir) putus"
    r"|(?:tubuh|badan|jasad|wajah)(?:nya)? (?:\w+ )?(?:gosong|remuk|hangus tak berbentuk)"
    r"|organ (?:dalam|tubuh)(?:nya)? (?:\w+ )?(?:keluar|terburai|berserakan)"
    r"|(?:serpihan|cacahan) (?:daging|tubuh|tulang)|tercerai-berai|hangus (?:menjadi"
    r"|seperti) arang|cairan otak(?:nya)?"
    r"|potongan (?:kaki|tangan|kepala|jari)(?:nya)?)\b",
    re.I,
)
_ANIMAL = Pattern(
    r"\b(?:sapi|ayam|kambing|ikan|hewan|ternak|babi|kerbau|bebek|bangkai|paus|gajah|harimau|penyu"
    r"|hiu|orangutan|kucing|anjing(?! liar)|lukisan|patung)\b",
    re.I,
)
_DEAD = Pattern(r"\b(?:mayat|jasad|jenazah)", re.I)
_DECAY = Pattern(
    r"\b(?:membengkak|mengelupas|terkelupas|bau busuk(?: yang)? menyengat|membusuk|belatung|gosong"
    r"|remuk|(?:tidak|tak) berbentuk|tercabik\S*|terkoyak|menjadi arang)\b",
    re.I,
)
_BOXED = Pattern(
    r"\b(?:petinju|petarung|pegulat|ronde|duel|laga|pertandingan|wasit|atlet|pemain|pebalap)\b",
    re.I,
)
_FICTION = Pattern(r"\b(?:film|sutradara|serial|novel|gim|sinetron|aktor|lukisan)\b", re.I)


def gore(context: RuleContext) -> Iterator[Hit]:
    """Yield what shows a body or wounds to the reader, once a sentence; errors in titles."""
    document = context.document
    if len(_FICTION.findall(document.text)) > 2:
        return
    for paragraph in told_paragraphs(document):
        for sentence in document.sentences(paragraph):
            match = _GORE.search(document.text, sentence.span.start, sentence.span.end)
            if match is None and _DEAD.search(document.slice(sentence.span)):
                match = _DECAY.search(document.text, sentence.span.start, sentence.span.end)
            # Blood on a boxer's brow is his trade.
            bled = match is not None and "darah" in match.group().lower()
            fought = bled and _BOXED.search(document.slice(sentence.span))
            if match and not fought and not _ANIMAL.search(document.slice(sentence.span)):
                severity = Severity.ERROR if paragraph.role in _HEADS else None
                yield Hit(Span(match.start(), match.end()), severity=severity)


_ORIGIN = Pattern(
    r"\b(?:(?:warga |pria |perempuan |wanita |pemuda |yang )?(?:bersuku|beretnis|berdarah)"
    r"(?: bangsa)? (?-i:[A-Z])\w+|(?<!kepala )(?<!masyarakat )(?:dari |asal )(?:suku|etnis)"
    r" (?-i:[A-Z])(?!inas)\w+|(?:pria|perempuan|wanita|warga|pemuda|pengusaha) keturunan"
    r"(?: (?-i:[A-Z])\w+)?|mualaf|(?:yang )?beragama (?-i:[A-Z])\w+|(?:yang masih )?non-?muslim"
    r"|nonpribumi|aseng|seorang (?:nasrani|kristen|katolik|muslim|hindu|buddha|konghucu|yahudi"
    r"|syiah)|berlogat (?-i:[A-Z])\w+|bermata sipit|berkulit (?:hitam|gelap)|(?:pria"
    r"|perempuan|wanita|pemuda|lelaki|orang) (?-i:Madura|Batak|Bugis"
    r"|Minang|Dayak|Tionghoa|Cina|Arab|Ambon|Flores|Sunda|Betawi|Papua|Jawa))\b(?! (?-i:[A-Z]))",
    re.I,
)
_PARTY = Pattern(
    r"\b(?:pencuri|perampok|penipu|penjambret|pembunuh|tersangka|terdakwa|terduga|pelaku|korban"
    r"|saksi|ditangkap|ditetapkan|ditahan|menahan"
    r"|menangkap|meringkus|memeriksa|berinisial"
    r"|diperiksa|dijerat)\b",
    re.I,
)
_MOTIVE = Pattern(
    r"\b(?:suku bangsa|antarsuku|antaragama|SARA|ujaran kebencian|rasis\w*|penistaan|penodaan"
    r"|intoleran\w*|diskriminasi|rumah ibadah|pengungsi|kerusuhan|adat|hijrah|pernikahan beda"
    r"|perang suku)\b",
    re.I,
)


def origin(context: RuleContext) -> Iterator[Hit]:
    """Yield religion or ethnicity of a party in crime news where it is no motive."""
    document = context.document
    topics = topics_of(document)
    if not topics.has(Topic.CRIME) or topics.has(Topic.CONFLICT) or document.mentions(_MOTIVE):
        return
    for paragraph in told_paragraphs(document):
        for sentence in document.sentences(paragraph):
            text = document.slice(sentence.span)
            match = _ORIGIN.search(document.text, sentence.span.start, sentence.span.end)
            if match and _PARTY.search(text):
                yield Hit(Span(match.start(), match.end()))


# *Cacat* of norms and thought is said of deeds, not of a body.
_FIGURE = r"(?! (?:etik\w*|hukum|moral|prosedur|nalar|logika|integritas))"
_DISABILITY = Pattern(
    r"\b(?:penyandang cacat|kaum cacat|(?:orang|pria|perempuan|wanita|anak|lelaki|warga) cacat"
    + _FIGURE
    + r"|menderita cacat(?: \w+)?|keterbelakangan mental|terbelakang mental"
    r"|(?:lahir|terlahir|dilahirkan) cacat|cacat sejak lahir|si (?:buta|bisu|cacat|pincang)"
    r"|penderita (?:autis\w*|down syndrome|disabilitas|tuli|cacat)"
    r"|menderita (?:autis\w*|down syndrome|keterbelakangan)|cacat (?:mental|fisik|ganda|kaki"
    r"|tangan|tubuh)"
    r"|(?:meski|walau|meskipun|walaupun|kendati|biar(?:pun)?) (?:cacat|buta|bisu|tuli|pincang)"
    r"|tuna ?grahita|(?:orang|pria|perempuan|wanita|anak|lelaki)[^.,\n]{0,20} yang"
    r" (?:bisu|idiot|cacat" + _FIGURE + r")|(?:orang|anak|manusia) cebol|menderita disabilitas"
    r"|tak kalah (?:dengan|dari) orang normal"
    r"|(?:pria|perempuan|wanita|anak|bocah|kakek|nenek|gadis|lelaki) (?:bisu|idiot|cebol))\b",
    re.I,
)
# What a doctor says of an unborn child names no person.
_AT_BIRTH = Pattern(r"\b(?:janin|ibu hamil|kehamilan|kandungan|kelahiran prematur)\b", re.I)
_NORMAL = Pattern(r"\b(?:orang|anak|manusia|siswa) normal\b", re.I)
_ILL = Pattern(
    r"(?<!rumah )(?<!buat )\b(?:orang (?:gila|sinting)|(?:pria|perempuan|wanita|lelaki|pemuda|warga"
    r"|bocah|ibu) (?:gila|sinting|stres|autis)|(?:orang|pria|perempuan|wanita|lelaki|warga) "
    r"(?:tidak|tak|kurang) waras|sakit jiwa)\b"
    r"(?! (?:bola|kerja|hormat|harta|kuasa|jabatan|belanja|urusan|popularitas|pangkat|mobil))",
    re.I,
)
_HIV = Pattern(
    r"\b(?:(?:penderita|pengidap) (?:HIV(?:[/ -]AIDS)?|AIDS)|(?:terjangkit|terkena) "
    r"(?:HIV(?:[/ -]AIDS)?|AIDS))\b",
    re.I,
)
_HIV_STIGMA = Pattern(r"\b(?:penyakit kutukan|(?:ber)?perilaku menyimpang)\b", re.I)


def disability(context: RuleContext) -> Iterator[Hit]:
    """Yield words for disability that the guideline replaces; official names are let be."""
    document = context.document
    about = topics_of(document).has(Topic.DISABILITY)
    for paragraph in told_paragraphs(document):
        unborn = _AT_BIRTH.search(document.text, paragraph.span.start, paragraph.span.end)
        for hit in _terms(document, paragraph, _DISABILITY):
            if not (unborn and document.slice(hit.span).lower().startswith("cacat")):
                yield hit
        if about:
            yield from _terms(document, paragraph, _NORMAL)


def mental_health(context: RuleContext) -> Iterator[Hit]:
    """Yield insulting words for people with a mental disorder."""
    document = context.document
    for paragraph in told_paragraphs(document):
        yield from _terms(document, paragraph, _ILL)


def hiv(context: RuleContext) -> Iterator[Hit]:
    """Yield stigmatising words in news on HIV."""
    document = context.document
    for paragraph in told_paragraphs(document):
        yield from _terms(document, paragraph, _HIV)
        if topics_of(document).has(Topic.HIV):
            yield from _terms(document, paragraph, _HIV_STIGMA)


def _terms(document: Document, paragraph: Paragraph, terms: Pattern) -> Iterator[Hit]:
    """Hits of ``terms``: advice inside a quotation, nothing inside an official name."""
    for match in terms.finditer(document.text, paragraph.span.start, paragraph.span.end):
        span = Span(match.start(), match.end())
        if paragraph.role not in _HEADS and _is_title_case(document, paragraph, match):
            continue
        quoted = document.quote_at(span) is not None
        yield Hit(span, severity=Severity.INFO if quoted else None)


def _is_title_case(document: Document, paragraph: Paragraph, match: re.Match[str]) -> bool:
    """Whether the words belong to a name: all have a capital, one of them not by its place."""
    words = [word for word in match.group().split() if not word.isupper()]
    before = document.text[paragraph.span.start : match.start()].rstrip("“\"'( ")
    by_place = not before or before[-1] in '.!?:”"'
    return all(word[0].isupper() for word in words) and len(words) > by_place


_SLUR = Pattern(
    r"\b(?:bencong|banci|gembel|babu|lonte|pelacur|wanita tuna susila|WTS"
    r"|suku (?:terasing|terbelakang|primitif)|kaum (?:homo|LGBT|kumuh)|sampah masyarakat)\b",
    re.I,
)


def slur(context: RuleContext) -> Iterator[Hit]:
    """Yield degrading words for groups of people; advice only inside a quotation."""
    document = context.document
    for paragraph in told_paragraphs(document):
        yield from _terms(document, paragraph, _SLUR)
