"""One draft, all rules: by paragraph where a rule can, over the whole draft where it must."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from lintberita.analysis import Document, Paragraph, Role
from lintberita.engine.findings import FindingFactory
from lintberita.language.lexicon import Lexicon
from lintberita.model import Finding, Hit, Rule, Span
from lintberita.rulepack.context import Check, RuleContext
from lintberita.rulepack.pack import AnchorEntry, RuleSet
from lintberita.rulepack.terms import Term

_UNREAD = frozenset({Role.TABLE, Role.CODE})

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Outcome:
    """Findings of one draft, and the rules that failed on it (rule id → what happened)."""

    findings: tuple[Finding, ...]
    crashes: dict[str, str]


def run_rules(
    rules: RuleSet, document: Document, factory: FindingFactory, lexicon: Lexicon
) -> Outcome:
    """Run every rule of ``rules`` on ``document``.

    A rule that raises is named in ``crashes``; the others go on.
    """
    run = _Run(rules, document, lexicon)
    dateline = document.structure.dateline
    findings: list[Finding] = []
    for raw in run.raw_hits():
        if (
            dateline
            and raw.hit.span.end <= dateline.span.end
            and (raw.hit.span.start >= dateline.span.start and "dateline" not in raw.rule.scope)
        ):
            continue
        findings += run.guarded(raw.rule, partial(factory.findings, raw.rule, raw.hit, raw.term))
    return Outcome(tuple(findings), run.crashes)


@dataclass(frozen=True, slots=True)
class _Raw:
    """A hit with its rule, and its term where a literal term made it."""

    rule: Rule
    hit: Hit
    term: Term | None = None


@dataclass(slots=True)
class _Run:
    """One run over one draft; ``crashes`` names the rules that failed on it, and how."""

    rules: RuleSet
    document: Document
    lexicon: Lexicon
    crashes: dict[str, str] = field(default_factory=dict)

    def raw_hits(self) -> Iterator[_Raw]:
        for paragraph in self.document.paragraphs:
            if paragraph.role not in _UNREAD:
                yield from self._paragraph_hits(paragraph)
        yield from self._document_hits()

    def _paragraph_hits(self, paragraph: Paragraph) -> Iterator[_Raw]:
        rules, document, scope = self.rules, self.document, paragraph.role.value
        yield from self._literal_hits(paragraph)
        present = rules.anchors_in(document.slice(paragraph.span))
        for rule, pattern in rules.patterns:
            if scope in rule.scope and not present.isdisjoint(pattern.anchors):
                yield from self._caught(rule, partial(pattern.hits, document, paragraph))
        for rule, pair in rules.pairs:
            if scope in rule.scope:
                yield from self._caught(rule, partial(pair.hits, document, paragraph))
        for rule, check in rules.paragraph_checks:
            anchors = rules.check_anchors[rule.id]
            if scope in rule.scope and (not anchors or not present.isdisjoint(anchors)):
                yield from self._checked(rule, check, paragraph)

    def _document_hits(self) -> Iterator[_Raw]:
        rules, document = self.rules, self.document
        for rule, occurrence in rules.occurrences:
            hits = partial(occurrence.hits, document, self._in_scope(rule), rules.options[rule.id])
            yield from self._caught(rule, hits)
        for rule, consistency in rules.consistencies:
            yield from self._caught(rule, partial(consistency.hits, document, self._in_scope(rule)))
        for rule, check in rules.document_checks:
            yield from self._checked(rule, check, None)

    def _literal_hits(self, paragraph: Paragraph) -> Iterator[_Raw]:
        tokens = self.document.tokens(paragraph)
        starts: frozenset[int] | None = None
        for payload, first, last in self.rules.matcher.matches(tokens):
            rule = payload.rule
            if paragraph.role.value not in rule.scope:
                continue
            if isinstance(payload, AnchorEntry):
                hit = payload.sequencer.hit(tokens, first)
                if hit is not None:
                    yield _Raw(rule, hit)
                continue
            if starts is None:
                starts = _sentence_starts(self.document, paragraph)
            span = Span(tokens[first].start, tokens[last - 1].end)
            term = payload.term
            if term.exact and self.document.slice(span) != term.exact:
                continue
            if term.condition.holds(tokens, first, last, starts):
                hit = Hit(span, suggestions=term.right, values={"note": term.note})
                yield _Raw(rule, hit, term)

    def _checked(self, rule: Rule, check: Check, paragraph: Paragraph | None) -> Iterator[_Raw]:
        if rule.id in self.crashes:
            return
        context = RuleContext(
            rule, self.document, self.lexicon, self.rules.options[rule.id], paragraph
        )
        yield from self._caught(rule, partial(check, context))

    def _caught(self, rule: Rule, hits: Callable[[], Iterable[Hit]]) -> Iterator[_Raw]:
        found = self.guarded(rule, hits)
        for hit in found[:1] if rule.once else found:
            yield _Raw(rule, hit)

    def guarded(self, rule: Rule, produce: Callable[[], Iterable[Item]]) -> list[Item]:
        """Collect what a rule produces; its crash is its own and ends nobody else's work."""
        collected: list[Item] = []
        try:
            collected.extend(produce())
        except Exception as problem:
            self.crashes[rule.id] = f"{type(problem).__name__}: {problem}"
        return collected

    def _in_scope(self, rule: Rule) -> Sequence[Paragraph]:
        return [p for p in self.document.paragraphs if p.role.value in rule.scope]


def _sentence_starts(document: Document, paragraph: Paragraph) -> frozenset[int]:
    starts = set()
    at = 0
    for sentence in document.sentences(paragraph):
        starts.add(at)
        at += len(sentence.tokens)
    return frozenset(starts)
