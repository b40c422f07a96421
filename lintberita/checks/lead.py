"""The lead and the predicates of running text: length, opening, prefixes; incomplete offices."""

from collections.abc import Iterator, Sequence

from lintberita.analysis.doctypes import looks_whole
from lintberita.analysis.lead import opening
from lintberita.language.offices import OFFICES
from lintberita.language.patterns import Pattern
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

# Predicates of headlines: in running text they take me- (PWI, sepuluh pedoman bahasa jurnalistik).
_BARE = {
    "ikuti": "mengikuti", "gelar": "menggelar", "resmikan": "meresmikan", "serahkan": "menyerahkan",
    "kunjungi": "mengunjungi", "tinjau": "meninjau", "hadiri": "menghadiri", "pimpin": "memimpin",
    "lantik": "melantik", "salurkan": "menyalurkan", "bagikan": "membagikan",
    "gandeng": "menggandeng", "bekuk": "membekuk", "tangkap": "menangkap", "ringkus": "meringkus",
    "amankan": "mengamankan", "sita": "menyita", "imbau": "mengimbau", "ajak": "mengajak",
    "bantah": "membantah", "sambut": "menyambut", "buka": "membuka", "terima": "menerima",
    "laksanakan": "melaksanakan", "adakan": "mengadakan", "lakukan": "melakukan",
    "berikan": "memberikan", "luncurkan": "meluncurkan", "kukuhkan": "mengukuhkan",
    "periksa": "memeriksa", "tetapkan": "menetapkan", "usut": "mengusut", "kerahkan": "mengerahkan",
    "raih": "meraih", "juarai": "menjuarai", "dampingi": "mendampingi", "bongkar": "membongkar",
    "manfaatkan": "memanfaatkan", "evakuasi": "mengevakuasi", "tandatangani": "menandatangani",
    "musnahkan": "memusnahkan", "santuni": "menyantuni",
    "selenggarakan": "menyelenggarakan", "sosialisasikan": "menyosialisasikan",
    "tekankan": "menekankan", "sampaikan": "menyampaikan", "dukung": "mendukung",
}  # fmt: skip
# Behind one of these the bare form is a right passive (saya buka, yang ia terima) or a noun.
_AGENTS = frozenset(
    "saya aku kami kita kamu anda ia dia mereka yang untuk dan atau di ke para akan".split()
)
# Plain nouns that act at the head of a sentence: Polisi tangkap …, Humas ikuti ….
_ACTORS = frozenset(
    "polisi humas warga petugas bupati gubernur pemkab pemkot pemprov pemerintah polres polda"
    " polsek kejari kejati kpk tni polri dprd bpbd menteri presiden camat lurah kapolres kapolsek"
    " dandim kalapas karutan lapas rutan dinas panitia mahasiswa siswa guru satgas satpol"
    " walikota kemenag kemenkes bnn basarnas".split()
)
# What follows a noun or a set phrase, not a predicate: buka suara, terima kasih, gelar perkara.
_NO_OBJECT = frozenset(
    "oleh dan atau itu ini suara puasa bersama peluang mata tangan kartu kasih perkara tersebut"
    " di ke dari pada dengan karena untuk yang adalah juara kembali"
    " pukul setiap tiap mulai sejak hingga sampai selama".split()
)
_ADVERBIALS = (
    "dalam rangka", "guna ", "sehubungan dengan", "bertempat di", "berkaitan dengan",
    "dalam upaya", "sebagai bentuk", "sebagai wujud", "menindaklanjuti", "demi ",
)  # fmt: skip
_VERBAL = Pattern(r"(?:me[mnlrwy]|di|ber|ter)[a-z]{3,}$")
_NO_PREDICATE = frozenset({"didampingi", "diwakili", "bersama"})
_LINKS = frozenset(
    "adalah ialah yaitu akan telah sudah untuk yang saat ketika sebagai dalam bahwa".split()
)


