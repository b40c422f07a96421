"""Precision of each rule, from findings that were read, on the rules as they are now.

    python benchmarks/precision.py --archive FILE.jsonl

``FILE`` has a draft in the ``text`` of each line; ``judged/bahasa.tsv`` and
``judged/berita.tsv`` name lines and offsets.
Prints for each rule how often it speaks in 10,000 words, how many of its findings that still
stand were read, and how many of these are real.
"""

import argparse
import csv
import json
from collections import Counter
from pathlib import Path

from lintberita.api import open_linter
from lintberita.cli.session import cache_dir
from lintberita.model import Severity

JUDGED = Path(__file__).parent / "judged"
FAMILIES = ["ejaan", "gaya", "kutipan", "etik", "berita", "sumber"]


def main() -> None:
    """Check the archive and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--archive", type=Path, required=True)
    archive: Path = parser.parse_args().archive
    verdicts = _verdicts()
    linter = open_linter(select=FAMILIES, cache_dir=cache_dir())
    words = 0
    hits: Counter[str] = Counter()
    read: Counter[tuple[str, str]] = Counter()
    with archive.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            result = linter.check(json.loads(line)["text"], "draf.txt")
            words += result.words
            for finding in result.findings:
                if finding.severity >= Severity.WARNING:
                    hits[finding.rule] += 1
                    place = f"clickid/{number}", finding.span.start, finding.rule
                    read[finding.rule, verdicts.get(place, "")] += 1
    print(f"{words:,} words\n\n| rule | in 10,000 words | read | real |\n|---|---|---|---|")
    for rule in sorted(hits):
        real, wrong = read[rule, "real"], read[rule, "false"]
        if real + wrong:
            rate = 10_000 * hits[rule] / words
            print(f"| `{rule}` | {rate:.2f} | {real + wrong} | {real / (real + wrong):.0%} |")


def _verdicts() -> dict[tuple[str, int, str], str]:
    verdicts = {}
    for name in ("bahasa.tsv", "berita.tsv"):
        lines = (JUDGED / name).read_text("utf-8").splitlines()
        table = (line for line in lines if not line.startswith("#"))
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            verdicts[row["document"], int(row["offset"]), row["rule"]] = row["verdict"]
    return verdicts


if __name__ == "__main__":
    main()
