"""The bar of filters; it shows itself only where the page's script runs."""

from collections.abc import Iterable, Iterator, Sequence

from lintberita.model import FileResult
from lintberita.report.html.tags import opening, tag, text
from lintberita.report.words import FAMILY_NAMES, SEVERITY_NAMES, thousands


def filters(results: Sequence[FileResult]) -> str:
    """Choices by severity, family, rule and draft: only those that divide something."""
    findings = [finding for result in results for finding in result.findings]
    if not findings:
        return ""
    present = {finding.severity for finding in findings}
    severities = ((s.label, name) for s, name in SEVERITY_NAMES.items() if s in present)
    families = dict.fromkeys(sorted(finding.rule.partition("/")[0] for finding in findings))
    rules = sorted({finding.rule for finding in findings})
    parts = [
        _boxes("Tingkat", "s", severities),
        _boxes("Keluarga", "k", ((name, FAMILY_NAMES.get(name, name)) for name in families)),
        _choice("Aturan", "r", "semua aturan", ((rule, rule) for rule in rules)),
    ]
    if len(results) > 1:
        drafts = ((str(number), result.path) for number, result in enumerate(results))
        parts.append(_choice("Naskah", "file", "semua naskah", drafts))
    total = thousands(len(findings))
    parts += [
        tag("output", f"{total} dari {total} temuan", id="shown", data_total=len(findings)),
        tag("button", "Atur ulang", type="reset"),
        tag("span", tag("kbd", "J"), " berikut, ", tag("kbd", "K"), " sebelumnya", class_="keys"),
    ]
    return tag("form", *parts, id="filters", hidden=True, aria_label="Saring temuan")


def _boxes(label: str, name: str, choices: Iterable[tuple[str, str]]) -> str:
    boxes = (
        tag(
            "label",
            opening("input", type="checkbox", name=name, value=value, checked=True),
            tag("span", text(shown)),
            class_=f"box {value}",
        )
        for value, shown in choices
    )
    return tag("fieldset", tag("legend", label), *boxes)


def _choice(label: str, name: str, everything: str, choices: Iterable[tuple[str, str]]) -> str:
    def options() -> Iterator[str]:
        yield tag("option", everything, value="")
        yield from (tag("option", text(shown), value=value) for value, shown in choices)

    return tag("label", tag("span", label), tag("select", *options(), name=name))
