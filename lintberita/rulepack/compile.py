"""A rule's body to something that finds: matcher entries, patterns, Python checks."""

import re
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from lintberita.errors import Place, RuleFileError
from lintberita.language import patterns
from lintberita.language.tokens import TokenKind, tokenize
from lintberita.model import Rule
from lintberita.rulepack.conditions import CONDITION_KEYS
from lintberita.rulepack.context import Check
from lintberita.rulepack.kinds import (
    Consistency,
    Element,
    Occurrence,
    Pair,
    Pattern,
    Sequencer,
)

_ELEMENT_KEYS = frozenset("words not kind shape regex optional glued".split())
_SHAPES = frozenset({"", "lower", "capital", "upper"})


def compile_pattern(rule: Rule, path: Path | str) -> Pattern:
    """Compile a regular expression; ``^`` and ``$`` mean the ends of a paragraph."""
    if not all(map(str, _listed(rule.body["anchors"]))):
        raise RuleFileError(
            'Setiap "anchors" harus berupa teks yang pasti ada dalam pola.',
            remedy="Tulis sepotong kata yang selalu ada, misalnya anchors: [netizen].",
            place=Place(path),
        )
    return Pattern(
        _regex(rule),
        rule.body.get("group", 0),
        tuple(map(str, _listed(rule.body.get("suggest")))),
    )


def _regex(rule: Rule) -> patterns.Pattern:
    flags = re.MULTILINE | (re.IGNORECASE if rule.body.get("ignore_case") else 0)
    return patterns.Pattern(str(rule.body["pattern"]), flags)


def anchors_of(rule: Rule) -> frozenset[str]:
    """Literal texts of which one must stand there for the rule to have anything to look at.

    What a regular expression itself asks for says more than the anchors that its author gave.
    """
    if rule.kind == "pair":
        return frozenset(term[0] for term in _forms(rule.body["first"]))
    if rule.kind == "pattern" and (literals := _regex(rule).literals.required):
        return frozenset(literals)
    return frozenset(map(str, _listed(rule.body.get("anchors"))))


def compile_sequence(rule: Rule, path: Path | str) -> Sequencer:
    """Compile a row of elements; one of them, not optional, must list literal words."""
    elements = tuple(_element(e, path) for e in rule.body["tokens"])
    fixed = 0
    for element in elements:
        if element.optional:
            fixed = len(elements)
            break
        if element.words:
            break
        fixed += 1
    if fixed >= len(elements):
        raise RuleFileError(
            'Urutan memerlukan satu unsur dengan "words" sebelum unsur opsional.',
            remedy="Tanpa kata harfiah, pakai jenis pattern.",
            place=Place(path),
        )
    mark = rule.body.get("mark", [0, len(elements) - 1])
    suggest = tuple(map(str, _listed(rule.body.get("suggest"))))
    return Sequencer(elements, fixed, (int(mark[0]), int(mark[1])), suggest)


def _element(value: Mapping[str, Any], path: Path | str) -> Element:
    unknown = set(value) - _ELEMENT_KEYS
    shape = str(value.get("shape", ""))
    if unknown or shape not in _SHAPES:
        raise RuleFileError(
            f"Unsur urutan tidak dikenal: {', '.join(sorted(unknown)) or shape}.",
            remedy=f"Yang ada: {', '.join(sorted(_ELEMENT_KEYS))}.",
            place=Place(path),
        )
    return Element(
        words=frozenset(str(w).lower() for w in _listed(value.get("words"))),
        not_words=frozenset(str(w).lower() for w in _listed(value.get("not"))),
        kind=TokenKind(value["kind"]) if "kind" in value else None,
        shape=shape,
        regex=patterns.Pattern(str(value["regex"])) if "regex" in value else None,
        optional=bool(value.get("optional", False)),
        glued=bool(value.get("glued", False)),
    )


def compile_pair(rule: Rule) -> Pair:
    """Compile two lists of terms that should not meet in one sentence."""
    return Pair(
        _forms(rule.body["first"]),
        _forms(rule.body["second"]),
        frozenset(map(str, rule.body.get("not_between", ()))),
        int(rule.body.get("reach", 40)),
        opens=bool(rule.body.get("opens", False)),
    )


def _forms(value: object) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(t.lower for t in tokenize(str(term))) for term in _listed(value))


def compile_occurrence(rule: Rule, path: Path | str) -> Occurrence:
    """Compile a count of words against the option that ``limit`` names."""
    limit = str(rule.body["limit"])
    unit = str(rule.body["unit"])
    if limit not in rule.options or unit not in ("sentence", "paragraph", "document"):
        raise RuleFileError(
            f'"limit" harus menyebut opsi aturan ini dan "unit" sentence, paragraph, '
            f'atau document (tertulis "{limit}", "{unit}").',
            place=Place(path),
        )
    terms = frozenset(str(t).lower() for t in _listed(rule.body.get("terms")))
    return Occurrence(unit, str(rule.body["of"]), limit, terms)


def compile_consistency(rule: Rule) -> Consistency:
    """Compile groups of spellings that should not be mixed."""
    return Consistency(tuple(tuple(map(str, group)) for group in rule.body["groups"]))


def resolve_check(rule: Rule, path: Path | str) -> Check:
    """Import the function that a built-in rule names as ``module:function``."""
    module, _, name = str(rule.body["check"]).partition(":")
    if not module.startswith("lintberita.checks."):
        raise RuleFileError(
            f'Pemeriksaan "{module}" bukan bagian lintberita.',
            remedy="Aturan milik redaksi tidak boleh menjalankan kode; pakai jenis lain.",
            place=Place(path),
        )
    try:
        check: Check = getattr(import_module(module), name)
    except (ImportError, AttributeError) as problem:
        raise RuleFileError(
            f'Pemeriksaan "{rule.body["check"]}" tidak ditemukan.', place=Place(path)
        ) from problem
    return check


def rule_conditions(values: Mapping[str, Any]) -> dict[str, Any]:
    """The conditions that a rule states for all its terms."""
    return {key: values[key] for key in CONDITION_KEYS if key in values}


def _listed(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
