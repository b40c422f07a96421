"""What a draft asks to be left alone, and what is wrong with how it asks.

A remark covers the paragraph that it stands in or before; ``abaikan-berkas`` covers the draft. It
comes after overlaps are settled: a finding that is silenced still is the one finding on its place,
so that no other comes up from below it.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Generic, NamedTuple, TypeVar

from lintberita.engine.findings import FindingFactory
from lintberita.model import Finding, Rule, Silencer, Span, Suppressed
from lintberita.rulepack.schema import MISTAKEN_REMARK, UNUSED_REMARK
from lintberita.source import Remark

# Whoever sets aside what protects people says why.
_REASONED = "etik"
_PARAGRAPH, _WHOLE = "abaikan", "abaikan-berkas"
_STYLE = "profile"
_REASON = re.compile(r"(?:^|[\s,;])alasan\s*[=:]", re.I)
_PARTED = re.compile(r"[\s,;]+")
# Word processors make curly quotes of straight ones.
_QUOTES = "\"'“”„‘’«»"
# Looking for the nearest name takes a millisecond, and a draft may hold any number of mistakes.
_GUESSES = 20
_LONGEST_NAME = 60

Meaning = TypeVar("Meaning")


class Names(NamedTuple):
    """Names that a remark may use.

    ``known`` are those of all rules and families, ``whole`` the families of which all rules run
    that the configuration has on: only of these can be said that a remark silences nothing.
    """

    known: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()


NO_NAMES = Names()


class Request(NamedTuple):
    """A remark, read: what to do, with which rules or families, and why."""

    verb: str
    names: tuple[str, ...]
    reason: str


class Heard(NamedTuple):
    """What is left of the findings of a draft, and what its remarks have silenced."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...] = ()


class _Problem(NamedTuple):
    """Something to tell about a remark: the rule, which of its messages, and whom it names."""

    remark: Remark
    rule: str
    variant: str = ""
    name: str = ""
    near: str = ""


class _Grant(NamedTuple):
    """One name that one remark silences; ``number`` is the remark's."""

    number: int
    name: str
    reason: str


def names_of(catalogue: Iterable[Rule], usual: Iterable[Rule], chosen: Iterable[Rule]) -> Names:
    """The names of all rules in ``catalogue``; ``usual`` run without options of the command line.

    ``chosen`` are those that do run.
    """
    running = {rule.id for rule in chosen}
    partly = {rule.family for rule in usual if rule.id not in running}
    families = {rule.family for rule in chosen} - partly
    known = {name for rule in catalogue for name in (rule.id, rule.family)}
    return Names(frozenset(known), frozenset(families))


def request_in(text: str) -> Request:
    """Read the words of a remark: ``abaikan RULE[, RULE] alasan="…"``."""
    reason = _REASON.search(text)
    words = text[: reason.start()] if reason else text
    verb, *names = [name for name in _PARTED.split(words) if name] or [""]
    said = " ".join(text[reason.end() :].split()).strip(_QUOTES + " ") if reason else ""
    clean = (name.strip(_QUOTES).rstrip("/").lower() for name in names)
    return Request(verb.lower(), tuple(dict.fromkeys(name for name in clean if name)), said)


def hear(
    findings: Sequence[Finding],
    remarks: Sequence[Remark],
    factory: FindingFactory,
    *,
    rules: Mapping[str, Rule],
    names: Names,
    crashed: Collection[str] = (),
) -> Heard:
    """Take out of ``findings`` what ``remarks`` silence, and add what is wrong with the remarks.

    ``rules`` are those that ran, ``crashed`` the ids of those that failed on this draft. Findings
    about remarks can't be silenced by remarks.
    """
    if not remarks:
        return Heard(tuple(findings))
    if not names.known:
        names = names_of(rules.values(), rules.values(), rules.values())
    hearing = _Hearing(remarks, names.known)
    kept: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        grant = hearing.grant_for(finding)
        if grant is None:
            kept.append(finding)
        else:
            suppressed.append(Suppressed(finding, Silencer.DRAFT, grant.reason))
    lame = {name for rule in crashed for name in (rule, rule.partition("/")[0])}
    problems = [*hearing.mistakes, *hearing.unused((rules.keys() | names.whole) - lame)]
    secrets = _Stretches((f.span, True) for f in findings if f.sensitive)
    kept += [
        _told(problem, rules, factory, sensitive=bool(secrets.touching(problem.remark.span)))
        for problem in problems
        if problem.rule in rules
    ]
    kept.sort(key=lambda f: (f.span.start, f.span.end, f.rule))
    return Heard(tuple(kept), tuple(suppressed))


def _told(
    problem: _Problem, rules: Mapping[str, Rule], factory: FindingFactory, *, sensitive: bool
) -> Finding:
    """The finding on a remark; one that hangs on words, as in Word, may hang on a child's name."""
    values = {"name": problem.name, "near": problem.near}
    rule, span = rules[problem.rule], problem.remark.span
    return factory.at_source(rule, span, problem.variant, values, sensitive=sensitive)


