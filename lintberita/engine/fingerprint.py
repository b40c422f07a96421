"""What all drafts of a run have in common, as one digest: lintberita itself and the settings."""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from lintberita import __version__
from lintberita.config import Config
from lintberita.config.model import Layer
from lintberita.errors import Place
from lintberita.resources import dictionaries_dir, package_dir, rules_dir
from lintberita.rulepack.own import own_bytes, own_files, own_tables

# Where drafts and settings lie is no part of what the settings say.
_PLACES_ONLY = frozenset({"path", "root", "word_lists", "exclude", "style_from"})
# What the settings were settled from, and the outlet's own rules, which are read.
_ELSEWHERE = frozenset({"house", "own", "rules"})
# What reads drafts and judges words beside our own code: another version may find other things.
_LIBRARIES = (
    "markdown_it_py-",
    "marisa_trie-",
    "pyspellchecker-",
    "pyyaml-",
    "rapidfuzz-",
    "spacy-",
)
_SIZE = 20


def fingerprint(config: Config, select: Iterable[str], ignore: Iterable[str]) -> bytes:
    """Digest everything but the draft that a result depends on, by content.

    ``select`` and ``ignore`` are the command line's. The files of lintberita and the outlet's own
    rule files are read whole: 4 MB take less time than compiling one rule set.
    """
    digest = hashlib.blake2b(installed(), digest_size=_SIZE)
    settings = {
        field.name: getattr(config, field.name)
        for field in fields(config)
        if field.name not in _PLACES_ONLY | _ELSEWHERE
    }
    stated = (settings, tuple(select), tuple(ignore))
    digest.update("".join(_canonical(stated)).encode("utf-8", "surrogatepass"))
    files = own_files(config.rules)
    for path in (*(file.path for file in files), *own_tables(files)):
        _add_file(digest, path.name, own_bytes(path))
    return digest.digest()


@cache
def installed() -> bytes:
    """Digest lintberita as it is installed: version, code, rules, dictionaries, libraries."""
    digest = hashlib.blake2b(digest_size=_SIZE)
    said = (__version__, sys.version, sorted(_library_versions()))
    digest.update(repr(said).encode())
    for top in (package_dir(), rules_dir(), dictionaries_dir()):
        for path in sorted(_files(top)):
            _add_file(digest, path.relative_to(top).as_posix(), path.read_bytes())
    return digest.digest()


def _library_versions() -> Iterator[str]:
    """Yield the names of the folders in which pip notes what is installed, version and all."""
    for place in sys.path:
        with suppress(OSError), os.scandir(place or ".") as listing:
            yield from (e.name for e in listing if e.name.lower().startswith(_LIBRARIES))


def _files(place: Path) -> Iterator[Path]:
    """Yield every file that ``place`` holds, but what Python compiled."""
    for folder, folders, names in os.walk(place):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (Path(folder, name) for name in names)


def _add_file(digest: Any, name: str, content: bytes) -> None:
    # With its length, so that no byte can pass from one file to the next.
    digest.update(f"{name}\0{len(content)}\0".encode("utf-8", "surrogatepass") + content)


def _canonical(value: Any) -> Iterator[str]:
    """Yield ``value`` in one form whatever the order of its sets and keys."""
    if isinstance(value, Place):
        return
    if isinstance(value, Layer):
        value = value.settings
    if is_dataclass(value) and not isinstance(value, type):
        value = {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, Mapping):
        for key in sorted(value, key=str):
            yield f"{key!r}{{"
            yield from _canonical(value[key])
            yield "}"
    elif isinstance(value, frozenset | set):
        yield repr(sorted(value))
    elif isinstance(value, tuple | list):
        yield "("
        for item in value:
            yield from _canonical(item)
            yield ","
        yield ")"
    elif isinstance(value, Path):
        yield repr(str(value))
        if value.is_file():
            yield hashlib.blake2b(value.read_bytes()).hexdigest()
    else:
        yield repr(value.value if isinstance(value, Enum) else value)