def long_lead(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a first sentence with more words than the option allows."""
    document = context.document
    lead = document.structure.lead
    if lead is None or not looks_whole(document):
        return
    span = opening(document)
    words = sum(t.is_word and span.start <= t.start < span.end for t in document.tokens(lead))
    limit = int(context.options["maks-kata"])
    if words > limit:
        yield Hit(span, values={"count": str(words), "limit": str(limit)})


def adverbial_opening(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where the lead opens with the occasion instead of the news."""
    if not looks_whole(context.document):
        return
    span = opening(context.document)
    text = context.document.slice(span).lower()
    for phrase in _ADVERBIALS:
        if text.startswith(phrase):
            yield Hit(Span(span.start, span.start + len(phrase.rstrip())))


def bare_predicate(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each predicate that stands without me- in running text."""
    for sentence in context.document.sentences(context.paragraph):
        at = _bare_verb(sentence.tokens)
        if at is not None and context.document.quote_at(sentence.span) is None:
            token = sentence.tokens[at]
            yield Hit(Span(token.start, token.end), suggestions=(_BARE[token.lower],))


def _bare_verb(tokens: Sequence[Token]) -> int | None:
    """Number of a bare verb behind a named subject, where no predicate precedes it."""
    if not any(token.text in _BARE for token in tokens):
        return None
    for at, token in enumerate(tokens[:-1]):
        if token.text.islower() and _is_predicate(token.lower):
            return None
        if at == 0 or token.text not in _BARE:
            continue
        return at if _is_subject(tokens, at - 1) and _is_object(tokens[at + 1]) else None
    return None


def _is_subject(tokens: Sequence[Token], last: int) -> bool:
    """Whether a name ends at ``last``; the capital of a sentence's first word shows none."""
    word = tokens[last]
    if not word.is_word or not word.is_capitalised or word.lower in _AGENTS:
        return False
    return last > 0 or word.lower in _ACTORS or word.is_all_caps


def _is_object(word: Token) -> bool:
    if not (word.is_word or word.text[0].isdigit()) or word.lower in _NO_OBJECT:
        return False
    return not (word.text.islower() and _VERBAL.match(word.text))


def _is_predicate(word: str) -> bool:
    return word in _LINKS or bool(_VERBAL.match(word) and word not in _NO_PREDICATE)


def incomplete_office(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for an office that does not say of what, right before the name of its holder."""
    tokens = context.document.tokens(context.paragraph)
    for at in range(len(tokens) - 2):
        if tokens[at].lower not in _HEADS:
            continue
        length = next((n for n in (3, 2, 1) if _is_headless(tokens, at, n)), 0)
        plural = at > 0 and tokens[at - 1].lower in _ALL
        if not length or plural or not tokens[at].is_capitalised:
            continue
        comma, name = tokens[at + length], tokens[at + length + 1 : at + length + 2]
        if comma.text == "," and name and _is_holder(name[0]):
            yield Hit(Span(tokens[at].start, tokens[at + length - 1].end))


def _is_headless(tokens: Sequence[Token], at: int, length: int) -> bool:
    words = " ".join(t.lower for t in tokens[at : at + length])
    return at + length < len(tokens) and words in _NEED_A_BODY


def _is_holder(word: Token) -> bool:
    return word.is_word and word.is_capitalised and word.lower not in OFFICES


_ALL = frozenset("para seluruh semua sejumlah beberapa setiap tiap".split())
_NEED_A_BODY = frozenset(
    {
        "kepala kantor wilayah", "plt kepala dinas", "plh kepala dinas", "kepala dinas",
        "kepala bidang", "kepala seksi", "kepala bagian", "kepala badan", "kepala kantor",
        "kepala balai", "kepala satuan", "kepala subbagian", "sekretaris dinas", "kabid", "kasi",
        "kabag", "kasubag", "kasubbag", "kadis",
    }
)  # fmt: skip
_HEADS = frozenset(office.split()[0] for office in _NEED_A_BODY)
