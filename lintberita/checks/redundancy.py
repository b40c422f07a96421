"""Things that are said twice: words, plurals, directions."""

from collections.abc import Iterator
from itertools import pairwise

from lintberita.language.lexicon import Lexicon
from lintberita.language.morphology import VERB_PREFIXES
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_QUANTIFIERS = frozenset(
    """para beberapa banyak sejumlah sebagian puluhan ratusan ribuan semua seluruh segenap
    setiap tiap berbagai aneka bermacam""".split()
)
# Doubled words that are one thing: doubling makes no plural of them.
_LEXICAL = frozenset(
    """agar alun api apu baling basa berang biri cita compang cuma cumi dua gado gerak gula
    hari hati hal hura ibu bapak jalan kanak kata kira kisi kuda kunang kupu kura laba
    lain laki langit lumba makan masing mata mega mentah mesti mobil moga muda mula obat
    oleh ogah olok ondel onde orang organ otak paru pernak pura rama rata ruas sama
    sayur sehari sekali seolah sia siapa sungguh tiba tiga ubun ubur umbul umpan undang
    untung wara waktu""".split()
)
# Of these, doubling after a word of quantity does make a second plural.
_PLAIN_PLURALS = frozenset("orang ibu bapak jalan hal kata mobil obat".split())


def doubled_plural(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where a word of quantity stands before a word that is doubled for plural."""
    lexicon = context.lexicon
    for left, right in pairwise(context.document.tokens(context.paragraph)):
        if left.lower not in _QUANTIFIERS or not right.is_word or not right.text.islower():
            continue
        half, hyphen, rest = right.lower.partition("-")
        if not hyphen or rest.removesuffix("nya") != half or not lexicon.is_listed(half):
            continue
        if half not in _LEXICAL or half in _PLAIN_PLURALS:
            ending = rest[len(half) :]
            few = f"{left.text} {half}{ending}"
            yield Hit(Span(left.start, right.end), suggestions=(few, right.text))


_FUNCTION_WORDS = frozenset(
    """adalah agar akan aku anda antara apabila atas atau bagi bahwa banyak belum bisa
    bukan dalam dan dapat dari dengan di dia harus hingga ia ini itu jadi jika juga kami
    karena ke kepada ketika kita lalu maka masih melalui mereka merupakan namun oleh
    pada para pernah saat saja sangat saya sebagai sebuah sedang sehingga sejak selama
    seluruh semua seorang serta setelah setiap sudah supaya tanpa telah tentang terhadap
    tersebut tetapi tidak untuk yaitu yakni yang""".split()
)
# Said twice on purpose, in speech, or at the seam of two phrases.
_MAY_REPEAT = frozenset(
    "ha he hi wah nah ya oh hai halo bye aduh sama saya itu pagi malam dua tiga satu".split()
)
_SHORTEST_NOUN = 4


def doubled_word(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *yang yang* (delete one) and *harapan harapan* (a plural without hyphen)."""
    for left, right in pairwise(context.document.tokens(context.paragraph)):
        if left.lower != right.lower or not left.is_word or right.start - left.end != 1:
            continue
        span = Span(left.start, right.end)
        if not right.text.islower():
            joined = f"{left.text}-{right.text}"
            if context.lexicon.is_listed(joined.lower()):
                yield Hit(span, suggestions=(joined, left.text), variant="ulang")
            elif _is_slip(left, right, context.lexicon):
                yield Hit(span, suggestions=(left.text,))
        elif (left.lower in _FUNCTION_WORDS and left.lower not in ("saya", "itu")) or (
            left.lower.startswith(VERB_PREFIXES) and _is_plural(left, context.lexicon)
        ):
            yield Hit(span, suggestions=(left.text,))
        elif _is_plural(left, context.lexicon):
            joined = f"{left.text}-{right.text}"
            yield Hit(span, suggestions=(joined, left.text), variant="ulang")


def _is_slip(left: Token, right: Token, lexicon: Lexicon) -> bool:
    """*Menteri Menteri*: a common noun, where *Baden Baden* and *Boy Boy* are names."""
    common = lexicon.is_listed(left.lower) and lexicon.band(left.lower) >= 6
    shaped = left.text == right.text and left.text[1:].islower()
    return (
        shaped and common and not lexicon.is_place(left.lower) and not lexicon.is_name(left.lower)
    )


def _is_plural(token: Token, lexicon: Lexicon) -> bool:
    word = token.lower
    if len(word) < _SHORTEST_NOUN or word in _MAY_REPEAT:
        return False
    return lexicon.is_listed(word) and not lexicon.is_foreign(word)


_DIRECTIONS = {
    "naik": ("ke", "atas"),
    "turun": ("ke", "bawah"),
    "maju": ("ke", "depan"),
    "mundur": ("ke", "belakang"),
    "keluar": ("ke", "luar"),
}
# Behind these the phrase has its end; a noun behind it (ke atas bukit) is a real goal.
_CLOSING = frozenset(
    """dan atau serta dengan untuk agar supaya karena saat ketika setelah sebelum sambil
    hingga sampai lalu kemudian tetapi menjelang akibat oleh secara selama sejak dua
    tiga empat lima beberapa satu selangkah sebanyak sebesar dari pada lagi bersama
    tanpa demi""".split()
)


def doubled_direction(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *naik ke atas* where no noun follows."""
    tokens = context.document.tokens(context.paragraph)
    for at in range(len(tokens) - 2):
        rest = _DIRECTIONS.get(tokens[at].lower)
        if rest is None or (tokens[at + 1].lower, tokens[at + 2].lower) != rest:
            continue
        following = tokens[at + 3] if at + 3 < len(tokens) else None
        if following is None or not following.is_word or following.lower in _CLOSING:
            span = Span(tokens[at].start, tokens[at + 2].end)
            yield Hit(span, suggestions=(tokens[at].text,))
