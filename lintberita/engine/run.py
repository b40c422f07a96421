"""One draft, all rules: by paragraph where a rule can, over the whole draft where it must."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from lintberita.analysis import Document, Paragraph, Role
from lintberita.analysis.anchors import AnchorIndex
from lintberita.engine.findings import FindingFactory
from lintberita.language.lexicon import Lexicon
from lintberita.model import Finding, Hit, Rule, Span
from lintberita.rulepack.context import RuleContext
from lintberita.rulepack.pack import AnchorEntry, Job, RuleSet
from lintberita.rulepack.terms import Term

_UNREAD = frozenset({Role.TABLE, Role.CODE})


class Outcome(NamedTuple):
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
        try:
            findings.extend(factory.findings(raw.rule, raw.hit, raw.term))
        except Exception as problem:
            run.note_crash(raw.rule, problem)
    return Outcome(tuple(findings), run.crashes)


class _Raw(NamedTuple):
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
        index = AnchorIndex(self.document)
        schedule = _Schedule(self.rules.paragraph_jobs, index)
        for paragraph in self.document.paragraphs:
            if paragraph.role in _UNREAD:
                continue
            yield from self._literal_hits(paragraph)
            for job in schedule.at(paragraph):
                for hit in self._found(job, paragraph):
                    yield _Raw(job.rule, hit)
        for job in self.rules.document_jobs:
            if not job.anchors or index.paragraphs(job.anchors):
                for hit in self._found(job, None):
                    yield _Raw(job.rule, hit)

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

    def _found(self, job: Job, paragraph: Paragraph | None) -> list[Hit]:
        """What one job has to say on one paragraph, or on the draft; nothing once it crashed."""
        rule = job.rule
        found: list[Hit] = []
        if rule.id in self.crashes:
            return found
        context = RuleContext(rule, self.document, self.lexicon, job.options, paragraph)
        try:
            found.extend(job.check(context))
        except Exception as problem:
            self.note_crash(rule, problem)
        return found[:1] if rule.once else found

    def note_crash(self, rule: Rule, problem: Exception) -> None:
        """Remember that ``rule`` failed: its crash is its own and ends nobody else's work."""
        self.crashes[rule.id] = f"{type(problem).__name__}: {problem}"


class _Schedule:
    """Which jobs have something to look at in which paragraph."""

    def __init__(self, jobs: Sequence[Job], index: AnchorIndex) -> None:
        self._everywhere = [job for job in jobs if not job.anchors]
        self._by_role: dict[Role, list[Job]] = {}
        self._anchored: dict[int, list[Job]] = {}
        for job in jobs:
            for number in index.paragraphs(job.anchors):
                self._anchored.setdefault(number, []).append(job)

    def at(self, paragraph: Paragraph) -> list[Job]:
        scope = paragraph.role.value
        if paragraph.role not in self._by_role:
            jobs = [job for job in self._everywhere if scope in job.rule.scope]
            self._by_role[paragraph.role] = jobs
        anchored = self._anchored.get(paragraph.index, ())
        return self._by_role[paragraph.role] + [job for job in anchored if scope in job.rule.scope]


def _sentence_starts(document: Document, paragraph: Paragraph) -> frozenset[int]:
    starts = set()
    at = 0
    for sentence in document.sentences(paragraph):
        starts.add(at)
        at += len(sentence.tokens)
    return frozenset(starts)
