"""How sexual violence is told (E06–E10): KEJ 4 with interpretation d, KEJ 8."""

import re
from collections.abc import Iterator

from lintberita.analysis import Document, Paragraph, Role
from lintberita.analysis.topics import Topic, Topics, told_paragraphs, topics_of
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Severity, Span
from lintberita.rulepack.context import RuleContext

_HEADS = frozenset({Role.TITLE, Role.SUBHEAD})
# Euphemisms that mean rape wherever they stand.
_PLAIN = Pattern(
    r"\b(?:(?:melampiaskan|pelampiasan|memuaskan|menuntaskan|menyalurkan|pemuas|melayani)"
    r" (?:nafsu|hasrat|birahi)"
    r"(?: (?:bejat|setan|birahi|seksual))?(?:nya)?|nafsu (?:bejat|setan)(?:nya)?"
    r"|(?:(?:di|me)renggut|merampas|menodai) (?:mahkota|kegadisan|keperawanan|kesucian"
    r"|kehormatan)(?:nya)?(?! (?:hati|jiwa|niat|batin|bangsa|negara))|(?:di|meng)gagahi"
    r"|adegan terlarang|budak (?:nafsu|seks)(?:nya)?"
    r"|menikmati tubuh(?:nya)?|nafsu birahi(?:nya)?)\b",
    re.I,
)
# Words of other fields too; they count only beside a cue of sexual crime.
_GATED = Pattern(
    r"\b(?:di(?:nodai|gilir|garap|cicipi|kerjai|gerayangi|tiduri|gauli)|me(?:nodai|ncicipi"
    r"|nggilir|niduri"
    r"|nggauli|nggerayangi)|kembang (?:kampus|desa)|pesta seks|cinta satu malam|bujuk rayu"
    r"|hidung belang|tubuh (?:molek|sintal|mulus)(?:nya)?"
    r"|hubungan (?:(?:layaknya |bak |seperti )?(?:pasangan )?suami istri|intim|terlarang|badan)"
    r"|berhubungan (?:intim|badan)"
    r"|birahi(?:nya)?"
    r"|kehilangan (?:mahkota|kegadisan|keperawanan|kesucian|kehormatan)(?:nya)?"
    r"|di(?:nikmati|santap) (?:tubuh|secara bergilir)\w*)\b"
    r"(?! (?:bendera|pemilu|demokrasi|kerukunan|film|lahan|proyek|sawah|listrik|piala|kepercayaan"
    r"|citra|nama baik))",
    re.I,
)
# What one may lose of one's own will; beside force it hides a crime.
_LOSS = Pattern("kehilangan", re.I)
_FORCED = Pattern(
    r"\b(?:korban|pelaku|tersangka|terdakwa|dipaksa|\w*perkosa\w*|\w*cabul\w*)\b", re.I
)
_STATUTE = Pattern(r"\b(?:di|menye)?setubuh(?:i|an)\b|\bpersetubuhan\b", re.I)
_LAW = Pattern(r"\b(?:pasal|undang-undang|UU|KUHP|didakwa|dakwaan|dijerat)\b", re.I)


def euphemism(context: RuleContext) -> Iterator[Hit]:
    """Yield words that turn a sexual crime into romance, lust or sport; errors in titles."""
    document = context.document
    topics = topics_of(document)
    if not topics.has(Topic.SEXUAL_CRIME):
        return
    for paragraph in told_paragraphs(document):
        patterns = [_PLAIN, _GATED] if _beside(topics, paragraph) else [_PLAIN]
        spans = {
            Span(match.start(), match.end())
            for pattern in patterns
            for match in pattern.finditer(document.text, paragraph.span.start, paragraph.span.end)
            if not _LOSS.match(match.group()) or _FORCED.search(document.slice(paragraph.span))
        }
        for span in sorted(spans):
            yield Hit(span, severity=Severity.ERROR if paragraph.role in _HEADS else None)
        yield from _statutory(document, paragraph)


def _beside(topics: Topics, paragraph: Paragraph) -> bool:
    return topics.near(Topic.SEXUAL_CRIME, paragraph)


def _statutory(document: Document, paragraph: Paragraph) -> Iterator[Hit]:
    """The law's own word is advice only, and none where an article is named."""
    for sentence in document.sentences(paragraph):
        match = _STATUTE.search(document.text, sentence.span.start, sentence.span.end)
        if match and not _LAW.search(document.slice(sentence.span)):
            yield Hit(Span(match.start(), match.end()), severity=Severity.INFO, variant="istilah")
            return


