"""Build the word lists of this folder from evidence.

    python dictionaries/build.py --evidence DIR

``DIR`` holds ``lexicon/forms.tsv`` (forms with counts), ``lexicon/names.tsv``,
``lexicon/hunspell-id-stems.dic``, ``places/wilayah.tsv``, and ``ud/*.conllu`` and
``ner/idner-*.txt`` (tagged words); it may hold ``lexicon/english.txt`` (one word a line). Lists
that are written by hand (``kata-dasar.txt``, ``asing.txt``, ``percakapan.txt``,
``singkatan.txt``, ``lembaga.tsv``, ``ditolak.txt``, ``bukan-salah-ketik.txt``) are read, never
written.
"""

import argparse
import csv
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from evidence import (
    SHORT,
    WORD,
    Form,
    neighbours,
    read_classes,
    read_english,
    read_forms,
    read_hunspell,
    read_names,
    read_places,
)

from lintberita.language.frames import (
    CLASS_BIT,
    CLASSES,
    WITH_NYA,
    bits,
    by_class,
    frame_bit,
    names,
)
from lintberita.language.morphology import analyses

HERE = Path(__file__).parent
# k, p, t and s before a vowel melt behind me-: what would stand there, and what should. The
# exceptions are mempunyai, mempelajari, mengkaji and per-, which stays.
UNMELTED = re.compile(r"(mengk(?!aji)|memp(?!er|unya|elajar)|ment|mens)(?=[aeiou])")
MELTED = {"mengk": "meng", "memp": "mem", "ment": "men", "mens": "meny"}
# How often more common a neighbour is for whom a rare form is likelier a slip than a word.
SLIP_RATIO = 150
COMMON = 300
SHORTEST_ROOT = 5
# How often a form is seen that teaches a frame of its stem which no dictionary has.
TRUSTED = 6


OWN = "# {what}; our own list, counts are facts. CC BY 4.0. Made by build.py: do not edit."
LGPL = (
    "# Words of hunspell-id (Benitius Brevoort, shuLhan and others), LGPL-3.0-only, see LICENSES/."
    "\n# Changed: affix flags spelt out as frames; capitalised names, affix entries and forms that"
    "\n# are not standard removed, rare words one slip away from a common one removed or kept as"
    "\n# bases of affixed words (*)."
)
MIT = "# Parts of names of places, from cahyadsn/wilayah, MIT, see LICENSES/. Made by build.py."
SCOWL = (
    "# English words that are no slips of Indonesian ones, from SCOWL (Kevin Atkinson), see"
    "\n# LICENSES/. Changed: words under four letters, names, Indonesian words and"
    "\n# the foreign words of our own lists left out."
)


@dataclass(slots=True)
class Evidence:
    """Stems with what they take, and counts: what ``analyses`` asks of a lexicon."""

    masks: dict[str, int]
    counts: dict[str, int]
    listed: set[str] = field(default_factory=set)

    def mask(self, form: str) -> int:
        """Frames of a stem."""
        return self.masks.get(form, 0)

    def band(self, form: str) -> int:
        """The whole part of log2 of a count."""
        return _band(self.counts.get(form, 0))

    def is_listed(self, form: str) -> bool:
        """Whether some list vouches for ``form``."""
        return form in self.masks or form in self.listed


