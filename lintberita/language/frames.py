"""The affix frames of Indonesian, and which of them a stem takes.

A frame is what stands before and after a stem, clitics left out: ``me-kan``, ``ke-an``,
``ke+ber-an`` (*keberhasilan*). Forms in di-, ku- and kau- count as me-, diper- as memper-: who has
the one has the other. ``pe0`` is pe- without a nasal (*pebalap*), ``pe`` that with one
(*pembawa*). Which stem takes which frame is not a matter of rule but of the dictionary; without
it, chance builds a word from nearly every slip (*dilaukkan*, *memertawakan*).
"""

from functools import lru_cache

_NAMES = (
    "me me-kan me-i ber ber-an ber-kan ter ter-kan ter-i ter-an pe pe-an pe0 pe0-an per per-an"
    " memper memper-kan memper-i ke ke-an -an -i -kan se se-an se-nya"
    " ke+ber-an ke+ter-an ke+se-an ke+per-an ke+pe-an ber+ke-an ber+pe-an ber+per-an ber+se-an"
    " me+ber-kan me+se-kan me+ke-kan me+ter-kan me+se-i pe+ber-an pe+per-an pe+se-an pe+ke-an"
    " se+per-an se+pe-an se+ke-an se+ber se+ter ter+pe-kan per+se-an ber+pe -isasi -wan"
).split()
BIT = {name: 1 << number for number, name in enumerate(_NAMES)}
ALL_FRAMES = (1 << len(_NAMES)) - 1

# What a stem that has the first takes as well.
_IMPLIED = {
    "me": "ter pe pe-an",
    "me-kan": "-kan ter-kan pe-an",
    "me-i": "-i ter-i pe-an",
    "memper": "per pe+per-an",
    "memper-kan": "pe+per-an",
    "memper-i": "pe+per-an",
    "ber-an": "ber",
    "ber-kan": "ber",
    "ke-an": "ber+ke-an",
    "ke+ber-an": "ber",
    "ke+ter-an": "ter",
    "me+ber-kan": "ber pe+ber-an",
    "pe": "me",
}
# What grammar lets a stem of good standing take though nobody has listed it: on a stem of five
# letters or more such a form is likelier a new word than a slip.
OPEN = sum(
    BIT[name]
    for name in "me me-kan me-i ber ter ter-kan ter-i pe pe-an per-an ke-an -an se"
    " memper memper-kan memper-i -kan -i ke+ter-an ke+ber-an me+ber-kan -isasi -wan".split()
)
# Frames that a noun takes by rule, whatever it means: *berhelm*, *sekabupaten*.
NOUN = BIT["ber"] | BIT["se"]
# Frames that need a clitic behind them: *sebaliknya*, *setinggi-tingginya*.
WITH_NYA = {BIT["se"]: BIT["se-nya"]}
# Word classes, in the bits above those of the frames; the order is that of ``CLASSES``.
CLASSES = ("n", "v", "a", "adv", "num", "pron", "prep", "konj", "p")
CLASS_BIT = {name: 1 << (len(_NAMES) + number) for number, name in enumerate(CLASSES)}
# Frames on a stem of each class, where a list by hand gives the class only.
_BY_CLASS = {
    "n": "ber se",
    "v": "me me-kan ter pe-an -an",
    "a": "ke-an me-kan se ter memper",
}


def bits(names: str) -> int:
    """Return the bits of frames and classes named in ``names``; names unknown are left out.

    A class that stands without any frame brings the frames that are usual for it.
    """
    found = 0
    for name in names.split():
        found |= BIT.get(name, 0) | CLASS_BIT.get(name, 0)
    return found


def by_class(names: str) -> int:
    """The usual frames of a class: for stems listed by hand."""
    given = names.split() or ["n", "v"]
    return sum({BIT[f] for name in given for f in _BY_CLASS.get(name, "").split()})


def names(mask: int) -> tuple[str, ...]:
    """Return the names of the frames in ``mask``."""
    return tuple(name for name, bit in BIT.items() if mask & bit)


@lru_cache(maxsize=20_000)
def closure(mask: int) -> int:
    """Add to ``mask`` what its frames imply (*menulis* gives *tertulis*, *penulisan*)."""
    for name, implied in _IMPLIED.items():
        if mask & BIT[name]:
            mask |= bits(implied)
    return mask


# Frame names of a prefix as it is written.
_BASE = {"di": "me", "ku": "me", "kau": "me", "diper": "memper"}


@lru_cache(maxsize=2_000)
def frame_bit(prefixes: tuple[str, ...], suffix: str) -> int:
    """The bit of a frame, 0 for one that the language does not have.

    >>> frame_bit(("di",), "kan") == frame_bit(("me",), "kan") > 0
    True
    >>> frame_bit(("ke",), "kan")
    0
    """
    outer = "+".join((_BASE.get(prefixes[0], prefixes[0]), *prefixes[1:])) if prefixes else ""
    return BIT.get(f"{outer}-{suffix}" if suffix else outer, 0)
