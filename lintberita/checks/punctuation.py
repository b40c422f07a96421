"""Commas that the structure of a sentence asks for (EYD V, III.B)."""

from collections.abc import Iterator, Sequence

from lintberita.language.lexicon import Lexicon
from lintberita.language.morphology import VERB_PREFIXES
from lintberita.language.reporting_verbs import cue
from lintberita.language.tokens import Token
from lintberita.model import Edit, Hit, Safety, Span
from lintberita.rulepack.context import RuleContext

# Expressions that join a sentence to the one before it.
_CONNECTIVES = tuple(
    tuple(phrase.split("_"))
    for phrase in """namun selain_itu oleh_karena_itu oleh_sebab_itu oleh_karenanya karena_itu
    sebab_itu karenanya sementara_itu dengan_demikian akan_tetapi meskipun_demikian
    meski_demikian walaupun_demikian walau_demikian kendati_demikian meskipun_begitu
    meski_begitu walaupun_begitu walau_begitu kendati_begitu biarpun_demikian biarpun_begitu
    namun_demikian di_samping_itu di_sisi_lain di_pihak_lain sebagai_contoh pada_akhirnya
    sebaliknya lebih_lanjut lebih_jauh tambahan_lagi sehubungan_dengan_itu
    berkaitan_dengan_itu terkait_hal_itu terkait_hal_tersebut untuk_itu oleh_karena_hal_itu
    akibatnya dengan_begitu dengan_kata_lain singkatnya sesungguhnya_demikian
    setelah_itu sesudah_itu sebelum_itu bahkan_demikian maka_dari_itu jika_demikian
    kalau_begitu kalau_demikian""".split()
)
_FIRST_WORDS = frozenset(phrase[0] for phrase in _CONNECTIVES)
# *Jadi* joins sentences as well (EYD V III.B names it), and is a verb: *Jadi juara, ia pulang*.
# In speech it joins; elsewhere one of these shows it.
_BEHIND_JADI = frozenset(
    """kita kami saya dia ia mereka anda ini itu yang kalau jika apabila memang tidak bukan ada
    harus nanti sekarang semua setiap sebenarnya saat ketika karena selama apa siapa
    bagaimana""".split()
)
_SHORTEST_SENTENCE = 4
# What may stand right behind and makes the phrase part of something longer.
_PARTS = frozenset("demikian semua semuanya pula juga pun lah saja yang sendiri maka".split())


