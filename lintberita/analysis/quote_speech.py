"""Whether words between quotation marks were spoken, or are a title, a term, a nickname."""

import re
from typing import NamedTuple

from lintberita.language.patterns import Pattern
from lintberita.language.reporting_verbs import PLAIN_CUES, Voice, cue
from lintberita.model import Span

_WORD = Pattern(r"[^\W_](?:[\w'’.-]*\w)?")
_TAIL = Pattern(r"[^\W\d_][\w-]*(?=[\s,:]*$)")
_LOOK_BACK = 160
_SHORT = 3
_LONGEST_ASIDE = 14

# The noun that names what stands in the marks.
_NAMING = frozenset(
    "bertajuk berjudul bertema bertemakan tema temanya judul judulnya tajuk tajuknya lagu film"
    " buku novel album serial sinetron drama puisi cerpen artikel opini rubrik kolom slogan motto"
    " moto semboyan tagline jargon tulisan bertuliskan tertulis berbunyi spanduk poster baliho"
    " papan plang kaus istilah diistilahkan sebutan julukan dijuluki berjuluk dijulukkan"
    " disebut-sebut alias bernama dinamai dinamakan diberi nama sandi kode program acara kegiatan"
    " gerakan kampanye seminar webinar lomba pameran pentas konser festival frasa kalimat huruf"
    " ungkapan peribahasa pepatah sapaan dikenal berlabel berkategori predikat status kategori"
    " merek bermerek aplikasi kanal akun grup tagar fitur menu tombol opsi mode jurnal skripsi"
    " tesis disertasi makalah episode segmen podcast gim game komik majalah tabloid koran label"
    " sebagai seperti sejenis semacam apa versi rumus formula kata arti artinya bermakna berarti"
    " makna bertagar berhaluan berslogan bermotto bersemboyan mengusung pertunjukan teater tari"
    " titel gelar bertitel bertulis terjemahan naskah singkatan akronim"
    " seolah seolah-olah seakan seakan-akan ibarat bak bagai bagaikan layaknya laksana".split()
)
_PERSON = Pattern(r"\b(?:saya|kami|kita|aku|anda|kamu|kalian|gue|gua|lo|lu)\b", re.I)
_FUNCTION = frozenset(
    "dan di ke dari yang untuk pada itu ini dengan adalah sebagai atau dalam oleh bagi tanpa se"
    " menuju bersama demi tentang para the of and in for to a an by on & vs".split()
)
_SPEAKER_WORDS = frozenset(
    "dia ia mereka beliau para seorang seorangnya salah sejumlah sang si pihak warga sumber akun"
    " juru pria perempuan wanita lelaki pemuda suami istri ibu ayah bapak anak mantan politikus"
    " pelatih ketua kepala wakil sekretaris direktur gubernur bupati wali menteri presiden camat"
    " lurah kapolres kapolsek guru dosen peneliti pengamat wartawan pemateri putra".split()
)


class Surroundings(NamedTuple):
    """A quotation and the stretch of its paragraph that may say what it is.

    ``start`` and ``end`` reach to the neighbouring quotations; ``before`` is what the one before
    it is, ``listed`` whether both stand in one list.
    """

    text: str
    start: int
    end: int
    span: Span
    inside: Span
    opens_paragraph: bool
    closed: bool
    before: bool | None
    listed: bool


def is_speech(place: Surroundings) -> bool | None:
    """Return whether the quotation is speech, ``None`` where it cannot be told.

    Short words borrowed from a speaker (*menilai itu "tidak adil"*) are such a case.
    """
    body = place.text[place.inside.start : place.inside.end].strip()
    words = _WORD.findall(body)
    if not words:
        return False
    lead = place.text[max(place.start, place.span.start - _LOOK_BACK) : place.span.start].rstrip()
    if cue_after(place.text, place.span.end, place.end):
        # "Dalam hal “Kas Keliling”, kata Budi, …": the verb interrupts the reporter's sentence.
        outside = place.text[place.span.end : place.span.end + 1] == ","
        return not (outside and len(words) <= _SHORT and lead[-1:].isalpha())
    named = names_title(lead, len(words))
    if place.listed and place.before is False:
        return False
    if named:
        # "menyebut festival itu sebagai “pesta semua suku”" borrows the speaker's words.
        return None if lead.endswith(" sebagai") and _in_report(lead) else False
    if _reported(lead) or (place.before and _interrupted(lead)):
        return len(words) >= 2 or body[-1] in ".?!"
    if _is_nickname(place, lead, words) or _is_title(words, body, place):
        return False
    if _is_sentence(place, words, body):
        return True
    if _in_report(lead) or _in_report(place.text[place.span.end : place.end][:_LOOK_BACK]):
        return True if len(words) >= 6 and body[-1] in ".?!" else None
    return False


