"""Words that give a cause or a purpose in Indonesian: the *mengapa* of a report."""

import re
from collections.abc import Iterator

from lintberita.language.patterns import Pattern

_VERBAL = r"(?:me|ber|di|mem|ter)[a-z]{3,}"
_ABSTRACT = r"(?:pe[a-z]{3,}an|ke[a-z]{3,}an)"
_FEAST = (
    "(?:HUT|Hari|hari|Tahun|tahun|Bulan|bulan|Ramadan|Ramadhan|Natal|Idul|Nyepi|Imlek|Waisak"
    "|Maulid|Isra|Pilkada|Pemilu|Dirgahayu|ulang tahun|Harlah|Milad|libur|musim)"
)
# Conjunctions and nouns that say why by themselves.
_CAUSE = Pattern(
    r"\b(?:di)?karena(?:kan)?\b(?! itu\b| nya)|\blantaran\b|\b(?:meng)?akibat(?:kan|nya)?\b"
    r"|\bgara-gara\b|\bdisebabkan\b|\bmenyebabkan\b|\b(?:di|me)micu\b|\bpicu(?:nya)?\b|\bpemicu(?:nya)?\b"
    r"|\bdidorong\b|\bterdorong\b|\bmenyusul\b(?! (?:ke|di|dengan)\b)|\bbuntut\b|\bimbas\b"
    r"|\bdemi\b|\bagar\b|\bsupaya\b|\bguna\b|\bbertujuan\b"
    r"|\btujuan(?:nya)? (?:\w+ ){0,3}(?:untuk|agar|adalah|ialah)\b"
    r"|\btujuannya\b|\bdengan tujuan\b|\bdimaksudkan\b|\bdalam rangka\b|\b(?:dalam|sebagai"
    r"|merupakan|adalah|berupaya|bagian dari) upaya\b"
    r"|\balasannya\b|\b(?:dengan|tanpa) alasan\b|\bberalasan\b|\bmotif(?:nya)?\b(?! batik)"
    r"|\bmengingat\b|\bberkat\b"
    r"|\bsebab\b(?! itu\b)|\bpenyebab(?:nya)?\b|\bdilatarbelakangi\b|\bdilandasi\b|\bdidasari\b"
    r"|\bpasalnya\b|\bsehingga\b|\bdipengaruhi\b|\bfaktor (?:penyebab|utama|pemicu)\b|\b(?:yang"
    r"|inilah yang|tersebut|itu) membuat\b|\bsoalnya\b|\batas (?:dugaan|tuduhan|perintah|dasar"
    r"|permintaan)\b"
    r"|\btidak (?:ter)?lepas dari\b|\btergiur\b|\bterlilit\b|\bterdesak\b|\bsakit hati\b"
    r"|\bdendam\b|\bcemburu\b"
    r"|\bsebagai (?:salah satu )?(?:bentuk|wujud|bagian dari|langkah|tindak lanjut|antisipasi"
    r"|apresiasi"
    r"|penghargaan|respons|komitmen|implementasi|persiapan|balasan|protes)\b"
    r"|\b(?:merupakan|adalah|menjadi) (?:salah satu )?(?:bagian dari (?:program|upaya|rangkaian"
    r"|kampanye|komitmen)"
    r"|tindak lanjut|langkah (?:konkret|nyata|antisipasi)|(?:bentuk|wujud) (?:kepedulian"
    r"|komitmen|apresiasi|dukungan"
    r"|rasa|syukur|pemenuhan|tanggung|penghormatan|penghargaan|implementasi|realisasi|nyata|pengabdian))\b"
    r"|\b(?:wujud|bentuk) (?:kepedulian|syukur|komitmen|tanggung jawab)\b"
    r"|\b(?-i:M)(?:enindaklanjuti|enyikapi|erespons?|engantisipasi|engenang)\b"
    r"|\bdiharapkan (?:dapat|mampu|bisa|akan|menjadi|me\w+)\b|\bharapannya\b|\bsehubungan dengan\b"
    rf"|\b(?:dalam |untuk |guna )?(?:menyambut|menyemarakkan|memperingati|memeriahkan"
    rf"|merayakan) {_FEAST}",
    re.I,
)
# *Untuk* gives a purpose before a verb or an abstract noun, unless it completes the word before.
_PURPOSE = Pattern(
    rf"\buntuk (?:lebih |ikut |turut |saling |dapat )?(?:{_VERBAL}|{_ABSTRACT})\b", re.I
)
_COMPLEMENT = Pattern(
    r"\b(?:(?:meng|di)ajak|(?:me|di)minta|minta|(?:meng|di)imbau|mendorong|(?:meng|di)undang|menyuruh|disuruh"
    r"|(?:memer|diper)intah(?:kan)?|berharap|memohon|mengingatkan|membujuk|mewanti-wanti|mendesak|memaksa|dipaksa|membantu|dibantu|(?:meng|di)instruksikan|memungkinkan"
    r"|layak|berpotensi|enggan|mudah|sulit|susah|ingin|berusaha|mencoba|mengizinkan|memberi|diberi|biaya|melarang|menolak"
    r"|berupaya|gagal|cukup|terlalu|cocok|penting|komitmen|berkomitmen|peluang|kewajiban|kemampuan|saatnya|giliran|siap|bersedia|wajib|perlu|harus|waktu|uang"
    r"|tempat|kesempatan|cara|hak|izin|berhak|sepakat|berjanji|memilih|memutuskan|berencana|rencana"
    r"|dipersilakan|mempersilakan|diizinkan|diperbolehkan|dilarang|dituntut|diwajibkan|dijadwalkan"
    r"|memerlukan|membutuhkan|dibutuhkan|diperlukan|pesan|berpesan|menekankan|mampu|bisa|dapat)\b[^.,;:”\"]{0,60}$",
    re.I,
)
_LONGEST = 120


def find_reasons(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield each reason or purpose in ``text[start:end]``, from its cue to the end of the clause.

    *Mengajak warga untuk …* and *meminta agar …* name what is asked, not why; *oleh karena itu*
    points back.
    """
    for match in _CAUSE.finditer(text, start, end):
        word = match.group().lower()
        if word in ("agar", "supaya") and _completes(text, start, match.start()):
            continue
        if word == "demi" and _is_distributive(text, start, match):
            continue
        yield match.start(), _clause_end(text, match.end(), end)
    for match in _PURPOSE.finditer(text, start, end):
        if not _completes(text, start, match.start()):
            yield match.start(), _clause_end(text, match.end(), end)


def _completes(text: str, start: int, at: int) -> bool:
    return _COMPLEMENT.search(text, max(start, at - 90), at) is not None


def _is_distributive(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether *demi* joins a word with itself: *satu demi satu*, *lajur demi lajur*."""
    before = text[max(start, match.start() - 30) : match.start()].split()
    after = text[match.end() : match.end() + 30].split()
    return bool(
        before and after and before[-1].lower().strip(",.") in (w.strip(",.") for w in after[:2])
    )


def _clause_end(text: str, at: int, limit: int) -> int:
    """The end of the clause: a comma, a stop or the limit of what a reader takes in."""
    limit = min(limit, at + _LONGEST)
    return next(
        (i for i in range(at, limit) if text[i] in ".,;\n" and not _in_number(text, i)), limit
    )


def _in_number(text: str, at: int) -> bool:
    return text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()
