"""Choices that no rule of grammar settles: the system of marks, the colour of a verb."""

from collections import Counter
from collections.abc import Iterator

from lintberita.analysis.attribution import Attribution
from lintberita.language.reporting_verbs import Grade
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_SYSTEMS = {"“": "“…”", '"': '"…"', "«": "«…»"}
_COLOURED = (Grade.DOUBTING, Grade.HARSH, Grade.EMOTIVE)
# Roots that mean what they say even where the verb is a strong one.
_PLAIN_ENOUGH = frozenset("minta pinta puji protes kritik apresiasi keluh sesal".split())


def mixed_systems(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit at the first quotation in the rarer of two systems of marks."""
    document = context.document
    closed = [q for q in document.quotes if q.closed and not q.depth and q.opening in _SYSTEMS]
    counts = Counter(quote.opening for quote in closed)
    if len(counts) < 2:
        return
    (common, _), (rare, _) = counts.most_common(2)
    for quote in closed:
        if quote.opening == rare:
            start = quote.span.start
            values = {"common": _SYSTEMS[common], "rare": _SYSTEMS[rare]}
            yield Hit(Span(start, start + 1), values=values)
            return


def coloured_verb(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a reporting verb that judges the speaker; more urgent in a title."""
    for report in context.document.attributions:
        verb, span = report.verb, _verb_span(report)
        if verb is None or span is None or verb.grade not in _COLOURED:
            continue
        if verb.root in _PLAIN_ENOUGH or not _in_scope(context, report):
            continue
        if verb.root == "aku" and report.quote is None:
            continue
        yield Hit(span, values={"grade": verb.grade.value})


def unusual_verb(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a word in -nya behind a quotation that is no reporting verb: *geramnya*."""
    for report in context.document.attributions:
        span = _verb_span(report)
        if span is None or report.verb is not None or report.speaker is None:
            continue
        clitic = report.speaker.span.start == span.end - 3 and report.speaker.kind == "pronoun"
        behind = report.quote is not None and span.start >= report.quote.span.end
        if clitic and behind and _in_scope(context, report):
            yield Hit(span, ("katanya",))


def too_much_ungkap(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for the first *ungkap* over the limit."""
    allowed = int(context.options["batas"])
    spans = [
        span
        for report in context.document.attributions
        if report.verb is not None and report.verb.root == "ungkap" and _in_scope(context, report)
        if (span := _verb_span(report)) is not None
    ]
    if len(spans) > allowed:
        yield Hit(spans[allowed], values={"count": str(len(spans))})


def _verb_span(report: Attribution) -> Span | None:
    """The verb with its clitic."""
    if report.cue is None:
        return None
    if report.speaker is not None and report.speaker.span.start == report.cue.end:
        return Span(report.cue.start, report.speaker.span.end)
    return report.cue


def _in_scope(context: RuleContext, report: Attribution) -> bool:
    role = context.document.paragraphs[report.paragraph].role
    return role.value in context.rule.scope
