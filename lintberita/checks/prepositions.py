"""Prepositions that are written onto a name."""

import re
from collections.abc import Iterator

from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_ONTO_NAME = re.compile(r"(di|ke|dari|Di|Ke|Dari)([A-Z][a-z]{3,})")


def onto_name(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each di, ke or dari that is one word with the place it governs."""
    for token in context.document.tokens(context.paragraph):
        match = _ONTO_NAME.fullmatch(token.text)
        if match and context.lexicon.is_place(match[2].lower()):
            yield Hit(Span(token.start, token.end), suggestions=(f"{match[1]} {match[2]}",))
