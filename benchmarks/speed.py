"""Time whole commands as a user meets them, and print a table.

    python benchmarks/speed.py [--folder DIR] [--runs N]

Every figure is the median of N whole processes. Without a folder the drafts of ``examples/``
are repeated to the size that a row needs; with one, its ``.txt`` files are.
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

_HEADS = [f"q{a}{b}" for a in "bdfghjklmn" for b in "aeiou"]
_MIDDLES = ["xa", "xi", "xu", "xo"]
_TAILS = ["nq", "rq", "lq", "sq", "tq"]
EXAMPLES = Path(__file__).parent.parent / "examples" / "draf"


def main() -> None:
    """Run all rows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--folder", type=Path, default=EXAMPLES)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        text = _text(options.folder)
        short = _draft(work / "600.txt", text, 600)
        long = _draft(work / "60000.txt", text, 60_000)
        environment = {**os.environ, "XDG_CACHE_HOME": str(work / "cache")}
        # An installed package is byte-compiled; without that each run would compile it again.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        rows: list[tuple[str, list[str], Callable[[], None], float]] = [
            ("--help", ["--help"], lambda: None, 0.12),
            ("600 words, warm cache", _check(short), lambda: None, 0.35),
            ("600 words, empty cache", _check(short), lambda: _empty(work / "cache"), 1.0),
            ("600 words, no cache", [*_check(short), "--no-cache"], lambda: None, 1.0),
            ("60,000 words in one file", _check(long), lambda: None, 3.0),
            ("the same, 1,000 terms more", [*_check(long), *_terms(work)], lambda: None, 3.0),
        ]
        print(f"{'what':<28}{'median s':>10}{'min':>8}{'max':>8}{'aim':>8}")
        for label, arguments, before, aim in rows:
            seconds = _time(arguments, before, environment, options.runs)
            print(
                f"{label:<28}{statistics.median(seconds):>10.3f}{min(seconds):>8.3f}"
                f"{max(seconds):>8.3f}{aim:>8.2f}"
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


def _time(
    arguments: list[str], before: Callable[[], None], environment: Mapping[str, str], runs: int
) -> list[float]:
    seconds = []
    for number in range(runs + 1):
        before()
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "lintberita", *arguments],
            env=dict(environment),
            stdout=subprocess.DEVNULL,
            check=True,
        )
        if number:  # the first run warms the disk
            seconds.append(time.perf_counter() - start)
    return seconds


if __name__ == "__main__":
    main()
