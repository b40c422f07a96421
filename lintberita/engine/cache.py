"""Results kept from one run to the next, by the content of all that they come from.

What is kept has no line of a draft in it: excerpts are cut anew from the draft, which is at hand
whenever its result is asked for.
"""

import hashlib
import marshal
import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from pathlib import Path, PurePath
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from lintberita.language.cache import prune, write_cached
from lintberita.model import FileResult, Finding

# Raised whenever the plain form changes in a way that the code's own digest does not show.
_SHAPE = b"1"
_CHECKSUM = 16
# Folders by the first two hexadecimal digits of a key, so that none of them grows large.
_SHARD = 2
_SHARD_ENTRIES = 100
_SHARD_BYTES = 2_000_000
_DAY = 86_400.0

# What a plain form does not hold: it is known, or is cut from the text, when it is read again.
LEFT_OUT: Mapping[type, frozenset[str]] = {
    FileResult: frozenset({"path", "text", "facts"}),
    Finding: frozenset({"text"}),
}

# Takes plain data and the draft's text.
_Thaw = Callable[[Any, str], Any]


def draft_key(settings: bytes, data: bytes, path: str, metadata: Mapping[str, str]) -> str:
    """Name the result of one draft: its bytes, format and metadata under ``settings``.

    ``settings`` is a digest of all that drafts have in common (see ``fingerprint``). Of the path
    the extension counts, which tells the format: a draft that moves keeps its result.
    """
    digest = hashlib.blake2b(_SHAPE + settings, digest_size=20)
    given = sorted((key, value) for key, value in metadata.items() if value)
    digest.update(repr((PurePath(path).suffix.lower(), given)).encode("utf-8", "surrogatepass"))
    digest.update(data)
    return digest.hexdigest()


class ResultCache:
    """A folder of results, one small file each; the oldest go when there are too many."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; it is made when a result is first kept."""
        self._folder = folder

    def get(self, key: str, path: str, text: str) -> FileResult | None:
        """Return the result kept under ``key``, for the draft at ``path`` that says ``text``.

        A damaged or truncated file is as good as none.
        """
        entry = self._folder / key[:_SHARD] / key[_SHARD:]
        try:
            with entry.open("rb") as file:
                kept = file.read()
                age = time.time() - os.fstat(file.fileno()).st_mtime
        except OSError:
            return None
        checksum, packed = kept[:_CHECKSUM], kept[_CHECKSUM:]
        if checksum != _checksum(packed):
            return None
        if age > _DAY:
            # What is asked for is not old, whenever it was written.
            with suppress(OSError):
                os.utime(entry)
        return thaw(marshal.loads(packed), path, text)

    def put(self, key: str, result: FileResult) -> None:
        """Keep ``result``, unless it tells of an error, or holds facts, which quote the draft."""
        if result.error is not None or result.facts is not None or result.text is None:
            return
        plain = freeze(result)
        packed = marshal.dumps(plain)
        if len(packed) > _SHARD_BYTES or thaw(plain, result.path, result.text) != result:
            return
        shard = self._folder / key[:_SHARD]
        if write_cached(shard, key[_SHARD:], _checksum(packed) + packed) is not None:
            prune(shard, entries=_SHARD_ENTRIES, size=_SHARD_BYTES)


def _checksum(packed: bytes) -> bytes:
    return hashlib.blake2b(packed, digest_size=_CHECKSUM).digest()


def freeze(value: Any) -> Any:
    """Return the plain form: a dataclass as a tuple of its fields, an enum as its value."""
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, tuple):
        return tuple([freeze(item) for item in value])
    if isinstance(value, Enum):
        return value.value
    return tuple([freeze(getattr(value, name)) for name in _kept(value.__class__)])


def thaw(plain: Any, path: str, text: str) -> FileResult:
    """Return the result whose plain form this is, for the draft at ``path`` that says ``text``."""
    result: FileResult = _THAW_RESULT(plain, text)
    return replace(result, path=path, text=text)


@cache
def _kept(cls: type) -> tuple[str, ...]:
    """The fields of a dataclass that its plain form holds; raises ``TypeError`` for another."""
    left_out = LEFT_OUT.get(cls, frozenset())
    return tuple(field.name for field in fields(cls) if field.name not in left_out)


def _thaw(hint: Any) -> _Thaw | None:
    """How a value of the type ``hint`` is made of its plain form; ``None`` where it is the same."""
    if get_origin(hint) in (Union, UnionType):
        (kind,) = (arg for arg in get_args(hint) if arg is not type(None))
        inner = _thaw(kind)
        return inner and (lambda plain, text: None if plain is None else inner(plain, text))
    if get_origin(hint) is tuple:
        kind, ellipsis = get_args(hint)
        assert ellipsis is ...
        item = _thaw(kind)
        return item and (lambda plain, text: tuple([item(part, text) for part in plain]))
    if isinstance(hint, type) and is_dataclass(hint):
        return _thaw_dataclass(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return lambda plain, _: hint(plain)
    if hint in (str, int, float, bool):
        return None
    raise TypeError(f"no plain form: {hint}")


def _thaw_dataclass(cls: type) -> _Thaw:
    hints = get_type_hints(cls)
    names = _kept(cls)
    parts = [(name, part) for name in names if (part := _thaw(hints[name])) is not None]
    is_finding, is_result = cls is Finding, cls is FileResult

    def made(plain: Any, text: str) -> Any:
        values = dict(zip(names, plain, strict=True))
        for name, part in parts:
            values[name] = part(values[name], text)
        if is_result:
            values["path"] = ""
        if is_finding:
            span = values["span"]
            values["text"] = "" if values["sensitive"] else text[span.start : span.end]
        return cls(**values)

    return made


_THAW_RESULT = _thaw_dataclass(FileResult)
