"""Words that tell how something came about or was done: the *bagaimana* of a report."""

import re
from collections.abc import Iterator

from lintberita.language.patterns import Pattern

_ACTION = (
    r"(?:(?:me|di|ber|ter)[a-z]{3,}|menuju|turun|naik|masuk|keluar|pergi|datang|kembali|jatuh|lari)"
)
# Adverbs behind *secara* that say nothing of the way.
_FILLERS = (
    "langsung|umum|keseluruhan|khusus|resmi|hukum|nasional|internasional|pribadi|kebetulan|total"
    "|signifikan|berkelanjutan|optimal|maksimal|profesional|baik|rutin|tertulis|lisan|luas|utuh"
    "|rinci|detail|tegas|pasti|jelas|teknis|ekonomi|sosial|politik|finansial|global|kumulatif"
    "|tahunan|bulanan|nyata|konsisten|penuh|positif|moral|fisik|mental|psikologis|berturut-turut"
)
# *Dengan* of company, comparison, price, size or courtesy is no way of doing something.
_TAKES_DENGAN = Pattern(
    r"\b(?:bertemu|bekerja ?sama|kerja ?sama|sesuai|terkait|berkaitan|sama|beda|berbeda"
    r"|dibanding(?:kan)?|bersama"
    r"|dikenal|disebut|berhadapan|bertabrakan|tabrakan|dialog|diskusi|audiensi|pertemuan|sehubungan|berhubungan"
    r"|hubungan|perjanjian|kontrak|sejalan|seiring|senada|bertolak belakang|berbatasan"
    r"|berdampingan|bersaing"
    r"|komunikasi|berkomunikasi|koordinasi|berkoordinasi|koordinasinya|berbicara|bicara|rapat|setara|identik|serius"
    r"|mirip|selaras|bersinergi|sinergi|kolaborasi|berkolaborasi|bentrok|berdamai|menikah|kencan|puas|senang"
    r"|cocok|terintegrasi|diubah|sampai|bertentangan|berbarengan|bersamaan|terhubung|terlibat|berurusan|bercampur|akrab"
    r"|dihadapkan|dijerat|didakwa|dihukum|divonis|dituntut|terancam|bermesraan|kecewa|setuju"
    r"|sepakat|bersama-sama|antara \w+|dekat|jauh|diikuti|dilengkapi)\s*$",
    re.I,
)
_NO_WAY = (
    "demikian|begitu|adanya|hadirnya|ancaman|total|nilai|jumlah|skor|status|nomor|nama|usia|umur|luas|harga|tema"
    "|tajuk|judul|kedalaman|ketinggian|kecepatan|tinggi|panjang|lebar|berat|hormat|suasana|penuh|sangat|baik|lancar"
    "|tertib|aman|meriah|tegas|mudah|cepat|kata|alasan|tujuan|harapan|maksud|hal|nya|para|warga|pihak|masyarakat"
    "|orang|anak|kondisi|keadaan|inisial|kerugian|pidana|hukuman|denda|sendirinya|segala|rata-rata|kapasitas"
    "|sejumlah|seluruh|semua|berbagai pihak|gelar|predikat|kategori|hasil|selisih|keunggulan"
    "|mereka|dirinya|dia|ia"
    "|kami|kita|saya|itu|ini|rekan|teman|tim|tersangka|korban|pelaku|pemerintah|waktu|hari|tahun|persentase|hati"
    "|delik|pasal|tenaga|luar|angka|torsi|mesin|layar|kode|merek|tipe|varian|spesifikasi|fitur|ukuran|warna|daya"
    "|masa|durasi|jarak|suhu|kadar|level|peringkat|poin|skala|magnitudo|kekuatan|informasi|alokasi|senang|bangga|sungguh-sungguh|seksama|saksama|door|hadiah|kehadiran|keputusan|ketentuan|aturan|peraturan|catatan"
)
_WAY = Pattern(
    rf"\bdengan cara\b|\bdengan (?:tidak |saling |lebih |langsung )?{_ACTION}\b"
    rf"|\b(?P<with>[Dd]engan) (?!(?:{_NO_WAY})\b)(?=[a-z0-9])"
    rf"|\bsecara (?!(?:{_FILLERS})\b)\w+|\b(?P<through>melalui|lewat|via)\b"
    rf"|\b(?P<use>menggunakan|memakai)\b"
    r"|\bsambil\b|\bseraya\b|\bdiam-diam\b|\bberamai-ramai\b|\bbergotong royong\b|\bseorang diri\b"
    r"|\bsatu (?:per|demi) satu\b|\bbergiliran\b|\bbergantian\b|\b(?:secara )?bertahap\b"
    r"|\bserentak\b|\bdari pintu ke pintu\b"
    r"|\bjalur (?:darat|laut|udara)\b"
    r"|\bdalam (?:kondisi|keadaan) (?!aman|baik|sehat|normal|stabil|darurat"
    r"|prima|sadar)\w+"
    r"|\bmodus(?:nya)?\b|\bkronologi(?:s|nya)?\b|\bberpura-pura\b|\bberboncengan\b",
    re.I,
)
# What follows what: the course of events.
_COURSE = Pattern(
    r"\bbermula\b|\bberawal\b|\bawalnya\b|\b(?:se|pada )mula(?:nya)?\b|\bmulanya\b|\bsemula\b"
    rf"|(?:, ?|^|[.”\"] )(?:lalu(?! lintas)|kemudian|selanjutnya|setelah itu|sesudah itu|tak lama"
    rf"|tidak lama)\b|\b(?:lalu|kemudian) {_ACTION}\b"
    rf"|\b(?:akhirnya|langsung|tiba-tiba|mendadak|seketika) (?:{_ACTION}|diri)\b"
    rf"|\b(?:setelah|sesudah|sehabis|sebelum)(?: (?:ia|dia|mereka|polisi|petugas|korban|pelaku"
    rf"|sempat|tidak|terlebih dahulu"
    rf"|lebih dulu|dilakukan|warga|tim|\w+nya))? (?!itu\b|ini\b){_ACTION}\b"
    r"|\blebih dulu\b|\bterlebih dahulu\b|\bmula-mula\b|\bberlangsung (?:dalam"
    r"|selama) (?:\w+ )?(?:babak|tahap|sesi|putaran|ronde)"
    rf"|\bsaat (?:me|ber)\w+, \w+ (?:{_ACTION})\b|\b(?:sekonyong-konyong|tahap (?:pertama|kedua"
    rf"|awal|akhir)|dua tahap|tiga tahap)\b",
    re.I | re.M,
)
# What an action or a set consisted of.
_PARTS = Pattern(
    r"\bterdiri (?:atas|dari)\b|\bmeliputi\b|\bdibagi (?:menjadi|ke dalam|dalam|atas)\b"
    r"|\bdiisi\b|\bdiawali\b|\bdiakhiri\b"
    r"|\bdilanjutkan\b|\bberupa\b|\bantara lain\b|\b(?:dimulai|mulai) (?:dengan"
    r"|dari)\b(?! (?:tanggal|pukul|hari|pagi|bulan|Rp|\d))|\bditutup dengan\b"
    r"|\bdiwarnai\b|\bdisertai\b|\bmasing-masing\b|\b(?:di|me)libatkan\b|\bdikerahkan\b|\bmengerahkan\b|\b(?:di|men)erjunkan\b"
    r"|\bditerjunkan\b|\bmencakup\b|\bbentuk kerja ?sama(?:nya)?\b"
    r"|\brangkaian\b (?:\w+ )?(?:acara|kegiatan)\b",
    re.I,
)
_BEFORE_LALU = Pattern(
    r"\b(?:tahun|pekan|bulan|minggu|hari|abad|jam|waktu|malam|pagi|siang|sore|senin|selasa|rabu|kamis|jumat|sabtu"
    r"|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|\d+\)?|hari-hari)\s*$",
    re.I,
)
_NO_MEANS = Pattern(
    r"\b(?:telah|sudah|tidak|tak|belum|akan|yang|untuk|bisa|dapat|banyak|wajib|harus|anak|siswa|warga|mereka|ia|dia|kami|kita|saya|orang|pelaku|korban)\s*$",
    re.I,
)
_PERSON_NEXT = Pattern(
    r"\s+(?:(?:Kepala|Ketua|Kanit|Kasat|Kasi|Kabid|Kabag|Kadis|Kasubag|Kasubbag|Sekretaris|Plt|Plh|Wakil|Direktur"
    r"|Humas|Juru Bicara|Asisten|Staf|Camat|Lurah|Kapolsek|Kapolres|Dinas|Kementerian|Bagian"
    r"|Bidang|Badan|Bupati"
    r"|Wali Kota|Gubernur|Menteri)\b|(?:sambutannya|keterangan|siaran pers|rilis|pesan|unggahan"
    r"|akun)\b)"
)
_LONGEST = 100


