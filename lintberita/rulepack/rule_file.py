"""One rule file to a checked rule: its schema, its terms, its expressions."""

import marshal
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from lintberita.errors import Place, RuleFileError
from lintberita.model import Rule
from lintberita.rulepack import compile as build
from lintberita.rulepack.schema import rule_from
from lintberita.rulepack.terms import by_form, term_from, terms_of
from lintberita.rulepack.yaml_nodes import YamlMap, plain, read_yaml

# What ``re`` says of an expression, in a part of its words.
_COMPLAINTS = (
    ("unterminated subpattern", "kurung buka tidak ditutup"),
    ("unbalanced parenthesis", "ada kurung tutup tanpa pembuka"),
    ("unterminated character set", "kurung siku tidak ditutup"),
    ("nothing to repeat", "tanda ulang tanpa sesuatu yang diulang"),
    ("multiple repeat", "dua tanda ulang berurutan"),
    ("bad escape", "garis miring terbalik di depan huruf yang tidak mempunyai arti"),
    ("unknown extension", "tanda sesudah (? tidak dikenal"),
    ("requires fixed-width", "yang dilihat ke belakang harus tetap panjangnya"),
)

FindTable = Callable[[str, Place], Path]


class Expression(NamedTuple):
    """A regular expression, where it stands, and whether it must match a whole token."""

    source: str
    place: Place
    whole: bool


def parse_rule_file(path: Path, content: bytes) -> YamlMap:
    """Read the YAML of a rule file; raises ``RuleFileError``."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise RuleFileError(
            "Berkas aturan tidak dapat dibaca sebagai UTF-8.",
            remedy="Simpan ulang dengan pengodean UTF-8.",
            place=Place(path),
        ) from problem
    return read_yaml(text, path, RuleFileError)


def rule_of(node: YamlMap, find_table: FindTable) -> Rule:
    """Check a parsed rule file and make its body plain data; raises ``RuleFileError``."""
    rule = rule_from(node)
    body = {key: plain(value) for key, value in rule.body.items()}
    if rule.kind in ("existence", "substitution"):
        defaults = build.rule_conditions(node.values)
        place = node.places["terms"]
        raw = terms_of(node, find_table, defaults)
        rows = [row for given in raw for row in by_form(given, place)]
        for row in rows:
            term_from(row, place)
        body = {"terms": [(row["forms"], marshal.dumps(row)) for row in rows]}
    for expression in expressions(node):
        compile_expression(expression.source, expression.place)
    return replace(rule, body=body)


def expressions(node: YamlMap) -> list[Expression]:
    """The regular expressions of a rule file."""
    found = []
    if "pattern" in node.values:
        found.append(Expression(node.values["pattern"], node.places["pattern"], whole=False))
    for element in node.values.get("tokens", ()):
        if "regex" in element.values:
            found.append(Expression(element.values["regex"], element.places["regex"], whole=True))
    return found


def compile_expression(expression: str, place: Place) -> re.Pattern[str]:
    """Compile a regular expression; raises ``RuleFileError`` for one that is none."""
    try:
        return re.compile(expression)
    except re.error as problem:
        what = next((say for part, say in _COMPLAINTS if part in problem.msg), problem.msg)
        raise RuleFileError(
            f"Regex tidak sah: {what} (huruf ke-{(problem.pos or 0) + 1}).",
            remedy="Perbaiki regex itu.",
            place=place,
        ) from problem
    except (OverflowError, RecursionError) as problem:
        raise RuleFileError(
            "Regex ini terlalu besar.", remedy="Pecah menjadi beberapa aturan.", place=place
        ) from problem
