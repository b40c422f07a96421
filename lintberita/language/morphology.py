"""What grammar builds from known stems: affixes, clitics, reduplication, bound forms."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lintberita.language.affixes import (
    CLITICS,
    FRAMES,
    PARTICLES,
    SUFFIXES,
    nasal_stems,
)

Known = Callable[[str], bool]

# Bound forms that are written together with the word they modify (EYD V, II.B.1).
BOUND = (
    "adi aero agro alfa anti antar antara audio auto awa bi bio catur dasa de deka desi dis dwi"
    " eka eko ekstra elektro endo epi foto geo hekto hetero hidro hiper hipo homo inter infra intra"
    " juru kilo ko kontra kuasi lir maha makro manca mega meta mikro mini mono multi nano nara neo"
    " neuro nir non oto panca para pari pasca patri pra pramu pre pro proto pseudo psiko purba purna"
    " rada re sapta serba semi sosio sub super supra swa tele tekno termo trans tri tuna ultra uni"
    " upa vaksino wira"
).split()
_BOUND = tuple(sorted((b for b in BOUND if len(b) > 2), key=len, reverse=True))
# The particle pun is written together in these only (EYD V, II.G).
FUSED_PUN = frozenset(
    "adapun andaipun ataupun bagaimanapun biarpun jikapun kalaupun kendatipun maupun meskipun"
    " sekalipun sementangpun sungguhpun walaupun".split()
)
# Derived bases that take me-/di-/pe-/ke- once more: memberdayakan, ketersediaan, diseragamkan.
_INNER = ("ber", "ter", "per", "se", "ke", "pel")
# The only bases in ke- that me- and di- take: mengesampingkan, mengebumikan.
_KE_BASES = frozenset({"samping", "bumi", "depan", "tengah", "luar", "muka", "rap"})
# Suffixes of persons and doctrines on words of any origin: astrofisikawan, populisme.
_LEARNED = ("wan", "wati", "isme")
_MIN_STEM = 3
# Shorter parts would let chance put any word together.
_FUSED_PART = 4


@dataclass(frozen=True, slots=True)
class Analysis:
    """How a word is built: the stem and what was put around it, outermost first."""

    stem: str
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " + ".join([*(f"{p}-" for p in self.prefixes), self.stem, *self.suffixes])


def analyses(word: str, is_stem: Known) -> Iterator[Analysis]:
    """Yield every way to build ``word`` (lower case, no hyphen) from a stem that is known.

    Clitics and particles come off first; then every frame of prefix and suffix that the
    language has is tried.
    """
    for body, endings in without_clitics(word):
        yield from _framed(body, endings, is_stem)
        for suffix in _LEARNED:
            stem = body.removesuffix(suffix)
            if stem != body and len(stem) > _MIN_STEM and is_stem(stem):
                yield Analysis(stem, (), (f"-{suffix}", *endings))
        yield from _bound(body, endings, is_stem)
    for proclitic in ("ku", "kau"):
        rest = word.removeprefix(proclitic)
        if rest != word and len(rest) > _MIN_STEM and is_stem(rest):
            yield Analysis(rest, (proclitic,))


def without_clitics(word: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield ``word``, and it without the clitics and particles that may close it."""
    yield word, ()
    for particle in PARTICLES:
        if word.endswith(particle) and len(word) - len(particle) >= _MIN_STEM:
            rest = word[: -len(particle)]
            yield rest, (f"-{particle}",)
            yield from ((body, (*ends, f"-{particle}")) for body, ends in _one_clitic(rest))
    yield from _one_clitic(word)


def _one_clitic(word: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) - len(clitic) >= _MIN_STEM:
            yield word[: -len(clitic)], (f"-{clitic}",)


def _framed(word: str, endings: tuple[str, ...], is_stem: Known) -> Iterator[Analysis]:
    for suffix in ("", *SUFFIXES):
        if suffix and not word.endswith(suffix):
            continue
        body = word[: len(word) - len(suffix)] if suffix else word
        ends = (f"-{suffix}", *endings) if suffix else endings
        for prefixes, stem in _prefixed(body, suffix):
            if len(stem) >= _MIN_STEM and is_stem(stem):
                yield Analysis(stem, prefixes, ends)
            elif prefixes and suffix and len(stem) >= 2 * _FUSED_PART:
                yield from _fused(stem, prefixes, ends, is_stem)


