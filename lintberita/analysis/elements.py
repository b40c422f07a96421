"""5W1H: where a draft says who, what, when, where, why and how."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lintberita.analysis.roles import Paragraph, Role
from lintberita.language.dates import find_times
from lintberita.language.offices import OFFICES
from lintberita.language.tokens import Token, TokenKind
from lintberita.model import Span

if TYPE_CHECKING:
    from lintberita.analysis.document import Document

ELEMENTS = ("siapa", "apa", "kapan", "di_mana", "mengapa", "bagaimana")
# Kinds of text that owe no 5W1H.
_FREE = frozenset({"kolom", "opini", "editorial", "jadwal", "tips", "resensi", "puisi", "iklan"})

_PEOPLE = (
    "warga|petani|nelayan|siswa|siswi|mahasiswa|pelajar|santri|pekerja|buruh|pedagang|petugas|personel"
    "|anggota|peserta|penumpang|korban|tersangka|terdakwa|pelaku|anak|orang|pasien|pengungsi|relawan"
    "|pengunjung|wisatawan|keluarga|kepala keluarga|guru|dosen|atlet|pemain|kader|pemuda|pemudi|perempuan"
    "|pria|wanita|lelaki|ibu|perajin|pengendara|sopir|jemaah|calon haji|tamu|penonton|karyawan|dokter"
    "|perawat|prajurit|polisi|jurnalis|wartawan|pengusaha|peternak|aparatur|pegawai|lansia|balita|bocah"
)
_COUNTED = re.compile(
    rf"\b(?:\d[\d.]*|se(?:orang|jumlah|kelompok|banyak \d[\d.]*)|se[bp]uluh|dua|tiga|empat|lima|enam|tujuh"
    rf"|delapan|sembilan|puluhan|belasan|ratusan|ribuan|para|rombongan|tim|beberapa|dua orang)"
    rf"(?: orang)? (?:{_PEOPLE})\b",
    re.I,
)
_BODIES = re.compile(
    r"\b(?:Polres|Polda|Polsek|Polresta|Kejaksaan|Kejari|Kejati|Pengadilan|Pemerintah|Pemkab|Pemkot|Pemprov"
    r"|Pemda|Dinas|Badan|Kementerian|Kemen\w+|BPBD|BNPB|Basarnas|BMKG|KPU|Bawaslu|DPRD?|TNI|Polri|Kodim|Koramil"
    r"|PMI|PLN|PDAM|BPS|KPK|MUI|PT|CV|Universitas|Institut|Sekolah|SMA|SMK|SMP|SD|MAN|MTs|Puskesmas|RSUD|Rumah"
    r" Sakit|Lapas|Rutan|Humas|Satpol|Satgas|Tim|Karang Taruna|PKK|Yayasan|Koperasi|Persatuan|Ikatan|Partai"
    r"|Majelis|Dewan|Komisi|Balai|Perum|Bank|Asosiasi|Himpunan)\b(?: [A-Z][\w.]*)*"
)
_GROUP = re.compile(rf"\b(?:{_PEOPLE}) (?:(?:di|dari|asal|Desa|Kampung|Dusun|Kelurahan|RT) )?[A-Z]\w+")
_PLACE_NOUN = (
    "Desa|Kampung|Dusun|Kelurahan|Kecamatan|Kabupaten|Kota|Provinsi|Jalan|Jl|Gang|Pasar|Hotel|Gedung|Aula"
    "|Lapangan|Stadion|Stasiun|Terminal|Pelabuhan|Bandara|Bandar Udara|Masjid|Gereja|Pura|Pantai|Pulau"
    "|Sungai|Danau|Gunung|Bukit|Hutan|Taman|Alun-alun|Balai|Kantor|Rumah Sakit|RSUD|Pendopo|Perumahan"
    "|Blok|Jembatan|Bendungan|Waduk|Selat|Teluk|Laut|Tol|Simpang|Kompleks|Kawasan|GOR|Puskesmas|Kebun"
    "|Rumah Dinas|Ruang|Museum|Kampus|Monumen|Tugu|Mal|Plaza|Graha|Wisma|Pondok|Pesantren"
)
_PLACED = re.compile(
    rf"\b(?:di|ke|dari|menuju|asal|se)(?:[ -](?:dalam|depan|atas|bawah|sekitar|wilayah|kawasan|seluruh|ibu kota"
    rf"|tepi|halaman|perairan|hulu|hilir|aula|gedung|kantor|rumah|lapangan|pusat|lokasi|daerah|area|pelataran"
    rf"|ruang|kompleks|perbatasan|jalur|ruas|jalan))*[ -](?:{_PLACE_NOUN}|[A-Z][a-z]\w+|[A-Z]{{3,}})"
    rf"(?: (?:[A-Z0-9][\w.-]*|dan(?= [A-Z])))*"
)
_NAMED_PLACE = re.compile(rf"\b(?:{_PLACE_NOUN}) (?:[A-Z0-9][\w.-]*)(?: [A-Z0-9][\w.-]*)*")
_NO_PLACE = frozenset(
    "Senin Selasa Rabu Kamis Jumat Sabtu Minggu Januari Februari Maret April Mei Juni Juli Agustus"
    " September Oktober November Desember Tuhan Allah Ramadan Lebaran Covid".split()
)
_WHY = re.compile(
    r"\b(?:karena|lantaran|akibat(?:nya)?|gara-gara|disebabkan|menyebabkan|dipicu|memicu|didorong|menyusul"
    r"|buntut|imbas|demi|agar|supaya|guna|bertujuan|tujuan(?:nya)?|dalam rangka|dalam upaya|sebagai upaya"
    r"|upaya|alasan(?:nya)?|motif(?:nya)?|mengingat|berkat|sebab(?!nya)|penyebab(?:nya)?|berawal dari|diduga"
    r" (?:akibat|karena)|dilatarbelakangi|untuk (?:me|ber|mem|men|meng|di|memper|ke|pe)\w+|sehingga perlu"
    r"|sebagai bentuk|dalam (?:menyambut|memperingati)|memperingati|menyambut)\b",
    re.I,
)
_NO_WHY = re.compile(r"\b(?:oleh )?(?:karena|sebab) itu\b", re.I)
_COMPLEMENT = re.compile(
    r"\b(?:mengajak|meminta|mengimbau|mendorong|mengundang|menyuruh|memerintahkan|diminta|diimbau|diajak"
    r"|berharap|diharapkan|waktu|uang|tempat|kesempatan|siap|bersedia|wajib|perlu|harus|bisa|dapat)"
    r"\b[^.,;]{0,60}$",
    re.I,
)
_HOW = re.compile(
    r"\b(?:dengan cara|dengan (?:me|ber|di)\w+|dengan (?:\w+ )?(?:perahu|alat|mobil|motor|truk|sistem|metode"
    r"|skema|modus|bantuan|pendekatan|konsep|dana|anggaran|melibatkan|berbagai|dua|tiga|empat|lima|\d+)"
    r"|secara (?!langsung\b)\w+|melalui|lewat|via|menggunakan|memakai|sambil|seraya|kronologi|bermula|berawal"
    r"|awalnya|mulanya|kemudian|setelah itu|selanjutnya|lalu|akhirnya|sebelum akhirnya|terdiri (?:atas|dari)"
    r"|meliputi|dibagi menjadi|diisi|diawali|diakhiri|dilanjutkan|satu per satu|bertahap|masing-masing"
    r"|berupa|antara lain|di antaranya|dimulai|ditutup|diwarnai|disertai|sebanyak \d)\b",
    re.I,
)
_EVENTS = re.compile(
    r"\b(?:kebakaran|kecelakaan|gempa|banjir|longsor|sidang|rapat|pelantikan|pertandingan|aksi|unjuk rasa"
    r"|upacara|lomba|festival|peluncuran|peresmian|pemilihan|penangkapan|konser|pameran|seminar|lokakarya"
    r"|pelatihan|kunjungan|kegiatan|acara|program)\b",
    re.I,
)
_VERB = re.compile(r"(?:me[mnlrwy]|di|ber|ter|memper|diper)[a-z]{3,}|tewas|meninggal|jatuh|runtuh|roboh|naik|turun")
_SAYING = re.compile(r"(?:mengatakan|menyatakan|menjelaskan|menyebut|menuturkan|mengungkapkan|dikatakan)\w*")
_FIRST_PERSON = re.compile(r"\b(?:saya|aku|kita|kami)\b", re.I)
_VERSUS = re.compile(r"\b(?:vs|versus|melawan)\b", re.I)
_CLOCKS = re.compile(r"\b\d{1,2}[.:]\d{2}\b")


def tells_event(document: "Document") -> bool:
    """Whether the lead reports something that happened at a time and a place, and people speak.

    Markets, studies, gadgets and advice have news without a place or a day; events have both.
    """
    lead = document.structure.lead
    if lead is None or not any(a.is_speech and a.attributed for a in document.attributions):
        return False
    sentences = document.sentences(lead)
    end = sentences[min(1, len(sentences) - 1)].span.end if sentences else lead.span.end
    return bool(_HAPPENED.search(document.text, lead.span.start, end))


_HAPPENED = re.compile(
    r"\b(?:kebakaran|kecelakaan|gempa|banjir|longsor|sidang|rapat|pelantikan|unjuk rasa|upacara|lomba"
    r"|festival|peresmian|penangkapan|pameran|seminar|lokakarya|pelatihan|kunjungan|musyawarah"
    r"|ditangkap|dibekuk|diringkus|ditahan|tewas|tenggelam|terbakar|dilantik|diresmikan|digelar"
    r"|menggelar|meresmikan|melantik|membuka|mengunjungi|meninjau|menghadiri|menyerahkan|menangkap"
    r"|mengamankan|dievakuasi|merendam|mengikuti kegiatan)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Elements:
    """Evidence for each element (prose spans, in order) and what is missing.

    ``owed`` is false for columns, schedules and how-to lists: nothing is missing there.
    """

    found: Mapping[str, tuple[Span, ...]]
    owed: bool

    @property
    def missing(self) -> tuple[str, ...]:
        """The elements without any evidence, in the usual order."""
        return tuple(e for e in ELEMENTS if self.owed and not self.found[e])


def find_elements(document: "Document") -> Elements:
    """Look for the 5W1H in the news text; the title tells what and who, too."""
    parts = [
        p
        for p in document.paragraphs
        if p.role in (Role.TITLE, Role.LEAD, Role.BODY, Role.SUBHEAD, Role.LIST)
    ]
    found = {
        "siapa": _who(document, parts),
        "apa": _what(document, parts),
        "kapan": _when(document, parts),
        "di_mana": _where(document, parts),
        "mengapa": _why(document, parts),
        "bagaimana": _matches(document, parts, _HOW),
    }
    return Elements(found, owed=owes_5w1h(document))


def owes_5w1h(document: "Document") -> bool:
    """Whether this is news: neither a column nor a schedule nor a list of advice."""
    kind = document.metadata.get("doc-type", "")
    if kind:
        return kind not in _FREE
    paragraphs = [p for p in document.paragraphs if p.role in (Role.LEAD, Role.BODY, Role.LIST)]
    if not paragraphs:
        return False
    listed = sum(p.role is Role.LIST for p in paragraphs)
    fixtures = sum(
        bool(_CLOCKS.search(t)) and (bool(_VERSUS.search(t)) or " - " in t)
        for t in (document.slice(p.span) for p in paragraphs)
    )
    if listed >= 3 and listed >= 0.4 * len(paragraphs):
        return False
    if fixtures >= 3:
        return False
    return not _is_column(document, paragraphs)


def _is_column(document: "Document", paragraphs: Sequence[Paragraph]) -> bool:
    """Whether somebody writes of herself: first person outside quotations, and nobody speaks."""
    outside = [
        m
        for p in paragraphs
        for m in _FIRST_PERSON.finditer(document.text, p.span.start, p.span.end)
        if document.quote_at(Span(m.start(), m.end())) is None
    ]
    speech = any(a.is_speech and a.kind == "direct" for a in document.attributions)
    return len(outside) >= 4 and not speech


def _matches(
    document: "Document", parts: Sequence[Paragraph], pattern: re.Pattern[str]
) -> tuple[Span, ...]:
    return tuple(
        Span(m.start(), m.end())
        for p in parts
        for m in pattern.finditer(document.text, p.span.start, p.span.end)
    )


def _who(document: "Document", parts: Sequence[Paragraph]) -> tuple[Span, ...]:
    speakers = [
        a.speaker.span
        for a in document.attributions
        if a.speaker is not None and a.speaker.kind in ("named", "role")
    ]
    bodies = [
        span
        for span in _matches(document, parts, _BODIES)
        if not re.search(r"\b(?:di|ke|dari) $", document.text[max(0, span.start - 5) : span.start])
    ]
    named = [span for p in parts for span in _persons(document.tokens(p))]
    named += [m for p in parts for s in document.sentences(p) for m in _subject(s.tokens)]
    counted = [*_matches(document, parts, _COUNTED), *_matches(document, parts, _GROUP)]
    return tuple(sorted({*speakers, *bodies, *named, *counted}))


def _persons(tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield an office with the capitalised name behind it: *Bupati Hamdani Lubis*."""
    for at, token in enumerate(tokens):
        if token.lower not in OFFICES or at + 1 >= len(tokens):
            continue
        last = at
        for step in range(at + 1, min(at + 10, len(tokens))):
            word = tokens[step]
            if word.kind is TokenKind.WORD and (word.is_capitalised or word.lower in ("dan", "di")):
                last = step if word.is_capitalised else last
            elif word.text != ",":
                break
        if last > at:
            yield Span(token.start, tokens[last].end)


