"""Personal data (E05) and home addresses (E04): KEJ 2b, 5a and 9."""

import re
from collections.abc import Iterator

from lintberita.analysis.people import INITIALS, NAME, is_person
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Severity, Span
from lintberita.rulepack.context import RuleContext

_IDENTITY = Pattern(
    r"\b[Pp]aspor(?: [Nn]omor| [Nn]o\.?)? (?P<passport>[A-Z]\d{6,8})\b"
    r"|\b(?:NIK|KTP|[Nn]omor [Ii]nduk [Kk]ependudukan|[Nn]omor KK|[Kk]artu [Kk]eluarga)\b"
    r"\D{0,25}(?P<datum>\d(?:[ .]?\d){15})(?!\d)"
)
_ACCOUNT = Pattern(
    r"\b(?:nomor )?rekening\b(?P<between>[^.;\n\d]{0,45})(?P<datum>\d[\d -]{7,20}\d)", re.I
)
_MOBILE = r"(?P<datum>(?:\+62[ .-]?|62|0)8\d{1,2}(?:[ .-]?\d{2,5}){2,3})(?![\d/])"
_PRIVATE_MOBILE = Pattern(
    rf"(?:\b(?:telepon|ponsel|HP|handphone|WhatsApp|WA|telp\.?|seluler)(?:-?nya| pribadi\w*| korban"
    rf"| pelaku| tersangka)?[ ,:]+(?:di |pada |yakni )?|\b(?:ia|dia|yang bersangkutan) dapat "
    rf"dihubungi (?:di|melalui|lewat) (?:nomor )?(?:telepon |ponsel )?){_MOBILE}",
    re.I,
)
_SERVICE = Pattern(
    r"\b(?:layanan|hotline|posko|humas|narahubung|kontak|informasi|pengaduan|call ?cent(?:er|re)"
    r"|reservasi|pemesanan|pendaftaran|daftar|pesan|pusat|dinas|kantor|panitia|hubungi|menghubungi"
    r"|admin|bantuan|sekretariat|donasi|lapor|melapor|melaporkan|toko|gerai|klinik|promo)\b",
    re.I,
)
_HER_NUMBER = Pattern(r"\b(?:telepon|ponsel|HP|WhatsApp|WA|nomor)-?nya\b", re.I)
_CHARITY = Pattern(r"\b(?:donasi|sumbangan|zakat|infak|wakaf|bantuan|penggalangan)\b", re.I)
_REGION = (
    r"(?:[ABDEFGHKLMNPRSTWZ]|A[ABDEG]|B[ABDEGHKLMNP]|D[ABCDEGHKLMNPRSTW]|E[ABD]|K[BHTU]|P[ABGSY])"
)
_PLATE = Pattern(
    r"\b(?:pel?at(?: nomor)?|nopol|(?:ber)?nomor polisi|TNKB)\b[^.;\n\d]{0,12}?"
    rf"(?P<datum>\b(?-i:{_REGION})[ -]?[1-9]\d{{0,3}}[ -]?(?-i:[A-Z]{{1,3}})\b)",
    re.I,
)
_OWNER = Pattern(rf"\b(?:milik|pemilik(?:nya)?|kepunyaan|atas nama)\b[^.;\n]{{0,30}}?{NAME}")
_MEDICAL = Pattern(
    r"\b(?P<datum>(?:rekam|catatan) medis\b[^.\n]{0,90}?\b(?:didiagnosis|menderita|mengidap|positif"
    r"|mengonsumsi obat)(?: [\w-]+){0,4})",
    re.I,
)
_HIV = Pattern(
    rf"(?P<datum>\b(?P<name>{NAME})(?: \(\d{{1,2}}\)|, \d{{1,2}} tahun)?,? "
    r"(?:dinyatakan |diketahui |ternyata )?(?:positif|mengidap|terinfeksi|terjangkit)"
    r" (?:HIV|AIDS)\b)"
)


