"""Chosen rules as one set that is ready to run."""

import marshal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from lintberita.errors import Place
from lintberita.model import Rule
from lintberita.rulepack import compile as build
from lintberita.rulepack.context import Check
from lintberita.rulepack.kinds import Sequencer
from lintberita.rulepack.matcher import Matcher
from lintberita.rulepack.options import option_values, with_options
from lintberita.rulepack.terms import Term, term_from


class TermEntry:
    """A row of a rule's terms; the term is built when a draft first has its form.

    A rule set has thousands of rows, a draft meets a few of them.
    """

    __slots__ = ("_row", "_term", "rule")

    def __init__(self, rule: Rule, row: bytes) -> None:
        """Keep a checked row of ``rule``, as ``marshal`` packed it."""
        self.rule = rule
        self._row = row
        self._term: Term | None = None

    @property
    def term(self) -> Term:
        """The term with its conditions."""
        if self._term is None:
            self._term = term_from(marshal.loads(self._row), Place(self.rule.id))
        return self._term


class AnchorEntry(NamedTuple):
    """The anchor word of a sequence."""

    rule: Rule
    sequencer: Sequencer


class Job(NamedTuple):
    """A rule's check; with ``anchors`` it has nothing to do where none of them stands."""

    rule: Rule
    check: Check
    anchors: frozenset[str]
    options: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Rules ready to run: literal terms in one matcher, the rest as jobs."""

    rules: tuple[Rule, ...]
    matcher: Matcher[TermEntry | AnchorEntry]
    paragraph_jobs: tuple[Job, ...]
    document_jobs: tuple[Job, ...]
    by_id: Mapping[str, Rule] = field(default_factory=dict)


def compile_rules(rules: Sequence[Rule], options: Mapping[str, Mapping[str, Any]]) -> RuleSet:
    """Compile ``rules``; ``options`` are the values an outlet gave, by rule id and option."""
    matcher: Matcher[TermEntry | AnchorEntry] = Matcher()
    jobs: dict[str, list[Job]] = {"paragraph": [], "document": []}
    chosen = [with_options(rule, options.get(rule.id, {})) for rule in rules]
    for rule in chosen:
        if rule.kind in ("existence", "substitution"):
            for forms, row in rule.body["terms"]:
                matcher.add(forms, TermEntry(rule, row))
        elif rule.kind == "sequence":
            sequencer = build.compile_sequence(rule, rule.id)
            for word in sequencer.elements[sequencer.anchor].words:
                matcher.add((word,), AnchorEntry(rule, sequencer))
        elif rule.kind != "remark":
            check = _COMPILERS[rule.kind](rule)
            job = Job(rule, check, build.anchors_of(rule), option_values(rule))
            jobs[_level(rule)].append(job)
    return RuleSet(
        rules=tuple(chosen),
        matcher=matcher,
        paragraph_jobs=tuple(jobs["paragraph"]),
        document_jobs=tuple(jobs["document"]),
        by_id={rule.id: rule for rule in chosen},
    )


_COMPILERS: Mapping[str, Callable[[Rule], Check]] = {
    "pattern": lambda rule: build.compile_pattern(rule, rule.id).hits,
    "pair": lambda rule: build.compile_pair(rule).hits,
    "occurrence": lambda rule: build.compile_occurrence(rule, rule.id).hits,
    "consistency": lambda rule: build.compile_consistency(rule).hits,
    "python": lambda rule: build.resolve_check(rule, rule.id),
}
_OF_DRAFTS = frozenset({"occurrence", "consistency"})


def _level(rule: Rule) -> str:
    if rule.kind in _OF_DRAFTS:
        return "document"
    return str(rule.body.get("level", "paragraph"))


def judges_draft(rule: Rule) -> bool:
    """Whether a finding of ``rule`` speaks of the draft as a whole, wherever it stands."""
    return rule.once or _level(rule) == "document"
