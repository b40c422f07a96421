"""What the evidence says: counted forms, older dictionaries, tagged words, names of places."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lintberita.language.frames import bits

SHORT = 7
# Affix flags of hunspell-id, and the frames they stand for.
FLAGS = dict(
    pair.split("=")
    for pair in """
    B0=ber BE=ber Ba=ber-an Bf=ber-an Bk=ber-kan Bg=ber-kan M0=me MG=me MM=me D0=me Mk=me-kan
    Dk=me-kan Mh=me-kan Mo=me-kan Mi=me-i Di=me-i Mg=me-i Mm=me-i T0=ter TE=ter Tk=ter-kan
    Tn=ter-kan Th=ter-kan Ti=ter-i Tg=ter-i Ta=ter-an P0=pe PG=pe PK=pe PN=pe PE=pe0 Pa=pe-an
    Pg=pe-an Pl=pe-an Po=pe-an Pf=pe0-an R0=per RE=per Ra=per-an Rf=pe0-an MR=memper DR=memper
    Mt=memper-i Dt=memper-i Mu=memper-kan Du=memper-kan Ri=memper-i Rk=memper-kan K0=ke
    Ka=ke-an S0=se Sa=se-an Sn=se-nya a0=-an i0=-i k0=-kan Kc=ke+ber-an Ku=ke+ter-an Kt=ke+se-an
    Kq=ke+pe-an Bl=ber+ke-an Bq=ber+pe-an Bt=ber+se-an Me=me+ber-kan Mx=me+se-kan Mw=me+se-i
    Pc=pe+ber-an Ps=pe+per-an Pv=pe+se-an Sq=se+pe-an Sl=se+ke-an Ss=se+per-an SB=se+ber
    ST=se+ter Dv=me+se-kan Dn=me+ke-kan Rt=per+se-an
    """.split()
)

UPOS = dict(
    pair.split("=")
    for pair in """
    NOUN=n VERB=v ADJ=a ADV=adv AUX=adv NUM=num PRON=pron ADP=prep CCONJ=konj SCONJ=konj
    PART=p DET=p
    """.split()
)

WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Form:
    """A lower-case form with its counts in news and reference prose."""

    text: str
    lower: int
    capitalised: int
    documents: int
    vouched: bool


def read_forms(path: Path) -> Iterator[Form]:
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


def read_classes(folder: Path) -> Iterator[tuple[str, int]]:
    """Word classes from tags: those that a word bears in a fifth of its places or more."""
    tags: dict[str, Counter[str]] = defaultdict(Counter)
    for word, tag in (*_treebanks(folder / "ud"), *_tagged(folder / "ner")):
        if tag in UPOS and word.islower():
            tags[word][UPOS[tag]] += 1
    for word, found in tags.items():
        total = sum(found.values())
        yield (
            word,
            bits(" ".join(c for c, n in found.items() if n >= min(2, total) and 5 * n >= total)),
        )


def _treebanks(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("*.conllu")):
        # The training file of 2017 came out under a licence that forbids commerce.
        if "2017" in path.name:
            continue
        for line in path.read_text("utf-8").splitlines():
            columns = line.split("\t")
            if len(columns) == 10:
                yield columns[1], columns[3]


def _tagged(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("idner-*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line.count(" ") == 2:
                word, tag, _ = line.split(" ")
                yield word, tag


def neighbours(word: str) -> set[str]:
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    near = {a + b[1:] for a, b in cuts if b}
    near |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    near |= {a + c + b[1:] for a, b in cuts if b for c in LETTERS}
    near |= {a + c + b for a, b in cuts for c in LETTERS}
    return near - {word}


def read_hunspell(path: Path) -> Iterator[tuple[str, int]]:
    """Yield each lower-case entry with the frames that its flags stand for."""
    for line in path.read_text("utf-8", errors="replace").splitlines()[1:]:
        word, _, flags = line.strip().partition("/")
        if WORD.fullmatch(word) and len(word) > 1:
            pairs = (flags[i : i + 2] for i in range(0, len(flags), 2))
            yield word, bits(" ".join(FLAGS.get(pair, "") for pair in pairs))


def read_names(folder: Path, counts: dict[str, int]) -> Iterator[str]:
    """Names: seen twice with a capital, rarely without, and no slip of a common long word."""
    with (folder / "lexicon" / "names.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            seen = int(row["cap_mid"]) + int(row["allcaps"])
            name = row["form"]
            if seen < 2 or len(name) < 2 or not name.isalpha() or counts.get(name, 0) * 2 > seen:
                continue
            if len(name) >= SHORT and any(counts.get(n, 0) > 10 * seen for n in neighbours(name)):
                continue
            yield name


def read_places(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            for part in re.findall(r"[A-Za-z']{3,}", row["name"]):
                yield part.lower()


def read_english(path: Path) -> set[str]:
    """Words of a SCOWL list, one a line; none where the evidence has no such list."""
    if not path.exists():
        return set()
    words = (line.strip() for line in path.read_text("utf-8").splitlines())
    return {w for w in words if len(w) >= 4 and WORD.fullmatch(w)}