def main() -> None:
    """Write all lists."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--evidence", type=Path, required=True)
    folder: Path = parser.parse_args().evidence
    rejected = set(_column("ditolak.txt")) | set(_wrong_forms())
    forms = {
        f.text: f for f in read_forms(folder / "lexicon" / "forms.tsv") if f.text not in rejected
    }
    counts = {text: form.lower for text, form in forms.items()}
    reviewed = {*_column("asing.txt"), *_column("kata-asing.tsv")}
    english = read_english(folder / "lexicon" / "english.txt")
    by_hand = dict(_by_hand())
    protected = set(by_hand) | set(_column("bukan-salah-ketik.txt"))
    hunspell = {
        word: mask
        for word, mask in read_hunspell(folder / "lexicon" / "hunspell-id-stems.dic")
        if word not in rejected
    }
    doubtful = {w for w in hunspell if w not in protected and _is_doubtful(w, counts)}
    evidence = Evidence(_merged(hunspell, by_hand), counts)
    kept = _kept(forms, evidence, english | reviewed, protected)
    _drop_idle(hunspell, kept, counts, protected)
    hunspell = {w: mask for w, mask in hunspell.items() if mask or w not in doubtful}
    evidence = Evidence(_merged(hunspell, by_hand), counts, set(kept))
    attested = _attested(kept, evidence)
    classes = defaultdict(int, read_classes(folder))
    _write(
        "kata.tsv",
        OWN.format(what="form, band (log2 of its count), word classes and affix frames"),
        (f"{w}\t{_band(counts[w])}\t{_named(attested[w] | classes[w])}".rstrip() for w in kept),
    )
    # A star: the base of affixed words, and no word by itself (*layan* of *melayani*).
    _write(
        "hunspell-id.txt",
        LGPL,
        (f"{w}\t{'* ' if w in doubtful else ''}{_named(m)}".rstrip() for w, m in hunspell.items()),
    )
    _write("nama.txt", OWN.format(what="Names"), set(read_names(folder, counts)) - rejected)
    words = (set(kept) | set(hunspell) | set(by_hand)) - doubtful
    if english:
        _write("asing-inggris.txt", SCOWL, english - words - reviewed - set(_column("ditolak.txt")))
    _write("tempat.txt", MIT, set(read_places(folder / "places" / "wilayah.tsv")) - words)


def _merged(*tables: dict[str, int]) -> dict[str, int]:
    merged: dict[str, int] = defaultdict(int)
    for table in tables:
        for word, mask in table.items():
            merged[word] |= mask
    return dict(merged)


def _kept(
    forms: dict[str, Form], evidence: Evidence, english: set[str], protected: set[str]
) -> list[str]:
    """The forms that are words: vouched for by a dictionary, by grammar or by hand.

    Counts alone let no form in; they keep out what is rare beside a very common neighbour.
    """
    kept = []
    for text, form in forms.items():
        if _is_unmelted(text, evidence) or form.lower < 1 or _is_rather_name(form):
            continue
        if len(text) < 3:
            if form.vouched:
                kept.append(text)
            continue
        derived = any(a.attested for a in analyses(text, evidence)) and "-" not in text
        if text in english and not (form.vouched or derived):
            continue
        reviewed = form.vouched or derived or "-" in text
        common = form.lower >= 6 and form.documents >= 5
        if not (reviewed or common):
            continue
        if text in protected or not _is_doubtful(text, evidence.counts):
            kept.append(text)
    return kept


def _is_rather_name(form: Form) -> bool:
    """Whether the small letter may be the slip; *barat* and *tanjung* are words for all that."""
    ordinary = form.vouched and form.lower > 4 and len(form.text) > 3
    return form.capitalised > (40 if ordinary else 4) * form.lower


def _is_unmelted(word: str, evidence: Evidence) -> bool:
    """Whether me- stands before a letter that should have melted: *mensukseskan*, not *menteri*."""
    found = UNMELTED.match(word)
    if found is None:
        return False
    melted = MELTED[found[0]] + word[found.end() :]
    return melted in evidence.counts or any(a.attested for a in analyses(melted, evidence))


def _is_doubtful(word: str, counts: dict[str, int]) -> bool:
    """Whether ``word`` is rare, and one slip away from a word that is very common."""
    own = counts.get(word, 0)
    if own > 8 or "-" in word or (not own and len(word) >= SHORT):
        return False
    rival = max((counts.get(near, 0) for near in neighbours(word)), default=0)
    return rival >= max(COMMON, SLIP_RATIO * own)


def _drop_idle(
    hunspell: dict[str, int], kept: list[str], counts: dict[str, int], protected: set[str]
) -> None:
    """Take the frames from short stems that news never shows, bare or affixed.

    Nobody would miss *kuna* (for *penguna*), and every slip would find one of them.
    """
    evidence = Evidence(hunspell, counts)
    seen = {a.stem for word in kept for a in analyses(word, evidence) if a.attested}
    for word in hunspell:
        known = word in seen and (len(word) > 3 or counts.get(word, 0) >= 2)
        if (
            (word in protected and len(word) > 3)
            or known
            or (counts.get(word, 0) >= 2 and len(word) > 4)
        ):
            continue
        if len(word) < SHORTEST_ROOT or _is_doubtful(word, counts):
            hunspell[word] = 0


def _attested(kept: list[str], evidence: Evidence) -> defaultdict[str, int]:
    """The frames in which each stem is seen at least twice."""
    masks: dict[str, int] = defaultdict(int)
    for word in kept:
        if evidence.counts[word] < 2:
            continue
        for analysis in analyses(word, evidence):
            suffix = next((s[1:] for s in analysis.suffixes if s in ("-kan", "-an", "-i")), "")
            bit = frame_bit(analysis.prefixes, suffix)
            if analysis.suffixes[:1] == ("-nya",):
                bit = WITH_NYA.get(bit, bit)
            sure = analysis.attested or evidence.counts[word] >= TRUSTED
            if bit and sure and evidence.counts.get(analysis.stem, 0) >= 2:
                masks[analysis.stem] |= bit
    return masks


def _by_hand() -> Iterator[tuple[str, int]]:
    for line in _lines("kata-dasar.txt"):
        word, _, given = line.partition("\t")
        yield word, bits(given) | by_class(given)


def _wrong_forms() -> Iterator[str]:
    """The wrong forms of the term tables: what a rule calls wrong, no list may call right."""
    for path in sorted(HERE.glob("*.tsv")):
        lines = [x for x in path.read_text("utf-8").splitlines() if x and not x.startswith("#")]
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            # Wrong beside certain neighbours only: a word elsewhere.
            if row.get("before") or row.get("after"):
                continue
            for wrong in (row.get("wrong") or "").split("|"):
                if WORD.fullmatch(wrong) and row.get("names") != "skip-list":
                    yield wrong


def _lines(name: str) -> list[str]:
    path = HERE / name
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [line for line in lines if line and not line.startswith("#")]


def _column(name: str) -> list[str]:
    return [line.partition("\t")[0] for line in _lines(name)]


def _named(mask: int) -> str:
    return " ".join((*(c for c in CLASSES if mask & CLASS_BIT[c]), *names(mask)))


def _band(count: int) -> int:
    return int(math.log2(count)) if count else 0


def _write(name: str, head: str, lines: Iterable[str]) -> None:
    body = sorted(set(lines))
    (HERE / name).write_text("\n".join([head, *body]) + "\n", "utf-8")
    print(f"{name}: {len(body):,} lines")


if __name__ == "__main__":
    main()
