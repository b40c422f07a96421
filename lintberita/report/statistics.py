"""How often each rule speaks, and how much is found in each draft."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, TextIO

from lintberita.model import FileResult
from lintberita.report.words import SEVERITY_NAMES, printable, severity_counts, thousands


class Count(NamedTuple):
    """Findings of one rule or draft, and how many they are in 1,000 words."""

    name: str
    findings: int
    per_1000: float


def by_rule(results: Sequence[FileResult]) -> list[Count]:
    """Count by rule over all drafts, the most frequent first."""
    words = sum(result.words for result in results)
    counts = Counter(finding.rule for result in results for finding in result.findings)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [Count(rule, count, _density(count, words)) for rule, count in ordered]


def by_file(results: Sequence[FileResult]) -> list[Count]:
    """Count by draft, in the order of the report."""
    return [Count(r.path, len(r.findings), _density(len(r.findings), r.words)) for r in results]


def as_json(results: Sequence[FileResult]) -> dict[str, Any]:
    """Return both counts as plain data."""
    rules = [
        {"rule": c.name, "findings": c.findings, "per_1000_words": c.per_1000}
        for c in by_rule(results)
    ]
    files = [
        {
            "path": count.name,
            "words": result.words,
            "findings": count.findings,
            "per_1000_words": count.per_1000,
            **_severities(result),
        }
        for count, result in zip(by_file(results), results, strict=True)
    ]
    return {"rules": rules, "files": files}


def report(results: Sequence[FileResult], out: TextIO) -> None:
    """Write both counts as tables for a person."""
    words = sum(result.words for result in results)
    out.write(f"Statistik: {len(results)} naskah, {thousands(words)} kata\n")
    for heading, counts in (("aturan", by_rule(results)), ("naskah", by_file(results))):
        out.writelines(_table(heading, counts))


def _table(heading: str, counts: Sequence[Count]) -> Iterator[str]:
    if not counts:
        return
    yield f"\n{'temuan':>7}  {'per 1.000 kata':>14}  {heading}\n"
    for count in counts:
        density = f"{count.per_1000:.1f}".replace(".", ",")
        yield f"{thousands(count.findings):>7}  {density:>14}  {printable(count.name)}\n"


def _density(count: int, words: int) -> float:
    return round(1000 * count / words, 2) if words else 0.0


def _severities(result: FileResult) -> dict[str, int]:
    counts = severity_counts([result])
    return {severity.label: counts[severity] for severity in SEVERITY_NAMES}
