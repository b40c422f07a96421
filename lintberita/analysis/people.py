"""Names of people, initials and ages in running text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lintberita.analysis.document import Document
from lintberita.analysis.roles import Paragraph
from lintberita.language.lexicon import Kind, Lexicon
from lintberita.language.patterns import Pattern
from lintberita.model import Span

_PART = r"(?:[A-Z][a-zà-ÿ'’]+(?:-[A-Z][a-z]+)?|[A-Z]\.)"
# A run of one to five capitalised words, ``bin`` and the like between them.
NAME = rf"(?-i:{_PART}(?: (?:(?:bin|binti|al|de|van|van der) )?{_PART}){{0,4}})"
INITIALS = r"(?-i:(?:[A-Z]\.){1,3}[A-Z]?|[A-Z]{1,4})(?![\w-])"
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(), 1
    )
} | {
    f"{word} belas": number
    for number, word in enumerate("dua tiga empat lima enam tujuh delapan".split(), 12)
}
_IN_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_YEARS = rf"(?P<years>\d{{1,2}}|{_IN_WORDS})[ -](?:tahun|thn?)\b"
_NO_TERM = r"(?! (?:\d+ bulan|penjara|kurungan|lalu|ke depan|silam))"
AGE = (
    r"(?: ?\((?P<bracket>\d{1,2})(?: ?(?:tahun|thn?))?\)"
    r"|(?:,| \(|,? (?:yang )?(?:baru |masih )?(?:berusia|berumur|usia|umur)) ?"
    rf"{_YEARS}{_NO_TERM})"
)
_AGED = Pattern(rf"\b(?:(?P<name>{NAME})|(?P<initials>{INITIALS})){AGE}")
_AGED_BEFORE = Pattern(
    r"\b(?i:anak|bocah|balita|remaja|siswa|siswi|pelajar|murid|gadis|putri|putra|santri\w*)"
    rf"(?: (?!dari)[a-z-]+){{0,3}} {_YEARS}(?: itu)?,? (?:bernama |atas nama )?(?P<name>{NAME})"
)
_AGE_STEM = Pattern(r"\(\d{1,2}[) ]|[ -](?:tahun|th)")
# Words that no person's name holds: offices, bodies, places, times.
_NOT_NAMES = frozenset(
    "polisi polres polresta polrestabes polsek polda polri kapolres kapolsek kapolda kepala"
    " kejaksaan kejari kejati pengadilan negeri tinggi mahkamah jaksa kabupaten kota kecamatan"
    " kelurahan desa dusun kampung jalan gang provinsi rumah sakit universitas institut"
    " sekolah sd smp sma smk mts ma tk paud dinas kementerian badan lembaga komisi dewan"
    " partai majelis yayasan pt cv ud kantor unit satuan bupati wali gubernur camat lurah"
    " presiden menteri wakil ketua direktur komandan kasat kasatreskrim kanit kabid kasi humas"
    " senin selasa rabu kamis jumat sabtu ahad minggu januari februari maret april juni juli"
    " agustus september oktober november desember pasal ayat undang-undang uu kuhp pasar"
    " terminal stasiun bandara pelabuhan jembatan perumahan apartemen hotel blok kompleks klub"
    " fc indonesia jawa sumatera sumatra kalimantan sulawesi papua bali jakarta barat timur"
    " utara selatan tengah liga piala timnas menurut saat ketika dalam pada dari namun setelah"
    " kini polwan korban tersangka pelaku saksi terdakwa keluarga ia dia mereka kami kita saya"
    " anak bocah remaja siswa siswi pelajar murid warga pria wanita perempuan lelaki seorang"
    " dua tiga empat lima usai sebelum karena jika bila juara grup kelas tim peristiwa"
    " kejadian kasus akibat selain sementara gunung sungai danau laut pantai pulau teluk no"
    " nomor kemudian lalu sedangkan serta sebab selanjutnya aceh riau jambi bengkulu lampung"
    " banten gorontalo maluku yogyakarta ntt ntb kepulauan"
    " iran israel rusia amerika cina tiongkok india ukraina palestina tionghoa rohingya"
    " surabaya bandung semarang medan makassar palembang denpasar solo bogor depok bekasi"
    " tangerang madura batak bugis"
    " dayak betawi".split()
)
_TITLES = frozenset(
    "akp akbp kompol kombes ipda iptu aipda aiptu bripka brigadir briptu bripda irjen brigjen"
    " letkol kolonel kapten mayor serka dr dr. prof prof. ir. h. hj.".split()
)


_NOT_INITIALS = frozenset({"RT", "RW", "UU", "PT", "SD", "SMP", "SMA", "TK", "KM", "WIB"})


class Person(NamedTuple):
    """Somebody named with an age: ``span`` holds both, ``name`` the name or initials alone."""

    span: Span
    name: Span
    age: int
    by_initials: bool


def aged_people(document: Document, paragraph: Paragraph, lexicon: Lexicon) -> Iterator[Person]:
    """Yield everybody whose age stands behind the name: ``Rina (15)``, ``DP, 16 tahun``."""
    start, end = paragraph.span.start, paragraph.span.end
    if not _AGE_STEM.search(document.text, start, end):
        return
    for match in _AGED.finditer(document.text, start, end):
        group = "name" if match["name"] else "initials"
        person = _person(match, group, _years(match["bracket"] or match["years"]))
        text = document.slice(person.name)
        if person.by_initials:
            if text.upper() not in _NOT_INITIALS:
                yield person
        elif is_person(text, lexicon):
            yield person
    for match in _AGED_BEFORE.finditer(document.text, start, end):
        person = _person(match, "name", _years(match["years"]))
        if is_person(document.slice(person.name), lexicon):
            yield person


def _person(match: re.Match[str], group: str, age: int) -> Person:
    """The person of ``match``; ``span`` reaches from the name to the age or the other way."""
    first = _name_start(match[group]) if group == "name" else 0
    name = Span(match.start(group) + first, match.end(group))
    end = max(match.end(), name.end)
    # *Ag (14)*: two letters are initials, however they are written.
    initials = group == "initials" or 0 < len(name) <= 2
    return Person(Span(name.start, end), name, age, initials)


def _years(written: str) -> int:
    return int(written) if written.isdigit() else _NUMBERS[written.lower()]


def _name_start(run: str) -> int:
    """Skip what stands before the name in a run of capitals: ``Korban Rina``, ``AKP Danar``."""
    at = 0
    for word in run.split(" "):
        if word.lower() not in _NOT_NAMES and word.lower() not in _TITLES:
            break
        at += len(word) + 1
    return min(at, len(run))


def name_in(run: str) -> str:
    """What follows the words of an office in a run of capitals: ``Kepala Dinas Umum Rudi``."""
    words = run.split()
    last = max((n for n, word in enumerate(words, 1) if word.lower() in _NOT_NAMES), default=0)
    return " ".join(words[last:])


def is_person(run: str, lexicon: Lexicon) -> bool:
    """Whether a run of capitalised words is a person's name rather than a body or a place.

    It is one where a word is a listed name or in no list at all, and none is the word of an
    office, body, place or time.
    """
    words = [word.strip(".'’").lower() for word in run.split() if len(word.strip(".")) > 1]
    if not words or any(word in _NOT_NAMES for word in words):
        return False
    if lexicon.is_place(words[0]) and not lexicon.is_name(words[0]) and len(words) == 1:
        return False
    return any(lexicon.is_name(w) or not lexicon.knows(w) for w in words) and not any(
        lexicon.kinds(w) & Kind.ABBREVIATION for w in words
    )


def is_official(document: Document, name: Span) -> bool:
    """Whether a rank stands right before the name: the one who informs, not the one meant."""
    before = document.text[max(0, name.start - 12) : name.start].split()
    return bool(before) and before[-1].lower() in _TITLES
