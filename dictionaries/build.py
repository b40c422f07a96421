"""Build the word lists of this folder from evidence.

    python dictionaries/build.py --evidence DIR

``DIR`` holds ``lexicon/forms.tsv`` (forms with counts), ``lexicon/names.tsv``,
``lexicon/hunspell-id-stems.dic`` and ``places/wilayah.tsv``. Lists that are written by hand
(``kata-dasar.txt``, ``asing.txt``, ``singkatan.txt``, ``ditolak.txt``) are read,
never written.
"""

import argparse
import csv
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lintberita.language.morphology import analyses

HERE = Path(__file__).parent
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
# Flags of hunspell-id for me-, di-, ber-, ter-, pe-, with and without -kan and -i.
AFFIX_FLAGS = frozenset("M0 Mk Mi D0 Dk Di B0 T0 Tk Ti P0 Pa Ba".split())
LONG_ROOT = 5
EDITS = "abcdefghijklmnopqrstuvwxyz"

OWN = "# {what}; our own list, counts are facts. CC BY 4.0. Made by build.py: do not edit."
LGPL = (
    "# Words of hunspell-id (Benitius Brevoort, shuLhan and others), LGPL-3.0-only, see LICENSES/.\n"
    "# Changed: affix flags, affix entries, upper-case names and non-standard forms removed."
)
MIT = "# Parts of names of places, from cahyadsn/wilayah, MIT, see LICENSES/. Made by build.py."
SCOWL = (
    "# English words that are no slips of Indonesian ones, from SCOWL (Kevin Atkinson), see LICENSES/."
    "\n# Changed: words under four letters, names and words that Indonesian has were left out."
)


@dataclass(frozen=True, slots=True)
class Form:
    """A lower-case form with its counts in news and reference prose."""

    text: str
    lower: int
    capitalised: int
    documents: int
    vouched: bool