class _Stretches(Generic[Meaning]):
    """Stretches of the source with what each means; they may overlap."""

    def __init__(self, stretches: Iterable[tuple[Span, Meaning]]) -> None:
        self._starts: list[int] = []
        # Of all that begin up to here, the one that reaches furthest.
        self._furthest: list[tuple[int, Meaning]] = []
        for span, meaning in sorted(stretches, key=lambda stretch: stretch[0].start):
            last = self._furthest[-1] if self._furthest else None
            self._starts.append(span.start)
            self._furthest.append(last if last and last[0] >= span.end else (span.end, meaning))

    def touching(self, span: Span) -> Meaning | None:
        """What a stretch means that shares a place or an edge with ``span``."""
        at = bisect_right(self._starts, span.end) - 1
        if at < 0 or self._furthest[at][0] < span.start:
            return None
        return self._furthest[at][1]


class _Hearing:
    """The remarks of one draft: what they grant, which of it was needed, what is wrong."""

    def __init__(self, remarks: Sequence[Remark], known: frozenset[str]) -> None:
        self.mistakes: list[_Problem] = []
        self._remarks = remarks
        self._granted: list[list[_Grant]] = []
        self._used: set[tuple[int, str]] = set()
        self._whole: dict[str, _Grant] = {}
        local: dict[str, list[tuple[Span, _Grant]]] = {}
        guesser = _Guesser(known)
        for number, remark in enumerate(remarks):
            request = request_in(remark.text)
            granted, mistakes = _read(number, remark, request, guesser)
            self.mistakes += mistakes
            self._granted.append(granted)
            for grant in granted:
                if request.verb == _WHOLE:
                    self._whole.setdefault(grant.name, grant)
                elif remark.covers is not None:
                    local.setdefault(grant.name, []).append((remark.covers, grant))
        self._local = {name: _Stretches(stretches) for name, stretches in local.items()}

    def grant_for(self, finding: Finding) -> _Grant | None:
        """What silences ``finding``: the remark on its paragraph before the one on the draft."""
        names = (finding.rule, finding.rule.partition("/")[0])
        start = Span(finding.span.start, finding.span.start)
        local = (self._local[name].touching(start) for name in names if name in self._local)
        grant = next((found for found in local if found), None)
        grant = grant or next((self._whole[name] for name in names if name in self._whole), None)
        if grant is not None:
            self._used.add((grant.number, grant.name))
        return grant

    def unused(self, judged: Collection[str]) -> Iterator[_Problem]:
        """Yield a problem for each remark with names of ``judged`` that silenced nothing."""
        for number, (remark, granted) in enumerate(zip(self._remarks, self._granted, strict=True)):
            idle = [
                grant.name
                for grant in granted
                if grant.name in judged and (number, grant.name) not in self._used
            ]
            if idle:
                whole = request_in(remark.text).verb == _WHOLE
                variant = "berkas" if whole else "" if remark.covers else "ujung"
                yield _Problem(remark, UNUSED_REMARK, variant, _shown(", ".join(idle)))


class _Guesser:
    """The nearest known name for one that is not known, for the first mistakes of a draft."""

    def __init__(self, known: frozenset[str]) -> None:
        self.known = known
        self._guesses: dict[str, str] = {}

    def near(self, name: str) -> str:
        """Return the nearest known name, or nothing."""
        if name not in self._guesses:
            if len(self._guesses) >= _GUESSES or len(name) > _LONGEST_NAME:
                return ""
            found = get_close_matches(name, sorted(self.known), n=1)
            self._guesses[name] = found[0] if found else ""
        return self._guesses[name]


def _read(
    number: int, remark: Remark, request: Request, guesser: _Guesser
) -> tuple[list[_Grant], list[_Problem]]:
    """What one remark grants, and what is wrong with it."""
    if not remark.closed:
        return [], [_Problem(remark, MISTAKEN_REMARK, "terbuka")]
    if request.verb not in (_PARAGRAPH, _WHOLE):
        if request.verb == _STYLE and request.names:
            return [], [_Problem(remark, MISTAKEN_REMARK, "gaya", _shown(request.names[0]))]
        return [], [_Problem(remark, MISTAKEN_REMARK, "perintah", _shown(request.verb))]
    if not request.names:
        return [], [_Problem(remark, MISTAKEN_REMARK, "kosong")]
    granted: list[_Grant] = []
    mistakes: list[_Problem] = []
    unknown: list[str] = []
    unreasoned: list[str] = []
    for name in request.names:
        if name in guesser.known:
            if name.partition("/")[0] == _REASONED and not request.reason:
                unreasoned.append(name)
            else:
                granted.append(_Grant(number, name, request.reason))
        elif near := guesser.near(name):
            mistakes.append(_Problem(remark, MISTAKEN_REMARK, "mirip", _shown(name), near))
        else:
            unknown.append(name)
    for variant, names in (("", unknown), ("alasan", unreasoned)):
        if names:
            mistakes.append(_Problem(remark, MISTAKEN_REMARK, variant, _shown(", ".join(names))))
    return granted, mistakes


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1]}…"
