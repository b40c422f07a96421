"""The words that lintberita knows, from the lists in ``dictionaries/``."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import marisa_trie

from lintberita.language.cache import write_cached
from lintberita.language.morphology import (
    FUSED_PUN,
    Analysis,
    analyses,
    hyphenated,
    without_clitics,
)

_RECORD = "<BB"
_PLAIN = re.compile(r"[a-z]+")
_COMMON = 4
# Written apart from pun, or no particle at all: a form in -pun must be listed to be known.
_NEVER_BARE = ("pun",)


class Kind:
    """What the lists say of a form, as bits; one form may be several things.

    Plain numbers: a flag type of the standard library makes a look-up five times as slow.
    """

    WORD = 1
    STEM = 2
    NAME = 4
    PLACE = 8
    FOREIGN = 16
    ABBREVIATION = 32


_LISTS = {
    "kata.tsv": Kind.WORD,
    "kata-dasar.txt": Kind.WORD | Kind.STEM,
    "hunspell-id.txt": Kind.WORD,
    "nama.txt": Kind.NAME,
    "tempat.txt": Kind.PLACE,
    "asing.txt": Kind.FOREIGN,
    "asing-inggris.txt": Kind.FOREIGN,
    "singkatan.txt": Kind.ABBREVIATION,
}


class Lexicon:
    """Word lists as one trie in a file; every look-up takes a lower-case form."""

    def __init__(self, trie: Any, accepted: frozenset[str] = frozenset()) -> None:
        """Take a compiled trie (form → kinds, band) and the outlet's own words."""
        self._trie = trie
        self._accepted = accepted
        self.knows = lru_cache(maxsize=50_000)(self._knows)
        self.record = lru_cache(maxsize=50_000)(self._record)

    def accepting(self, words: Iterable[str]) -> "Lexicon":
        """Return a lexicon that also knows ``words`` (any case; phrases give their words)."""
        own = {part for word in words for part in word.lower().split()}
        return Lexicon(self._trie, self._accepted | own)

    def kinds(self, form: str) -> int:
        """What the lists say of ``form``, bits of ``Kind``; 0 for nothing."""
        return self.record(form)[0]

    def band(self, form: str) -> int:
        """How common a form is: the whole part of log₂ of its count in news, 0 for unseen."""
        return self.record(form)[1]

    def is_name(self, form: str) -> bool:
        """Whether ``form`` is a name of a person, firm, brand or work."""
        return bool(self.kinds(form) & Kind.NAME)

    def is_place(self, form: str) -> bool:
        """Whether ``form`` is part of the name of a province, regency, district or village."""
        return bool(self.kinds(form) & Kind.PLACE)

    def is_foreign(self, form: str) -> bool:
        """Whether ``form`` is a word of another language that news uses."""
        return bool(self.kinds(form) & Kind.FOREIGN)

    def is_stem(self, form: str) -> bool:
        """Whether affixes may be put on ``form``."""
        return bool(self.kinds(form) & Kind.STEM)

    def is_listed(self, form: str) -> bool:
        """Whether ``form`` stands in a list of Indonesian words, as it is."""
        return bool(self.kinds(form) & Kind.WORD) or form in self._accepted

    def is_abbreviation(self, form: str) -> bool:
        """Whether ``form`` is an abbreviation or acronym."""
        return bool(self.kinds(form) & Kind.ABBREVIATION)

    def common_words(self, prefix: str) -> list[str]:
        """Return the words that begin with ``prefix`` and that news uses more than once."""
        return [form for form, (_, band) in self._trie.items(prefix) if band]

    def analyses(self, form: str) -> Iterator[Analysis]:
        """Yield how grammar builds ``form`` from known stems."""
        return analyses(form, self.is_stem)

    def _record(self, form: str) -> tuple[int, int]:
        found = self._trie.get(form)
        return found[0] if found else (0, 0)

    def _knows(self, form: str) -> bool:
        """Whether ``form`` is right Indonesian, a known name, acronym or accepted word."""
        if self.kinds(form) or form in self._accepted:
            return True
        if "-" in form:
            return hyphenated(form, self.knows)
        if form.endswith(_NEVER_BARE) and form not in FUSED_PUN:
            return False
        if not _PLAIN.fullmatch(form):
            stripped = form.replace("’", "'")
            return stripped != form and self.knows(stripped)
        return (
            any(self.is_listed(body) for body, endings in without_clitics(form) if endings)
            or next(self.analyses(form), None) is not None
            or self._is_field_of(form)
            or self._is_command(form)
        )

    def _is_command(self, form: str) -> bool:
        """Whether per- stands on a base of memper- or diper-: *permudah*, *perbesar*."""
        return form.startswith("per") and (
            self.is_listed(f"mem{form}") or self.is_listed(f"di{form}")
        )

    def _is_field_of(self, form: str) -> bool:
        """Whether ke-…-an stands around a common noun: *kepelabuhanan*, *kejaksaan*."""
        inner = form[2:-2]
        return form.startswith("ke") and form.endswith("an") and self.band(inner) >= _COMMON


def load_lexicon(dictionaries: Path, *, cache_dir: Path | None) -> Lexicon:
    """Open the word lists of ``dictionaries``.

    They are compiled into a file in ``cache_dir`` under a digest of their contents and mapped
    from there; without a cache that can be written they are compiled in memory.
    """
    texts = {name: _read(dictionaries / name) for name in _LISTS}
    digest = hashlib.blake2b(_RECORD.encode())
    for name, data in texts.items():
        digest.update(name.encode() + b"\0" + data)
    name = f"kata-{digest.hexdigest()[:24]}.marisa"
    trie = marisa_trie.RecordTrie(_RECORD)
    if cache_dir is not None and (cache_dir / name).is_file():
        return Lexicon(trie.mmap(str(cache_dir / name)))
    trie = marisa_trie.RecordTrie(_RECORD, _records(texts))
    written = write_cached(cache_dir, name, trie.tobytes())
    return Lexicon(marisa_trie.RecordTrie(_RECORD).mmap(str(written)) if written else trie)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _records(texts: dict[str, bytes]) -> Iterator[tuple[str, tuple[int, int]]]:
    kinds: dict[str, int] = {}
    bands: dict[str, int] = {}
    for name, data in texts.items():
        flag = _LISTS[name]
        for line in data.decode("utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            form, _, rest = line.partition("\t")
            form = form.lower()
            kinds[form] = kinds.get(form, 0) | flag
            if name == "kata.tsv":
                band, _, rest = rest.partition("\t")
                bands[form] = int(band)
            if rest == "s":
                kinds[form] |= Kind.STEM
    return ((form, (kind, bands.get(form, 0))) for form, kind in kinds.items())
