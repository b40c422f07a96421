"""The words that lintberita knows, from the lists in ``dictionaries/``."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from lintberita.language.collocations import Collocations
from lintberita.language.frames import ALL_FRAMES, CLASS_BIT
from lintberita.language.hyphens import hyphenated
from lintberita.language.morphology import FUSED_PUN, Analysis, analyses
from lintberita.language.patterns import Pattern
from lintberita.language.wordlists import Kind, open_trie

__all__ = ["Kind", "Lexicon", "load_lexicon"]

_PLAIN = Pattern(r"[a-z]+")
_ABSENT = (0, 0, 0)
_RIGHT = Kind.WORD | Kind.FOREIGN | Kind.ABBREVIATION | Kind.COLLOQUIAL
_WRONG = Kind.NONSTANDARD | Kind.REJECTED


class Lexicon:
    """Word lists as one trie in a file, and the grammar over them; takes lower-case forms."""

    def __init__(
        self, trie: Any, collocations: Collocations, accepted: frozenset[str] = frozenset()
    ) -> None:
        """Take a compiled trie (form → kinds, band, frames) and the outlet's own words."""
        self.collocations = collocations
        self._trie = trie
        self._accepted = accepted
        self.knows = lru_cache(maxsize=50_000)(self._knows)
        self.record = lru_cache(maxsize=100_000)(self._record)
        self.common_words = lru_cache(maxsize=500)(self._common_words)

    def __len__(self) -> int:
        """Number of forms in the lists."""
        return len(self._trie)

    def accepting(self, words: Iterable[str]) -> "Lexicon":
        """Return a lexicon that also knows ``words`` (any case; phrases give their words)."""
        own = {part for word in words for part in word.lower().split()}
        if own <= self._accepted:
            return self
        found = Lexicon(self._trie, self.collocations, self._accepted | own)
        # What the lists say stays the same, and a draft may bring words of its own each time.
        found.record, found.common_words = self.record, self.common_words
        return found

    def kinds(self, form: str) -> int:
        """What the lists say of ``form``, bits of ``Kind``; 0 for nothing."""
        return self.record(form)[0]

    def band(self, form: str) -> int:
        """How common a form is: the whole part of log₂ of its count in news, 0 for unseen."""
        return self.record(form)[1]

    def mask(self, form: str) -> int:
        """The affix frames and word classes of a listed word, bits of ``frames``."""
        return self.record(form)[2]

    def classes(self, form: str) -> frozenset[str]:
        """The word classes of ``form`` (n, v, a, adv, num, pron, prep, konj, p), where known."""
        mask = self.mask(form)
        return frozenset(name for name, bit in CLASS_BIT.items() if mask & bit)

    def is_name(self, form: str) -> bool:
        """Whether ``form`` is a name of a person, firm, brand or work."""
        return bool(self.kinds(form) & Kind.NAME) or form in self._accepted

    def is_place(self, form: str) -> bool:
        """Whether ``form`` is part of the name of a province, regency, district or village."""
        return bool(self.kinds(form) & Kind.PLACE)

    def is_foreign(self, form: str) -> bool:
        """Whether ``form`` is a word of another language that news uses."""
        return bool(self.kinds(form) & Kind.FOREIGN)

    def among(self, forms: Iterable[str]) -> list[str]:
        """Return those of ``forms`` that stand in a list: thousands at once, and none is kept."""
        listed, accepted = self._trie, self._accepted
        return [form for form in forms if form in listed or form in accepted]

    def is_listed(self, form: str) -> bool:
        """Whether ``form`` stands in a list of Indonesian words, as it is."""
        return bool(self.kinds(form) & Kind.WORD) or form in self._accepted

    def is_accepted(self, form: str) -> bool:
        """Whether ``form`` is a word of the outlet's own."""
        return form in self._accepted

    def is_abbreviation(self, form: str) -> bool:
        """Whether ``form`` is an abbreviation or acronym."""
        return bool(self.kinds(form) & Kind.ABBREVIATION)

    def is_stem(self, form: str) -> bool:
        """Whether affixes may be put on ``form``."""
        return bool(self.mask(form) & ALL_FRAMES)

    def _common_words(self, prefix: str) -> list[str]:
        """Return the words that begin with ``prefix`` and that news uses more than once."""
        return [form for form, (_, band, _) in self._trie.items(prefix) if band]

    def words(self) -> Iterator[str]:
        """Every form in the lists that is right as a word."""
        return (form for form, (kinds, _, _) in self._trie.items() if kinds & Kind.WORD)

    def analyses(self, form: str) -> Iterator[Analysis]:
        """Yield how grammar builds ``form`` from known stems."""
        return analyses(form, self)

    def allows(self, form: str) -> bool:
        """Whether grammar could build ``form``, though nobody has seen its stem so affixed."""
        return next(self.analyses(form), None) is not None

    def _record(self, form: str) -> tuple[int, int, int]:
        found = self._trie.get(form)
        return found[0] if found else _ABSENT

    def _knows(self, form: str) -> bool:
        """Whether ``form`` is right as a word in lower case: listed, or built as its stem allows.

        Names and places count only within hyphenated words (*se-Kaltimtara*); ask ``is_name`` and
        ``is_place`` for a word with a capital.
        """
        kinds = self.kinds(form)
        if form in self._accepted or (kinds & _RIGHT and not kinds & _WRONG):
            return True
        if kinds & _WRONG:
            return False
        if "-" in form:
            return hyphenated(form, self.knows, lambda part: self.kinds(part) != 0)
        if not _PLAIN.fullmatch(form):
            stripped = form.replace("’", "'")
            return stripped != form and self.knows(stripped)
        if form.endswith("pun"):
            return form in FUSED_PUN
        return any(found.attested for found in self.analyses(form))


def load_lexicon(dictionaries: Path, *, cache_dir: Path | None) -> Lexicon:
    """Open the word lists of ``dictionaries``.

    They are compiled into a file in ``cache_dir`` under a digest of their contents and mapped
    from there; without a cache that can be written they are compiled in memory.
    """
    return Lexicon(open_trie(dictionaries, cache_dir), Collocations(dictionaries, cache_dir))
