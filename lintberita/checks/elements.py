"""What a piece of news leaves out: the 5W1H of the whole draft."""

from collections.abc import Iterator, Sequence

from lintberita.analysis.doctypes import looks_whole
from lintberita.analysis.elements import tells_event
from lintberita.analysis.lead import opening
from lintberita.model import Hit, Severity
from lintberita.rulepack.context import RuleContext

_GRAVE = frozenset({"siapa", "apa", "kapan", "di_mana"})
# A longer file is an archive of many articles; what one of them lacks another one has.
_LONGEST = 10_000
_EXPECTED_EARLY = ("kapan", "di_mana")


def incomplete(context: RuleContext) -> Iterator[Hit]:
    """Yield at most one hit, at the lead, that names the elements the draft lacks or tells late.

    An event without its who, what, when or where is a warning; news of markets or studies, and a
    missing why or how, are information.
    """
    document = context.document
    lead = document.structure.lead
    if lead is None or not looks_whole(document):
        return
    if not int(context.options["min-kata"]) <= document.words <= _LONGEST:
        return
    elements = document.elements
    if elements.missing:
        grave = tells_event(document) and not _GRAVE.isdisjoint(elements.missing)
        yield Hit(
            opening(document),
            values={"missing": _listed(elements.missing)},
            severity=Severity.WARNING if grave else Severity.INFO,
        )
        return
    late = [e for e in elements.late if e in _EXPECTED_EARLY]
    if elements.owed and late and tells_event(document):
        yield Hit(
            opening(document),
            variant="terlambat",
            values={"missing": _listed(late)},
            severity=Severity.INFO,
        )


def _listed(names: Sequence[str]) -> str:
    """*siapa, kapan, dan di mana*."""
    words = [name.replace("_", " ") for name in names]
    if len(words) < 3:
        return " dan ".join(words)
    return f"{', '.join(words[:-1])}, dan {words[-1]}"
