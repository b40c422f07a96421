"""The data that a content repository keeps at the head of a draft, in YAML between two ``---``."""

import datetime
import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, NamedTuple

_BLOCK = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.S | re.M)
_DATE = ("date", "tanggal")
_DOC_TYPE = ("doc-type", "jenis")
# Where names stand; a title has words as well, and its slips are none to go by.
_NAMES = frozenset(
    "author authors penulis reporter editor fotografer kontributor tokoh narasumber people names"
    " nama tags tag".split()
)
_DEPTH = 4
_MOST_WORDS = 1_000


class FrontMatter(NamedTuple):
    """Where the draft itself begins, and what its head says.

    ``metadata`` may hold ``date`` (ISO), ``doc-type``, and ``words``: names and words, one a
    line, that the draft means as they are written.
    """

    end: int
    metadata: dict[str, str]


def read_front_matter(text: str) -> FrontMatter:
    """Read the head of a draft; ``end`` is 0 where there is none that can be read."""
    block = _BLOCK.match(text)
    values = _values(block.group(1)) if block else None
    if block is None or values is None:
        return FrontMatter(0, {})
    metadata = {}
    for key, names in (("date", _DATE), ("doc-type", _DOC_TYPE)):
        found = next((values[name] for name in names if values.get(name)), None)
        if found is not None:
            metadata[key] = _plain(found)
    words = list(islice(chain(_own_words(values), _names(values)), _MOST_WORDS))
    if words:
        metadata["words"] = "\n".join(words)
    return FrontMatter(block.end(), metadata)


def _values(source: str) -> dict[str, Any] | None:
    # Imported here: most drafts have no head.
    import yaml

    try:
        found = yaml.safe_load(source)
    except (yaml.YAMLError, ValueError):
        return None
    return {str(key).lower(): value for key, value in found.items()} if _is_map(found) else None


def _is_map(value: object) -> bool:
    return isinstance(value, dict) and bool(value)


def _plain(value: object) -> str:
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def _own_words(values: dict[str, Any]) -> Iterator[str]:
    own = values.get("lintberita")
    yield from _strings(own.get("words") if isinstance(own, dict) else None)


def _names(values: dict[str, Any]) -> Iterator[str]:
    for key in sorted(_NAMES & values.keys()):
        for string in _strings(values[key]):
            yield from (word for word in re.findall(r"\w[\w'’-]*", string) if word[0].isupper())


def _strings(value: object, depth: int = _DEPTH) -> Iterator[str]:
    """Yield the strings in a value; an alias can make a list hold itself, so not for ever."""
    if isinstance(value, str):
        yield value
    elif depth and isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item, depth - 1)
