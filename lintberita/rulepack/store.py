"""Rule files read and checked, and kept in the user's cache in a form that loads at once."""

import hashlib
import marshal
from collections.abc import Iterable
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from lintberita import __version__
from lintberita.errors import Place, RuleFileError
from lintberita.language.cache import load_cached, write_cached
from lintberita.model import Example, InQuotes, Reference, Rule, Safety, Severity
from lintberita.rulepack import compile as build
from lintberita.rulepack.schema import rule_from
from lintberita.rulepack.terms import by_form, term_from, terms_of
from lintberita.rulepack.yaml_nodes import YamlMap, read_yaml

# Raised whenever what the cache holds changes its shape.
_SHAPE = 3


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
    digest = hashlib.blake2b(f"{__version__} {_SHAPE}".encode())
    for name, content in [*texts, *((table, _bytes(table)) for table in tables)]:
        digest.update(Path(name).name.encode() + b"\0" + content + b"\0")
    name = f"rules-{digest.hexdigest()[:24]}.marshal"
    cached = load_cached(cache_dir, name)
    if cached is not None:
        return tuple(_thawed(item, with_examples) for item in cached)
    rules = [_read_rule(Path(file), content, dictionaries) for file, content in texts]
    _refuse_doubles(rules, [Path(file) for file in files])
    rules.sort(key=lambda rule: rule.id)
    if cache_dir is not None:
        write_cached(cache_dir, name, marshal.dumps([_frozen(rule) for rule in rules]))
    return tuple(rules)


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
    node = read_yaml(content.decode("utf-8"), path, RuleFileError)
    rule = rule_from(node)
    body = {k: v.plain() if isinstance(v, YamlMap) else v for k, v in rule.body.items()}
    if rule.kind in ("existence", "substitution"):
        defaults = build.rule_conditions(node.values)
        raw = terms_of(node, dictionaries, defaults)
        rows = [row for given in raw for row in by_form(given, Place(path))]
        for row in rows:
            term_from(row, Place(path))
        body = {"terms": [(row["forms"], marshal.dumps(row)) for row in rows]}
    elif rule.kind == "sequence":
        elements = [element.plain() for element in rule.body["tokens"]]
        body["tokens"] = elements
        for element in elements:
            build.refuse_bad_regex(str(element.get("regex", "")), path)
    elif rule.kind == "pattern":
        build.refuse_bad_regex(str(body["pattern"]), path)
    return replace(rule, body=body)


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
