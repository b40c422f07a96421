"""One mistake, one finding: which of several findings on one place is shown."""

from collections.abc import Iterable, Mapping, Sequence

from lintberita.model import Finding, Rule
from lintberita.rulepack.house import HOUSE_TAG

_WORDING = ("ejaan", "gaya", "kutipan")
# Code points; what is longer speaks of a sentence and leaves the words in it to others.
_WORDING_REACH = 80


def settle(findings: Iterable[Finding], rules: Mapping[str, Rule]) -> list[Finding]:
    """Drop what another finding says better, and sort the rest by place.

    Only findings on the wording (``ejaan``, ``gaya``, ``kutipan``) compete: a named rule beats
    the dictionary (tag ``kamus``), then the more urgent, the outlet's own, the longer, the surer
    one wins. On the very same words the outlet's own wins, however urgent the other.
    Findings that may identify somebody, those on the news itself and those on whole sentences
    always stand.
    """
    ordered = sorted(_yielding(findings, rules), key=lambda f: _rank(f, rules))
    kept: list[Finding] = []
    placed: dict[int, list[Finding]] = {}
    for finding in ordered:
        if _competes(finding) and _beaten(finding, placed):
            continue
        if any(f.rule == finding.rule and f.span == finding.span for f in _near(finding, placed)):
            continue
        kept.append(finding)
        for bucket in _buckets(finding):
            placed.setdefault(bucket, []).append(finding)
    return sorted(kept, key=lambda f: (f.span.start, f.span.end, f.rule))


def _yielding(findings: Iterable[Finding], rules: Mapping[str, Rule]) -> list[Finding]:
    """Leave out what we say of words of which the outlet says something itself."""
    found = list(findings)
    spoken_for = {f.span for f in found if _is_house(f, rules)}
    return [f for f in found if f.span not in spoken_for or _is_house(f, rules) or not _competes(f)]


def _is_house(finding: Finding, rules: Mapping[str, Rule]) -> bool:
    rule = rules.get(finding.rule)
    return rule is not None and HOUSE_TAG in rule.tags


def _rank(finding: Finding, rules: Mapping[str, Rule]) -> tuple[int, int, int, int, float, int]:
    rule = rules.get(finding.rule)
    by_dictionary = int(rule is not None and "kamus" in rule.tags)
    return (
        by_dictionary,
        -int(finding.severity),
        -int(_is_house(finding, rules)),
        -len(finding.span),
        -finding.confidence,
        finding.span.start,
    )


def _competes(finding: Finding) -> bool:
    family = finding.rule.partition("/")[0]
    return family in _WORDING and len(finding.span) <= _WORDING_REACH


def _beaten(finding: Finding, placed: dict[int, list[Finding]]) -> bool:
    return any(
        _competes(other) and other.span.overlaps(finding.span) for other in _near(finding, placed)
    )


_BUCKET = 64


def _buckets(finding: Finding) -> range:
    return range(finding.span.start // _BUCKET, finding.span.end // _BUCKET + 1)


def _near(finding: Finding, placed: dict[int, list[Finding]]) -> Sequence[Finding]:
    return [other for bucket in _buckets(finding) for other in placed.get(bucket, ())]
