"""Which person a pronoun, an office or a short name means."""

import sys
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from lintberita.language.offices import FRONTING, INSTITUTIONS, OFFICES
from lintberita.language.patterns import Pattern
from lintberita.language.reporting_verbs import cue

_PART = r"(?:[A-Z]{1,2}\.|[A-Z][a-z]\.|[A-Z][\w'’-]*)"
_RUN = Pattern(rf"{_PART}(?: (?:bin |binti |al-|de )?{_PART})+")
_WORD = Pattern(r"[\w'’-]+")
_REACH = 2500
_LONGEST = 4


class Mention(NamedTuple):
    """Somebody at a place of the draft; ``person`` is the fullest name, ``None`` if unnamed.

    ``weight`` is 2 for who speaks or acts as the subject, 1 for who is merely named.
    """

    start: int
    sentence: int
    person: str | None
    weight: int


@dataclass(slots=True)
class Referents:
    """The people of one draft, met in the order of reading."""

    names: dict[str, list[str]] = field(default_factory=dict)
    sure: set[str] = field(default_factory=set)
    offices: dict[str, str] = field(default_factory=dict)
    # Offices by their words and by their first two letters, as acronyms keep those.
    _titled: dict[str, list[str]] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    # Where the first word stands that may name a person: the surest sign that nobody came before.
    first_named: int = sys.maxsize

    def learn(self, name: str, *, sure: bool = True) -> None:
        """Remember a name, so that a part of it leads to the whole.

        ``sure``: it was read as somebody's, not only seen as a run of capitals.
        """
        if sure:
            self.sure.add(name)
        for word in _words(name):
            known = self.names.setdefault(word, [])
            if name not in known:
                known.append(name)

    def learn_runs(self, text: str) -> None:
        """Remember the longer names in ``text`` that hold a name that is known already."""
        wanted = set(self.names)
        for match in _RUN.finditer(text):
            parts = match.group().split()
            before = text[max(0, match.start() - 2) : match.start()].strip()
            if (not before or before[-1] in '.?!:”"') and parts[1].lower() in wanted:
                # The first capital may be the sentence's own: "Kicauan Lestari menegaskan".
                wholly = parts[0].lower() in wanted
                parts = parts if wholly or len(parts) == 1 else parts[1:]
            lead = max((i for i, part in enumerate(parts) if _leads(part)), default=-1)
            parts = parts[lead + 1 :]
            if 1 < len(parts) <= _LONGEST and any(p.lower().strip(".") in wanted for p in parts):
                self.learn(" ".join(parts), sure=False)

    def known(self, name: str) -> str | None:
        """Return the fullest form of ``name`` where it is a person's that the draft tells of."""
        words = _words(name)
        return self.fullest(name) if words and all(w in self.names for w in words) else None

    def is_office_title(self, title: str) -> bool:
        """Whether the draft uses ``title`` as an office of somebody named elsewhere."""
        return title.lower() in self.offices

    def learn_office(self, office: str, person: str) -> None:
        """Remember who holds an office."""
        title = office.lower()
        if title not in self.offices:
            self.offices[title] = person
            for key in {*title.split(), title.replace(" ", "")[:2]}:
                self._titled.setdefault(key, []).append(title)

    def fullest(self, name: str) -> str:
        """Return the longest known name that holds all words of ``name``."""
        words = _words(name)
        if not words:
            return name
        known = [n for n in self.names.get(words[0], ()) if _holds(n, words)]
        sure = [n for n in known if n in self.sure and len(_words(n)) > len(words)]
        known = sure or known
        if len(words) > 1:
            # What stands before a full name belongs to an office, a place or a sentence.
            known = [n for n in known if _words(n)[0] == words[0]]
        return max(known, key=len, default=name)

    def holder(self, office: str) -> str | None:
        """Return who holds ``office``, by its words or by the acronym of them."""
        key = office.lower()
        if key in self.offices:
            return self.offices[key]
        first = key.partition(" ")[0]
        alike = {*self._titled.get(first, ()), *self._titled.get(first[:2], ())}
        found = {self.offices[known] for known in alike if _same_office(key, known)}
        return found.pop() if len(found) == 1 else None

    def meet(self, start: int, sentence: int, person: str | None, weight: int) -> None:
        """Note a mention, later than all before."""
        self.mentions.append(Mention(start, sentence, person, weight))

    def met_before(self, start: int) -> bool:
        """Whether anybody, named or not, may be spoken of before ``start``."""
        return self.first_named < start or any(m.start < start for m in self.mentions[:2])

    def antecedent(
        self, start: int, sentence: int, *, opens: bool, aside: bool = False
    ) -> str | None:
        """Return whom a pronoun at ``start`` means: the last who spoke or acted before it.

        ``opens``: the pronoun opens its sentence, so it may take up somebody merely named in
        the sentence before. ``aside``: it stands in a remark of the reporter's, and the subject
        of the sentence around is somebody else.
        """
        best: Mention | None = None
        for mention in reversed(self.mentions):
            if mention.start >= start or (aside and mention.sentence == sentence):
                continue
            if mention.start < start - _REACH:
                break
            if opens and mention.weight == 1 and mention.sentence == sentence - 1:
                best = best or mention
                continue
            if mention.weight == 2:
                newer = best is None or mention.sentence >= best.sentence
                return mention.person if newer else best.person if best else None
        return best.person if best else None


@lru_cache(maxsize=10_000)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case."""
    return tuple(_WORD.findall(name.lower()))


def _leads(word: str) -> bool:
    """Whether a word before a name is no part of it: a verb, an office, an institution."""
    lower = word.lower().strip(".")
    return (
        cue(lower) is not None
        or lower in FRONTING
        or lower in OFFICES
        or lower in INSTITUTIONS
        or (len(word) > 1 and word.isupper())
    )


def _holds(name: str, words: tuple[str, ...]) -> bool:
    own = _words(name)
    return all(w in own for w in words)


def _same_office(one: str, other: str) -> bool:
    """Whether two titles are the same: one begins the other, or is its acronym."""
    if other.startswith(one + " ") or one.startswith(other + " "):
        return True
    if " " in one:
        words = set(one.split())
        return len(words & set(other.split())) >= 2 and one.split()[0] == other.split()[0]
    return _is_acronym(one, other)


def _is_acronym(short: str, title: str) -> bool:
    """Whether the letters of ``short`` run through ``title``: *menpora*, *kakanwil*, *sekda*."""
    flat = title.replace(" ", "")
    if len(short) < 4 or len(flat) < 2 * len(short) or short[:2] != flat[:2]:
        return short in title.split()
    at = 0
    for letter in short:
        at = flat.find(letter, at) + 1
        if not at:
            return False
    return True
