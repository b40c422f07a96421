"""Time whole commands as a user meets them, and print a table.

    python benchmarks/speed.py [--folder DIR] [--runs N] [--only PART]

Every figure is the median of N whole processes. Without a folder the drafts of ``examples/``
are repeated to the size that a row needs; with one, its ``.txt`` files are. Only the rows that
say so find results in the cache; all but two find rules and word lists there.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

_HEADS = [f"q{a}{b}" for a in "bdfghjklmn" for b in "aeiou"]
_MIDDLES = ["xa", "xi", "xu", "xo"]
_TAILS = ["nq", "rq", "lq", "sq", "tq"]
EXAMPLES = Path(__file__).parent.parent / "examples" / "draf"


class Row(NamedTuple):
    """A line of the table: a command, what is done before each run, and the aim in seconds."""

    label: str
    arguments: list[str]
    before: Callable[[], None]
    aim: float


def main() -> None:
    """Run all rows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--folder", type=Path, default=EXAMPLES)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--only", default="", help="rows whose label holds this")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        text = _text(options.folder)
        short = _draft(work / "600.txt", text, 600)
        long = _draft(work / "60000.txt", text, 60_000)
        many = _drafts(work / "many", options.folder, 1_000)
        environment = {**os.environ, "XDG_CACHE_HOME": str(work / "cache")}
        # An installed package is byte-compiled; without that each run would compile it again.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)

        def forget() -> None:
            _empty(work / "cache" / "lintberita" / "hasil")

        def nothing() -> None:
            """Leave the cache as it is."""

        rows: list[Row] = [
            Row("--help", ["--help"], nothing, 0.12),
            Row("600 words, warm cache", _check(short), forget, 0.35),
            Row("600 words, known result", _check(short), nothing, 0.2),
            Row("600 words, empty cache", _check(short), lambda: _empty(work / "cache"), 1.0),
            Row("600 words, no cache", [*_check(short), "--no-cache"], nothing, 1.0),
            Row("60,000 words in one file", _check(long), forget, 3.0),
            Row("the same, 1,000 terms more", [*_check(long), *_terms(work)], forget, 3.0),
            Row("1,000 drafts, known results", _check(many), nothing, 1.0),
        ]
        # Their ratio counts, and so they run in turn.
        jobs = [
            Row("1,000 drafts, --jobs 1", [*_check(many), "--jobs", "1"], forget, 0.0),
            Row("1,000 drafts, --jobs 2", [*_check(many), "--jobs", "2"], forget, 0.0),
        ]
        groups = [*([row] for row in rows if options.only in row.label)]
        groups += [jobs] if any(options.only in row.label for row in jobs) else []
        timed = [
            (row, times)
            for group in groups
            for row, times in zip(group, _time(group, environment, options.runs), strict=True)
        ]
    print(f"{'what':<28}{'median s':>10}{'min':>8}{'max':>8}{'aim':>8}")
    for row, times in timed:
        aim = f"{row.aim:.2f}" if row.aim else ""
        print(
            f"{row.label:<28}{statistics.median(times):>10.3f}{min(times):>8.3f}"
            f"{max(times):>8.3f}{aim:>8}"
        )


def _text(folder: Path) -> str:
    drafts = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    if not drafts:
        sys.exit(f"no .txt files in {folder}")
    return "\n".join(drafts)


def _draft(path: Path, text: str, words: int) -> Path:
    """Write whole lines of ``text``, again and again, until there are ``words`` words."""
    lines = [line for line in text.splitlines() if line.strip()]
    written = 0
    with path.open("w", encoding="utf-8") as out:
        while written < words:
            for line in lines:
                out.write(line + "\n")
                written += len(line.split())
                if written >= words:
                    break
    return path


def _drafts(folder: Path, source: Path, count: int) -> Path:
    """Write ``count`` different drafts, those of ``source`` again and again, each with a number."""
    folder.mkdir()
    texts = [path.read_text("utf-8") for path in sorted(source.glob("*.txt"))]
    for number in range(count):
        text = f"{texts[number % len(texts)]}\n\nNaskah nomor {number}.\n"
        (folder / f"{number:04}.txt").write_text(text, "utf-8")
    return folder


def _check(path: Path) -> list[str]:
    return ["check", "--format", "json", "--exit-zero", str(path)]


def _terms(work: Path) -> list[str]:
    """An outlet's configuration that adds a thousand terms, none of which any draft has."""
    words = (f"{head}{middle}{tail}" for head in _HEADS for middle in _MIDDLES for tail in _TAILS)
    (work / "ditolak.tsv").write_text("".join(f"{w}\tx\n" for w in words), "utf-8")
    config = work / "lintberita.yaml"
    config.write_text("reject: {ditolak.tsv: pakai padanannya}\n", "utf-8")
    return ["--config", str(config)]


def _empty(cache: Path) -> None:
    shutil.rmtree(cache, ignore_errors=True)


def _time(rows: list[Row], environment: Mapping[str, str], runs: int) -> list[list[float]]:
    """Run every row ``runs`` times in turn, so that a busy minute falls on all of them."""
    seconds: list[list[float]] = [[] for _ in rows]
    for number in range(runs + 1):
        for row, times in zip(rows, seconds, strict=True):
            row.before()
            start = time.perf_counter()
            subprocess.run(
                [sys.executable, "-m", "lintberita", *row.arguments],
                env=dict(environment),
                stdout=subprocess.DEVNULL,
                check=True,
            )
            if number:  # the first run warms the disk
                times.append(time.perf_counter() - start)
    return seconds


if __name__ == "__main__":
    main()
