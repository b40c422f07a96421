"""Source line, credits and end marks at the foot of a draft, labels and bylines at its head."""

import re

from lintberita.analysis.roles import Role
from lintberita.language.dates import find_times
from lintberita.language.patterns import Pattern
from lintberita.language.tokens import tokenize
from lintberita.model import Span

_SOURCE = Pattern(r"[(*\s-]*(?:sumber|source)(?: (?:berita|data|tulisan|artikel))?\s*:+", re.I)
_CREDIT_WORDS = (
    "penulis|pewarta|reporter|wartawan|editor|redaktur|uploader|penyunting|laporan|kontributor"
    "|pengirim|fotografer|teks|naskah|oleh|liputan|humas|tim redaksi|penerjemah|koresponden"
    "|narahubung|kontak(?: media| person)?|contact person|media contact|cp"
    "|info(?:rmasi)? lebih lanjut|tag|tags|topik|ditulis oleh"
)
_CREDIT = Pattern(rf"[(*\s-]*(?:{_CREDIT_WORDS})\s*:", re.I)
_CAPTION = Pattern(
    r"[(*\s-]*(?:foto|keterangan (?:foto|gambar)|ket\.? foto|caption|ilustrasi|sumber foto"
    r"|dok(?:umentasi)?\.?)\s*:.{0,200}",
    re.I,
)
_SIGNATURE = Pattern(r"[*\s]*\([^()\n.!?]{1,40}\)[\W]{0,4}")
_END = Pattern(r"[*#\s/()•~-]{1,12}")
_HASHTAGS = Pattern(r"(?:[#@][\w.]+[,\s]*)+")
_COPYRIGHT = Pattern(r"(?:copyright|hak cipta|©|\*\)? ?artikel ini).*", re.I)
_RELATED = Pattern(
    r"[(*\[\s-]*(?:baca|simak|lihat|tonton)(?: juga|:)(?: berita| artikel)?\s*:.*", re.I
)
_PERSON = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}"
_NAMES = Pattern(r"[-–—*(]*\s*[A-Z][\w.'’]*(?:(?: | ?[/&,–-] ?| dan )[A-Z][\w.'’]*){0,5}\W{0,2}")
_BYLINE = Pattern(
    rf"(?:(?i:oleh|by)\s*:?\s*|(?i:laporan|reporter|penulis|pewarta|wartawan|editor|kontributor"
    rf"|liputan)(?: \w+)?\s*:\s*){_PERSON}(?:\W{{1,5}}\w[^.!?]{{0,60}})?"
)
_RELEASE = r"(?:siaran pers|rilis(?: pers)?|press release|news release|berita pers|keterangan pers)"
_LABEL = Pattern(
    rf"(?:{_RELEASE}|advertorial|iklan|adv|pariwara|pengumuman|hak jawab|ralat|opini|kolom|esai"
    r"|tajuk(?: rencana)?|editorial|resensi|surat pembaca|feature|untuk (?:segera )?(?:disiarkan"
    r"|diterbitkan|dipublikasikan)(?: segera)?|for immediate release|embargo\b.{0,60})"
    r"(?:\s+(?:no\.?|nomor)\b.*)?\W*"
    r"|(?:nomor|no\.?|hal|perihal|lampiran|rubrik|kategori)\s*:.*",
    re.I,
)
_RELEASE_OF = Pattern(rf"{_RELEASE}(?: [A-Z(][^.!?:]*)?", re.I)
_LONGEST_CREDIT = 160
_LONGEST_RELEASE = 90
# An end mark or the initials of writer and editor behind the last full stop.
_TAIL = Pattern(
    r"(?P<stars>(?<=\S)[ ]*(?:\*{2,}|#{1,4}|/{3}))$"
    r"|(?<=[.!?…”\"’])\s*(?P<signed>\*{0,3}\s?\((?!\d)[^()\n.!?]{1,40}\)[\s*#]*)$"
    r"|(?<=[.!?…”\"’])\s+(?P<dashes>-{2,4})$"
    r"|(?<=[.!?…”\"’)])\s*(?P<source>\(?(?:Sumber|SUMBER)\s?:[^\n]{3,90})$"
)


def foot_role(line: str) -> Role | None:
    """The role of one of the last lines of a draft; ``None`` for a paragraph of the news."""
    line = line.strip()
    if _CAPTION.fullmatch(line):
        return Role.CREDIT
    if _SOURCE.match(line):
        return Role.SOURCE_LINE
    if _END.fullmatch(line):
        return Role.END_MARK
    if _CREDIT.match(line) and len(line) <= _LONGEST_CREDIT:
        return Role.CREDIT
    if _SIGNATURE.fullmatch(line) or _COPYRIGHT.match(line) or _HASHTAGS.fullmatch(line):
        return Role.CREDIT
    return None


def is_signature(line: str) -> bool:
    """Whether the very last line is a bare name: *Humas Pemkab Nunukan*, *Mega Anggraini/Dimas*."""
    return bool(_NAMES.fullmatch(line.strip()))


def aside_role(line: str) -> Role | None:
    """The role of a line that may stand anywhere and is no prose: a caption or a related link."""
    if _CAPTION.fullmatch(line.strip()):
        return Role.CREDIT
    return Role.LABEL if _RELATED.fullmatch(line.strip()) else None


def head_role(line: str) -> Role | None:
    """The role of a line above the lead: a label, a byline, or ``None``."""
    line = line.strip()
    if _LABEL.fullmatch(line) or _is_date(line):
        return Role.LABEL
    release = _RELEASE_OF.fullmatch(line)
    if release and len(line) <= _LONGEST_RELEASE and (line.isupper() or len(line.split()) <= 8):
        return Role.LABEL
    if _BYLINE.fullmatch(line) or (_SIGNATURE.fullmatch(line) and len(line) <= 30):
        return Role.CREDIT
    return aside_role(line)


def find_tail(text: str, paragraph: Span) -> tuple[Span, Role] | None:
    """Find what stands behind the last sentence of the last paragraph and is no part of it.

    *… masyarakat.\\*\\*\\** has an end mark, *… dukungan. (ant/red)* a credit.
    """
    line = text[paragraph.start : paragraph.end]
    match = _TAIL.search(line)
    if match is None or match.start() == 0:
        return None
    kind = next(name for name, found in match.groupdict().items() if found)
    start = match.start(kind) + len(match[kind]) - len(match[kind].lstrip())
    if start == 0:
        return None
    role = {"signed": Role.CREDIT, "source": Role.SOURCE_LINE}.get(kind, Role.END_MARK)
    return Span(paragraph.start + start, paragraph.end), role


def _is_date(line: str) -> bool:
    """Whether a line holds nothing but a date and an hour."""
    if len(line) > 60 or not any(c.isdigit() for c in line):
        return False
    left = line
    for when in find_times(line, tokenize(line)):
        left = left.replace(line[when.start : when.end], "")
    left = re.sub(r"\b(?:WIB|WITA|Wita|WIT|[Hh]ari|[Tt]anggal|[Tt]erbit|[Dd]iperbarui)\b", "", left)
    return left != line and not re.search(r"[A-Za-z]", left)
