"""The shape of a rule file: which keys there are, and what is wrong with one that is not right."""

import re
from collections.abc import Collection, Mapping, Set
from difflib import get_close_matches
from typing import Any

from lintberita.errors import Place, RuleFileError
from lintberita.model import Example, InQuotes, Reference, Rule, Safety, Severity
from lintberita.rulepack.conditions import CONDITION_KEYS
from lintberita.rulepack.shapes import refuse_wrong_shapes
from lintberita.rulepack.yaml_nodes import YamlMap

FAMILIES = ("ejaan", "gaya", "kutipan", "berita", "sumber", "etik")
SCOPES = frozenset(
    "label title subhead heading lead body list source-line credit end-mark dateline".split()
)
# The rules of kind ``remark``: on remarks that can't be followed, and on those without effect.
MISTAKEN_REMARK = "berita/pengecualian-keliru"
UNUSED_REMARK = "berita/pengecualian-tak-terpakai"
COMMON_KEYS = frozenset(
    "id kind title severity message messages why reference scope in_quotes fix confidence enabled"
    " sensitive once tags covers precision options examples".split()
)
BODY_KEYS: Mapping[str, frozenset[str]] = {
    "existence": CONDITION_KEYS | {"terms"},
    "substitution": CONDITION_KEYS | {"terms"},
    "pattern": frozenset({"pattern", "anchors", "group", "suggest", "ignore_case"}),
    "sequence": frozenset({"tokens", "mark", "suggest"}),
    "pair": frozenset({"first", "second", "not_between", "reach", "opens"}),
    "occurrence": frozenset({"unit", "of", "limit", "terms"}),
    "consistency": frozenset({"groups"}),
    "python": frozenset({"check", "level", "anchors"}),
    "remark": frozenset(),
}
NEEDED_KEYS: Mapping[str, tuple[str, ...]] = {
    "existence": ("terms",),
    "substitution": ("terms",),
    "pattern": ("pattern", "anchors"),
    "sequence": ("tokens",),
    "pair": ("first", "second"),
    "occurrence": ("unit", "of", "limit"),
    "consistency": ("groups",),
    "python": ("check",),
    "remark": (),
}
# What these find is code of lintberita's.
BUILT_IN_KINDS = frozenset({"python", "remark"})
# What a writer may call the keys who thinks in the language that the messages are in.
_IN_INDONESIAN = {
    "pesan": "message",
    "alasan": "why",
    "mengapa": "why",
    "contoh": "examples",
    "judul": "title",
    "jenis": "kind",
    "tingkat": "severity",
    "rujukan": "reference",
    "kata": "terms",
    "istilah": "terms",
    "perbaikan": "fix",
    "pola": "pattern",
    "salah": "bad",
    "benar": "good",
    "boleh": "ok",
}
REQUIRED_KEYS = ("id", "kind", "severity", "message", "why", "reference", "examples")
_ID = re.compile(r"[a-z]+/[a-z0-9]+(?:-[a-z0-9]+)*")
_EXAMPLE_KEYS = frozenset({"bad", "good", "ok", "unsafe", "options", "context"})


def rule_from(node: YamlMap) -> Rule:
    """Check one rule file and build the rule; raises ``RuleFileError`` at the first fault."""
    # A key that is written wrong is told before the one that it leaves missing.
    bodies = BODY_KEYS.get(str(node.values.get("kind"))) or frozenset().union(*BODY_KEYS.values())
    _refuse_unknown_keys(node, COMMON_KEYS | bodies)
    _require(node, REQUIRED_KEYS)
    kind = _choice(node, "kind", BODY_KEYS, offered=BODY_KEYS.keys() - BUILT_IN_KINDS)
    _require(node, NEEDED_KEYS[kind])
    refuse_wrong_shapes(node)
    rule_id = _id(node)
    if kind == "remark" and rule_id not in (MISTAKEN_REMARK, UNUSED_REMARK):
        raise RuleFileError(
            'Jenis "remark" hanya untuk aturan bawaan tentang pengecualian.',
            remedy="Pakai jenis lain.",
            place=node.places["kind"],
        )
    fix = str(node.values.get("fix", "none"))
    return Rule(
        id=rule_id,
        kind=kind,
        severity=Severity[_choice(node, "severity", ("info", "warning", "error")).upper()],
        message=str(node.values["message"]),
        messages=_strings(node, "messages"),
        why=str(node.values["why"]),
        reference=_reference(node),
        title=str(node.values.get("title", "")),
        scope=_scope(node),
        in_quotes=_enum(node, "in_quotes", InQuotes, InQuotes.REPORT),
        fix=None if fix == "none" else _enum(node, "fix", Safety, Safety.DISPLAY),
        confidence=float(node.values.get("confidence", 0.9)),
        enabled=bool(node.values.get("enabled", True)),
        sensitive=bool(node.values.get("sensitive", False)),
        once=bool(node.values.get("once", False)),
        tags=frozenset(map(str, node.values.get("tags", ()))),
        covers=tuple(map(str, node.values.get("covers", ()))),
        precision=_plain_map(node, "precision"),
        options=_options(node),
        body={k: node.values[k] for k in BODY_KEYS[kind] if k in node.values},
        examples=tuple(_examples(node)),
    )


