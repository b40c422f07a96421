"""The plain-text lists of ``dictionaries/``: what stands in which, and their compiled form."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lintberita.language.cache import cached_trie
from lintberita.language.frames import bits, by_class

# Kinds, band (log2 of the count in news), frames and classes.
RECORD = "<HBQ"
# Changes when the meaning of a record does, so that no old cache is taken for a new one.
_VERSION = b"9"


class Kind:
    """What the lists say of a form, as bits; one form may be several things.

    Plain numbers: a flag type of the standard library makes a look-up five times as slow.
    """

    WORD = 1
    NAME = 2
    PLACE = 4
    FOREIGN = 8
    ABBREVIATION = 16
    # Wrong, and a rule with a table of its own says so.
    NONSTANDARD = 32
    # Wrong, and only the spelling check is there to say so.
    REJECTED = 64
    COLLOQUIAL = 128
    # English, and no list made by hand says that Indonesian news uses it.
    ENGLISH = 256
    # A word that news hardly ever means.
    RARE = 512


_LISTS = {
    "kata.tsv": Kind.WORD,
    "kata-dasar.txt": Kind.WORD,
    "hunspell-id.txt": Kind.WORD,
    "nama.txt": Kind.NAME,
    "tempat.txt": Kind.PLACE,
    "asing.txt": Kind.FOREIGN,
    "asing-inggris.txt": Kind.FOREIGN | Kind.ENGLISH,
    "percakapan.txt": Kind.COLLOQUIAL,
    "singkatan.txt": Kind.ABBREVIATION,
    "lembaga.tsv": Kind.ABBREVIATION,
    "ditolak.txt": Kind.REJECTED,
    "jarang.txt": Kind.RARE,
}
# Tables whose first column is no misspelling.
_FOREIGN_TABLES = frozenset({"kata-asing.tsv"})
_INSTITUTIONS = "lembaga.tsv"
_BY_HAND = "kata-dasar.txt"
_WITH_BAND = "kata.tsv"


def open_trie(dictionaries: Path, cache_dir: Path | None) -> Any:
    """Return a record trie of all lists: mapped from ``cache_dir`` where that can be, else built.

    The cached file is named by a digest of the lists, so that a changed list makes a new one.
    """
    texts = {name: _read(dictionaries / name) for name in _LISTS}
    texts |= {path.name: path.read_bytes() for path in sorted(dictionaries.glob("*.tsv"))}
    digest = hashlib.blake2b(RECORD.encode() + _VERSION)
    for name, data in texts.items():
        digest.update(name.encode() + b"\0" + data)
    name = f"kata-{digest.hexdigest()[:24]}.marisa"
    return cached_trie(RECORD, name, lambda: records(texts), cache_dir)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def records(texts: dict[str, bytes]) -> Iterator[tuple[str, tuple[int, int, int]]]:
    """Merge the lists, ``{file name: contents}``, into one record a lower-case form."""
    merged: dict[str, int] = {}
    for name, data in texts.items():
        text = data.decode("utf-8").lower()
        lines = [line for line in text.split("\n") if line and line[0] != "#"]
        flag = _LISTS.get(name, 0)
        if flag == Kind.WORD:
            _add_words(name, lines, merged)
            continue
        if not flag:
            flag = Kind.FOREIGN if name in _FOREIGN_TABLES else Kind.NONSTANDARD
            lines = list(_wrong_forms(lines))
        elif name == _INSTITUTIONS:
            parts = {part for line in lines for part in line.partition("\t")[0].split()}
            lines = [part for part in parts if not merged.get(part, 0) & Kind.WORD]
        _add_flag(flag, lines, merged)
    unpacked = {value: _unpacked(value) for value in set(merged.values())}
    return ((form, unpacked[value]) for form, value in merged.items())


# While lists are merged a record is one number, with these parts shifted to the left.
_BAND_AT, _MASK_AT = 16, 24


def _unpacked(value: int) -> tuple[int, int, int]:
    return value & 0xFFFF, value >> _BAND_AT & 0xFF, value >> _MASK_AT


def _add_flag(flag: int, forms: list[str], merged: dict[str, int]) -> None:
    new = dict.fromkeys((form for form in forms if form not in merged), flag)
    for form in forms:
        if form in merged:
            merged[form] |= flag
    merged.update(new)


def _add_words(name: str, lines: list[str], merged: dict[str, int]) -> None:
    """Add a list of words: form, in one list its band, then classes and frames."""
    parsed: dict[str, int] = {}
    for line in lines:
        form, _, given = line.partition("\t")
        band = 0
        if name == _WITH_BAND:
            count, _, given = given.partition("\t")
            band = int(count) << _BAND_AT
        if given not in parsed:
            mask = bits(given) | (by_class(given) if name == _BY_HAND else 0)
            # A star marks the base of affixed words that is no word by itself.
            parsed[given] = mask << _MASK_AT | (0 if given[:1] == "*" else Kind.WORD)
        merged[form] = merged.get(form, 0) | band | parsed[given]


def _wrong_forms(lines: list[str]) -> Iterator[str]:
    """Yield the single words of a term table's column ``wrong``, its first.

    What is wrong beside certain neighbours only is a word elsewhere.
    """
    header = lines[0].split("\t") if lines else []
    if header[:1] != ["wrong"]:
        return
    conditions = [number for number, name in enumerate(header) if name in ("before", "after")]
    for line in lines[1:]:
        cells = line.split("\t")
        if any(cells[number] for number in conditions if number < len(cells)):
            continue
        for form in cells[0].split("|"):
            if form and " " not in form:
                yield form