def personal_data(context: RuleContext) -> Iterator[Hit]:
    """Yield identity and account numbers, private phones, plates with owner, medical records."""
    text, span = context.document.text, context.paragraph.span
    for match in _IDENTITY.finditer(text, span.start, span.end):
        group = "passport" if match["passport"] else "datum"
        yield Hit(Span(match.start(group), match.end(group)), variant="nik")
    for match in _ACCOUNT.finditer(text, span.start, span.end):
        if not _CHARITY.search(text, max(span.start, match.start() - 80), match.start("datum")):
            yield _hit(match, "rekening")
    for match in _PRIVATE_MOBILE.finditer(text, span.start, span.end):
        before = text[_sentence_start(text, span, match.start()) : match.start("datum")]
        if not _SERVICE.search(before) or _HER_NUMBER.search(before):
            yield _hit(match, "telepon")
    for match in _PLATE.finditer(text, span.start, span.end):
        stop = text.find(".", match.end(), span.end)
        if _OWNER.search(text, match.start(), stop if stop >= 0 else span.end):
            yield _hit(match, "pelat", Severity.WARNING)
    for match in _MEDICAL.finditer(text, span.start, span.end):
        yield _hit(match, "medis", Severity.WARNING)
    for match in _HIV.finditer(text, span.start, span.end):
        if is_person(match["name"], context.lexicon):
            yield _hit(match, "medis", Severity.WARNING)


def _hit(match: re.Match[str], variant: str, severity: Severity | None = None) -> Hit:
    return Hit(Span(match.start("datum"), match.end("datum")), variant=variant, severity=severity)


def _sentence_start(text: str, span: Span, at: int) -> int:
    return max(span.start, text.rfind(". ", span.start, at) + 1)


_HOUSE = (
    r"(?:RT ?\.?\d+(?: ?[/,]? ?(?:RW ?\.?)?\d+)?|(?:Jalan|Jln?\.?|Gang|Gg\.) [^,.;\n]{2,40}?,? "
    r"(?:No\.?|Nomor) ?\d+|Blok [A-Z]+-?\d*(?![a-z])(?:,? (?:No\.?|Nomor) ?\d+)?)"
)
_HOME = Pattern(
    rf"(?:\b(?P<who>{NAME})(?: \(\d{{1,2}}\)|, \d{{1,2}} tahun)?,? (?:adalah |merupakan |yang )?"
    r"(?:(?:seorang )?warga|(?:beralamat|berdomisili|tinggal) di)"
    rf"|(?<![\w.]){INITIALS}(?: \(\d{{1,2}}\)|, \d{{1,2}} tahun)?,? (?:adalah )?(?:seorang )?warga"
    r"|\b(?:yang|ia|dia|pria itu|perempuan itu) (?:ber)?tinggal(?: bersama [\w ]{3,30})? di"
    r"|\b(?:yang|ia|dia) (?:berdomisili|beralamat) di"
    r"|\b(?:rumahnya|kediamannya)(?:,| yang (?:berada|terletak))? di)"
    rf"[^.;\n]{{0,60}}?\b(?P<datum>{_HOUSE})"
)
_HOUSE_STEM = Pattern(r"(?:RT|[Nn]omor|No\.?|Blok) ?\.?[\dA-Z]")
_PUBLIC = Pattern(
    r"\b(?:kafe|kedai|angkringan|warung|rumah makan|kantor|toko|gedung|restoran|gerai|klinik"
    r"|perusahaan|hotel|masjid|sekolah|posko|yayasan"
    r"|lembaga|panti|\d+ (?:KK|kepala keluarga|keluarga|jiwa|orang|warga|rumah))\b",
    re.I,
)


def home_address(context: RuleContext) -> Iterator[Hit]:
    """Yield where a person's home is given to the house or neighbourhood."""
    text, span = context.document.text, context.paragraph.span
    if not _HOUSE_STEM.search(text, span.start, span.end):
        return
    for match in _HOME.finditer(text, span.start, span.end):
        before = text[max(span.start, match.start() - 30) : match.start("datum")]
        who = match["who"]
        if not _PUBLIC.search(before) and (who is None or is_person(who, context.lexicon)):
            yield Hit(Span(match.start("datum"), match.end("datum")))
