"""The rule files of a folder as one compiled rule set."""

import hashlib
import marshal
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from lintberita import __version__
from lintberita.errors import Place, RuleFileError
from lintberita.language.cache import read_cached, write_cached
from lintberita.model import Example, InQuotes, Reference, Rule, Safety, Severity
from lintberita.rulepack import compile as build
from lintberita.rulepack.context import Check
from lintberita.rulepack.kinds import Consistency, Occurrence, Pair, Pattern, Sequencer
from lintberita.rulepack.matcher import Matcher
from lintberita.rulepack.schema import rule_from
from lintberita.rulepack.terms import Term, by_form, term_from, terms_of
from lintberita.rulepack.yaml_nodes import YamlMap, read_yaml

# Raised whenever what the cache holds changes its shape.
_SHAPE = 2


class TermEntry:
    """A row of a rule's terms; the term is built when a draft first has its form.

    A rule set has thousands of rows, a draft meets a few of them.
    """

    __slots__ = ("_row", "_term", "rule")

    def __init__(self, rule: Rule, row: Mapping[str, Any]) -> None:
        """Keep a checked row of ``rule``."""
        self.rule = rule
        self._row = row
        self._term: Term | None = None

    @property
    def term(self) -> Term:
        """The term with its conditions."""
        if self._term is None:
            self._term = term_from(self._row, Place(self.rule.id))
        return self._term


@dataclass(frozen=True, slots=True)
class AnchorEntry:
    """The anchor word of a sequence."""

    rule: Rule
    sequencer: Sequencer


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Rules ready to run: literal terms in one matcher, the rest by kind."""

    rules: tuple[Rule, ...]
    matcher: Matcher[TermEntry | AnchorEntry]
    patterns: tuple[tuple[Rule, Pattern], ...]
    pairs: tuple[tuple[Rule, Pair], ...]
    occurrences: tuple[tuple[Rule, Occurrence], ...]
    consistencies: tuple[tuple[Rule, Consistency], ...]
    paragraph_checks: tuple[tuple[Rule, Check], ...]
    document_checks: tuple[tuple[Rule, Check], ...]
    anchors: frozenset[str] = frozenset()
    by_id: Mapping[str, Rule] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    check_anchors: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def anchors_in(self, text: str) -> frozenset[str]:
        """The anchors of patterns and checks that occur in ``text`` as it is or in lower case."""
        lowered = text.lower()
        return frozenset(a for a in self.anchors if a in text or a in lowered)


def read_rules(
    folders: Iterable[Path], dictionaries: Path, *, cache_dir: Path | None = None
) -> tuple[Rule, ...]:
    """Read every rule file below ``folders``, in the order of their ids.

    Checked rules are kept in ``cache_dir`` under a digest of all files that they come from.
    """
    files = sorted(path for folder in folders for path in folder.rglob("*.y*ml"))
    texts = [(path, path.read_bytes()) for path in files]
    digest = hashlib.blake2b(f"{__version__} {_SHAPE}".encode())
    tables = sorted(dictionaries.glob("*.tsv"))
    for path, content in [*texts, *((t, t.read_bytes()) for t in tables)]:
        digest.update(path.name.encode() + b"\0" + content + b"\0")
    name = f"rules-{digest.hexdigest()[:24]}.marshal"
    cached = read_cached(cache_dir, name)
    if cached is not None:
        return tuple(_thawed(item) for item in marshal.loads(cached))
    rules = [_read_rule(path, content, dictionaries) for path, content in texts]
    seen: dict[str, Path] = {}
    for rule, (path, _) in zip(rules, texts, strict=True):
        if rule.id in seen:
            raise RuleFileError(
                f'Id "{rule.id}" sudah dipakai oleh {seen[rule.id].name}.',
                remedy="Beri id lain.",
                place=Place(path),
            )
        seen[rule.id] = path
    rules.sort(key=lambda rule: rule.id)
    if cache_dir is not None:
        write_cached(cache_dir, name, marshal.dumps([_frozen(rule) for rule in rules]))
    return tuple(rules)


def compile_rules(rules: Sequence[Rule], options: Mapping[str, Mapping[str, Any]]) -> RuleSet:
    """Compile ``rules``; ``options`` are the values an outlet gave, by rule id and option."""
    matcher: Matcher[TermEntry | AnchorEntry] = Matcher()
    groups: dict[str, list[Any]] = {kind: [] for kind in _COMPILERS}
    checks: dict[str, list[tuple[Rule, Check]]] = {"paragraph": [], "document": []}
    chosen = [_with_options(rule, options.get(rule.id, {})) for rule in rules]
    for rule in chosen:
        if rule.kind in ("existence", "substitution"):
            for row in rule.body["terms"]:
                matcher.add(row["forms"], TermEntry(rule, row))
        elif rule.kind == "sequence":
            sequencer = build.compile_sequence(rule, rule.id)
            for word in sequencer.elements[sequencer.anchor].words:
                matcher.add((word,), AnchorEntry(rule, sequencer))
        elif rule.kind == "python":
            level = str(rule.body.get("level", "paragraph"))
            checks[level].append((rule, build.resolve_check(rule, rule.id)))
        else:
            groups[rule.kind].append((rule, _COMPILERS[rule.kind](rule)))
    return RuleSet(
        rules=tuple(chosen),
        matcher=matcher,
        patterns=tuple(groups["pattern"]),
        pairs=tuple(groups["pair"]),
        occurrences=tuple(groups["occurrence"]),
        consistencies=tuple(groups["consistency"]),
        paragraph_checks=tuple(checks["paragraph"]),
        document_checks=tuple(checks["document"]),
        anchors=frozenset(anchor for rule in chosen for anchor in anchors_of(rule)),
        by_id={rule.id: rule for rule in chosen},
        options={rule.id: option_values(rule) for rule in chosen},
        check_anchors={rule.id: frozenset(anchors_of(rule)) for rule in chosen},
    )


_COMPILERS: Mapping[str, Callable[[Rule], Any]] = {
    "pattern": lambda rule: build.compile_pattern(rule, rule.id),
    "pair": build.compile_pair,
    "occurrence": lambda rule: build.compile_occurrence(rule, rule.id),
    "consistency": build.compile_consistency,
}


def anchors_of(rule: Rule) -> tuple[str, ...]:
    """Literal texts of which one must stand in a paragraph for the rule to look at it."""
    if rule.kind not in ("pattern", "python"):
        return ()
    given = rule.body.get("anchors", ())
    return tuple(map(str, given if isinstance(given, list) else [given] if given else ()))


def option_values(rule: Rule) -> dict[str, Any]:
    """The values of a rule's options."""
    return {name: option["value"] for name, option in rule.options.items()}


