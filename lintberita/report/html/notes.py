"""What is told of a draft beside its text: the findings, and those that were silenced."""

from collections.abc import Iterator

from lintberita.model import FileResult, Finding, Silencer
from lintberita.report.html.tags import tag, text
from lintberita.report.veil import Veil
from lintberita.report.words import SAFETY_NAMES, SEVERITY_NAMES
from lintberita.source.lines import LineIndex

_SILENCERS = {Silencer.DRAFT: "naskah", Silencer.BASELINE: "baseline"}
_SUGGESTIONS = 3


def cards(result: FileResult, number: int, lines: LineIndex, veil: Veil) -> Iterator[str]:
    """Yield a list item for each finding of draft ``number``."""
    for index, finding in enumerate(result.findings):
        yield (
            tag(
                "li",
                _head(finding, f"#m{number}-{index}", lines),
                tag("p", text(veil.message(finding)), class_="msg"),
                _advice(finding, veil),
                tag(
                    "p",
                    tag("a", text(finding.rule), href=f"#{rule_anchor(finding.rule)}"),
                    text(f" · {finding.reference}" if finding.reference else ""),
                    class_="ref",
                ),
                id=f"f{number}-{index}",
                class_=f"card {finding.severity.label}",
                data_s=finding.severity.label,
                data_k=finding.rule.partition("/")[0],
                data_r=finding.rule,
            )
            + "\n"
        )


def suppressed(result: FileResult, lines: LineIndex, veil: Veil) -> str:
    """The table of what was found and silenced, with the reasons; empty where nothing was."""
    if not result.suppressed:
        return ""
    rows = []
    for silenced in result.suppressed:
        finding = silenced.finding
        reason = text(veil.over(silenced.reason)) or tag("span", "tanpa alasan", class_="missing")
        rows.append(
            tag(
                "tr",
                tag("td", str(lines.position(finding.span.start).line), class_="n"),
                tag("th", text(finding.rule), scope="row"),
                tag("td", text(veil.message(finding))),
                tag("td", reason),
                tag("td", _SILENCERS[silenced.by]),
                class_="etik" if finding.rule.startswith("etik/") else None,
            )
        )
    head = ("Baris", "Aturan", "Temuan", "Alasan", "Dibungkam oleh")
    heads = (tag("th", name, scope="col") for name in head)
    caption = tag("caption", f"Temuan yang dibungkam ({len(rows)})")
    table = tag("table", caption, tag("thead", tag("tr", *heads)), tag("tbody", *rows))
    return tag("div", table, class_="facts wide silenced")


def rule_anchor(rule: str) -> str:
    """The id of a rule's row in the table of rules."""
    return f"r-{rule.replace('/', '-')}"


def _head(finding: Finding, mark: str, lines: LineIndex) -> str:
    at = lines.position(finding.span.start)
    name = SEVERITY_NAMES[finding.severity]
    place = tag("a", f"baris {at.line}, kolom {at.column}", href=mark, class_="place")
    return tag("p", tag("strong", name, class_="sev"), place, class_="head")


def _advice(finding: Finding, veil: Veil) -> str:
    shown = [s.strip() for s in finding.suggestions[:_SUGGESTIONS] if s.strip()]
    if finding.sensitive or not (shown or finding.fix):
        return ""
    wanted = " atau ".join(tag("ins", text(veil.over(words))) for words in shown)
    how = text(SAFETY_NAMES[finding.fix.safety]) if finding.fix else ""
    parts = (f"→ {wanted}" if wanted else "", tag("small", how) if how else "")
    return tag("p", " ".join(part for part in parts if part), class_="want")
