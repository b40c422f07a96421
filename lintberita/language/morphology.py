"""What grammar builds from known stems: affixes, clitics, bound forms, two words made one."""

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from lintberita.language.affixes import CLITICS, PARTICLES, SUFFIXES, unprefixed
from lintberita.language.frames import BIT, CLASS_BIT, NOUN, OPEN, WITH_NYA, closure, frame_bit

# Bound forms that are written together with the word they modify (EYD V, II.B.1).
BOUND = (
    "adi aero agro anti antar antara astro audio auto awa bio catur dasa deka desi dwi eka eko"
    " ekstra elektro endo epi foto geo hekto hetero hidro hiper hipo homo inter infra intra kilo"
    " kontra kuasi maha makro manca mega meta mikro mini mono multi nano nara neo neuro nir non"
    " panca para pasca pra pramu pro proto pseudo psiko purba purna sapta serba semi sosio sub"
    " super supra swa tele tekno termo trans tri tuna ultra vaksino wira"
).split()
_BOUND = tuple(sorted(BOUND, key=len, reverse=True))
# The particle pun is written together in these only (EYD V, II.G).
# What the finite verbs of news begin with; much else does too.
VERB_PREFIXES = ("me", "ber", "di", "ter")
FUSED_PUN = frozenset(
    "adapun andaipun ataupun bagaimanapun biarpun jikapun kalaupun kendatipun maupun meskipun"
    " sekalipun sementangpun sungguhpun walaupun".split()
)
_INNER = frozenset({"ber", "ter", "se", "per", "pe", "ke"})
_MIN_STEM = 3
# The shortest stem that may take an affix nobody has listed for it.
_MIN_FREE = 5
_LEARNED = ("wan", "wati", "isme")
# Shorter parts would let chance put any word together.
_FUSED_PART = 4
# How common (band) the parts of a compound, and what follows a bound form, must be.
_COMMON_PART = 4
_COMMON_BASE = 3
_SEEN_BASE = 1
_KNOWN_BASE = 2
_NEVER = 100
# Every loan noun in -si makes a verb in -kan: *menegasikan*, *diatribusikan*.
_OF_LOAN = closure(BIT["me-kan"])
_SHORTEST_LOAN = 6
_OTHER_THAN_NOUN = BIT["me"] | sum(CLASS_BIT.values()) - CLASS_BIT["n"]


class Stems(Protocol):
    """What the word lists say of stems."""

    def mask(self, form: str) -> int:
        """Frames and classes of a listed word, bits of ``frames``; 0 for none."""

    def band(self, form: str) -> int:
        """How common a form is in news, 0 for unseen."""

    def is_listed(self, form: str) -> bool:
        """Whether ``form`` is a listed Indonesian word."""


class Analysis(NamedTuple):
    """How a word is built: the stem and what was put around it, outermost first.

    ``attested``: the stem is known to take this affix; otherwise grammar alone vouches for it.
    """

    stem: str
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    attested: bool = True

    def __str__(self) -> str:
        before = [f"{prefix.removesuffix('0')}-" for prefix in self.prefixes]
        return " + ".join([*before, self.stem, *self.suffixes])


def analyses(word: str, stems: Stems) -> Iterator[Analysis]:
    """Yield every way to build ``word`` (lower case, no hyphen) from known stems.

    Clitics and particles come off first; then every frame of prefix and suffix that the
    language has is tried on the stems that take it.
    """
    for body, endings in without_clitics(word):
        loose = not _fits(endings, body, stems)
        if endings and stems.is_listed(body):
            yield Analysis(body, (), endings, attested=not loose)
        for found in (
            *_framed(body, endings, stems),
            *_learned(body, endings, stems),
            *_bound(body, endings, stems),
        ):
            yield _loosened(found) if loose else found


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


def _fits(endings: tuple[str, ...], body: str, stems: Stems) -> bool:
    """Whether the endings are usual on ``body``: -nya on all, -ku and -mu on common words.

    The particles go on anything, and so does a slip that looks like one (*setellah*): they fit
    on a common verb only.
    """
    if not endings or endings[0] == "-nya":
        return True
    if stems.band(body) <= _COMMON_PART:
        return False
    is_verb = bool(stems.mask(body) & BIT["me"]) or body.endswith("kan")
    return endings[0] in ("-ku", "-mu") or is_verb


def _loosened(found: Analysis) -> Analysis:
    return Analysis(found.stem, found.prefixes, found.suffixes, attested=False)


def _attested(found: Analysis) -> Analysis:
    return Analysis(found.stem, found.prefixes, found.suffixes)


