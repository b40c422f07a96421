"""Literal terms: one line of a rule's list, or one row of a table in ``dictionaries/``."""

import csv
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from lintberita.errors import Place, RuleFileError
from lintberita.language.tokens import tokenize
from lintberita.model import InQuotes, Safety, Severity
from lintberita.rulepack.conditions import CONDITION_KEYS, Condition, condition_from
from lintberita.rulepack.yaml_nodes import YamlMap

TERM_KEYS = CONDITION_KEYS | {"wrong", "right", "severity", "in_quotes", "fix", "covers", "note"}


class Term(NamedTuple):
    """A form to find, its replacements (best first), and where it departs from its rule."""

    forms: tuple[str, ...]
    right: tuple[str, ...]
    condition: Condition
    severity: Severity | None = None
    in_quotes: InQuotes | None = None
    safety: Safety | None = None
    fixable: bool = True
    exact: str = ""
    note: str = ""
    covers: tuple[str, ...] = ()


def terms_of(
    rule: YamlMap, find_table: Callable[[str, Place], Path], defaults: Mapping[str, Any]
) -> Iterator[Mapping[str, Any]]:
    """Yield the raw rows (plain dictionaries) that a rule's ``terms`` name.

    ``terms`` is a list of words and mappings, the name of a table that ``find_table`` finds, or
    a list of both. ``defaults`` are the rule's own conditions.
    """
    value = rule.values.get("terms", [])
    place = rule.places.get("terms", rule.place)
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str) and item.endswith(".tsv"):
            yield from _table(find_table(item, place), place, defaults)
        elif isinstance(item, YamlMap):
            _check_keys(item.values, item.places, item.place)
            yield {**defaults, **item.plain()}
        elif isinstance(item, str | int | float):
            yield {**defaults, "wrong": str(item)}
        else:
            raise RuleFileError("Setiap istilah berupa kata atau pasangan kunci.", place=place)


def by_form(row: Mapping[str, Any], place: Place) -> Iterator[dict[str, Any]]:
    """Yield one row for each wrong form of ``row``, with its tokens (lower case) as ``forms``."""
    wrongs = row.get("wrong")
    if not wrongs:
        raise RuleFileError(
            'Istilah tanpa "wrong".', remedy="Tulis bentuk yang dicari.", place=place
        )
    for wrong in wrongs if isinstance(wrongs, list) else [wrongs]:
        yield {**row, "wrong": str(wrong), "forms": [t.lower for t in tokenize(str(wrong))]}


def term_from(row: Mapping[str, Any], place: Place) -> Term:
    """Build the term of one row of ``by_form``; raises ``RuleFileError`` for a bad value."""
    try:
        condition = condition_from(row)
        severity = Severity[str(row["severity"]).upper()] if row.get("severity") else None
        quotes = InQuotes(str(row["in_quotes"])) if row.get("in_quotes") else None
        fix = str(row.get("fix") or "")
        safety = Safety(fix) if fix and fix != "none" else None
    except (ValueError, KeyError) as problem:
        raise RuleFileError(
            f"Nilai istilah tidak dikenal: {problem}",
            remedy="Kunci istilah dan nilainya ada di docs/aturan.md.",
            place=place,
        ) from problem
    return Term(
        forms=tuple(row["forms"]),
        right=_items(row.get("right")),
        condition=condition,
        severity=severity,
        in_quotes=quotes,
        safety=safety,
        fixable=fix != "none",
        exact=str(row["wrong"]) if condition.case == "exact" else "",
        note=str(row.get("note") or ""),
        covers=_items(row.get("covers")),
    )


def _items(value: object) -> tuple[str, ...]:
    if value is None or value == "":
        return ()
    if isinstance(value, list):
        return tuple(str(item) for item in value)
    return tuple(part.strip() for part in str(value).split("|"))


def _table(path: Path, rule_place: Place, defaults: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise RuleFileError(
            f'Daftar "{path.name}" tidak dapat dibaca.',
            remedy='Periksa jalur di "terms", izin berkas, dan pengodeannya (UTF-8).',
            place=rule_place,
        ) from problem
    numbered = [(n, line) for n, line in enumerate(lines, 1) if line and not line.startswith("#")]
    if not numbered:
        return
    rows = csv.reader((line for _, line in numbered), delimiter="\t", quoting=csv.QUOTE_NONE)
    header = next(rows)
    _check_keys(dict.fromkeys(header), {}, Place(path, numbered[0][0], 1))
    for (number, _), cells in zip(numbered[1:], rows, strict=True):
        if len(cells) > len(header):
            raise RuleFileError(
                f"Baris ini berisi {len(cells)} kolom, kepalanya {len(header)}.",
                place=Place(path, number, 1),
            )
        given: dict[str, Any] = {
            key: cell for key, cell in zip(header, cells, strict=False) if cell
        }
        if "wrong" in given:
            given["wrong"] = given["wrong"].split("|")
        yield {**defaults, **given}


def _check_keys(keys: Mapping[str, Any], places: Mapping[str, Place], place: Place) -> None:
    for key in keys:
        if key not in TERM_KEYS:
            raise RuleFileError(
                f'Kunci istilah "{key}" tidak dikenal.',
                remedy="Satu istilah ditulis {wrong: kata, right: pengganti}; kuncinya"
                f" {', '.join(sorted(TERM_KEYS))}.",
                place=places.get(key, place),
            )
