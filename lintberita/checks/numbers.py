"""Numbers that are written half in words and half in figures."""

import re
from collections.abc import Iterator

from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_WORDS = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh".split()
_ONES = "|".join(_WORDS[2:10])
_MIXED = Pattern(
    rf"\b(?:se(?:puluh|ratus|ribu)|(?:{_ONES}) (?:puluh|ratus|ribu)) (?P<n>\d{{1,2}})"
    r" (?:puluh|ratus|ribu|belas)\b",
    re.IGNORECASE,
)


def mixed_number(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *dua ribu 5 ratus*: one number, two ways of writing."""
    text, span = context.document.text, context.paragraph.span
    for match in _MIXED.finditer(text, span.start, span.end):
        figure = int(match["n"])
        suggestions: tuple[str, ...] = ()
        if 0 < figure < len(_WORDS):
            head = text[match.start() : match.start("n")]
            tail = text[match.end("n") : match.end()]
            suggestions = (f"{head}{_WORDS[figure]}{tail}",)
        yield Hit(Span(match.start(), match.end()), suggestions=suggestions)
