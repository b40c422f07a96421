"""The rule files of an outlet: no code, no file outside of their folder, no endless expression."""

import marshal
import re
import string
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from lintberita.errors import Place, RuleFileError
from lintberita.model import Rule
from lintberita.rulepack import compile as build
from lintberita.rulepack.house import HOUSE_TAG
from lintberita.rulepack.rule_file import (
    Expression,
    compile_expression,
    expressions,
    parse_rule_file,
    rule_of,
)
from lintberita.rulepack.schema import BODY_KEYS, BUILT_IN_KINDS
from lintberita.rulepack.yaml_nodes import YamlMap

_ALWAYS = frozenset({"found", "want", "wants"})
_VALUES = {
    "existence": frozenset({"note"}),
    "substitution": frozenset({"note"}),
    "pair": frozenset({"first"}),
    "occurrence": frozenset({"count", "limit"}),
}


class OwnFile(NamedTuple):
    """A rule file of an outlet's, and the folder that it may not read beyond."""

    path: Path
    folder: Path


class OwnRule(NamedTuple):
    """A rule with its place and that of each of its examples."""

    rule: Rule
    place: Place
    examples: tuple[Place, ...]


def own_files(places: Iterable[Path]) -> list[OwnFile]:
    """The rule files that ``places`` are or hold, in order of their paths."""
    return sorted(file for place in places for file in _files_of(place))


def own_tables(files: Iterable[OwnFile]) -> list[Path]:
    """All lists of terms that rule files may name."""
    folders = {file.folder for file in files}
    return sorted({path for folder in folders for path in folder.rglob("*.tsv") if path.is_file()})


def own_bytes(path: Path) -> bytes:
    """Read a file of an outlet's; raises ``RuleFileError`` where that can't be done."""
    try:
        return path.read_bytes()
    except OSError as problem:
        raise RuleFileError(
            f"Berkas tidak dapat dibaca ({problem.strerror}).",
            remedy="Periksa izin berkas itu.",
            place=Place(path),
        ) from problem


def read_own_rule(file: OwnFile, content: bytes, taken: Container[str]) -> OwnRule:
    """Read and check one rule; ``taken`` are the ids that it may not have.

    Raises ``RuleFileError`` at the first fault.
    """
    node = parse_rule_file(file.path, content)
    if node.values.get("kind") in BUILT_IN_KINDS:
        raise RuleFileError(
            "Aturan milik redaksi tidak boleh menjalankan kode.",
            remedy=f"Pakai jenis lain: {', '.join(sorted(BODY_KEYS.keys() - BUILT_IN_KINDS))}.",
            place=node.places["kind"],
        )
    rule = rule_of(node, lambda name, place: _table_of(file, name, place))
    if rule.id in taken:
        raise RuleFileError(
            f'Id "{rule.id}" sudah dipakai aturan lain.',
            remedy=f"Beri id lain, misalnya {rule.id}-redaksi.",
            place=node.places["id"],
        )
    for expression in expressions(node):
        _refuse_runaway(expression, any_case=bool(node.values.get("ignore_case")))
    _refuse_what_fails_later(rule, node)
    rule = replace(rule, tags=rule.tags | {HOUSE_TAG})
    return OwnRule(rule, node.places["examples"], node.items["examples"])


def _files_of(place: Path) -> Iterator[OwnFile]:
    if place.is_file():
        yield OwnFile(place, place.resolve().parent)
        return
    folder = place.resolve()
    for path in place.rglob("*.y*ml"):
        if not path.is_file():
            continue
        if not path.resolve().is_relative_to(folder):
            raise RuleFileError(
                "Tautan ini menuju berkas di luar folder aturan.",
                remedy="Salin berkas itu ke dalam folder aturan.",
                place=Place(path),
            )
        yield OwnFile(path, folder)


def _table_of(file: OwnFile, name: str, place: Place) -> Path:
    path = (file.path.parent / name).resolve()
    if Path(name).is_absolute() or not path.is_relative_to(file.folder):
        raise RuleFileError(
            f'Daftar "{name}" berada di luar folder aturan.',
            remedy="Simpan daftar itu di folder aturan dan tulis namanya saja.",
            place=place,
        )
    return path


