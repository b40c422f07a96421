"""What the whole draft is: promotion without a label (E45), an incomplete correction (E47)."""

import re
from collections.abc import Iterator

from lintberita.analysis import Document, Role
from lintberita.analysis.topics import told_paragraphs
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_LABEL = Pattern(
    r"\b(?:advertorial|adv|iklan|ads|sponsored|konten (?:berbayar|promosi)|kerja sama berbayar"
    r"|kerja sama|pariwara|inforial|siaran pers|rilis|press release)\b",
    re.I,
)
_CALL = Pattern(
    r"\b(?:tunggu apa lagi|jangan sampai (?:ketinggalan|kehabisan|terlewat)|segera (?:daftar\w*"
    r"|pesan|lakukan (?:reservasi|pemesanan|pendaftaran)|hubungi|kunjungi|dapatkan)"
    r"|(?:daftar|pesan|beli|order|booking)(?:kan)? (?:sekarang|segera|lewat|melalui)|yuk|buruan"
    r"|jangan salah pilih|coblos(?:lah)? (?:nomor|no)|pilih(?:lah)? nomor|mampir ke (?:gerai|toko"
    r"|kedai)"
    r"|mari (?:menangkan|dukung|pilih)|jangan lewatkan|segera miliki|klik tautan"
    r"|(?:info|informasi)(?: lebih lanjut)?(?:,? (?:dan )?(?:pemesanan|pendaftaran))?,? hubungi"
    r"|hubungi (?:kami|admin|tim (?:kami|pemasaran)|marketing)"
    r"|rasakan (?:sensasi|kelezatan|khasiat|manfaat)"
    r"|(?:dapatkan|nikmati|raih) (?:promo|diskon|potongan|penawaran|harga spesial|segera))\b",
    re.I,
)
_PROMOTION = (
    Pattern(
        r"\b(?:promo|diskon|potongan (?:harga|uang)|cashback|gratis (?:ongkir|satu|biaya)"
        r"|beli \w+ gratis|ongkos kirim|cicilan|dicicil|mulai Rp|hanya Rp|cuma Rp|DP 0|bonus"
        r"|tanpa uang muka|harga Rp|penawaran)",
        re.I,
    ),
    Pattern(
        r"\b(?:terbukti (?:aman|ampuh|membantu|efektif|berkhasiat)|solusi|terjangkau|terpercaya"
        r"|tepercaya|terbaik|tanpa efek samping|khasiat\w*|ramah di kantong|liburan impian"
        r"|wong cilik"
        r"|hanya (?:\w+ ){1,3}yang (?:mampu|peduli|bisa|layak)"
        r"|menakjubkan|merakyat|pasti (?:maju|menang)|telah membuktikan|fasilitas lengkap"
        r"|(?:mampu|bisa|dapat) (?:memutihkan|menyembuhkan|mencerahkan|melangsingkan)"
        r"|strategis|jawabannya|hunian nyaman|siap (?:mewujudkan|memanjakan|melayani)|dijamin"
        r"|memanjakan|paling (?:mutakhir|canggih"
        r"|lengkap)"
        r"|fleksibel|ampuh|dermawan|kerjanya nyata|pengusaha sukses|hanya \w+ yang mampu"
        r"|kabar gembira|cocok untuk semua|berkualitas|impian|mimpimu|higienis)\b",
        re.I,
    ),
    Pattern(
        r"\bWhatsApp\b|\bInstagram\b|(?<!\w)@\w{3,}|\bwww\.|https?://|\.(?:com|co\.id|id|example)\b"
        r"|\bnomor (?:urut )?\d\b|\blokapasar\b|\b(?:Shopee|Tokopedia|Lazada|TikTok Shop)\b"
        r"|\btoko resmi\b|\b0\d{2,3}[ -]?\d{3,}",
        re.I,
    ),
)


def unlabelled_promotion(context: RuleContext) -> Iterator[Hit]:
    """Yield the call to buy or vote of a draft that promotes and bears no label.

    A call outside quotations and two of three: an offer, praise, a contact.
    """
    document = context.document
    if _is_labelled(document):
        return
    call = _call(document)
    if call is None:
        return
    if sum(bool(pattern.search(document.text)) for pattern in _PROMOTION) > 1:
        yield Hit(call)


def _call(document: Document) -> Span | None:
    for paragraph in told_paragraphs(document):
        for match in _CALL.finditer(document.text, paragraph.span.start, paragraph.span.end):
            span = Span(match.start(), match.end())
            if document.quote_at(span) is None:
                return span
    return None