def _fused(
    stem: str, prefixes: tuple[str, ...], ends: tuple[str, ...], is_stem: Known
) -> Iterator[Analysis]:
    """Two words that a prefix and a suffix together make one: *menumbuhkembangkan* (EYD V)."""
    for cut in range(_FUSED_PART, len(stem) - _FUSED_PART + 1):
        if is_stem(stem[:cut]) and is_stem(stem[cut:]):
            yield Analysis(f"{stem[:cut]} {stem[cut:]}", prefixes, ends)


def _prefixed(body: str, suffix: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield prefixes and what is left for ``body``, the word without its suffix."""
    if suffix in FRAMES[""]:
        yield (), body
    for prefix in ("memper", "diper", "di", "ber", "ter", "per", "ke", "se"):
        if body.startswith(prefix) and suffix in FRAMES[prefix]:
            rest = body[len(prefix) :]
            yield (prefix,), rest
            yield from _inner(prefix, rest, suffix)
    # ber-, ter-, per- lose their r before r and before a first syllable with er (bekerja).
    for prefix in ("be", "te"):
        if body.startswith(prefix) and suffix in FRAMES[f"{prefix}r"]:
            rest = body[2:]
            if rest[:1] == "r" or rest[1:3] == "er":
                yield (f"{prefix}r",), rest
    if body.startswith("bel") and suffix in FRAMES["ber"]:
        yield ("ber",), body[3:]
    for prefix in ("me", "pe"):
        if body.startswith(prefix) and suffix in FRAMES[prefix]:
            for rest in nasal_stems(body[2:], prefix):
                yield (prefix,), rest
                yield from _inner(prefix, rest, suffix)


def _inner(outer: str, rest: str, suffix: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the stem behind a second prefix: di-ber-daya-kan, ke-ter-sedia-an, ber-pen-didik-an."""
    for prefix in _INNER:
        if not rest.startswith(prefix) or len(rest) - len(prefix) < _MIN_STEM:
            continue
        if prefix == "ke" and outer in ("me", "di", "pe") and rest[2:] not in _KE_BASES:
            continue
        if outer in ("me", "di") and suffix in ("kan", "i"):
            yield (outer, prefix), rest[len(prefix) :]
        elif outer in ("pe", "ke") and suffix == "an":
            yield (outer, prefix), rest[len(prefix) :]
        elif outer == "ber" and suffix in ("", "an"):
            yield (outer, prefix), rest[len(prefix) :]
        elif outer == "se" and not suffix and prefix in ("per", "ter"):
            yield (outer, prefix), rest[len(prefix) :]
    if outer in ("ke", "ber", "se") and rest.startswith("pe") and suffix in ("", "an"):
        for stem in nasal_stems(rest[2:], "pe"):
            yield (outer, "pe"), stem


def _bound(word: str, endings: tuple[str, ...], is_stem: Known) -> Iterator[Analysis]:
    for form in _BOUND:
        if word.startswith(form) and len(word) - len(form) >= 4:
            rest = word[len(form) :]
            if is_stem(rest):
                yield Analysis(rest, (form,), endings)
            else:
                for inner in _framed(rest, endings, is_stem):
                    yield Analysis(inner.stem, (form, *inner.prefixes), inner.suffixes)


# First parts of hyphenated words that are no words of their own.
_HYPHENATED = frozenset(
    "se ke di me pro non anti antar pasca pra sub eks ber per ter pan kuasi".split()
)


def hyphenated(word: str, known: Known) -> bool:
    """Whether a word with hyphens is built of known parts.

    *anak-anak*, *tolong-menolong*, *kehijau-hijauan*, *berlari-lari*, *sayur-mayur* (listed),
    *se-Jawa*, *ke-76*, *KTP-nya*: each part is known, or the parts make a known word when the
    second is taken as a repetition of the first's stem.
    """
    parts = [part for part in word.split("-") if part]
    if len(parts) < 2:
        return bool(parts) and known(parts[0])
    first, *others = parts
    if first in _HYPHENATED:
        return all(known(part) or part.isdigit() for part in others)
    if all(known(part) or part.isdigit() or part in CLITICS for part in parts):
        return True
    return len(parts) == 2 and _repeated(first, others[0], known)


def _repeated(first: str, second: str, known: Known) -> bool:
    """*kehijau-hijauan*: the prefix stands on the first part, the suffix on the second."""
    for cut in range(1, min(7, len(first) - 1)):
        stem = first[cut:]
        if len(stem) >= _MIN_STEM and second.startswith(stem) and known(stem):
            ending = second[len(stem) :]
            whole = first + ending
            return (
                not ending
                or ending in (*CLITICS, "an", "kan", "i", "annya", "kannya")
                or known(whole)
            )
    return False
