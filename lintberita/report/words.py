"""Words that several formats share."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from lintberita import __version__
from lintberita.model import FileResult, Safety, Severity, Silencer, Suppressed
from lintberita.resources import rules_dir

SEVERITY_NAMES = {
    Severity.ERROR: "galat",
    Severity.WARNING: "peringatan",
    Severity.INFO: "info",
}
FAMILY_NAMES = {
    "ejaan": "Ejaan",
    "gaya": "Gaya bahasa",
    "kutipan": "Kutipan",
    "berita": "Berita",
    "sumber": "Sumber",
    "etik": "Etik",
}
SAFETY_NAMES = {
    Safety.SAFE: "diperbaiki oleh: lintberita fix",
    Safety.UNSAFE: "diperbaiki oleh: lintberita fix --unsafe",
    Safety.DISPLAY: "perbaiki sendiri",
}
HOME_PAGE = "https://github.com/lintberita/lintberita"

# What can move a terminal's cursor, end a line of a log, or turn the direction of writing.
_UNPRINTABLE = dict.fromkeys(
    (
        *(*range(0x09), *range(0x0A, 0x20), *range(0x7F, 0xA0)),
        *(*range(0x2028, 0x202F), *range(0x2066, 0x206A)),
    ),
    "\ufffd",
)


def severity_counts(results: Iterable[FileResult]) -> Counter[Severity]:
    """Count the findings of all drafts by severity."""
    return Counter(finding.severity for result in results for finding in result.findings)


def summary(results: Iterable[FileResult]) -> str:
    """Say in one sentence how many findings there are in how many drafts."""
    results = list(results)
    counts = severity_counts(results)
    words = sum(result.words for result in results)
    unread = sum(result.text is None for result in results)
    head = f"{len(results)} naskah, {thousands(words)} kata"
    parts = [f"{counts[s]} {name}" for s, name in SEVERITY_NAMES.items() if counts[s]]
    if unread:
        parts.append(f"{unread} naskah tidak dapat diperiksa")
    return f"{head}: {', '.join(parts) or 'tidak ada temuan'}."


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


def decimal(number: float) -> str:
    """Write a number with two decimals the Indonesian way: ``1.234,50``."""
    return f"{number:,.2f}".translate(str.maketrans(",.", ".,"))


def thousands(number: int) -> str:
    """Write a whole number as Indonesian does: ``12.500``."""
    return f"{number:,}".replace(",", ".")


def printable(text: str) -> str:
    """Replace control characters, letter for letter, so that ``text`` stays one line."""
    return text if text.isprintable() else text.translate(_UNPRINTABLE)


@cache
def rule_page(rule: str) -> str | None:
    """The address of a built-in rule's page; an outlet's own rule has none."""
    if not (rules_dir() / f"{rule}.yaml").is_file():
        return None
    return f"{HOME_PAGE}/blob/v{__version__}/docs/katalog/{rule}.md"