def _framed(body: str, endings: tuple[str, ...], stems: Stems) -> Iterator[Analysis]:
    for suffix in ("", *SUFFIXES):
        if suffix and not body.endswith(suffix):
            continue
        core = body[: len(body) - len(suffix)]
        if suffix == "i" and core.endswith("i"):
            continue
        ends = (f"-{suffix}", *endings) if suffix else endings
        if suffix and (found := _one(core, (), suffix, ends, stems)):
            yield found
        for prefix, rest in unprefixed(core):
            if len(rest) < _MIN_STEM:
                continue
            if found := _one(rest, (prefix,), suffix, ends, stems):
                yield found
            elif suffix and len(rest) >= 2 * _FUSED_PART and frame_bit((prefix,), suffix):
                yield from _fused(rest, (prefix,), ends, stems)
            for inner, stem in unprefixed(rest):
                if inner not in _INNER or not frame_bit((prefix, inner), suffix):
                    continue
                if found := _one(stem, (prefix, inner), suffix, ends, stems):
                    # What is a word already takes the outer pair: ter-ikat, ke-terikat-an.
                    known = found.attested or stems.band(rest) >= _COMMON_BASE
                    yield found if known == found.attested else _attested(found)


def _one(
    stem: str, prefixes: tuple[str, ...], suffix: str, ends: tuple[str, ...], stems: Stems
) -> Analysis | None:
    bit = frame_bit(prefixes, suffix)
    if not bit or len(stem) < _MIN_STEM:
        return None
    if ends[:1] == ("-nya",):
        bit |= WITH_NYA.get(bit, 0)
    mask = stems.mask(stem)
    if not mask and not stems.is_listed(stem):
        return None
    if closure(mask) & bit or (bit & NOUN and _is_noun(stem, mask, stems)):
        return Analysis(stem, prefixes, ends)
    if bit & _OF_LOAN and stem.endswith("si") and len(stem) >= _SHORTEST_LOAN:
        return Analysis(stem, prefixes, ends)
    if bit & OPEN and len(stem) >= _free_from(stem, mask, stems):
        return None if _is_derived(stem, stems) else Analysis(stem, prefixes, ends, attested=False)
    return None


def _free_from(stem: str, mask: int, stems: Stems) -> int:
    """The length from which ``stem`` may take an affix that nobody has listed for it."""
    band = stems.band(stem)
    if band >= (_SEEN_BASE if mask else _KNOWN_BASE):
        return _MIN_STEM + 1
    return _MIN_FREE if mask else _NEVER


def _is_derived(stem: str, stems: Stems) -> bool:
    """Whether ``stem`` has affixes already: nothing new is built on *laporan* or *melapor*."""
    if stem.endswith("an") and (stems.mask(stem[:-2]) or stems.mask(stem[:-3])):
        return True
    return any(len(rest) > _MIN_STEM and stems.mask(rest) for _, rest in unprefixed(stem))


def _is_noun(stem: str, mask: int, stems: Stems) -> bool:
    """Whether ber- and se- may stand before ``stem``: a noun by its class, its ending or its use.

    *berkepentingan*, *sepengetahuan*: derived nouns. *berjubah*: a common word that no list calls
    anything else, and that no me- makes a verb.
    """
    if mask & CLASS_BIT["n"] or (stem.endswith("an") and stem.startswith(("ke", "pe"))):
        return True
    return (
        len(stem) > _MIN_STEM
        and not mask & _OTHER_THAN_NOUN
        and stems.band(stem) >= _COMMON_BASE
        and stems.is_listed(stem)
        and not _is_derived(stem, stems)
    )


def _fused(
    core: str, prefixes: tuple[str, ...], ends: tuple[str, ...], stems: Stems
) -> Iterator[Analysis]:
    """Two words that a prefix and a suffix together make one: *menumbuhkembangkan* (EYD V)."""
    for cut in range(_FUSED_PART, len(core) - _FUSED_PART + 1):
        first, second = core[:cut], core[cut:]
        common = min(stems.band(first), stems.band(second))
        if common >= _COMMON_PART and stems.mask(first) and stems.mask(second):
            yield Analysis(f"{first} {second}", prefixes, ends)


def _learned(body: str, endings: tuple[str, ...], stems: Stems) -> Iterator[Analysis]:
    """Persons and doctrines on words of any origin: *fisikawan*, *populisme*."""
    for suffix in _LEARNED:
        stem = body.removesuffix(suffix)
        if stem == body or len(stem) < _MIN_FREE:
            continue
        if stems.is_listed(stem):
            yield Analysis(stem, (), (f"-{suffix}", *endings), stems.band(stem) >= _COMMON_BASE)
        for inner in _bound(stem, (), stems):
            yield Analysis(inner.stem, inner.prefixes, (f"-{suffix}", *endings))


def _bound(body: str, endings: tuple[str, ...], stems: Stems) -> Iterator[Analysis]:
    if not body.startswith(_BOUND):
        return
    for form in _BOUND:
        if not body.startswith(form):
            continue
        rest = body[len(form) :]
        if len(rest) < (_MIN_FREE if len(form) <= _MIN_STEM else _FUSED_PART):
            continue
        if stems.is_listed(rest) and stems.band(rest) >= _COMMON_BASE:
            yield Analysis(rest, (form,), endings)
        else:
            for inner in _framed(rest, (), stems):
                if inner.attested and inner.prefixes:
                    yield Analysis(inner.stem, (form, *inner.prefixes), (*inner.suffixes, *endings))
