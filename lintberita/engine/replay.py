"""Rules tried on an archive: how often they speak, where, and what is new since the last time."""

import hashlib
import marshal
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from lintberita.language.cache import load_cached, write_cached
from lintberita.model import FileResult, Finding

# What stands on both sides of a finding tells it from others when lines move.
_CONTEXT = 40
# Enough to tell the hits of an archive apart, and nothing that can be read.
_DIGEST = 8


class Sighting(NamedTuple):
    """One finding of a replay: where it is, and its draft's text."""

    path: str
    text: str
    finding: Finding
    key: str


@dataclass(slots=True)
class Tally:
    """The hits of one rule; ``sample`` is a fair draw of ``size`` of them (algorithm R)."""

    size: int
    dice: random.Random
    hits: int = 0
    keys: set[str] = field(default_factory=set)
    sample: list[Sighting] = field(default_factory=list)

    def add(self, sighting: Sighting) -> None:
        """Count a hit, and draw whether it is kept for the sample."""
        self.hits += 1
        self.keys.add(sighting.key)
        if len(self.sample) < self.size:
            self.sample.append(sighting)
            return
        place = self.dice.randrange(self.hits)
        if place < self.size:
            self.sample[place] = sighting


class Replay(NamedTuple):
    """All that a replay found: words read, and a tally for each rule that spoke."""

    words: int
    tallies: Mapping[str, Tally]


def replayed(results: Iterable[FileResult], *, sample: int, seed: int) -> Replay:
    """Count what ``results`` hold; each rule has dice of its own, so that others don't matter."""
    words = 0
    tallies: dict[str, Tally] = {}
    for result in results:
        words += result.words
        for finding in result.findings:
            if finding.rule not in tallies:
                tallies[finding.rule] = Tally(sample, random.Random(f"{seed}/{finding.rule}"))
            text = result.text or ""
            sighting = Sighting(result.path, text, finding, _key(text, finding))
            tallies[finding.rule].add(sighting)
    return Replay(words, tallies)


def _key(text: str, finding: Finding) -> str:
    """A digest of a finding and its surroundings; of a sensitive one, of its rule and place."""
    span = finding.span
    before = text[max(0, span.start - _CONTEXT) : span.start].split("\n")[-1]
    after = text[span.end : span.end + _CONTEXT].split("\n")[0]
    # A paragraph that moved keeps its findings.
    around = f"{before}{text[span.start : span.end]}{after}"
    told = f"{finding.rule}\0{span.start if finding.sensitive else around}"
    return hashlib.blake2b(told.encode(), digest_size=_DIGEST).hexdigest()


class Memory:
    """What earlier replays of the same rules and paths saw, as digests in the cache."""

    def __init__(self, cache_dir: Path | None, names: Sequence[str]) -> None:
        """Take the cache folder, and what makes a replay the same: its rules and paths."""
        digest = hashlib.blake2b("\0".join(names).encode(), digest_size=_DIGEST).hexdigest()
        self._cache_dir = cache_dir
        self._name = f"putar-ulang-{digest}.marshal"

    def read(self) -> dict[str, set[str]] | None:
        """The keys of the hits of each rule at the last run; ``None`` where there was none."""
        kept = load_cached(self._cache_dir, self._name)
        return None if kept is None else {rule: set(keys) for rule, keys in kept.items()}

    def keep(self, tallies: Mapping[str, Tally]) -> None:
        """Remember the hits of this run; a cache that can't be written is left."""
        kept = {rule: sorted(tally.keys) for rule, tally in tallies.items()}
        write_cached(self._cache_dir, self._name, marshal.dumps(kept))
