"""Count which words stand side by side in news.

    python dictionaries/build_pairs.py --evidence DIR

``DIR`` holds ``clean/clickid-paragraphs.jsonl`` and ``ner/idner-train.txt`` and
``ner/nergrit-train.txt``; the other lists of this folder must have been built. Writes
``pasangan.tsv``: left word, right word, how often they are neighbours.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from lintberita.language.collocations import MOST, neighbour
from lintberita.language.lexicon import Kind, Lexicon, load_lexicon
from lintberita.language.tokens import tokenize

HERE = Path(__file__).parent
# Rarer pairs may be a writer's slip, and would make the list ten times as long.
LEAST = 4
HEAD = (
    "# Words that stand side by side in news, and how often (at most {most}); our own counts,"
    " which are facts.\n# CC BY 4.0. Made by build_pairs.py: do not edit."
)


def main() -> None:
    """Write ``pasangan.txt``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--evidence", type=Path, required=True)
    folder: Path = parser.parse_args().evidence
    lexicon = load_lexicon(HERE, cache_dir=None)
    counts: Counter[tuple[str, str]] = Counter()
    for text in _texts(folder):
        keys = [neighbour(token) for token in tokenize(text)]
        counts.update((a, b) for a, b in pairwise(keys) if a and b)
    following: dict[str, list[str]] = {}
    for (left, right), count in sorted(counts.items()):
        if count >= LEAST and _is_usual(left, lexicon) and _is_usual(right, lexicon):
            following.setdefault(left, []).append(f"{right} {min(MOST, count)}")
    lines = [HEAD.format(most=MOST), *("\t".join([w, *after]) for w, after in following.items())]
    (HERE / "pasangan.txt").write_text("\n".join(lines) + "\n", "utf-8")
    print(f"pasangan.txt: {sum(map(len, following.values())):,} pairs")


def _is_usual(key: str, lexicon: Lexicon) -> bool:
    """Whether it is a mark, a number, or a word that lists call right."""
    return not key.isalpha() or (lexicon.knows(key) and not lexicon.kinds(key) & Kind.COLLOQUIAL)


def _texts(folder: Path) -> Iterator[str]:
    with (folder / "clean" / "clickid-paragraphs.jsonl").open(encoding="utf-8") as file:
        for line in file:
            yield from json.loads(line)["text"].splitlines()
    for name in ("idner-train.txt", "nergrit-train.txt"):
        words: list[str] = []
        for line in (folder / "ner" / name).read_text("utf-8").splitlines():
            if line.strip():
                words.append(line.split()[0])
            else:
                yield " ".join(words)
                words = []


if __name__ == "__main__":
    main()
