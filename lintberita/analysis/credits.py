"""Source line, credits and end marks at the foot of a draft, labels and bylines at its head."""

import re

from lintberita.analysis.roles import Role

_SOURCE = re.compile(r"\(?\s*(?:sumber|source|sumber berita|sumber data)\s*:+", re.I)
_CREDIT = re.compile(
    r"\(?\s*(?:penulis|pewarta|reporter|wartawan|editor|redaktur|uploader|penyunting|laporan"
    r"|kontributor|pengirim|fotografer|foto|teks|naskah|oleh|liputan|humas|tim redaksi"
    r"|pembaca berita|penerjemah|koresponden)\s*:",
    re.I,
)
_SIGNATURE = re.compile(
    r"\((?:humas|rls|rilis|red|ant|adv|hms|(?:[a-z*]{2,10}/)+[a-z*]{2,10}|\*+(?:/[a-z]+)?"
    r"|[a-z]{2,4}|[A-Z]\d{2,3})\)\s*\**",
    re.I,
)
_END = re.compile(r"[*#\s/()-]{1,12}")
_COPYRIGHT = re.compile(r"(?:copyright|hak cipta)\b.*", re.I)
_BYLINE = re.compile(r"(?:oleh|laporan|reporter|penulis|pewarta)\s*:?\s+[A-Z].{0,60}", re.I)
_LABEL = re.compile(
    r"(?:siaran pers|rilis(?: pers)?|press release|berita pers|keterangan pers|advertorial|iklan"
    r"|pengumuman|hak jawab|ralat|opini|kolom|untuk (?:segera )?disiarkan|nomor\s*:.*"
    r"|no\.?\s*:.*)\W*",
    re.I,
)


def foot_role(line: str) -> Role | None:
    """The role of one of the last lines of a draft; ``None`` for a paragraph of the news."""
    if _SOURCE.match(line):
        return Role.SOURCE_LINE
    if _END.fullmatch(line):
        return Role.END_MARK
    if _CREDIT.match(line) and len(line) <= 160:
        return Role.CREDIT
    if _SIGNATURE.fullmatch(line.strip()) or _COPYRIGHT.fullmatch(line):
        return Role.CREDIT
    return None


def head_role(line: str) -> Role | None:
    """The role of a line above the lead: a label, a byline, or ``None``."""
    if _LABEL.fullmatch(line.strip()):
        return Role.LABEL
    if _BYLINE.fullmatch(line.strip()) and line.count(" ") <= 8 and line.rstrip()[-1:] not in ".!?":
        return Role.CREDIT
    return None
