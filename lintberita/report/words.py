"""Words that several formats share."""

from collections import Counter
from collections.abc import Iterable, Iterator

from lintberita.model import FileResult, Severity, Silencer, Suppressed

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


def silenced(results: Iterable[FileResult]) -> str:
    """Say in one sentence how many findings were silenced and by what; nothing where none was."""
    counts = Counter(item.by for result in results for item in result.suppressed)
    parts = []
    if counts[Silencer.DRAFT]:
        parts.append(f"{thousands(counts[Silencer.DRAFT])} temuan dibungkam naskah")
    if counts[Silencer.BASELINE]:
        parts.append(f"{thousands(counts[Silencer.BASELINE])} temuan lama diterima (baseline)")
    return f"{', '.join(parts)}." if parts else ""


def waivers(result: FileResult) -> Iterator[Suppressed]:
    """Yield the ethics findings of a draft that somebody set aside with a reason."""
    for item in result.suppressed:
        if item.by is Silencer.DRAFT and item.finding.rule.startswith("etik/"):
            yield item


def thousands(number: int) -> str:
    """Write a whole number as Indonesian does: ``12.500``."""
    return f"{number:,}".replace(",", ".")