def _id(node: YamlMap) -> str:
    rule_id = str(node.values["id"])
    if not _ID.fullmatch(rule_id) or rule_id.partition("/")[0] not in FAMILIES:
        raise RuleFileError(
            f'Id "{rule_id}" tidak sah.',
            remedy="Tulis keluarga/nama-kesalahan dengan huruf kecil dan tanda hubung; keluarganya"
            f" {', '.join(FAMILIES)}.",
            place=node.places["id"],
        )
    return rule_id


def unknown_key(key: str, allowed: Collection[str], place: Place) -> RuleFileError:
    """Build the error for a key that the schema does not have, with the nearest that it has."""
    meant = _IN_INDONESIAN.get(key.lower())
    near = [meant] if meant in allowed else get_close_matches(key, sorted(allowed), n=1)
    remedy = (
        f'Barangkali maksudnya "{near[0]}".' if near else f"Yang ada: {', '.join(sorted(allowed))}."
    )
    return RuleFileError(f'Kunci "{key}" tidak dikenal.', remedy=remedy, place=place)


def _refuse_unknown_keys(node: YamlMap, allowed: Set[str]) -> None:
    for key, place in node.places.items():
        if key not in allowed:
            raise unknown_key(key, allowed, place)


def _require(node: YamlMap, keys: tuple[str, ...]) -> None:
    for key in keys:
        if node.values.get(key) in (None, "", []):
            raise RuleFileError(
                f'Kunci wajib "{key}" tidak ada atau kosong.',
                remedy="Tambahkan kunci itu.",
                place=node.places.get(key, node.place),
            )


def _choice(
    node: YamlMap, key: str, allowed: Collection[str], *, offered: Collection[str] = ()
) -> str:
    value = str(node.values[key])
    if value not in allowed:
        raise _wrong_value(value, key, offered or allowed, node.places[key])
    return value


def _wrong_value(value: str, key: str, offered: Collection[str], place: Place) -> RuleFileError:
    near = get_close_matches(value, sorted(offered), n=1)
    guess = f'Barangkali maksudnya "{near[0]}". ' if near else ""
    return RuleFileError(
        f'"{value}" bukan nilai untuk "{key}".',
        remedy=f"{guess}Yang ada: {', '.join(sorted(offered))}.",
        place=place,
    )


def _enum(node: YamlMap, key: str, kind: type[InQuotes | Safety], default: Any) -> Any:
    if key not in node.values:
        return default
    text = str(node.values[key])
    try:
        return kind(text)
    except ValueError:
        offered = [member.value for member in kind]
        raise _wrong_value(text, key, offered, node.places[key]) from None


def _scope(node: YamlMap) -> frozenset[str]:
    given = node.values.get("scope", ["body", "lead", "heading"])
    scope = frozenset(map(str, given if isinstance(given, list) else [given]))
    for name in sorted(scope - SCOPES):
        raise unknown_key(name, SCOPES, node.places["scope"])
    if "heading" in scope:
        scope = scope | {"title", "subhead"}
    return scope


def _reference(node: YamlMap) -> Reference:
    value = node.values["reference"]
    if isinstance(value, YamlMap):
        return Reference(str(value.values.get("source", "")), str(value.values.get("clause", "")))
    return Reference(str(value))


def _strings(node: YamlMap, key: str) -> dict[str, str]:
    value = node.values.get(key)
    return {k: str(v) for k, v in value.values.items()} if isinstance(value, YamlMap) else {}


def _plain_map(node: YamlMap, key: str) -> dict[str, Any] | None:
    value = node.values.get(key)
    return value.plain() if isinstance(value, YamlMap) else None


def _options(node: YamlMap) -> dict[str, Any]:
    """Read options: each has a ``value`` (its default) and an ``about`` (what it does)."""
    value = node.values.get("options")
    if not isinstance(value, YamlMap):
        return {}
    options = {}
    for name, option in value.values.items():
        if not isinstance(option, YamlMap) or not {"value", "about"} <= set(option.values):
            raise RuleFileError(
                f'Opsi "{name}" memerlukan "value" dan "about".', place=value.places[name]
            )
        options[name] = option.plain()
    return options


def _examples(node: YamlMap) -> list[Example]:
    built: list[Example] = []
    for item in node.values["examples"]:
        if not isinstance(item, YamlMap):
            raise RuleFileError(
                "Setiap contoh berisi bad, good, atau ok.", place=node.places["examples"]
            )
        for key, place in item.places.items():
            if key not in _EXAMPLE_KEYS:
                raise unknown_key(key, _EXAMPLE_KEYS, place)
        plain = item.plain()
        plain["context"] = {k: str(v) for k, v in (plain.get("context") or {}).items()}
        built.append(Example(**plain))
    return built
