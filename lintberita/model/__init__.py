"""The nouns that every room shares: frozen, slotted, without behaviour of their own."""

from lintberita.model.findings import Edit, Finding, Fix, Hit, Safety, Severity
from lintberita.model.results import FileResult, Silencer, Suppressed
from lintberita.model.rules import Example, InQuotes, Reference, Rule
from lintberita.model.spans import Span, apart

__all__ = [
    "Edit",
    "Example",
    "FileResult",
    "Finding",
    "Fix",
    "Hit",
    "InQuotes",
    "Reference",
    "Rule",
    "Safety",
    "Severity",
    "Silencer",
    "Span",
    "Suppressed",
    "apart",
]
