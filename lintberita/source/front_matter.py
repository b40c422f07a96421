"""The data that a content repository keeps at the head of a draft: YAML or TOML between marks."""

import datetime
import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, NamedTuple

from lintberita.model import Span
from lintberita.source.blocks import Remark

# ``---`` opens YAML, ``+++`` opens TOML, as site generators have it.
_BLOCK = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n(.*?)^\1[ \t]*(?:\r?\n|\Z)", re.S | re.M)
_OWN = "lintberita"
# A key or a table at the top level stands at the start of its line.
_OWN_LINE = re.compile(rf"^(?:\[\s*)?[\"']?{_OWN}\b[^\r\n]*", re.M | re.I)
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

    ``metadata`` may hold ``date`` (ISO), ``doc-type``, ``profile`` (a house style), and
    ``words``: names and words, one a line, that the draft means as they are written. ``remarks``
    are what it wants left alone, in the words of a comment.
    """

    end: int
    metadata: dict[str, str]
    remarks: tuple[Remark, ...] = ()


def read_front_matter(text: str) -> FrontMatter:
    """Read the head of a draft; ``end`` is 0 where there is none that can be read."""
    block = _BLOCK.match(text)
    values = _values(block.group(1), block.group(2)) if block else None
    if block is None or values is None:
        return FrontMatter(0, {})
    metadata = {}
    for key, names in (("date", _DATE), ("doc-type", _DOC_TYPE)):
        found = next((values[name] for name in names if values.get(name)), None)
        if found is not None:
            metadata[key] = _plain(found)
    profile = _own(values).get("profile")
    if profile is not None:
        metadata["profile"] = _plain(profile)
    words = list(islice(chain(_own_words(values), _names(values)), _MOST_WORDS))
    if words:
        metadata["words"] = "\n".join(words)
    own = values.get(_OWN)
    line = _OWN_LINE.search(text, block.start(2), block.end(2))
    place = Span(*line.span()) if line else Span(block.start(1), block.end(1))
    remarks = tuple(Remark(said, place, None) for said in _said(own)) if own else ()
    return FrontMatter(block.end(), metadata, remarks)


def profile_in(text: str) -> str:
    """The house style that the head of a draft asks for; read only where it may ask for one."""
    block = _BLOCK.match(text)
    # A backslash may hide any word.
    if block is None or not any(sign in block.group(2) for sign in ("profile", "\\")):
        return ""
    return read_front_matter(text).metadata.get("profile", "")


def _values(mark: str, source: str) -> dict[str, Any] | None:
    found = _yaml(source) if mark == "---" else _toml(source)
    return {str(key).lower(): value for key, value in found.items()} if _is_map(found) else None


def _yaml(source: str) -> Any:
    # Imported here: most drafts have no head.
    import yaml

    try:
        return yaml.safe_load(source)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None


def _toml(source: str) -> Any:
    import tomllib

    try:
        # TOML knows two line ends, and a lone carriage return is neither.
        return tomllib.loads(source.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return None


def _said(own: object) -> Iterator[str]:
    """Yield what ``ignore`` asks for, as a remark on the whole file says it.

    ``ignore`` is a list of rules with one ``alasan`` for all, or has a reason behind each rule.
    """
    values = own if isinstance(own, dict) else {}
    if "ignore" not in values:
        return
    ignored = values["ignore"]
    if isinstance(ignored, dict):
        for name, reason in ignored.items():
            yield f"abaikan-berkas {name} alasan={_plain(reason or '')}"
    else:
        names = ", ".join(_strings(ignored))
        yield f"abaikan-berkas {names} alasan={_plain(values.get('alasan') or '')}"


def _is_map(value: object) -> bool:
    return isinstance(value, dict) and bool(value)


def _plain(value: object) -> str:
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def _own_words(values: dict[str, Any]) -> Iterator[str]:
    yield from _strings(_own(values).get("words"))


def _own(values: dict[str, Any]) -> dict[Any, Any]:
    own = values.get(_OWN)
    return own if isinstance(own, dict) else {}


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
