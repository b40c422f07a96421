"""Rules as SARIF describes them, with the reason and the source that ``explain`` gives."""

from typing import Any

from lintberita.model import Rule, Severity
from lintberita.report.words import rule_page

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
# What GitHub calls them in its list of alerts.
_PROBLEMS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "recommendation",
}
_PRECISIONS = ((0.95, "very-high"), (0.9, "high"), (0.8, "medium"), (0.0, "low"))

# By ``FileResult.internal``: the draft's fault, or lintberita's own.
NOTIFICATIONS: list[dict[str, Any]] = [
    {
        "id": "galat-berkas",
        "shortDescription": {"text": "Naskah tidak dapat diperiksa"},
        "defaultConfiguration": {"level": "error"},
    },
    {
        "id": "galat-aturan",
        "shortDescription": {"text": "Aturan gagal dan dilewati"},
        "defaultConfiguration": {"level": "error"},
    },
]


def level(severity: Severity) -> str:
    """The SARIF level of ``severity``."""
    return _LEVELS[severity]


def descriptor(name: str, rule: Rule | None, severity: Severity) -> dict[str, Any]:
    """Describe the rule called ``name``; of an unknown one only the ``severity`` is told."""
    page = rule_page(name)
    data: dict[str, Any] = {"id": name}
    if rule is None:
        data["defaultConfiguration"] = {"level": level(severity)}
        return data | ({"helpUri": page} if page else {})
    why = " ".join(rule.why.split())
    data |= {
        "shortDescription": {"text": rule.title or name},
        "fullDescription": {"text": why},
        "help": {"text": f"{why}\n\nRujukan: {rule.reference}", "markdown": _markdown(rule, page)},
        "defaultConfiguration": {"level": level(rule.severity)},
        "properties": {
            "tags": sorted({rule.family, *rule.tags}),
            "precision": _precision(rule),
            "problem.severity": _PROBLEMS[rule.severity],
        },
    }
    return data | ({"helpUri": page} if page else {})


def _markdown(rule: Rule, page: str | None) -> str:
    parts = [f"**{rule.title or rule.id}**", rule.why.strip(), f"Rujukan: {rule.reference}"]
    if page:
        parts.append(f"[{rule.id}]({page})")
    return "\n\n".join(parts)


def _precision(rule: Rule) -> str:
    value = (rule.precision or {}).get("value", rule.confidence)
    return next(name for least, name in _PRECISIONS if value >= least)
