"""Nasal assimilation and the affix frames of Indonesian.

The rules follow Tata Bahasa Baku Bahasa Indonesia on me- and pe-: k, p, t and s melt before a
vowel (mengirim, memukul, menulis, menyapu) and stay in clusters (memproses, mentransfer,
mengkritik); words of one syllable take menge-/penge- (mengebom, mengecek).
"""

from collections.abc import Iterator

VOWELS = frozenset("aeiou")

# Which suffix may close a word that a prefix opens; "" is none. ``ke-…-kan`` and ``me-…-an`` are
# no frames of the language, and that is what gives *kepentingkan* and *menunjukan* away.
FRAMES: dict[str, frozenset[str]] = {
    "": frozenset({"", "an", "kan", "i"}),
    "di": frozenset({"", "kan", "i"}),
    "me": frozenset({"", "kan", "i"}),
    "pe": frozenset({"", "an"}),
    "ber": frozenset({"", "an", "kan"}),
    "ter": frozenset({"", "kan", "i"}),
    "per": frozenset({"an", "kan", "i"}),
    "memper": frozenset({"", "kan", "i"}),
    "diper": frozenset({"", "kan", "i"}),
    "ke": frozenset({"an"}),
    "se": frozenset({""}),
}
SUFFIXES = ("kan", "an", "i")
CLITICS = ("nya", "ku", "mu")
PARTICLES = ("lah", "kah")

# Stems of one syllable take menge- and penge-; the list is closed, *loh* and *dan* are none.
ONE_SYLLABLE = frozenset(
    "bel blok bom bor cap cas cat cek cor dot drop dril gas gol gong hak klaim klik lap las lem lob"
    " los pak pam pel poin pos pres rem rim sah sol spon stel sun tap tes tik tim tip tos trek vas"
    " vet".split()
)
# Stems that me- treats in their own way.
_KEPT = frozenset({"punya", "kaji", "khianat", "perhati", "percik"})


def nasal_stems(rest: str, prefix: str) -> Iterator[str]:
    """Yield what may stand behind ``me``/``pe`` for the surface ``rest`` that follows ``prefix``.

    ``rest`` is the word without its ``me`` or ``pe``: *nulis* gives *tulis*.
    """
    if not rest:
        return
    if rest.startswith("ng"):
        yield from _after_ng(rest[2:])
    if rest.startswith("ny") and rest[2:3] in VOWELS:
        yield "s" + rest[2:]
    elif rest.startswith("n"):
        yield from _after_n(rest[1:])
        if prefix == "pe" and rest[1:2] == "t":
            yield rest[1:]
    elif rest.startswith("m"):
        yield from _after_m(rest[1:])
        if prefix == "pe" and rest[1:2] == "r":
            yield "p" + rest[1:]
    if rest[0] in "lmnrwy":
        yield rest


def _after_ng(rest: str) -> Iterator[str]:
    if rest[:1] in VOWELS:
        yield rest
        yield "k" + rest
        if rest[0] == "e" and rest[1:] in ONE_SYLLABLE:
            yield rest[1:]
    elif rest[:1] in "ghqx" or rest.startswith("kh"):
        yield rest
    elif rest[:1] == "k" and (rest[1:2] not in VOWELS or rest in _KEPT or rest[:4] == "kaji"):
        yield rest


def _after_n(rest: str) -> Iterator[str]:
    if rest[:1] in VOWELS:
        yield "t" + rest
    elif rest[:1] in "dcjz" or rest.startswith("sy"):
        yield rest
    elif rest[:1] in "st" and rest[1:2] not in VOWELS:
        yield rest


def _after_m(rest: str) -> Iterator[str]:
    if rest[:1] in VOWELS:
        yield "p" + rest
    elif rest[:1] in "bfv" or rest.startswith(("punya", "per")):
        yield rest
    elif rest[:1] == "p" and rest[1:2] not in VOWELS:
        yield rest


def with_nasal(prefix: str, stem: str) -> str:
    """Join ``me`` or ``pe`` to ``stem`` as the language does.

    >>> with_nasal("me", "tulis"), with_nasal("me", "kritik"), with_nasal("pe", "bom")
    ('menulis', 'mengkritik', 'pengebom')
    """
    first, second = stem[:1], stem[1:2]
    if stem in ONE_SYLLABLE:
        return f"{prefix}nge{stem}"
    melts = second in VOWELS
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
