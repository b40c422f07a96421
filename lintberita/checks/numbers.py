"""Numbers that are written half in words and half in figures, and those with an affix."""

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

_WITH_AN = Pattern(
    r"\b(?:(?P<figure>\d[\d.]*)|(?P<decade>(?:19|20)?\d0)s?(?: |- | -| - ))(?P<an>an)\b"
)
# *Anak 80an*: a title keeps the spelling that its maker gave it.
_NAME_BEFORE = Pattern(r"\w,? [A-Z][a-z]+ '?\Z")
_NAME_BEHIND = Pattern(r" [A-Z][a-z]")
_REACH = 24


def figure_with_an(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *1990an*: a figure takes a hyphen before *-an* (EYD V II.E)."""
    text, span = context.document.text, context.paragraph.span
    for match in _WITH_AN.finditer(text, span.start, span.end):
        begin = max(span.start, match.start() - _REACH)
        named = _NAME_BEFORE.search(text, begin, match.start())
        if not named and not _NAME_BEHIND.match(text, match.end(), span.end):
            figure = match["figure"] or match["decade"]
            yield Hit(Span(match.start(), match.end()), (f"{figure}-{match['an']}",))


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