def _subject(tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield a name of two words or more that opens a sentence and has a verb behind it."""
    end = 0
    while end < len(tokens) and tokens[end].is_word and tokens[end].is_capitalised:
        end += 1
    if end < 2 or end >= len(tokens) or tokens[0].text in _PLACE_NOUN.split("|"):
        return
    if _VERB.match(tokens[end].text) or tokens[end].lower in ("mampu", "akan", "telah", "sudah"):
        yield Span(tokens[0].start, tokens[end - 1].end)


def _what(document: "Document", parts: Sequence[Paragraph]) -> tuple[Span, ...]:
    """The predicates of title and lead with what follows them, or an event that is named."""
    found: list[Span] = []
    for p in parts:
        if p.role not in (Role.TITLE, Role.LEAD) and found:
            break
        for sentence in document.sentences(p):
            for at, token in enumerate(sentence.tokens):
                if token.text.islower() and _VERB.match(token.text) and not _SAYING.match(token.text):
                    last = sentence.tokens[min(at + 4, len(sentence.tokens) - 1)]
                    found.append(Span(token.start, last.end))
    return tuple(found) or _matches(document, parts, _EVENTS)


def _when(document: "Document", parts: Sequence[Paragraph]) -> tuple[Span, ...]:
    return tuple(
        Span(when.start, when.end)
        for p in parts
        for when in find_times(document.text, p.span.start, p.span.end)
        if not when.vague
    )


def _where(document: "Document", parts: Sequence[Paragraph]) -> tuple[Span, ...]:
    dateline = document.structure.dateline
    found = [dateline.span] if dateline and dateline.city else []
    for pattern in (_PLACED, _NAMED_PLACE):
        for span in _matches(document, parts, pattern):
            if not any(word in _NO_PLACE for word in document.slice(span).split()):
                found.append(span)
    return tuple(sorted(set(found)))


def _why(document: "Document", parts: Sequence[Paragraph]) -> tuple[Span, ...]:
    found = []
    for span in _matches(document, parts, _WHY):
        text = document.text
        if _NO_WHY.match(text, span.start) or _NO_WHY.search(text, max(0, span.start - 5), span.end + 5):
            continue
        word = document.slice(span).lower()
        before = text[max(0, span.start - 90) : span.start]
        if word.startswith(("untuk", "agar", "supaya")) and _COMPLEMENT.search(before):
            continue
        end = next((i for i in range(span.end, min(span.end + 80, len(text))) if text[i] in ".,;\n"), span.end)
        found.append(Span(span.start, max(span.end, end)))
    return tuple(found)
