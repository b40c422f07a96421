"""Plurals and superlatives that are said twice."""

from collections.abc import Iterator

from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_QUANTIFIERS = frozenset("para beberapa banyak sejumlah sebagian puluhan ratusan".split())
# Doubled words that are one thing: doubling makes no plural of them.
_LEXICAL = frozenset(
    """alun cita cumi gado gerak hati kanak kira kisi kuda kupu kura laba laki langit lumba mata
    mega mesti moga muda oleh ondel orang paru pura rata ruas sama sayur sia tiba ubun ubur umbul
    undang sehari masing seolah ogah agar""".split()
)


def doubled_plural(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where a word of quantity stands before a word that is doubled for plural."""
    tokens = context.document.tokens(context.paragraph)
    for left, right in zip(tokens, tokens[1:], strict=False):
        if left.lower not in _QUANTIFIERS or not right.is_word:
            continue
        half, hyphen, rest = right.lower.partition("-")
        if hyphen and rest.removesuffix("nya") == half and half not in _LEXICAL:
            yield Hit(
                Span(left.start, right.end), suggestions=(f"{left.text} {half}", right.text)
            )
