"""One draft, all rules: by paragraph where a rule can, over the whole draft where it must."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from lintberita.analysis import Document, Paragraph, Role
from lintberita.engine.findings import FindingFactory
from lintberita.language.lexicon import Lexicon
from lintberita.model import Finding, Hit, Rule, Span
from lintberita.rulepack.conditions import opens_sentence
from lintberita.rulepack.context import Check, RuleContext
from lintberita.rulepack.pack import AnchorEntry, RuleSet, TermEntry, option_values
from lintberita.rulepack.terms import Term

_UNREAD = frozenset({Role.TABLE, Role.CODE})


@dataclass(slots=True)
class Outcome:
    """Findings of one draft, and the rules that failed on it (rule id → what happened)."""

    findings: list[Finding] = field(default_factory=list)
    crashes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Raw:
    rule: Rule
    hit: Hit
    term: Term | None = None


def run_rules(
    rules: RuleSet, document: Document, factory: FindingFactory, lexicon: Lexicon
) -> Outcome:
    """Run every rule of ``rules`` on ``document``.

    A rule that raises is named in ``crashes`` and left out for the rest of this draft; the
    others go on.
    """
    outcome = Outcome()
    dateline = document.structure.dateline
    skipped = dateline.span if dateline else None
    for raw in _raw_hits(rules, document, lexicon, outcome.crashes):
        if (
            skipped is not None
            and "dateline" not in raw.rule.scope
            and raw.hit.span.end <= skipped.end
        ):
            continue
        if raw.rule.id in outcome.crashes:
            continue
        made: list[Finding | None] = []
        _guarded(
            raw.rule,
            outcome.crashes,
            lambda raw=raw: [factory.finding(raw.rule, raw.hit, raw.term)],
            made,
        )
        outcome.findings.extend(f for f in made if f is not None)
    return outcome


def _raw_hits(
    rules: RuleSet, document: Document, lexicon: Lexicon, crashes: dict[str, str]
) -> Iterator[_Raw]:
    for paragraph in document.paragraphs:
        if paragraph.role in _UNREAD:
            continue
        yield from _literal_hits(rules, document, paragraph)
        for rule, pattern in rules.patterns:
            if paragraph.role.value in rule.scope:
                yield from _caught(rule, crashes, lambda p=pattern: p.hits(document, paragraph))
        for rule, pair in rules.pairs:
            if paragraph.role.value in rule.scope:
                yield from _caught(rule, crashes, lambda p=pair: p.hits(document, paragraph))
        for rule, check in rules.paragraph_checks:
            if paragraph.role.value in rule.scope and rule.id not in crashes:
                yield from _checked(rule, check, document, lexicon, crashes, paragraph)
    for rule, occurrence in rules.occurrences:
        places = _in_scope(rule, document)
        yield from _caught(
            rule, crashes, lambda r=rule, o=occurrence, p=places: o.hits(document, p, option_values(r))
        )
    for rule, consistency in rules.consistencies:
        places = _in_scope(rule, document)
        yield from _caught(rule, crashes, lambda c=consistency, p=places: c.hits(document, p))
    for rule, check in rules.document_checks:
        yield from _checked(rule, check, document, lexicon, crashes, None)


def _checked(
    rule: Rule,
    check: Check,
    document: Document,
    lexicon: Lexicon,
    crashes: dict[str, str],
    paragraph: Paragraph | None,
) -> Iterator[_Raw]:
    context = RuleContext(rule, document, lexicon, option_values(rule), paragraph)
    yield from _caught(rule, crashes, lambda: check(context))


def _caught(
    rule: Rule, crashes: dict[str, str], hits: Callable[[], Iterable[Hit]]
) -> Iterator[_Raw]:
    found: list[Hit] = []
    _guarded(rule, crashes, hits, found)
    for hit in found:
        yield _Raw(rule, hit)
        if rule.once:
            break


def _guarded(
    rule: Rule, crashes: dict[str, str], produce: Callable[[], Iterable[object]], into: list
) -> None:
    """Collect what a rule produces; a rule's crash is its own and ends nobody else's work."""
    try:
        into.extend(produce())
    except Exception as problem:
        crashes[rule.id] = f"{type(problem).__name__}: {problem}"


def _in_scope(rule: Rule, document: Document) -> Sequence[Paragraph]:
    return [p for p in document.paragraphs if p.role.value in rule.scope]


def _literal_hits(rules: RuleSet, document: Document, paragraph: Paragraph) -> Iterator[_Raw]:
    tokens = document.tokens(paragraph)
    starts: frozenset[int] | None = None
    for payload, first, last in rules.matcher.matches(tokens):
        rule = payload.rule
        if paragraph.role.value not in rule.scope:
            continue
        if isinstance(payload, AnchorEntry):
            hit = payload.sequencer.hit(tokens, first)
            if hit is not None:
                yield _Raw(rule, hit)
            continue
        if starts is None:
            starts = _sentence_starts(document, paragraph)
        span = Span(tokens[first].start, tokens[last - 1].end)
        term = payload.term
        if term.exact and document.slice(span) != term.exact:
            continue
        if term.condition.holds(tokens, first, last, starts):
            values = {"note": term.note} if term.note else {}
            yield _Raw(rule, Hit(span, suggestions=term.right, values=values), term)


def _sentence_starts(document: Document, paragraph: Paragraph) -> frozenset[int]:
    starts = set()
    at = 0
    for sentence in document.sentences(paragraph):
        starts.add(at)
        at += len(sentence.tokens)
    return frozenset(starts)
