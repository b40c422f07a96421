"""Nothing that is found may tell what a sensitive finding keeps back."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lintberita.analysis.secrecy import secret_words
from lintberita.model import Finding, Suppressed

_MESSAGE = "Bagian ini menyangkut jati diri yang dilindungi; periksa juga penulisannya."


def shielded(
    findings: Sequence[Finding], suppressed: Sequence[Suppressed], text: str
) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...]]:
    """Make every finding sensitive that stands on or names what a sensitive one covers.

    A slip in a child's name keeps its place and its rule, and loses its words: message,
    suggestions and fix. ``text`` is the draft's. Returns both kinds as they came otherwise.
    """
    every = [*findings, *(item.finding for item in suppressed)]
    covered = [finding for finding in every if finding.sensitive]
    secret = secret_words(text[f.span.start : f.span.end] for f in covered)
    if secret is None:
        return tuple(findings), tuple(suppressed)

    def safe(finding: Finding) -> Finding:
        on_it = any(finding.span.overlaps(other.span) for other in covered)
        if finding.sensitive or not (on_it or _names(finding, secret)):
            return finding
        return replace(finding, text="", message=_MESSAGE, suggestions=(), fix=None, sensitive=True)

    return (
        tuple(map(safe, findings)),
        tuple(replace(item, finding=safe(item.finding)) for item in suppressed),
    )


def _names(finding: Finding, secret: re.Pattern[str]) -> bool:
    said: Iterable[str] = (finding.text, finding.message, *finding.suggestions)
    return any(secret.search(words) for words in said)
