"""Prefixes, their nasal assimilation, and the endings that close a word.

The rules follow Tata Bahasa Baku Bahasa Indonesia on me- and pe-: k, p, t and s melt before a
vowel (mengirim, memukul, menulis, menyapu) and stay in clusters (memproses, mentransfer,
mengkritik); words of one syllable take menge-/penge- (mengebom, mengecek).
"""

from collections.abc import Iterator

VOWELS = frozenset("aeiou")
SUFFIXES = ("kan", "an", "i")
CLITICS = ("nya", "ku", "mu")
PARTICLES = ("lah", "kah")

# Stems of one syllable take menge- and penge-; the list is closed, *loh* and *dan* are none.
ONE_SYLLABLE = frozenset(
    "bel blok bom bor cap cas cat cek cor dot drop dril gas gol gong hak klaim klik lap las lem lob"
    " los pak pam pel poin pos pres rem rim sah sol spon stel sun tap tes tik tim tip tos trek vas"
    " vet".split()
)
# Stems whose first letter stays though a vowel follows: mempunyai, mengkaji.
_KEPT_P = ("punya",)
_KEPT_K = ("kaji", "kafan", "kapling")

# Prefixes whose form does not depend on what follows. The second value is what a reader is told.
PLAIN = (
    ("memper", "memper"),
    ("diper", "diper"),
    ("di", "di"),
    ("ku", "ku"),
    ("kau", "kau"),
    ("ber", "ber"),
    ("ter", "ter"),
    ("per", "per"),
    ("pe", "pe0"),
    ("ke", "ke"),
    ("se", "se"),
)
_BY_OPENING = {
    opening: tuple((written, name) for written, name in PLAIN if written.startswith(opening))
    for opening in {written[:2] for written, _ in PLAIN}
}


def unprefixed(word: str) -> Iterator[tuple[str, str]]:
    """Yield every prefix that ``word`` may open with, and what would stand behind it."""
    first = word[:2]
    for written, name in _BY_OPENING.get(first, ()):
        if word.startswith(written):
            yield name, word[len(written) :]
    if first in ("be", "te"):
        # ber- and ter- lose their r before r and before a first syllable in er: bekerja, tepercaya.
        rest = word[2:]
        if rest[:1] == "r" or rest[1:3] == "er":
            yield f"{first}r", rest
        if word.startswith("belajar"):
            yield "ber", "ajar" + word[7:]
    elif first in ("me", "pe"):
        for rest in nasal_stems(word[2:]):
            yield first, rest


def nasal_stems(rest: str) -> Iterator[str]:
    """Yield what may stand behind me- or pe- for the surface ``rest`` that follows those letters.

    *nulis* (of *menulis*) gives *tulis*.
    """
    first = rest[:1]
    if first == "n":
        if rest.startswith("ng"):
            yield from _after_ng(rest[2:])
        elif rest.startswith("ny") and rest[2:3] in VOWELS:
            yield "s" + rest[2:]
        else:
            yield from _after_n(rest[1:])
        yield rest
    elif first == "m":
        yield from _after_m(rest[1:])
        yield rest
    elif first in ("l", "r", "w", "y"):
        yield rest


def _after_ng(rest: str) -> Iterator[str]:
    first = rest[:1]
    if first in VOWELS:
        yield rest
        yield "k" + rest
        if first == "e" and rest[1:] in ONE_SYLLABLE:
            yield rest[1:]
    elif first in ("g", "h", "q") or rest.startswith(("kh", *_KEPT_K)) or _is_cluster("k", rest):
        yield rest


def _after_n(rest: str) -> Iterator[str]:
    first = rest[:1]
    if first in VOWELS:
        yield "t" + rest
    elif first in ("d", "c", "j", "z") or rest.startswith("sy") or _is_cluster("st", rest):
        yield rest


def _after_m(rest: str) -> Iterator[str]:
    first = rest[:1]
    if first in VOWELS:
        yield "p" + rest
    elif first in ("b", "f", "v") or rest.startswith(_KEPT_P) or _is_cluster("p", rest):
        yield rest
    elif first == "r":
        # pemrotes, pemroses: the cluster may lose its p behind pe-.
        yield "p" + rest


def _is_cluster(first: str, rest: str) -> bool:
    """Whether ``rest`` opens with two consonants, the first of them one of ``first``."""
    return rest[:1] != "" and rest[0] in first and rest[1:2] not in VOWELS


def with_nasal(prefix: str, stem: str) -> str:
    """Join ``me`` or ``pe`` to ``stem`` as the language does.

    >>> with_nasal("me", "tulis"), with_nasal("me", "kritik"), with_nasal("pe", "bom")
    ('menulis', 'mengkritik', 'pengebom')
    """
    first = stem[:1]
    if stem in ONE_SYLLABLE:
        return f"{prefix}nge{stem}"
    melts = stem[1:2] in VOWELS and not stem.startswith((*_KEPT_K, *_KEPT_P))
    if first in VOWELS or first in "ghq" or stem.startswith("kh"):
        return f"{prefix}ng{stem}"
    if first == "k":
        return f"{prefix}ng{stem[1:] if melts else stem}"
    if first == "p":
        return f"{prefix}m{stem[1:] if melts else stem}"
    if first in "bfv":
        return f"{prefix}m{stem}"
    if first == "t":
        return f"{prefix}n{stem[1:] if melts else stem}"
    if first == "s" and not stem.startswith("sy"):
        return f"{prefix}ny{stem[1:]}" if melts else f"{prefix}n{stem}"
    if first in "dcjz" or stem.startswith("sy"):
        return f"{prefix}n{stem}"
    return prefix + stem
