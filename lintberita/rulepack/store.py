"""Rule files read and checked, and kept in the user's cache in a form that loads at once."""

import hashlib
import marshal
from collections.abc import Iterable
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from lintberita import __version__
from lintberita.errors import Place, RuleFileError
from lintberita.language.cache import keep_compiled, load_cached
from lintberita.model import Example, InQuotes, Reference, Rule, Safety, Severity
from lintberita.rulepack.own import own_bytes, own_files, own_tables, read_own_rule
from lintberita.rulepack.rule_file import parse_rule_file, rule_of

# Raised whenever what the cache holds changes its shape.
_SHAPE = 6


def read_rules(
    places: Iterable[Path],
    dictionaries: Path,
    *,
    cache_dir: Path | None = None,
    with_examples: bool = True,
) -> tuple[Rule, ...]:
    """Read every rule file that ``places`` are or hold, in the order of their ids.

    Checked rules are kept in ``cache_dir`` under a digest of all files that they come from.
    Without ``with_examples`` rules from there have none: checking a draft needs none, and they
    are a third of what there is to load.
    """
    files = sorted(str(path) for place in places for path in _rule_files(place))
    texts = [(name, _bytes(name)) for name in files]
    tables = sorted(str(path) for path in dictionaries.glob("*.tsv"))
    digest = _digest("", [*texts, *((table, _bytes(table)) for table in tables)])
    cached = _thawed_rules(cache_dir, digest, with_examples)
    if cached is not None:
        return cached
    rules = [_read_rule(Path(file), content, dictionaries) for file, content in texts]
    _refuse_doubles(rules, [Path(file) for file in files])
    return _kept(rules, cache_dir, digest)


def read_own_rules(
    places: Iterable[Path],
    taken: Iterable[str],
    *,
    cache_dir: Path | None = None,
    with_examples: bool = True,
) -> tuple[Rule, ...]:
    """Read an outlet's rule files, whose ids may not be among ``taken`` (see ``read_rules``)."""
    files = own_files(places)
    if not files:
        return ()
    used = set(taken)
    texts = [(file, own_bytes(file.path)) for file in files]
    tables = [(str(path), own_bytes(path)) for path in own_tables(files)]
    contents = [*((str(file.path), content) for file, content in texts), *tables]
    digest = _digest(" ".join(["own", *sorted(used)]), contents)
    cached = _thawed_rules(cache_dir, digest, with_examples)
    if cached is not None:
        return cached
    rules = []
    for file, content in texts:
        rule = read_own_rule(file, content, used).rule
        used.add(rule.id)
        rules.append(rule)
    return _kept(rules, cache_dir, digest)


def _digest(kind: str, contents: Iterable[tuple[str, bytes]]) -> str:
    digest = hashlib.blake2b(f"{__version__} {_SHAPE} {kind}".encode())
    for name, content in contents:
        digest.update(Path(name).name.encode() + b"\0" + content + b"\0")
    return f"rules-{digest.hexdigest()[:24]}.marshal"


def _thawed_rules(
    cache_dir: Path | None, name: str, with_examples: bool
) -> tuple[Rule, ...] | None:
    cached = load_cached(cache_dir, name)
    return None if cached is None else tuple(_thawed(item, with_examples) for item in cached)


def _kept(rules: Iterable[Rule], cache_dir: Path | None, name: str) -> tuple[Rule, ...]:
    ordered = sorted(rules, key=lambda rule: rule.id)
    if cache_dir is not None:
        keep_compiled(cache_dir, name, marshal.dumps([_frozen(rule) for rule in ordered]))
    return tuple(ordered)


def _rule_files(place: Path) -> Iterable[Path]:
    return [place] if place.is_file() else place.rglob("*.y*ml")


def _bytes(name: str) -> bytes:
    with open(name, "rb") as file:  # noqa: PTH123  (two hundred small files: twice as fast)
        return file.read()


def _refuse_doubles(rules: Iterable[Rule], paths: Iterable[Path]) -> None:
    seen: dict[str, Path] = {}
    for rule, path in zip(rules, paths, strict=True):
        if rule.id in seen:
            raise RuleFileError(
                f'Id "{rule.id}" sudah dipakai oleh {seen[rule.id].name}.',
                remedy="Beri id lain.",
                place=Place(path),
            )
        seen[rule.id] = path


def _read_rule(path: Path, content: bytes, dictionaries: Path) -> Rule:
    return rule_of(parse_rule_file(path, content), lambda name, _: dictionaries.parent / name)


def _frozen(rule: Rule) -> dict[str, Any]:
    """Plain data for ``marshal``; bodies and options are plain already and are not copied."""
    data = {field.name: getattr(rule, field.name) for field in fields(rule)}
    data.update(
        reference=asdict(rule.reference),
        examples=marshal.dumps([asdict(example) for example in rule.examples]),
        severity=int(rule.severity),
        in_quotes=rule.in_quotes.value,
        fix=rule.fix.value if rule.fix else None,
        scope=sorted(rule.scope),
        tags=sorted(rule.tags),
    )
    return data


def _thawed(data: dict[str, Any], with_examples: bool) -> Rule:
    examples = marshal.loads(data["examples"]) if with_examples else ()
    data.update(
        severity=Severity(data["severity"]),
        in_quotes=InQuotes(data["in_quotes"]),
        fix=Safety(data["fix"]) if data["fix"] else None,
        scope=frozenset(data["scope"]),
        tags=frozenset(data["tags"]),
        reference=Reference(**data["reference"]),
        examples=tuple(Example(**example) for example in examples),
    )
    return Rule(**data)