def _is_labelled(document: Document) -> bool:
    """Whether a label stands in the metadata, the first two blocks or the last two."""
    if _LABEL.search(document.metadata.get("doc-type", "").replace("-", " ")):
        return True
    paragraphs = document.paragraphs
    edges = [*paragraphs[:2], *paragraphs[-2:]]
    edges += [p for p in paragraphs if p.role in (Role.LABEL, Role.CREDIT, Role.SOURCE_LINE)]
    return any(_LABEL.search(document.slice(p.span)) for p in edges)


_CORRECTION = Pattern(r"^(?:ralat|koreksi|hak koreksi)\b(?=\s*(?:[:(–—-]|$|redaksi|berita))", re.I)
_PARTS = {
    "kesalahannya": Pattern(
        r"\b(?:tertulis|tertera|semula|sebelumnya|keliru|kekeliruan|salah|kesalahan)\b", re.I
    ),
    "yang benar": Pattern(r"\b(?:yang benar|seharusnya|sebenarnya|yang betul)\b", re.I),
    "tanggal dan jam": Pattern(r"\b\d{1,2}[.:]\d{2}\b|\bpukul \d", re.I),
    "permintaan maaf": Pattern(r"\bmaaf\b", re.I),
}


def correction_parts(context: RuleContext) -> Iterator[Hit]:
    """Yield a correction that lacks one of its parts; ``values['missing']`` lists them."""
    document = context.document
    for paragraph in document.paragraphs:
        start, end = paragraph.span.start, paragraph.span.end
        match = _CORRECTION.match(document.slice(paragraph.span))
        if match is None:
            continue
        rest = document.text[start:]
        missing = [name for name, pattern in _PARTS.items() if not pattern.search(rest)]
        if missing:
            span = Span(start, min(end, start + match.end()))
            yield Hit(span, values={"missing": ", ".join(missing)})
        return


_CLAIM = Pattern(
    r"\b(?:(?:menurut|berdasarkan) (?:hasil )?(?:survei|penelitian|riset|studi|kajian)(?= ?,)"
    r"|(?:sejumlah|beberapa|berbagai|banyak) (?:kajian|penelitian|studi|riset|survei|ahli|pakar)"
    r" (?:menunjukkan|membuktikan|menyebut|menyatakan|sepakat)"
    r"|(?:penelitian|riset|studi|survei)(?: terbaru)? (?:membuktikan|menunjukkan|menyebut(?:kan)?"
    r"|mengungkap(?:kan)?)"
    r"|para (?:ahli|pakar|peneliti|psikolog|dokter|ilmuwan|ekonom) (?:sepakat|percaya|yakin))\b",
    re.I,
)
_NAMED_SOURCE = Pattern(
    r"\b(?:Universitas|Institut|Lembaga|Badan|Kementerian|Pusat|Departemen|Dinas|Komisi|Yayasan"
    r"|Jurnal|jurnal|Journal|University|Institute|WHO|BPS|BRIN|Dr|Prof|dr|[Pp]eneliti(?:nya)?"
    r"|(?i:penelitian|studi|riset|survei|kajian) (?:ini|itu|tersebut)"
    r"|diterbitkan|dipublikasikan|dimuat|dilakukan (?:oleh|tim))\b"
)


_NAMED_STUDY = Pattern(
    r"\b(?:survei|riset|studi|penelitian|kajian|jajak pendapat)(?: terbaru)?"
    r" (?:dari |oleh |milik |yang dilakukan )?(?-i:[A-Z])",
    re.I,
)


def unsourced_claim(context: RuleContext) -> Iterator[Hit]:
    """Yield research or experts that no paragraph around names."""
    document = context.document
    if _is_column_like(document) or document.mentions(_NAMED_STUDY):
        return
    paragraphs = list(told_paragraphs(document))
    for at, paragraph in enumerate(paragraphs):
        match = _CLAIM.search(document.text, paragraph.span.start, paragraph.span.end)
        if match is None:
            continue
        around = paragraphs[max(0, at - 1) : at + 2]
        if not _NAMED_SOURCE.search(document.text, around[0].span.start, around[-1].span.end):
            yield Hit(Span(match.start(), match.end()))


def _is_column_like(document: Document) -> bool:
    return document.metadata.get("doc-type", "") in ("opini", "kolom", "editorial", "resensi")
