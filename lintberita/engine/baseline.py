"""Findings accepted once, so that only new ones fail: known again by what stands around them.

A finding is known by its rule and two digests, one of its words with those before it and one of
its words with those behind it. Line numbers play no part, so that paragraphs may move; and when one
neighbour is mended, the other digest still tells. What speaks of a whole draft, or may identify
somebody, is a number for each rule: as long as there are no more of them, they are accepted.
"""

import hashlib
import os
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from lintberita.analysis.secrecy import secret_words
from lintberita.model import FileResult, Finding, Silencer, Span, Suppressed

BASELINE_NAME = ".lintberita-baseline.json"
# Neighbours on either side, and words of the finding itself that count towards one digest.
_NEIGHBOURS = 2
_OWN_WORDS = 3
# Code points that are looked at for neighbours.
_REACH = 80
# Bytes of one digest; enough to tell the findings of one rule in one draft apart.
_DIGEST = 6
_WORD = re.compile(r"\w+")
# Behind these stands another paragraph.
_EDGE = re.compile(r"[\r\n]|</?(?:p|div|li|h[1-6]|t[dh]|blockquote|br)\b[^>]*>?", re.I)


class Known(NamedTuple):
    """What is accepted of one rule in one draft.

    ``contexts`` are ``before-behind`` digests in order, one for each finding; ``placeless`` is how
    many findings are accepted that have none.
    """

    contexts: tuple[str, ...] = ()
    placeless: int = 0

    @property
    def size(self) -> int:
        """How many findings it accepts."""
        return len(self.contexts) + self.placeless


Accepted = Mapping[str, Known]


class Settled(NamedTuple):
    """Findings of one draft told apart, and by rule what was accepted and is not found now."""

    new: tuple[Finding, ...]
    known: tuple[Finding, ...]
    left: Accepted


@dataclass(frozen=True, slots=True)
class Baseline:
    """Accepted findings by draft (path from the folder ``root``, with slashes) and by rule."""

    root: Path
    drafts: Mapping[str, Accepted] = field(default_factory=dict)

    def key(self, path: str) -> str:
        """How the baseline names the draft at ``path``; links to folders are followed."""
        folder, name = os.path.split(path)
        place = _real(folder)
        try:
            relative = os.path.relpath(place / name, _real(str(self.root)))
        except ValueError:
            # Another drive of Windows.
            relative = str(place / name)
        return relative.replace(os.sep, "/")

    def applied(self, result: FileResult) -> FileResult:
        """Move what is accepted from the findings of ``result`` to what is suppressed."""
        accepted = self.drafts.get(self.key(result.path))
        if not accepted or not result.findings:
            return result
        settled = settle_known(result, accepted)
        silenced = tuple(Suppressed(finding, Silencer.BASELINE) for finding in settled.known)
        return replace(
            result, findings=settled.new, suppressed=_in_order(result.suppressed + silenced)
        )

    def stale(self, result: FileResult, rules: Iterable[str]) -> int:
        """How many accepted findings of ``rules``, which ran, a result with it applied lacks."""
        accepted = self.drafts.get(self.key(result.path))
        if not accepted or result.text is None:
            return 0
        ran = set(rules)
        found = Counter(s.finding.rule for s in result.suppressed if s.by is Silencer.BASELINE)
        return sum(max(0, accepted[r].size - found[r]) for r in accepted.keys() & ran)


@lru_cache(maxsize=64)
def _real(folder: str) -> Path:
    """The folder behind links; drafts stand in few of them."""
    return Path(folder).resolve()


def accept(result: FileResult) -> dict[str, Known]:
    """What a baseline says of a draft when all its findings are accepted."""
    contexts: dict[str, list[str]] = {}
    counts: Counter[str] = Counter()
    for finding, context in _contexts(result):
        if context is None:
            counts[finding.rule] += 1
        else:
            contexts.setdefault(finding.rule, []).append(context)
    rules = sorted(contexts.keys() | counts.keys())
    return {r: Known(tuple(sorted(contexts.get(r, ()))), counts[r]) for r in rules}


def settle_known(result: FileResult, accepted: Accepted) -> Settled:
    """Tell the findings that ``accepted`` knows from new ones.

    Where there are more findings without a context than accepted, all of them are new: nobody
    can say which was there before.
    """
    known: set[int] = set()
    waiting: dict[str, list[tuple[int, str]]] = {}
    placeless: dict[str, list[int]] = {}
    for number, (finding, context) in enumerate(_contexts(result)):
        if finding.rule not in accepted:
            continue
        if context is None:
            placeless.setdefault(finding.rule, []).append(number)
        else:
            waiting.setdefault(finding.rule, []).append((number, context))
    left: dict[str, Known] = {}
    for rule, entry in accepted.items():
        numbers = placeless.get(rule, [])
        few = len(numbers) <= entry.placeless
        known.update(numbers if few else ())
        found, contexts = _matched(waiting.get(rule, ()), entry.contexts)
        known.update(found)
        rest = Known(tuple(contexts), entry.placeless - len(numbers) if few else 0)
        if rest.size:
            left[rule] = rest
    findings = result.findings
    return Settled(
        tuple(f for n, f in enumerate(findings) if n not in known),
        tuple(f for n, f in enumerate(findings) if n in known),
        left,
    )


