"""What kind of text a draft is: news, press release, column, schedule, advice …"""

import re
from typing import TYPE_CHECKING

from lintberita.analysis.roles import Role
from lintberita.language.patterns import Pattern
from lintberita.model import Span

if TYPE_CHECKING:
    from lintberita.analysis.document import Document

NEWS = "berita"
RELEASE = "siaran-pers"
# Kinds of text that owe no answers to 5W1H.
OWE_NOTHING = frozenset(
    "kolom opini editorial tajuk esai jadwal tips kiat daftar resensi puisi cerpen iklan"
    " advertorial"
    " pengumuman wawancara ralat hak-jawab surat-pembaca obituari feature".split()
)

_BY_LABEL = {
    RELEASE: Pattern(
        r"\W*(?:siaran pers|rilis(?: pers)?|press release|news release|berita pers"
        r"|keterangan pers)\b",
        re.I,
    ),
    "advertorial": Pattern(r"\W*(?:advertorial|adv|iklan|pariwara|\(adv\))\b", re.I),
    "pengumuman": Pattern(r"\W*pengumuman\b", re.I),
    "ralat": Pattern(r"\W*ralat\b", re.I),
    "hak-jawab": Pattern(r"\W*hak jawab\b", re.I),
    "kolom": Pattern(
        r"\W*(?:kolom|opini|esai|tajuk(?: rencana)?|editorial|catatan redaksi|surat pembaca|resensi"
        r"|puisi|cerpen)\b\s*(?::|\||-|$)",
        re.I,
    ),
}
_BY_TITLE = {
    "jadwal": Pattern(
        r"\W*(?:(?:ini |berikut |cek )?jadwal (?!\w+ (?:ditunda|diundur|berubah|dimajukan))"
        r"|klasemen"
        r"|susunan pemain|prakiraan cuaca|ramalan|zodiak|daftar (?:harga|pemenang|lengkap|nama)"
        r"|hasil lengkap)\b",
        re.I,
    ),
    "tips": Pattern(
        r"\W*(?:(?:begini|ini|inilah|simak) )?(?:\d+ (?:cara|tips?|kiat|resep|langkah|trik)"
        r"|tips?|kiat"
        r"|resep|trik|panduan|cara (?:mudah |cepat )?me\w+)\b",
        re.I,
    ),
}
_ADVICE = Pattern(
    r"\bberikut (?:ini )?(?:adalah )?(?:\d+ |beberapa |sejumlah )?(?:cara|tips|langkah|kiat"
    r"|resep|daftar|jadwal"
    r"|syarat|contoh|rekomendasi)\b",
    re.I,
)
_FIRST_PERSON = Pattern(r"\b(?:saya|aku|kita)\b", re.I)
_CLOCK = Pattern(r"\b\d{1,2}[.:]\d{2}\b")
_VERSUS = Pattern(r"\b(?:vs\.?|versus|melawan)\b| [-–] ", re.I)
_INTERVIEW = Pattern(r"^\s*(?:T|Tanya|Q|J|Jawab|A)\s*:", re.M)


def document_type(document: "Document") -> str:
    """The kind of text, from the metadata, or from label, title and shape."""
    given = document.metadata.get("doc-type", "")
    return given or _by_label(document) or _by_title(document) or _by_shape(document) or NEWS


def _by_label(document: "Document") -> str | None:
    for paragraph in document.paragraphs:
        if paragraph.role in (Role.LABEL, Role.TITLE):
            line = document.slice(paragraph.span)
            for kind, pattern in _BY_LABEL.items():
                if pattern.match(line):
                    return kind
    return None


def _by_title(document: "Document") -> str | None:
    title = document.structure.title
    if title is None:
        return None
    line = document.slice(title.span)
    return next((kind for kind, pattern in _BY_TITLE.items() if pattern.match(line)), None)


def _by_shape(document: "Document") -> str | None:
    told = [
        p for p in document.paragraphs if p.role in (Role.LEAD, Role.BODY, Role.LIST, Role.LABEL)
    ]
    lines = [document.slice(p.span) for p in told]
    if not any(p.role in (Role.LEAD, Role.BODY) for p in told):
        return "daftar"
    if sum(bool(_CLOCK.search(line) and _VERSUS.search(line)) for line in lines) >= 3:
        return "jadwal"
    listed = sum(p.role is Role.LIST for p in told)
    if listed >= 3 and listed >= 0.4 * len(told):
        return "daftar"
    lead = document.structure.lead
    if lead is not None and _ADVICE.search(document.slice(lead.span)):
        return "tips"
    if len(_INTERVIEW.findall(document.text)) >= 4:
        return "wawancara"
    return "kolom" if _is_column(document) else None


def _is_column(document: "Document") -> bool:
    """Whether the writer speaks of himself and nobody else is quoted."""
    if any(a.is_speech and a.attributed for a in document.attributions):
        return False
    own = sum(
        document.quote_at(Span(m.start(), m.end())) is None
        for m in _FIRST_PERSON.finditer(document.text)
    )
    return own >= 3 and own >= document.words / 100


def looks_whole(document: "Document") -> bool:
    """Whether this is a draft from its beginning, and not a passage out of an article.

    A title, dateline, label, source line, credit or end mark shows a draft, and so does a kind of
    text that the user names; without any of them nothing tells where the text begins.
    """
    if document.structure.dateline or document.metadata.get("doc-type"):
        return True
    marks = (Role.TITLE, Role.LABEL, Role.SOURCE_LINE, Role.CREDIT, Role.END_MARK)
    return any(p.role in marks for p in document.paragraphs)
