"""Commas that the structure of a sentence asks for."""

from collections.abc import Iterator, Sequence

from lintberita.language.tokens import Token
from lintberita.model import Edit, Hit, Span
from lintberita.rulepack.context import RuleContext

# EYD V III.B: expressions that join a sentence to the one before it.
_CONNECTIVES = tuple(
    tuple(phrase.split())
    for phrase in (
        "namun", "selain itu", "oleh karena itu", "oleh sebab itu", "karena itu", "sebab itu",
        "sementara itu", "dengan demikian", "akan tetapi", "meskipun demikian", "meski demikian",
        "walaupun demikian", "walau demikian", "meskipun begitu", "meski begitu", "di samping itu",
        "sebaliknya", "sebagai contoh", "pada akhirnya", "di sisi lain", "kendati demikian",
    )
)  # fmt: skip
# What may stand right behind and makes the phrase part of something longer.
_GOES_ON = frozenset("demikian semua pula juga pun lah saja yang sendiri maka".split())


def comma_after_connective(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each connective at the start of a sentence that no comma follows."""
    for sentence in context.document.sentences(context.paragraph):
        tokens = sentence.tokens
        count = _connective(tokens)
        if not count or count >= len(tokens):
            continue
        following = tokens[count]
        if not following.is_word or following.lower in _GOES_ON:
            continue
        last = tokens[count - 1]
        span = Span(tokens[0].start, last.end)
        yield Hit(
            span,
            suggestions=(f"{context.document.slice(span)},",),
            edits=(Edit(Span(last.end, last.end), ","),),
        )


_CONTRAST = frozenset({"sedangkan", "melainkan", "tetapi"})
# A contrast of two clauses has words enough on both sides; two adjectives have not.
_CLAUSE = 4


def comma_before_contrast(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each conjunction of contrast between two clauses that no comma precedes."""
    for sentence in context.document.sentences(context.paragraph):
        tokens = sentence.tokens
        for number, token in enumerate(tokens):
            if token.text not in _CONTRAST or number < _CLAUSE - 1:
                continue
            before = tokens[number - 1]
            rest = sum(t.is_word for t in tokens[number + 1 :])
            if not before.is_word or before.lower in ("akan", "dan") or rest < 2:
                continue
            if token.text == "tetapi" and (number < _CLAUSE or rest < _CLAUSE):
                continue
            yield Hit(
                Span(token.start, token.end),
                suggestions=(token.text,),
                edits=(Edit(Span(before.end, before.end), ","),),
            )


def _connective(tokens: Sequence[Token]) -> int:
    """Number of tokens of the longest connective that opens the sentence, 0 for none."""
    best = 0
    for phrase in _CONNECTIVES:
        opening = tuple(t.lower for t in tokens[: len(phrase)])
        if opening == phrase and tokens[0].is_capitalised:
            best = max(best, len(phrase))
    return best
