"""Who acts in a report: persons by name or office, bodies, groups that are counted or placed."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from lintberita.analysis.roles import Paragraph
from lintberita.analysis.speakers import PRONOUN
from lintberita.language.offices import OFFICES
from lintberita.language.patterns import Pattern
from lintberita.language.tokens import Token
from lintberita.model import Span

if TYPE_CHECKING:
    from lintberita.analysis.document import Document

_PEOPLE = (
    "warga|petani|nelayan|siswa|siswi|murid|mahasiswa|mahasiswi|pelajar|santri|pekerja|buruh"
    "|pedagang|petugas|personel|anggota|peserta|penumpang|korban|tersangka|terdakwa|pelaku|pria"
    "|wanita|perempuan|lelaki|laki-laki|anak|orang|pasien|pengungsi|relawan|pengunjung|wisatawan"
    "|keluarga|kepala keluarga|guru|dosen|atlet|pemain|kader|pemuda|pemudi|ibu|ayah|bapak|perajin"
    "|pengendara|pengemudi|sopir|jemaah|jamaah|calon haji|tamu|penonton|penari|karyawan|karyawati"
    "|dokter|perawat|bidan|prajurit|polisi|polwan|jurnalis|wartawan|pengusaha|peternak|aparatur"
    "|pegawai|lansia|balita|bocah|remaja|masyarakat|massa|pengguna|pelanggan|nasabah|konsumen"
    "|pembeli|penjual|pemilik|pilot|masinis|kapten|pejabat|penyidik|jaksa|hakim|pengacara|tim"
    "|rombongan|kafilah|kontingen|warga binaan|narapidana|napi|tahanan|umat|pemudik|pendaki"
    "|suporter|pendukung|juru bicara|ketua|kepala|delegasi|panitia|regu|kelompok|perwakilan"
    "|investor|peneliti|ilmuwan|pakar|pengamat|ekonom|analis"
)
_FIRMS = "perusahaan|maskapai|pengembang|pabrik|bank|klub|tim nasional|lembaga|universitas|kampus"
_COUNT = (
    r"\d[\d.]*|se(?:orang|jumlah|kelompok|bagian|pasang)|sebanyak \d[\d.]*|sepuluh|sebelas|dua|tiga"
    r"|empat|lima|enam|tujuh|delapan|sembilan|puluhan|belasan|ratusan|ribuan|jutaan|para|beberapa"
    r"|rombongan|seluruh|salah satu|salah seorang|ratus|ribu|puluh|belas"
)
_COUNTED = Pattern(rf"\b(?:{_COUNT})(?: orang| \w+)? (?:{_PEOPLE})\b(?! jiwa)", re.I)
_GROUP = Pattern(
    rf"\b(?:{_PEOPLE}) (?:(?:di|dari|asal|Desa|Kampung|Dusun|Kelurahan|RT|Kecamatan) )?[A-Z]\w+"
)
# A plain noun of people that does something: *Petugas menyemprotkan air*.
_ACTING = Pattern(
    rf"\b(?:{_PEOPLE}|{_FIRMS})(?: (?:itu|ini|tersebut|setempat|gabungan|lain|lainnya|\w+nya))?"
    r"(?: (?:juga|pun|akan|telah|sudah|sempat|langsung|lalu|kemudian|turut|ikut|masih|semula|yang"
    r"|cepat|tampak|berhasil))* (?:me[a-z]{4,}|ber[a-z]{3,}|mengaku|datang|tiba|turun|meninggal"
    r"|tewas)\b"
    rf"|\boleh (?:para )?(?:{_PEOPLE})\b",
    re.I,
)
_BODIES = (
    r"Polres\w*|Polda|Polsek|Kejaksaan|Kejari|Kejati|Kejagung|Pengadilan|Mahkamah|Pemerintah|Pemkab|Pemkot"
    r"|Pemprov|Pemda|Dinas|Badan|Kementerian|Kemen[a-z]+|BPBD|BNPB|BNN|Basarnas|BMKG|KPU|Bawaslu|DPRD?|MPR|TNI"
    r"|Polri|Kodim|Koramil|Kodam|Korem|PMI|PLN|PDAM|BPS|BPK|KPK|MUI|OJK|BPJS|KAI|ASN|Bea Cukai"
    r"|Imigrasi|Ditjen\w*"
    r"|Humas|Satpol|Satgas|Karang Taruna|PKK|Yayasan|Koperasi|Persatuan|Ikatan|Asosiasi|Himpunan"
    r"|Gabungan|Lembaga"
    r"|Partai|Majelis|Dewan|Komisi|Perum|Bank|Fraksi|Federasi|Komite|Forum|Aliansi|Serikat|Perserikatan|NATO|PBB"
    r"|WHO|FIFA|PSSI|KONI|BUMN|BUMD|Kanwil|Rutan|Lapas|Rumah Tahanan|Lembaga Pemasyarakatan"
    r"|Timnas|Tim"
)
# These need a name behind them; alone they are a level of schooling or a kind of firm.
_WITH_NAME = (
    r"PT|CV|UD|Universitas|Institut|Politeknik|Sekolah|SMAN?|SMKN?|SMPN?|SDN?|MAN|MTsN?|MIN|Puskesmas|RSUD|RSUP"
    r"|Rumah Sakit|Klub|PS|FC|Balai|Kantor|SPBU|Ponpes|Pondok Pesantren|Grup|Komunitas|Paguyuban"
    r"|Kelompok"
)
_BODY = Pattern(
    rf"\b(?:{_BODIES})\b(?: (?:[A-Z][\w'-]*|dan(?= [A-Z])))*"
    rf"|\b(?:{_WITH_NAME})(?: (?:Negeri|Swasta|Wilayah"
    rf"|Kelas))? ?[A-Z0-9][\w'-]*(?: [A-Z0-9][\w'-]*)*"
)
# A body behind one of these is a place, a receiver or an origin, not an actor.
_AT = Pattern(
    r"\b(?:di|ke|dari|menuju|dekat|gedung|kantor|aula|halaman|depan|kampus|lapangan|ruang|Gedung|Kantor|Aula"
    r"|lingkungan|wilayah|kawasan|tingkat|jenjang)\s+$"
)
_VERB = Pattern(
    r"(?:me[mnlrwy][a-z]{3,}|ber[a-z]{3,}|tampil|raih|unggul|kalah|menang|finis|lolos|tewas)$"
)
_AUXILIARY = frozenset(
    "akan telah sudah mampu berhasil kembali resmi bakal juga pun sempat masih".split()
)
# Capitalised words that open the name of a thing, not of somebody who acts.
_THINGS = frozenset(
    "festival lomba rapat banjir gempa harga program aplikasi film lagu tarian rancangan undang"
    " perda"
    " peraturan jembatan jalan kali sungai gunung pulau pasar hari tahun bulan piala liga kebakaran"
    " kecelakaan kegiatan acara upacara pelatihan seminar operasi kerja izin vaksin vaksinasi kabut"
    " libur penerbangan kapal kereta pesawat bus mobil motor gedung stadion desa kota kabupaten"
    " kecamatan kelurahan provinsi penyakit virus jadwal tiket saham rupiah dolar indeks kurs paket"
    " bantuan surat data hasil nilai jumlah kasus sidang perkara putusan proyek ponsel teknologi"
    " permainan gim konser album tur pameran turnamen kejuaraan pertandingan laga musim"
    " pekan".split()
)
# What bears the name of an office and is not its holder: Piala Bupati, Kantor Camat.
_NAMED_AFTER = frozenset(
    "piala kantor rumah gedung lapangan pendopo peraturan keputusan instruksi surat edaran istana"
    " balai aula bandara stadion trofi di".split()
)


def find_actors(document: "Document", parts: Sequence[Paragraph]) -> tuple[Span, ...]:
    """Collect those who act, speak or are counted, in order; *semua pihak* is nobody."""
    found = {
        a.speaker.span
        for a in document.attributions
        if a.speaker and a.speaker.kind != PRONOUN and _is_somebody(document, a.speaker.span)
    }
    for paragraph in parts:
        found.update(_persons(document.tokens(paragraph)))
        for sentence in document.sentences(paragraph):
            found.update(_subjects(sentence.tokens))
        found.update(_groups(document, paragraph.span))
    return tuple(sorted(found))


def _is_somebody(document: "Document", speaker: Span) -> bool:
    text = document.slice(speaker)
    return any(word[:1].isupper() for word in text.split()) or bool(
        re.match(rf"(?:{_PEOPLE}|{_COUNT})\b", text, re.I)
    )


def _groups(document: "Document", span: Span) -> Iterator[Span]:
    text = document.text
    for pattern in (_COUNTED, _GROUP, _ACTING):
        for match in pattern.finditer(text, span.start, span.end):
            yield Span(match.start(), match.end())
    for match in _BODY.finditer(text, span.start, span.end):
        if not _AT.search(text, max(span.start, match.start() - 20), match.start()):
            yield Span(match.start(), match.end())


def _persons(tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield an office with the capitalised name behind it: *Bupati Hamdani Lubis*."""
    for at, token in enumerate(tokens):
        if token.lower not in OFFICES or (at and tokens[at - 1].lower in _NAMED_AFTER):
            continue
        last = at
        for step in range(at + 1, min(at + 12, len(tokens))):
            word = tokens[step]
            if word.is_word and (word.is_capitalised or word.lower == "dan"):
                last = step if word.is_capitalised else last
            elif word.text != "," or step + 1 >= len(tokens) or not tokens[step + 1].is_capitalised:
                break
        if last > at:
            yield Span(token.start, tokens[last].end)


def _subjects(tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield a name of two words or more with a verb of doing right behind it."""
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and tokens[end].is_word and tokens[end].is_capitalised:
            end += 1
        verb = end
        while verb < len(tokens) and tokens[verb].lower in _AUXILIARY:
            verb += 1
        named = end - at >= 2 and not _THINGS & {tokens[at].lower, *tokens[at].lower.split("-")}
        if named and verb < len(tokens) and _VERB.match(tokens[verb].text):
            yield Span(tokens[at].start, tokens[end - 1].end)
        at = max(end, at + 1)
