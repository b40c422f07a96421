"""Words that several formats share."""

from collections import Counter
from collections.abc import Iterable

from lintberita.model import FileResult, Severity

SEVERITY_NAMES = {
    Severity.ERROR: "galat",
    Severity.WARNING: "peringatan",
    Severity.INFO: "info",
}


def severity_counts(results: Iterable[FileResult]) -> Counter[Severity]:
    """Count the findings of all drafts by severity."""
    return Counter(finding.severity for result in results for finding in result.findings)


def summary(results: Iterable[FileResult]) -> str:
    """Say in one sentence how many findings there are in how many drafts."""
    results = list(results)
    counts = severity_counts(results)
    words = sum(result.words for result in results)
    head = f"{len(results)} naskah, {thousands(words)} kata"
    if not counts:
        return f"{head}: tidak ada temuan."
    parts = [f"{counts[s]} {name}" for s, name in SEVERITY_NAMES.items() if counts[s]]
    return f"{head}: {', '.join(parts)}."


def thousands(number: int) -> str:
    """Write a whole number as Indonesian does: ``12.500``."""
    return f"{number:,}".replace(",", ".")