def cue_after(text: str, at: int, end: int) -> bool:
    """Whether a reporting verb and its speaker follow at ``at`` (*kata X*, *ujarnya*)."""
    words = list(_WORD.finditer(text, at, min(end, at + 80)))[:2]
    if not words or text[at : words[0].start()].strip(" ,.\u00a0"):
        return False
    first = words[0].group()
    found = cue(first.lower())
    if found is None or found.voice is Voice.PASSIVE:
        return found is not None
    if found.clitic:
        return True
    if found.voice is Voice.ACTIVE or len(words) < 2:
        return False
    second = words[1].group()
    return (
        second[0].isupper()
        or second.lower() in _SPEAKER_WORDS
        or text[words[0].end() : words[1].start()].endswith("@")
    )


def names_title(lead: str, length: int) -> bool:
    """Whether the last word of ``lead`` says that a title or term of ``length`` words follows."""
    tail = _TAIL.search(lead)
    if tail is None:
        return False
    word = tail.group().lower()
    if word == "kata" and length > 2 * _SHORT:
        return False
    return word in _NAMING or word.removesuffix("nya") in _NAMING


def _reported(lead: str) -> bool:
    """Whether ``lead`` ends as the introduction of a direct quotation: *X berkata,* or *X:*."""
    if not lead or lead[-1] not in ",:":
        return _ends_in_cue(lead)
    if lead[-1] == ":":
        return True
    return _in_report(lead)


def _interrupted(lead: str) -> bool:
    """Whether only a verb and its speaker part two halves of one quotation."""
    words = _WORD.findall(lead)
    found = cue(words[0].lower()) if words else None
    bare = found is not None and found.voice is Voice.BARE
    return bare and len(words) <= _LONGEST_ASIDE and not re.search(r"[.?!](?:\s|$)", lead)


def _ends_in_cue(lead: str) -> bool:
    words = _WORD.findall(lead[-40:])
    found = cue(words[-1].lower()) if words else None
    return (
        found is not None
        and found.voice is Voice.ACTIVE
        and found.root in ("kata", "nyata", "tanya", "jawab", "ujar", "tegas", "jelas", "tambah")
    )


def _in_report(lead: str) -> bool:
    """Whether the sentence around holds a reporting verb, or *menurut*."""
    sentence = re.split(r"[.?!]\s", lead)[-1] if lead else ""
    for word in _WORD.findall(sentence):
        found = cue(word.lower())
        if word.lower() == "menurut" or (
            found and (found.voice is not Voice.BARE or found.root in PLAIN_CUES)
        ):
            return True
    return False


def _is_nickname(place: Surroundings, lead: str, words: list[str]) -> bool:
    """Whether the marks stand inside a name: *Yosepha “Mama Oce” Kogoya*."""
    if len(words) > _SHORT or lead[-1:] in ",.:;?!" or not lead:
        return False
    before = lead.split()[-1]
    behind = place.text[place.span.end : place.end].lstrip()[:1]
    return before[0].isupper() and behind.isupper()


def _is_title(words: list[str], body: str, place: Surroundings) -> bool:
    """Whether the words are written as a title: a capital on each that carries meaning."""
    heavy = [w for w in words if w.lower() not in _FUNCTION]
    if len(words) < 2 or not heavy:
        return False
    if place.opens_paragraph and (len(heavy) <= _SHORT or body[-1] in ".,?!…"):
        return False
    capitals = sum(w[0].isupper() or w[0].isdigit() for w in heavy)
    if capitals < 0.8 * len(heavy):
        return False
    return body[-1] not in ".," or len(words) > _SHORT


def _is_sentence(place: Surroundings, words: list[str], body: str) -> bool:
    if len(words) < 4:
        short = len(words) >= 2 and body[-1] in ".?!" and body[0].isupper()
        return short or (place.opens_paragraph and body[-1] in ".?!,")
    behind = place.text[place.span.end : place.end].lstrip()[:1]
    complete = body[-1] in ".?!,…" or behind in (",", "") or not place.closed
    if body[0].isupper() or not body[0].isalpha():
        if complete or place.opens_paragraph:
            return True
        return bool(_PERSON.search(body))
    return place.opens_paragraph and complete