def comma_after_connective(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each connective at the start of a sentence that no comma follows."""
    for sentence in context.document.sentences(context.paragraph):
        tokens = sentence.tokens
        start = 1 if tokens[0].text in "“\"'‘" else 0
        count = _connective(tokens[start:]) or _joining_jadi(tokens[start:], context)
        if not count or start + count >= len(tokens):
            continue
        if not tokens[start + count].is_word:
            continue
        span = Span(tokens[start].start, tokens[start + count - 1].end)
        yield Hit(
            span,
            suggestions=(f"{context.document.slice(span)},",),
            edits=(Edit(Span(span.end, span.end), ","),),
        )


def _joining_jadi(tokens: Sequence[Token], context: RuleContext) -> int:
    """1 where *Jadi* opens the sentence and joins it to the one before."""
    if len(tokens) < _SHORTEST_SENTENCE or tokens[0].text != "Jadi" or not tokens[1].is_word:
        return 0
    speech = context.document.quote_at(Span(tokens[0].start, tokens[1].end)) is not None
    return int(speech or tokens[1].lower in _BEHIND_JADI)


def _connective(tokens: Sequence[Token]) -> int:
    """Number of tokens of the longest connective that opens the sentence, 0 for none."""
    best = 0
    if not tokens or tokens[0].lower not in _FIRST_WORDS:
        return best
    for phrase in _CONNECTIVES:
        opening = tuple(t.lower for t in tokens[: len(phrase)])
        if opening == phrase and tokens[0].is_capitalised:
            best = max(best, len(phrase))
    longer = best < len(tokens) and tokens[best].lower in _PARTS
    return 0 if longer else best


_NO_PREDICATE = frozenset(
    """menurut mengenai melalui terhadap tentang terkait tersebut bersama berdasarkan berbagai
    beberapa termasuk terus terakhir tertentu terlebih meski meskipun mereka dia diri dirinya
    berikut berikutnya terutama""".split()
)
_BARE_PREDICATES = frozenset("ada punya hadir ikut datang tampil naik turun masuk keluar".split())
_CONTRAST = frozenset({"sedangkan", "melainkan", "tetapi", "tapi", "namun"})
_EXPLAINING = frozenset({"yakni", "yaitu"})
_WEAK = frozenset({"tetapi", "tapi", "namun"})
# Words on both sides: a contrast of two clauses has enough of them, one of two adjectives not.
_BEFORE = 3
_AFTER = 4
_LEADING = frozenset({"dan", "atau", "itu", "adalah", "hal"})
_NOT_BEFORE_CONTRAST = frozenset({"akan", "dan", "atau", "namun", "kata", "bahkan"})


def comma_before_contrast(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each *tetapi*, *sedangkan*, *yakni* that no comma sets off."""
    for sentence in context.document.sentences(context.paragraph):
        tokens = sentence.tokens
        for number, token in enumerate(tokens):
            if token.text in _EXPLAINING:
                inserted = _end_of_insert(tokens, number, context.lexicon)
                if number > _BEFORE and (inserted or _is_added(tokens, number, context.lexicon)):
                    if tokens[number - 1].text != ",":
                        yield context.with_comma(tokens[number - 1], token)
                    if inserted:
                        yield context.with_comma(tokens[inserted - 1], tokens[inserted])
                continue
            if token.text not in _CONTRAST or number < _BEFORE:
                continue
            before = tokens[number - 1]
            if not _closes_clause(before) or before.lower in _NOT_BEFORE_CONTRAST:
                continue
            rest = tokens[number + 1 :]
            # *tidak hanya di hilir, tetapi di hulu*: a pair needs its comma, however short.
            paired = "hanya" in (t.lower for t in tokens[max(0, number - 8) : number])
            least = _AFTER if token.text in _WEAK and not paired else 2
            if sum(t.is_word for t in rest) < least:
                continue
            if token.text in _WEAK and _joins_adjectives(before, rest[0], context.lexicon):
                continue
            near = [t.lower for t in tokens[max(0, number - 3) : number]]
            if (
                token.text in _WEAK
                and "yang" in near
                and not _has_predicate(tokens[:number], context.lexicon)
            ):
                # *Jemaah yang berhaji tetapi memakai visa lain …*: both are said of the subject.
                continue
            yield context.with_comma(before, token)


def _is_added(tokens: Sequence[Token], number: int, lexicon: Lexicon) -> bool:
    """Whether *yakni* adds to a clause; behind a bare subject it is the predicate itself."""
    before = tokens[number - 1]
    if not _closes_clause(before) or before.lower in _LEADING:
        return False
    return _has_predicate(tokens[:number], lexicon)


def _end_of_insert(tokens: Sequence[Token], number: int, lexicon: Lexicon) -> int:
    """Where the verb stands behind *yakni* and names: *dua rekannya, yakni Adi dan Budi, pergi*."""
    at = number + 1
    while at < len(tokens) - 1 and tokens[at].is_word:
        link = tokens[at].lower in ("dan", "serta") and tokens[at + 1].is_capitalised
        if not (tokens[at].is_capitalised or link):
            break
        at += 1
    verb = tokens[at] if at < len(tokens) else tokens[-1]
    active = verb.text.startswith(("me", "ber")) and verb.lower not in _NO_PREDICATE
    # *yaitu Adi melawan Budi*: a verb that joins two names as a preposition does.
    active = active and "prep" not in lexicon.classes(verb.lower)
    return at if at > number + 1 and active and _is_verb(verb.lower, lexicon) else 0


def _has_predicate(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a verb stands in the last clause that is not said of a noun with *yang*."""
    start = 0
    for number, token in enumerate(tokens):
        reported = token.text == "," and number and cue(tokens[number - 1].lower) is not None
        if reported or token.lower == "bahwa":
            start = number + 1
    for number in range(start, len(tokens)):
        verb = tokens[number]
        inside = "yang" in (t.lower for t in tokens[max(start, number - 3) : number])
        shaped = verb.text.islower() and verb.lower.startswith(VERB_PREFIXES)
        shaped = shaped and verb.lower not in _NO_PREDICATE and _is_verb(verb.lower, lexicon)
        if (shaped or verb.lower in _BARE_PREDICATES) and not inside:
            return True
    return False


def _closes_clause(token: Token) -> bool:
    return token.is_word or token.text in (")", "%") or token.text[0].isdigit()


def _joins_adjectives(left: Token, right: Token, lexicon: Lexicon) -> bool:
    """*kecil tetapi lincah*: no clauses, no comma."""
    return "a" in lexicon.classes(left.lower) and "a" in lexicon.classes(right.lower)


# Words of address that nobody is called by in the third person without a name.
_ADDRESS = frozenset("pak bu bang mas mbak kak dik nak dok kang teh bos bung bro sis gan".split())
_ENDS_SPEECH = frozenset(',.!?”"')


def comma_before_address(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *Silakan masuk Bu,”*: an address at the end of speech without its comma."""
    for sentence in context.document.sentences(context.paragraph):
        tokens = sentence.tokens
        for number in range(1, len(tokens) - 1):
            token, before, after = tokens[number], tokens[number - 1], tokens[number + 1]
            if token.lower not in _ADDRESS or after.text[0] not in _ENDS_SPEECH:
                continue
            closed = after.text[0] in '”"' or (
                number + 2 < len(tokens) and tokens[number + 2].text[:1] in ("”", '"')
            )
            if (
                closed
                and before.is_word
                and before.text[0] not in '“"'
                and before.end < token.start
            ):
                yield context.with_comma(before, token)


def comma_in_series(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *buku, majalah dan jurnal*: three words in a row, no comma before the last.

    Only bare words of one class are judged, so that *Pantai X, Lombok dan …* stays.
    """
    lexicon = context.lexicon
    for sentence in context.document.sentences(context.paragraph):
        tokens = sentence.tokens
        for at in range(len(tokens) - 5):
            first, comma, second, link, third = tokens[at : at + 5]
            if comma.text != "," or link.lower not in ("dan", "serta", "atau"):
                continue
            if (second.lower, third.lower) in _COUPLES:
                continue
            if _alike(first, second, third, lexicon) and _ends_series(tokens, at):
                yield context.with_comma(second, link)


# Two words that go together are one member of the series.
_COUPLES = frozenset(
    {("makanan", "minuman"), ("kabupaten", "kota"), ("pria", "wanita"), ("ibu", "anak")}
)


def _alike(first: Token, second: Token, third: Token, lexicon: Lexicon) -> bool:
    words = (first, second, third)
    if not all(t.is_word and t.text.islower() and len(t.text) > 2 for t in words):
        return False
    classes = [lexicon.classes(t.lower) for t in words]
    return bool(classes[0] & classes[1] & classes[2] & {"n", "a"})


def _ends_series(tokens: Sequence[Token], at: int) -> bool:
    """Whether the series is bare: no word before it belongs to it, none behind stretches it."""
    after = tokens[at + 5]
    return after.text in ".;:" or after.lower in ("yang", "di", "ke", "dari", "untuk", "dengan")


_FRONTED = frozenset(
    """di ke dari pada dalam untuk dengan oleh atas bagi karena sejak setelah sebelum saat
    ketika jika bila kalau meski meskipun walau walaupun selain sementara menurut kata
    ujar selama sesudah tentang terkait sebagai seperti bahkan bahwa apabila hingga
    sampai usai agar guna berdasarkan melalui tanpa akibat sesuai namun adapun kini
    nanti besok kemarin lalu kemudian sekarang selanjutnya sebelumnya akhirnya begitu
    selepas seusai sehingga maka kendati demi antara terhadap bersama""".split()
)


def comma_before_predicate(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *Warga yang kehilangan rumah, akan menempati …*: subject, comma, predicate.

    The subject must be the sentence's opening, hold *yang*, and no other comma may stand in it.
    """
    for sentence in context.document.sentences(context.paragraph):
        tokens = sentence.tokens
        commas = [n for n, t in enumerate(tokens) if t.text == ","]
        if len(commas) != 1 or not 2 < commas[0] < len(tokens) - 2:
            continue
        at = commas[0]
        if tokens[0].lower in _FRONTED or not tokens[0].is_word or not _only_words(tokens[:at]):
            continue
        if not tokens[at - 1].is_word or not _NO_CUT.isdisjoint(t.lower for t in tokens[:at]):
            continue
        if _is_cut(tokens, at, context.lexicon):
            comma = Span(tokens[at].start, tokens[at].end)
            span = Span(tokens[at - 1].start, tokens[at + 1].end)
            right = context.document.slice(span).replace(",", "", 1)
            yield Hit(span, suggestions=(right,), edits=(Edit(comma, ""),), safety=Safety.UNSAFE)


def _is_cut(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    opening = [t.lower for t in tokens[:at]]
    verb = tokens[at + 1].lower
    if "yang" in opening[1:4]:
        return verb in _MODALS
    # A noun of action with its place, and no verb of its own: *Pembangunan … di Kota X, menelan*.
    is_action = opening[0].startswith(("pe", "ke")) and opening[0].endswith("an")
    has_verb = any(w.startswith(VERB_PREFIXES) and _is_verb(w, lexicon) for w in opening[1:])
    plain = not has_verb and "itu" not in opening and "ini" not in opening
    return is_action and plain and verb.startswith("me") and _is_verb(verb, lexicon)


def _is_verb(word: str, lexicon: Lexicon) -> bool:
    return word not in ("menurut", "melainkan", "terhadap", "mengenai") and (
        "v" in lexicon.classes(word) or (len(word) > 5 and any(lexicon.analyses(word)))
    )


# *Semakin …, akan semakin …*; a predicate or a phrase of its own stands before the comma already.
_NO_CUT = frozenset("semakin makin adalah ialah merupakan menurut kata triliun miliar juta".split())
_MODALS = frozenset("akan telah sudah harus dapat bisa wajib masih sedang merupakan adalah".split())


def _only_words(tokens: Sequence[Token]) -> bool:
    return all(t.is_word or t.text[0].isdigit() for t in tokens)