def _refuse_runaway(expression: Expression, *, any_case: bool) -> None:
    # Imported here: it makes sets of all letters, which only a rule file that is new needs.
    from lintberita.rulepack.backtracking import RunawayError, refuse_runaway

    try:
        refuse_runaway(expression.source, any_case=any_case, whole=expression.whole)
    except RunawayError as problem:
        what, _, remedy = str(problem).partition("; ")
        raise RuleFileError(
            f"{what}.", remedy=f"{remedy[:1].upper()}{remedy[1:]}.", place=expression.place
        ) from problem


def _refuse_what_fails_later(rule: Rule, node: YamlMap) -> None:
    """Find at reading what would otherwise show when a draft first meets the rule."""
    key = next(
        k for k in ("pattern", "tokens", "first", "groups", "terms", "kind") if k in node.values
    )
    place = node.places[key]
    try:
        if rule.kind == "sequence":
            words = len(build.compile_sequence(rule, rule.id).elements)
            _refuse_bad_templates(rule, node, words)
        elif rule.kind == "pattern":
            build.compile_pattern(rule, rule.id)
            _refuse_bad_groups(rule, node)
        elif rule.kind == "substitution":
            _refuse_no_replacement(rule, place)
        elif rule.kind == "pair":
            build.compile_pair(rule)
        elif rule.kind == "occurrence":
            place = node.places["limit"]
            build.compile_occurrence(rule, rule.id)
        elif rule.kind == "consistency":
            build.compile_consistency(rule)
    except RuleFileError as problem:
        if problem.place and problem.place.line:
            raise
        raise RuleFileError(problem.problem, remedy=problem.remedy, place=place) from problem
    except (ValueError, TypeError, LookupError) as problem:
        raise RuleFileError(
            f"Nilai ini tidak dapat dipakai ({problem}).",
            remedy="Contoh setiap kunci ada di docs/aturan.md.",
            place=place,
        ) from problem
    _refuse_bad_messages(rule, node)


def _refuse_no_replacement(rule: Rule, place: Place) -> None:
    for forms, row in rule.body["terms"]:
        if not marshal.loads(row).get("right"):
            raise RuleFileError(
                f'Untuk "{forms[0]}" belum ada penggantinya.',
                remedy="Tulis {wrong: kata, right: pengganti}; tanpa pengganti, pakai existence.",
                place=place,
            )


def _refuse_bad_groups(rule: Rule, node: YamlMap) -> None:
    compiled = compile_expression(node.values["pattern"], node.places["pattern"])
    group = node.values.get("group", 0)
    known = {*compiled.groupindex, *range(compiled.groups + 1)}
    if group not in known:
        raise RuleFileError(
            f'Pola ini tidak mempunyai kelompok "{group}".',
            remedy=f"Yang ada: {', '.join(map(str, known - {0})) or 'tidak ada'}.",
            place=node.places["group"],
        )
    templates = node.values.get("suggest") or []
    for template in templates if isinstance(templates, list) else [templates]:
        try:
            compiled.sub(str(template), "")
        except (LookupError, ValueError, re.error) as problem:
            raise RuleFileError(
                f'Saran "{template}" menyebut kelompok yang tidak ada dalam pola.',
                remedy=r"Sebut kelompok yang ada, misalnya \g<nama>.",
                place=node.places["suggest"],
            ) from problem


def _refuse_bad_templates(rule: Rule, node: YamlMap, words: int) -> None:
    known = {str(n) for n in range(words)} | {f"lower{n}" for n in range(words)}
    templates = node.values.get("suggest") or []
    for template in templates if isinstance(templates, list) else [templates]:
        _refuse_bad_fields(str(template), known, node.places["suggest"])


def _refuse_bad_messages(rule: Rule, node: YamlMap) -> None:
    known = _ALWAYS | _VALUES.get(rule.kind, frozenset())
    if rule.kind == "pattern":
        known |= set(compile_expression(node.values["pattern"], node.places["pattern"]).groupindex)
    _refuse_bad_fields(rule.message, known, node.places["message"])


def _refuse_bad_fields(template: str, known: Iterable[str], place: Place) -> None:
    try:
        fields = [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]
    except ValueError:
        fields = ["{"]
    for name in fields:
        if name not in set(known):
            raise RuleFileError(
                f'"{{{name}}}" tidak berisi apa-apa di sini.',
                remedy=f"Yang ada: {', '.join(f'{{{k}}}' for k in sorted(known))}.",
                place=place,
            )
