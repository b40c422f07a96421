"""Expressions parsed and compiled, kept from one run to the next.

Compiling the expressions that one draft needs takes 90 ms and more than all else together;
reading them back from a file takes 2 ms. What is kept is what the standard library's own
compiler makes; where a Python has another compiler, each run compiles anew and nothing is lost.
"""

import marshal
import re
import sys
from array import array
from importlib import import_module
from pathlib import Path
from typing import Any

from lintberita import __version__
from lintberita.language.cache import keep_compiled, load_cached
from lintberita.language.literals import Literals, literals_in

_Key = tuple[str, int]
# Flags, code, number of groups, groups by name, names by group.
_Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

try:
    # None of them has a public name.
    _parser: Any = import_module("re._parser")
    _compiler: Any = import_module("re._compiler")
    _sre: Any = import_module("_sre")
except ImportError:  # pragma: no cover
    _parser = _compiler = _sre = None

# Changes with what is kept of an expression.
_FORMAT = 2
_PYTHON = f"{sys.implementation.cache_tag}-{getattr(_sre, 'MAGIC', 0)}"
_FILE = f"ekspresi-{_FORMAT}-{__version__}-{_PYTHON}.marshal"
# Plain pairs, as they are kept: a run reads thousands and asks for a few.
_literals: dict[_Key, tuple[tuple[str, ...], tuple[str, ...]]] = {}
_codes: dict[_Key, _Code] = {}
_trees: dict[_Key, Any] = {}
_loaded: set[Path] = set()
_kept: dict[Path, int] = {}


def literals_of(source: str, flags: int) -> Literals:
    """Return the literal texts that every match of an expression has."""
    key = source, flags
    if key not in _literals:
        found = literals_in(_tree(key)) if _parser else Literals()
        _literals[key] = found.required, found.opening
    return Literals(*_literals[key])


def compiled(source: str, flags: int) -> re.Pattern[str]:
    """Return the compiled expression."""
    if _sre is None:  # pragma: no cover
        return re.compile(source, flags)
    key = source, flags
    if key not in _codes:
        _codes[key] = _compile(key)
    final, code, groups, by_name, names = _codes[key]
    numbers = array("I", code).tolist()
    found: re.Pattern[str] = _sre.compile(source, final, numbers, groups, by_name, names)
    return found


def load_expressions(cache_dir: Path | None) -> None:
    """Take in what earlier runs have kept in ``cache_dir``; once a process."""
    if cache_dir is None or cache_dir in _loaded:
        return
    _loaded.add(cache_dir)
    cached = load_cached(cache_dir, _FILE)
    if cached is not None:
        literals, codes = cached
        _literals.update(literals)
        _codes.update(codes)
    _kept[cache_dir] = _size() if cached is not None else 0


def keep_expressions(cache_dir: Path | None) -> None:
    """Keep in ``cache_dir`` what this run has added."""
    if cache_dir is not None and _kept.get(cache_dir) != _size():
        keep_compiled(cache_dir, _FILE, marshal.dumps((_literals, _codes)))
        _kept[cache_dir] = _size()


def _size() -> int:
    return len(_literals) + len(_codes)


def _tree(key: _Key) -> Any:
    if key not in _trees:
        _trees[key] = _parser.parse(*key)
    return _trees[key]


def _compile(key: _Key) -> _Code:
    """Do what the standard library's ``re._compiler.compile`` does, and keep its parts."""
    flags = key[1]
    tree = _tree(key)
    code = array("I", _compiler._code(tree, flags)).tobytes()
    del _trees[key]
    by_name = dict(tree.state.groupdict)
    names: list[str | None] = [None] * tree.state.groups
    for name, number in by_name.items():
        names[number] = name
    return flags | tree.state.flags, code, tree.state.groups - 1, by_name, tuple(names)