def find_manner(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what tells a way, a course of events or its parts in ``text[start:end]``.

    *Bersama dengan*, *sesuai dengan*, *tahun lalu* and the spokesman of *Kapolsek melalui Kanit*
    are none; *secara langsung* says nothing.
    """
    for match in _WAY.finditer(text, start, end):
        if _is_way(text, start, match):
            yield match.start(), _clause_end(text, match.end(), end)
    for pattern in (_COURSE, _PARTS):
        for match in pattern.finditer(text, start, end):
            at = match.start() + len(match.group()) - len(match.group().lstrip(' ,.”"'))
            if "lalu" not in match.group().lower() or not _BEFORE_LALU.search(
                text, max(start, at - 20), at
            ):
                yield at, _clause_end(text, match.end(), end)


def _is_way(text: str, start: int, match: re.Match[str]) -> bool:
    before = max(start, match.start() - 40)
    if match["with"] or match.group().lower().startswith("dengan "):
        return not _TAKES_DENGAN.search(text, before, match.start())
    if match["through"]:
        return not _PERSON_NEXT.match(text, match.end())
    if match["use"]:
        return not _NO_MEANS.search(text, before, match.start())
    return True


def _clause_end(text: str, at: int, limit: int) -> int:
    limit = min(limit, at + _LONGEST)
    return next(
        (i for i in range(at, limit) if text[i] in ".,;\n" and not text[i + 1 : i + 2].isdigit()),
        limit,
    )