def _with_options(rule: Rule, given: Mapping[str, Any]) -> Rule:
    for name, value in given.items():
        if name not in rule.options:
            known = ", ".join(sorted(rule.options)) or "tidak ada"
            raise RuleFileError(
                f'Aturan {rule.id} tidak mempunyai opsi "{name}".',
                remedy=f"Opsi yang ada: {known}.",
            )
        expected = type(rule.options[name]["value"])
        if not isinstance(value, expected):
            raise RuleFileError(
                f'Opsi "{name}" untuk {rule.id} harus berjenis {expected.__name__}.',
                remedy=f"Nilai bawaannya {rule.options[name]['value']!r}.",
            )
    if not given:
        return rule
    options = {n: {**o, "value": given.get(n, o["value"])} for n, o in rule.options.items()}
    return replace(rule, options=options)


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
        body = {"terms": rows}
    elif rule.kind == "sequence":
        body["tokens"] = [e.plain() for e in rule.body["tokens"]]
    return replace(rule, body=body)


def _frozen(rule: Rule) -> dict[str, Any]:
    """Plain data for ``marshal``; bodies and options are plain already and are not copied."""
    data = {field.name: getattr(rule, field.name) for field in fields(rule)}
    data.update(
        reference=asdict(rule.reference),
        examples=[asdict(example) for example in rule.examples],
        severity=int(rule.severity),
        in_quotes=rule.in_quotes.value,
        fix=rule.fix.value if rule.fix else None,
        scope=sorted(rule.scope),
        tags=sorted(rule.tags),
    )
    return data


def _thawed(data: dict[str, Any]) -> Rule:
    data.update(
        severity=Severity(data["severity"]),
        in_quotes=InQuotes(data["in_quotes"]),
        fix=Safety(data["fix"]) if data["fix"] else None,
        scope=frozenset(data["scope"]),
        tags=frozenset(data["tags"]),
        reference=Reference(**data["reference"]),
        examples=tuple(Example(**example) for example in data["examples"]),
    )
    return Rule(**data)
