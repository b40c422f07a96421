"""The lead: its length, its opening, its predicate; and what the whole draft leaves out."""

from collections.abc import Iterator, Sequence

from lintberita.analysis.elements import tells_event
from lintberita.language.tokens import Token
from lintberita.model import Hit, Severity, Span
from lintberita.rulepack.context import RuleContext

# Predicates of headlines: in running text they take me- (PWI, sepuluh pedoman bahasa jurnalistik).
_BARE = {
    "ikuti": "mengikuti", "gelar": "menggelar", "resmikan": "meresmikan", "serahkan": "menyerahkan",
    "kunjungi": "mengunjungi", "tinjau": "meninjau", "hadiri": "menghadiri", "pimpin": "memimpin",
    "lantik": "melantik", "salurkan": "menyalurkan", "bagikan": "membagikan", "gandeng": "menggandeng",
    "bekuk": "membekuk", "tangkap": "menangkap", "ringkus": "meringkus", "amankan": "mengamankan",
    "sita": "menyita", "imbau": "mengimbau", "ajak": "mengajak", "bantah": "membantah",
    "sambut": "menyambut", "buka": "membuka", "terima": "menerima", "laksanakan": "melaksanakan",
    "adakan": "mengadakan", "lakukan": "melakukan", "berikan": "memberikan", "luncurkan": "meluncurkan",
    "kukuhkan": "mengukuhkan", "periksa": "memeriksa", "tetapkan": "menetapkan", "usut": "mengusut",
    "kerahkan": "mengerahkan", "dorong": "mendorong", "raih": "meraih", "juarai": "menjuarai",
    "dampingi": "mendampingi", "bentuk": "membentuk", "bangun": "membangun",
}  # fmt: skip
# With one of these before it the bare form is a right passive (saya buka, yang ia terima) or a noun.
_AGENTS = frozenset("saya aku kami kita kamu anda ia dia mereka yang untuk dan atau di ke para akan".split())
# Buka suara, buka puasa, angkat tangan: set phrases of journalese.
_IDIOMS = frozenset("oleh dan atau itu ini suara puasa bersama peluang mata tangan kartu".split())
_GRAVE = frozenset({"siapa", "apa", "kapan", "di_mana"})
_WORDS_NEWS = 60
_ADVERBIAL = ("dalam rangka", "guna ", "sehubungan dengan", "bertempat di", "berkaitan dengan")


def incomplete(context: RuleContext) -> Iterator[Hit]:
    """Yield one hit at the lead that names the elements of 5W1H the draft lacks."""
    document = context.document
    lead = document.structure.lead
    if lead is None or document.words < _WORDS_NEWS:
        return
    missing = document.elements.missing
    if not missing:
        return
    grave = tells_event(document) and any(m in _GRAVE for m in missing)
    names = [m.replace("_", " ") for m in missing]
    listed = " dan ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    yield Hit(
        _opening(context, lead.span),
        values={"missing": listed},
        severity=Severity.WARNING if grave else Severity.INFO,
    )


def _opening(context: RuleContext, lead: Span) -> Span:
    """The first sentence of the lead, behind the dateline."""
    dateline = context.document.structure.dateline
    start = dateline.span.end if dateline else lead.start
    sentences = context.document.sentences(context.document.paragraph_at(lead.start))
    end = sentences[0].span.end if sentences else lead.end
    return Span(start, max(start, end))


def long_lead(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a first sentence with more words than the option allows."""
    lead = context.document.structure.lead
    if lead is None:
        return
    span = _opening(context, lead.span)
    words = [
        t
        for t in context.document.tokens(lead)
        if t.is_word and t.start >= span.start and t.end <= span.end
    ]
    limit = int(context.options["maks-kata"])
    if len(words) > limit:
        yield Hit(span, values={"count": str(len(words)), "limit": str(limit)})


def adverbial_opening(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where the lead opens with the occasion instead of the news."""
    lead = context.document.structure.lead
    if lead is None:
        return
    span = _opening(context, lead.span)
    text = context.document.slice(span)
    for phrase in _ADVERBIAL:
        if text.lower().startswith(phrase):
            yield Hit(Span(span.start, span.start + len(phrase.rstrip())))


def bare_predicate(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each predicate that stands without me- in running text."""
    for sentence in context.document.sentences(context.paragraph):
        at = _bare_verb(sentence.tokens)
        if at is not None and context.document.quote_at(sentence.span) is None:
            token = sentence.tokens[at]
            yield Hit(Span(token.start, token.end), suggestions=(_BARE[token.lower],))


def _bare_verb(tokens: Sequence[Token]) -> int | None:
    """Number of a bare verb behind a capitalised subject, where no verb precedes it."""
    for at, token in enumerate(tokens[:-1]):
        if token.text.islower() and _is_verb(token.lower):
            return None
        if at == 0 or token.text not in _BARE:
            continue
        before, after = tokens[at - 1], tokens[at + 1]
        subject = before.is_word and before.is_capitalised and before.lower not in _AGENTS
        if subject and after.is_word and after.lower not in _IDIOMS:
            return at
        return None
    return None


def _is_verb(word: str) -> bool:
    return (len(word) > 5 and word.startswith(("me", "di", "ber", "ter"))) or word in (
        "adalah", "ialah", "yaitu", "akan", "telah", "sudah", "untuk", "yang", "saat", "ketika",
    )  # fmt: skip


def incomplete_office(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for an office that does not say of what, right before the name of its holder."""
    tokens = context.document.tokens(context.paragraph)
    for at in range(len(tokens) - 3):
        words = tuple(t.lower for t in tokens[at : at + 3])
        length = 3 if words in _OFFICES_OF_THREE else 2 if words[:2] in _OFFICES_OF_TWO else 0
        plural = at > 0 and tokens[at - 1].lower in _ALL
        if not length or not tokens[at].is_capitalised or plural:
            continue
        comma, name = tokens[at + length], tokens[at + length + 1 :]
        if comma.text == "," and name and name[0].is_word and name[0].is_capitalised:
            yield Hit(Span(tokens[at].start, tokens[at + length - 1].end))


_ALL = frozenset("para seluruh semua sejumlah beberapa setiap tiap".split())
_OFFICES_OF_THREE = frozenset({("kepala", "kantor", "wilayah"), ("plt", "kepala", "dinas")})
_OFFICES_OF_TWO = frozenset(
    {
        ("kepala", "dinas"), ("kepala", "bidang"), ("kepala", "seksi"), ("kepala", "bagian"),
        ("kepala", "badan"), ("kepala", "kantor"), ("kepala", "balai"), ("kepala", "satuan"),
    }
)  # fmt: skip
