"""What stands in a draft with nobody's name behind it: hearsay, anonymous and unnamed sources."""

import re
from collections.abc import Iterator

from lintberita.analysis import Document, Sentence
from lintberita.analysis.spoken import is_said, spoken_places
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_HEARSAY = Pattern(
    r"\b(?:konon|kabarnya|kabar burung|beredar kabar|isunya|desas-desus|santer terdengar|disinyalir"
    r"|ditengarai|menurut informasi|informasi yang (?:dihimpun|diperoleh|beredar)"
    r"|berdasarkan informasi yang (?:diperoleh|dihimpun))\b",
    re.I,
)
# Folklore, transfers and leaks of gadgets live on hearsay and say so.
_RUMOUR_TRADE = Pattern(
    r"\b(?:legenda|dongeng|cerita rakyat|nenek moyang|asal[- ]usul|zaman dahulu|mitos"
    r"|bursa transfer|rumor|bocoran|membocorkan|leaker|kuliner|resep|prasasti|kerajaan"
    r"|keraton|pangeran|kolonial|leluhur|keramat)\b",
    re.I,
)
_ANSWERS = Pattern(
    r"\b(?:membantah|bantah|menepis|mengklarifikasi|membenarkan|tidak benar|hoaks|lupakan"
    r"|tidak (?:pernah )?menerima laporan)\b",
    re.I,
)
_GIVEN_BY = Pattern(
    r"\s+(?:yang \w+ )?(?:dari|oleh|kepada|\w+ (?:dari|\w+ dari)|[A-Z]\w+(?:\.\w+)*[ ,]"
    r"|\w+(?:com|News|TV)\b"
    r"|di lokasi|orang tua|keluarga|kerabat|petugas|polisi|kepolisian|saksi)"
)
# A medium that is named stands for what it reports; who accuses stands for the charge.
_RELAYED_FROM = Pattern(
    r"\b(?:[Mm]e(?:lansir|ngutip)|(?:[Dd]ilansir|[Dd]ikutip|[Dd]isadur)(?: dari| oleh)?)"
    r"(?: [a-z-]+){0,5} [A-Z]"
)
_ACCUSED = Pattern(r"\b(?:dikritik|dikecam|dituduh|dituding|diprotes) \w", re.I)
# *calon yang ditengarai bermasalah* qualifies, *ditengarai akan melemahkan* forecasts.
_SUSPECTS = Pattern(r"disinyalir|ditengarai", re.I)
_FORECAST = Pattern(r"\s+(?:akan|bakal)\b")
# In a case of theirs the suspicion is the investigators'.
_INVESTIGATES = Pattern(
    r"\b(?:KPK|polisi|Polri|penyidik|kejaksaan|jaksa|PPATK|BPK|tersangka|terdakwa)\b", re.I
)
_UNANSWERED = Pattern(
    r"\b(?:belum (?:mendapat jawaban|menjawab|menanggapi)|tidak menjawab|enggan menanggapi"
    r"|bungkam)\b"
)
# *Seperti dikatakan Rina …*, *Benarkah itu?*: the next sentence gives the source or the doubt.
_TOLD_NEXT = Pattern(
    r"\s*(?:(?:Seperti|Sebagaimana) (?:yang )?(?:di\w+|kata)\b|Menurut\b"
    r"|(?:Hal|Kabar|Informasi) (?:itu|ini|tersebut) di\w+|[^.!?\n]{5,160}\?)"
)
# How far behind a rumour its denial is looked for, in code points.
_NEAR = 250


