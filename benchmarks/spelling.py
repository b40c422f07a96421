"""Spelling side by side: lintberita, hunspell with its Indonesian dictionary, plain pyspellchecker.

    python benchmarks/spelling.py [--clean FOLDER] [--seen FILE ...] [--slips FILE ...]
        [--gold FOLDER] [--forms TSV]

``--clean``: a folder of good texts (``.txt``), for false alarms. ``--seen``: files of good texts
whose words the lists were counted from. ``--slips``: files (``.txt``, or ``.jsonl`` with a
``text`` in each line) into whose words typing errors are put, the same ones at every run.
``--gold``: a folder of texts beside a ``gold.jsonl`` with file, start, end, right, kind and
confidence. ``--forms``: a table with a head, words and their counts in its first columns; an error
that leaves one of them is counted apart. Without folders the drafts of ``examples/`` serve.
"""

import argparse
import json
import random
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from peers import Verdicts, hunspell, pyspellchecker
from slips import Slip, slips

from lintberita.api import Linter, all_rules, open_linter
from lintberita.cli.session import cache_dir
from lintberita.model import Severity

EXAMPLES = Path(__file__).parent.parent / "examples" / "draf"
SEED = 20261124
_SEEN = 3
_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?:['’-][^\W\d_]+)*(?![\w-])")
_PLAIN = re.compile(r"(?<![\w-])[a-z]{5,}(?![\w-])")


class Answer(NamedTuple):
    """A place that a checker points at, and its suggestions, best first."""

    start: int
    end: int
    suggestions: Sequence[str]


class Case(NamedTuple):
    """A text with one typing error, at ``start``; the error leaves a word where ``is_word``."""

    text: str
    start: int
    slip: Slip
    is_word: bool


Checker = Callable[[str], list[Answer]]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--clean", type=Path, default=EXAMPLES)
    parser.add_argument("--slips", type=Path, nargs="*", default=[EXAMPLES / "berita-bersih.txt"])
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--forms", type=Path)
    parser.add_argument("--seen", type=Path, nargs="*", default=[])
    parser.add_argument("--sentences", type=int, default=1000)
    options = parser.parse_args()
    linter = open_linter(select=["ejaan"], cache_dir=cache_dir())
    clean = [path.read_text("utf-8") for path in sorted(options.clean.glob("*.txt"))]
    cases = list(_cases(options.slips, options.sentences, _words_of(options.forms), linter))
    gold = list(_gold(options.gold)) if options.gold else []
    seen = [paragraph for path in options.seen for paragraph in _paragraphs(path)]
    texts = [*clean, *seen, *(case.text for case in cases), *(text for text, _ in gold)]
    checkers = {"lintberita": _lintberita(linter), **_peers(texts, linter)}
    by_dictionary = [rule.id for rule in all_rules() if "kamus" in rule.tags]
    dictionary = open_linter(select=by_dictionary, cache_dir=cache_dir())
    by_word = {**checkers, "lintberita": _lintberita(dictionary)}
    _print_flags("good text", by_word, clean)
    if seen:
        _print_flags("good text that the counts have seen", by_word, seen)
    _print_slips(checkers, cases)
    if gold:
        _print_gold(checkers, gold)
    _print_speed(dictionary, clean)
    _print_start()


def _lintberita(linter: Linter) -> Checker:
    def check(text: str) -> list[Answer]:
        found = linter.check(text, "teks.txt").findings
        loud = (f for f in found if f.severity >= Severity.WARNING)
        return [Answer(f.span.start, f.span.end, f.suggestions) for f in loud]

    return check


def _peers(texts: Iterable[str], linter: Linter) -> dict[str, Checker]:
    """The other checkers, each asked once for all words of all texts."""
    words = {match.group() for text in texts for match in _WORD.finditer(text)}
    listed = [word for word in linter.lexicon.words() if word.isalpha()]
    peers = {"pyspellchecker": _by_word(pyspellchecker(words, linter.lexicon, listed))}
    asked = hunspell(words)
    if asked is None:
        print("hunspell with id_ID is not installed here; its column is left out.\n")
        return peers
    return {"hunspell": _by_word(asked), **peers}


def _by_word(verdicts: Verdicts) -> Checker:
    def check(text: str) -> list[Answer]:
        return [
            Answer(match.start(), match.end(), verdicts[match.group()])
            for match in _WORD.finditer(text)
            if match.group() in verdicts
        ]

    return check


def _words_of(forms: Path | None) -> frozenset[str]:
    if forms is None:
        return frozenset()
    rows = (line.split("\t") for line in forms.read_text("utf-8").splitlines()[1:])
    return frozenset(row[0] for row in rows if int(row[1]) >= _SEEN)


def _cases(
    files: Iterable[Path], count: int, known: frozenset[str], linter: Linter
) -> Iterator[Case]:
    """Put one error into each of ``count`` paragraphs, in words that are right."""
    dice = random.Random(SEED)
    paragraphs = [p for path in files for p in _paragraphs(path) if len(p.split()) > 12]
    dice.shuffle(paragraphs)
    for paragraph in paragraphs[:count]:
        places = [m for m in _PLAIN.finditer(paragraph) if linter.lexicon.knows(m.group())]
        if not places:
            continue
        place = dice.choice(places)
        for slip in slips([place.group()], seed=dice.randrange(10**9)):
            text = paragraph[: place.start()] + slip.wrong + paragraph[place.end() :]
            is_word = slip.wrong in known or (not known and linter.lexicon.is_listed(slip.wrong))
            yield Case(text, place.start(), slip, is_word)


def _paragraphs(path: Path) -> Iterator[str]:
    lines = path.read_text("utf-8").splitlines()
    texts = (json.loads(line)["text"] for line in lines) if path.suffix == ".jsonl" else lines
    for text in texts:
        yield from (part for part in text.split("\n") if part.strip())


def _gold(folder: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    rows = [json.loads(line) for line in (folder / "gold.jsonl").read_text("utf-8").splitlines()]
    for path in sorted(folder.glob("*.txt")):
        mine = [r for r in rows if r["file"] == path.stem and r["confidence"] == "certain"]
        yield path.read_text("utf-8"), [r for r in mine if r["kind"] in ("typo", "merge")]


def _print_flags(what: str, checkers: Mapping[str, Checker], texts: Sequence[str]) -> None:
    words = sum(len(text.split()) for text in texts)
    print(f"flags on {what}, {words:,} words (lintberita: rules tagged kamus)")
    for name, check in checkers.items():
        flagged = [text[a.start : a.end] for text in texts for a in check(text)]
        small = sum(word[:1].islower() for word in flagged)
        print(f"  {name:<16}{1000 * len(flagged) / words:8.2f} in 1,000", end="")
        print(f"{1000 * small / words:8.2f} in lower case")


def _print_slips(checkers: Mapping[str, Checker], cases: Sequence[Case]) -> None:
    left = sum(case.is_word for case in cases)
    print(f"\n{len(cases)} typing errors in good text, {left} of which leave a word (in brackets)")
    for name, check in checkers.items():
        found = {True: [0, 0, 0, 0], False: [0, 0, 0, 0]}
        for case in cases:
            _count(found[case.is_word], case.slip.right, check(case.text), case.start, case)
        print(f"  {name:<16}{_shares(found[False])}   ({_shares(found[True])})")


def _count(
    counts: list[int], right: str, answers: Sequence[Answer], start: int, case: Case
) -> None:
    end = start + len(case.slip.wrong)
    hits = [a for a in answers if a.start <= end and start <= a.end]
    counts[0] += 1
    counts[1] += bool(hits)
    offered = [s.lower() for a in hits[:1] for s in a.suggestions]
    counts[2] += any(right in s.split() or s == right for s in offered[:1])
    counts[3] += any(right in s.split() or s == right for s in offered[:3])


def _shares(counts: Sequence[int]) -> str:
    total, found, first, third = counts
    if not total:
        return "none"
    best = f"first right {first / max(1, found):.1%}, of three {third / max(1, found):.1%}"
    return f"found {found / total:.1%} of {total}, {best}"


def _print_gold(
    checkers: Mapping[str, Checker], gold: Sequence[tuple[str, list[dict[str, Any]]]]
) -> None:
    print("\nreal typing errors and merges, annotated")
    for name, check in checkers.items():
        counts = [0, 0, 0, 0]
        for text, defects in gold:
            answers = check(text) if defects else []
            for defect in defects:
                hits = [a for a in answers if a.start <= defect["end"] and defect["start"] <= a.end]
                counts[0] += 1
                counts[1] += bool(hits)
                offered = list(hits[0].suggestions) if hits else []
                counts[2] += any(s in defect["right"] for s in offered[:1])
                counts[3] += any(s in defect["right"] for s in offered[:3])
        print(f"  {name:<16}{_shares(counts)}")


def _print_speed(linter: Linter, texts: Sequence[str]) -> None:
    text = "\n".join(texts)
    linter.check(text, "teks.txt")
    start = time.process_time()
    linter.check(text, "teks.txt")
    seconds = time.process_time() - start
    megabytes = len(text.encode()) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nspelling alone, warm: {megabytes / seconds:.2f} MB/s; peak of all this {peak:.0f} MB")


# Run in a process of its own: the first look at a lexicon that the cache holds compiled, and the
# memory that it takes when every form has been looked up.
_START = """
import os, sys, time
from lintberita.cli.session import cache_dir
from lintberita.language.lexicon import load_lexicon
from lintberita.resources import dictionaries_dir

def resident():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

before = resident()
start = time.perf_counter()
lexicon = load_lexicon(dictionaries_dir(), cache_dir=cache_dir())
lexicon.knows("rumah")
seconds = time.perf_counter() - start
for word in lexicon.words():
    lexicon.kinds(word)
print(len(lexicon), seconds * 1000, resident() - before)
"""


def _print_start(runs: int = 5) -> None:
    command = [sys.executable, "-c", _START]
    told = [
        subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(runs)
    ]
    forms, seconds, grown = zip(*(map(float, run.stdout.split()) for run in told), strict=True)
    print(f"{forms[0]:,.0f} forms in the lexicon: {median(seconds):.0f} ms to open", end="")
    print(f" and the first look, {max(grown):.0f} MB")


if __name__ == "__main__":
    main()