def main() -> None:
    """Write all lists."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--evidence", type=Path, required=True)
    evidence: Path = parser.parse_args().evidence
    rejected = set(_read("ditolak.txt")) | set(_wrong_forms())
    forms = [f for f in _forms(evidence / "lexicon" / "forms.tsv") if f.text not in rejected]
    counts = {f.text: f.lower for f in forms}
    hunspell = {
        word: takes_affixes
        for word, takes_affixes in _hunspell(evidence / "lexicon" / "hunspell-id-stems.dic")
        if word not in rejected
    }
    by_hand = set(_read("kata-dasar.txt"))
    roots = {w for w, affixes in hunspell.items() if affixes or counts.get(w)} | by_hand
    # A short root that nobody writes lets a slip pass for a word: *pengumunan* from *umun*.
    seen = {a.stem for w in counts for a in analyses(w, roots.__contains__) if counts[w] >= 2}
    roots = {w for w in roots if len(w) >= LONG_ROOT or w in seen or w in by_hand}
    derived = {w: next(analyses(w, roots.__contains__), None) for w in counts}
    kept = [f for f in forms if _is_right(f, derived[f.text] is not None, counts)]
    stems = _stems((f.text for f in kept), roots, counts)
    _write(
        "kata.tsv",
        OWN.format(what="form, band (log2 of its count), s where affixes may be put on it"),
        (f"{f.text}\t{_band(f.lower)}\t{'s' if f.text in stems else ''}".rstrip() for f in kept),
    )
    _write("hunspell-id.txt", LGPL, (f"{w}\ts" if a and w in roots else w for w, a in hunspell.items()))
    words = {f.text for f in kept} | set(hunspell)
    names = set(_names(evidence / "lexicon" / "names.tsv", counts)) - rejected
    _write("nama.txt", OWN.format(what="Names"), names)
    if english := _english(evidence / "lexicon" / "english.txt"):
        _write("asing-inggris.txt", SCOWL, sorted(english - words))
    places = set(_places(evidence / "places" / "wilayah.tsv"))
    _write("tempat.txt", MIT, sorted(p for p in places if p not in words))


def _forms(path: Path) -> Iterator[Form]:
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if WORD.fullmatch(row["form"]):
                yield Form(
                    row["form"],
                    int(row["lower"]),
                    int(row["cap_mid"]),
                    int(row["docs"]),
                    row["hunspell"] == "1" or row["unimorph"] == "1",
                )


def _is_right(form: Form, is_derived: bool, counts: dict[str, int]) -> bool:
    """A form is taken where grammar or a dictionary vouches for it, or where it is common and no
    slip of one far more common word.
    """
    if form.lower < 1 or form.capitalised > 4 * form.lower:
        return False
    if len(form.text) < 3:
        return form.vouched
    if is_derived or form.vouched:
        return form.lower >= 2 or is_derived
    if form.lower < 6 or form.documents < 5:
        return False
    rival = max((counts.get(near, 0) for near in _near(form.text)), default=0)
    return rival < 25 * form.lower


def _stems(words: Iterable[str], roots: set[str], counts: dict[str, int]) -> set[str]:
    """Roots that news uses, bare or with an affix on them."""
    used: set[str] = set()
    for word in words:
        if word in roots and counts[word] >= 2:
            used.add(word)
        for analysis in analyses(word, roots.__contains__):
            if analysis.prefixes or analysis.suffixes:
                used.add(analysis.stem)
    return used


def _near(word: str) -> set[str]:
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    near = {a + b[1:] for a, b in cuts if b}
    near |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    near |= {a + c + b[1:] for a, b in cuts if b for c in EDITS}
    near |= {a + c + b for a, b in cuts for c in EDITS}
    return near - {word}


def _hunspell(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield each lower-case entry, and whether its flags give it a verb's or noun's affixes."""
    for line in path.read_text("utf-8", errors="replace").splitlines()[1:]:
        word, _, flags = line.partition("/")
        if WORD.fullmatch(word.strip()) and len(word) > 1:
            pairs = {flags[i : i + 2] for i in range(0, len(flags.strip()), 2)}
            yield word.strip(), bool(pairs & AFFIX_FLAGS)


def _names(path: Path, counts: dict[str, int]) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            seen = int(row["cap_mid"]) + int(row["allcaps"])
            name = row["form"]
            if seen >= 2 and len(name) > 1 and name.isalpha() and counts.get(name, 0) * 2 <= seen:
                yield name


def _places(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            for part in re.findall(r"[A-Za-z']{3,}", row["name"]):
                yield part.lower()


def _english(path: Path) -> set[str]:
    """Words of a SCOWL list, one a line; none where the evidence has no such list."""
    if not path.exists():
        return set()
    words = (line.strip() for line in path.read_text("utf-8").splitlines())
    return {w for w in words if len(w) >= 4 and WORD.fullmatch(w)}


def _wrong_forms() -> Iterator[str]:
    """The wrong forms of the term tables: what a rule calls wrong, no list may call right."""
    for path in sorted(HERE.glob("*.tsv")):
        if path.name == "kata.tsv":
            continue
        lines = [x for x in path.read_text("utf-8").splitlines() if x and not x.startswith("#")]
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            for wrong in (row.get("wrong") or "").split("|"):
                if WORD.fullmatch(wrong) and row.get("names") != "skip-list":
                    yield wrong


def _read(name: str) -> list[str]:
    path = HERE / name
    if not path.exists():
        return []
    lines = path.read_text("utf-8").splitlines()
    return [line.partition("\t")[0] for line in lines if line and not line.startswith("#")]


def _band(count: int) -> int:
    return int(math.log2(count)) if count else 0


def _write(name: str, head: str, lines: Iterable[str]) -> None:
    body = sorted(set(lines))
    (HERE / name).write_text("\n".join([head, *body]) + "\n", "utf-8")
    print(f"{name}: {len(body):,} lines")


if __name__ == "__main__":
    main()