def without(accepted: Accepted, left: Accepted) -> dict[str, Known]:
    """``accepted`` less what no longer applies."""
    kept: dict[str, Known] = {}
    for rule, entry in accepted.items():
        gone = left.get(rule, Known())
        contexts = tuple(sorted((Counter(entry.contexts) - Counter(gone.contexts)).elements()))
        rest = Known(contexts, entry.placeless - gone.placeless)
        if rest.size:
            kept[rule] = rest
    return kept


def _matched(
    findings: Sequence[tuple[int, str]], contexts: Sequence[str]
) -> tuple[set[int], list[str]]:
    """Pair findings with accepted contexts, first those that are alike on both sides.

    Returns the numbers of the findings, and the contexts that are left.
    """
    free = Counter(contexts)
    known: set[int] = set()
    for number, context in findings:
        if free[context]:
            free[context] -= 1
            known.add(number)
    for side in (0, 1):
        halves: dict[str, list[str]] = {}
        for context in sorted((+free).elements(), reverse=True):
            halves.setdefault(_half(context, side), []).append(context)
        for number, context in findings:
            alike = halves.get(_half(context, side)) if number not in known else None
            if alike:
                free[alike.pop()] -= 1
                known.add(number)
    return known, sorted((+free).elements())


def _half(context: str, side: int) -> str:
    return context.split("-")[side]


def _contexts(result: FileResult) -> Iterator[tuple[Finding, str | None]]:
    """Yield each finding with its context; with none where a number must do."""
    text = result.text or ""
    veil = _Veil(text, _secrets(result, text))
    for finding in result.findings:
        placeless = finding.whole or finding.sensitive
        yield finding, None if placeless else _context(veil, finding)


def _secrets(result: FileResult, text: str) -> list[Span]:
    """What may identify somebody, told, silenced or left out, wherever the draft writes it."""
    every = [*result.findings, *(item.finding for item in result.suppressed)]
    spans = [*result.veiled, *(finding.span for finding in every if finding.sensitive)]
    words = secret_words(text[span.start : span.end] for span in spans)
    return spans + [Span(*m.span()) for m in words.finditer(text)] if words else spans


class _Veil:
    """A text in which what may identify somebody is blank, so that no digest comes of it."""

    def __init__(self, text: str, secrets: Iterable[Span]) -> None:
        self._text = text
        self._secrets: list[Span] = []
        for span in sorted(secrets):
            last = self._secrets[-1] if self._secrets else None
            if last and span.start <= last.end:
                self._secrets[-1] = Span(last.start, max(last.end, span.end))
            else:
                self._secrets.append(span)
        self._ends = [span.end for span in self._secrets]

    def read(self, start: int, end: int) -> str:
        """The text from ``start`` to ``end`` without what is veiled."""
        start, parts = max(0, start), []
        for span in self._secrets[bisect_left(self._ends, start) :]:
            if span.start >= end:
                break
            parts.append(self._text[start : max(start, span.start)])
            start = max(start, span.end)
        parts.append(self._text[start : max(start, end)])
        return " ".join(parts)


def _context(veil: _Veil, finding: Finding) -> str:
    start, end = finding.span.start, finding.span.end
    before = _EDGE.split(veil.read(start - _REACH, start))[-1]
    behind = _EDGE.split(veil.read(end, end + _REACH), maxsplit=1)[0]
    own = veil.read(start, end)
    words = _words(own)
    if len(words) > _OWN_WORDS:
        # A sentence is known by how it begins or ends: a word within may be mended.
        first, last = " ".join(words[:_OWN_WORDS]), " ".join(words[-_OWN_WORDS:])
    else:
        first = last = " ".join(own.split())
    left = _digest(finding.rule, *_words(before)[-_NEIGHBOURS:], "\0", first)
    right = _digest(finding.rule, last, "\0", *_words(behind)[:_NEIGHBOURS])
    return f"{left}-{right}"


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _digest(*parts: str) -> str:
    told = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(told, digest_size=_DIGEST).hexdigest()


def _in_order(suppressed: Iterable[Suppressed]) -> tuple[Suppressed, ...]:
    order = sorted(suppressed, key=lambda s: (s.finding.span.start, s.finding.span.end))
    return tuple(order)