def hearsay(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each word that passes on a rumour without naming who says so."""
    document = context.document
    if document.mentions(_RUMOUR_TRADE):
        return
    previous: Sentence | None = None
    for sentence in document.sentences(context.paragraph):
        match = _HEARSAY.search(document.text, sentence.span.start, sentence.span.end)
        if match and not _is_sourced(document, sentence, match):
            spoken = document.layer(spoken_places)
            near = (sentence, previous) if previous else (sentence,)
            named = any(_RELAYED_FROM.search(document.slice(s.span)) for s in near)
            if not named and not any(is_said(s.span, spoken) for s in near):
                yield Hit(Span(match.start(), match.end()))
        previous = sentence


def _is_sourced(document: Document, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether somebody stands for a rumour, denies it, or it stands inside a quotation."""
    text = document.text
    if document.quote_at(Span(match.start(), match.end())):
        return True
    if _SUSPECTS.fullmatch(match.group()) and _is_qualified(document, match):
        return True
    before = max(0, sentence.span.start - _NEAR)
    behind = min(sentence.span.end + _NEAR, len(text))
    if _UNANSWERED.search(text, before, sentence.span.start):
        return True
    if _TOLD_NEXT.match(text, sentence.span.end, behind):
        return True
    if _ANSWERS.search(text, before, behind):
        return True
    if _ACCUSED.search(text, sentence.span.start, match.start()):
        return True
    given = match.group().lower().startswith(("informasi", "berdasarkan", "menurut"))
    return given and bool(_GIVEN_BY.match(text, match.end()))


def _is_qualified(document: Document, match: re.Match[str]) -> bool:
    """Whether a suspicion only qualifies a noun, forecasts, or is that of an investigation."""
    text = document.text
    relative = text[max(0, match.start() - 5) : match.start()].lower() == "yang "
    if relative or _FORECAST.match(text, match.end()):
        return True
    return document.mentions(_INVESTIGATES)


_ANONYMOUS = Pattern(
    r"\b(?:(?:enggan|tidak (?:mau|ingin|bersedia))"
    r" (?:di(?:sebut|tulis|ungkap)(?:kan)? (?:nama(?:nya)?|identitas\w*|jati diri\w*)"
    r"|menyebut(?:kan)? (?:namanya|identitasnya|jati dirinya))"
    r"|(?:seorang|salah satu|salah seorang) sumber(?= (?:yang|di|internal|tepercaya|terpercaya"
    r"|kepolisian|pemerintah|anonim|mengatakan|menyebut|mengungkapkan))"
    r"(?! (?:di (?:alam|bumi)|yang (?:paling|baik|kaya|penting|dapat|bisa)))"
    r"|(?<!memiliki )(?<!dari )sumber (?:internal|anonim)|menurut sumber (?:tepercaya|terpercaya)"
    r"|minta (?:namanya )?dirahasiakan)\b",
    re.I,
)


# What a foreign medium keeps back is its own promise; the draft names that medium.
_FOREIGN_MEDIA = Pattern(
    r"\b(?:CNN|CNBC|BBC|CBS|NBC|ABC News|Fox News|Reuters|AFP|Associated Press|Bloomberg|Axios"
    r"|Politico|(?:New York|Financial) Times|Washington Post|Wall Street Journal|The Guardian"
    r"|Al Jazeera|Xinhua|Kyodo|Yonhap|Nikkei|Straits Times)\b"
)
_FOREIGN_CITED = Pattern(
    rf"\b(?i:dikutip|dilansir|mengutip|melansir|dinukil)(?: dari| oleh)? {_FOREIGN_MEDIA.pattern}"
)
# Who complains, gives or buys without a name is a party of the story, not a source of the draft.
_OF_A_PARTY = Pattern(
    r"\b(?:aduan|pengaduan|laporan|bantuan|sumbangan|donasi|hadiah|dibeli|pembeli|pemenang)\b"
    r"[^.,]{0,30}\Z",
    re.I,
)
_REACH = 50


def anonymous(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each source whose name is kept back, outside direct quotations."""
    document, span = context.document, context.paragraph.span
    if _FOREIGN_MEDIA.search(document.text, span.start, span.end):
        return
    if document.mentions(_FOREIGN_CITED):
        return
    for match in _ANONYMOUS.finditer(document.text, span.start, span.end):
        found = Span(match.start(), match.end())
        before = max(span.start, match.start() - _REACH)
        if _OF_A_PARTY.search(document.text, before, match.start()):
            continue
        if document.quote_at(found) is None:
            yield Hit(found)


# An account or medium that is named behind it (*akun Instagram @longrian*) is a source.
_COPIED = Pattern(
    r"\b(?:dilansir|dikutip|dihimpun|dirangkum|melansir|mengutip) (?:dari )?(?:berbagai sumber"
    r"|laman media|sejumlah media|media sosial|internet|akun (?:Instagram|TikTok|Facebook|X"
    r"|media sosial))\b(?! *(?:@|resmi|milik|pribadi|(?-i:[A-Z])))",
    re.I,
)


def unnamed_medium(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where a report is taken over from media that have no name."""
    span = context.paragraph.span
    for match in _COPIED.finditer(context.document.text, span.start, span.end):
        yield Hit(Span(match.start(), match.end()))