_SCENE = Pattern(
    r"\b(?:(?:me|di)remas|(?:me|di)raba(?:-raba)?|(?:me|di)ndih\w*|menindih|ditindih|melucuti"
    r"|dilucuti|menjamah|dijamah|menciumi|diciumi|payudara\w*|alat vital\w*|(?:alat )?kelamin\w*"
    r"|kemaluan\w*"
    r"|memasukkan jari\w*"
    r"|(?:membuka|melepas(?:kan)?) (?:celana|baju|pakaian)\w*|berhubungan badan|penetrasi"
    r"|sperma|ejakulasi|telanjang|bugil)\b",
    re.I,
)


def scene(context: RuleContext) -> Iterator[Hit]:
    """Yield the first of two or more details of the deed in one paragraph."""
    document = context.document
    topics = topics_of(document)
    if not topics.has(Topic.SEXUAL_CRIME):
        return
    for paragraph in told_paragraphs(document):
        found: dict[str, Span] = {}
        for match in _SCENE.finditer(document.text, paragraph.span.start, paragraph.span.end):
            found.setdefault(match.group().lower(), Span(match.start(), match.end()))
        if len(found) > 1 and _beside(topics, paragraph):
            first, *others = found.values()
            yield Hit(first, related=tuple(others))


_BLAME = Pattern(
    r"\b(?:(?:memakai|mengenakan|berpakaian|berbusana|pakaian\w*|busana\w*|rok|baju\w*|celana)"
    r" (?:\w+ ){0,2}?(?:mini|seksi|ketat|terbuka|minim)"
    r"|(?:mau|bersedia) saja (?:di)?ajak\w*(?: \w+)?"
    r"|(?:baru|belum lama) (?:mengenal|kenal|berkenalan)[^.\n]{0,50}media sosial"
    r"|(?:tidak|tak) (?:berteriak|melawan|menolak|memberontak)"
    r"|korban (?:\w+ )?menikmati|atas ajakan korban|diajak korban|mabuk bersama"
    r"|(?:memancing|mengundang|membangkitkan) (?:nafsu|birahi|hasrat|gairah|syahwat)\w*"
    r"|pergaulan bebas|(?:kerap|sering|suka|gemar) (?:pulang|keluar) (?:larut )?malam"
    r"|tanpa perlawanan|menuruti saja|salahnya sendiri"
    r"|tergoda (?:oleh )?(?:tubuh|kemolekan|kecantikan|paras)\w*)\b",
    re.I,
)
_FORCED = Pattern(
    r"\b(?:ancam\w*|diancam|mengancam|takut|ketakutan|tidak berdaya|tak berdaya|tidak mampu|dipaksa"
    r"|pingsan|dibius|karena|dibekap|trauma)\b",
    re.I,
)
_REBUTTED = Pattern(
    r"\b(?:menyalahkan korban|victim blaming|bukan (?:salah|kesalahan) korban|tidak relevan)\b",
    re.I,
)


def blame(context: RuleContext) -> Iterator[Hit]:
    """Yield what puts the deed down to the victim's clothes, hours or lack of resistance."""
    document = context.document
    topics = topics_of(document)
    if not topics.has(Topic.SEXUAL_CRIME) or document.mentions(_REBUTTED):
        return
    for paragraph in told_paragraphs(document):
        if not _beside(topics, paragraph):
            continue
        for sentence in document.sentences(paragraph):
            match = _BLAME.search(document.text, sentence.span.start, sentence.span.end)
            if match and not _FORCED.search(document.slice(sentence.span)):
                yield Hit(Span(match.start(), match.end()))


_LABEL = Pattern(
    r"\b(?:(?:janda|mahasiswi|siswi|polwan|gadis|guru|perawat|bidan|SPG|ABG|wanita|perempuan"
    r"|ibu muda|karyawati)"
    r" (?:cantik|seksi|bahenol|molek|semok)|janda (?:muda|kembang|beranak|bolong)|gadis belia"
    r"|gadis ABG|wanita idaman lain|pelakor|ayam kampus|artis seksi|kembang (?:desa|kampus)"
    r"|berparas (?:cantik|ayu|jelita)|bertubuh (?:sintal|molek|semok|bahenol|seksi))\b",
    re.I,
)


def label(context: RuleContext) -> Iterator[Hit]:
    """Yield looks or marital status as a label of a woman in crime news, once a draft."""
    document = context.document
    topics = topics_of(document)
    if not (topics.has(Topic.SEXUAL_CRIME) or topics.has(Topic.CRIME)):
        return
    for paragraph in told_paragraphs(document):
        match = _LABEL.search(document.text, paragraph.span.start, paragraph.span.end)
        if match and document.quote_at(Span(match.start(), match.end())) is None:
            yield Hit(Span(match.start(), match.end()))
            return
