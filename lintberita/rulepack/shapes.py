"""What kind of value each key of a rule file takes; the JSON Schema for editors is made of it."""

from collections.abc import Mapping
from typing import Any

from lintberita.errors import Place, RuleFileError
from lintberita.rulepack.yaml_nodes import YamlMap

TEXT, NUMBER, WHOLE, FLAG, LIST, MAP = (
    "teks",
    "angka",
    "bilangan bulat",
    "true/false",
    "daftar",
    ("pasangan kunci: nilai"),
)
_WORDS = (TEXT, LIST)

SHAPES: Mapping[str, tuple[str, ...]] = {
    "id": (TEXT,),
    "kind": (TEXT,),
    "title": (TEXT,),
    "severity": (TEXT,),
    "message": (TEXT,),
    "messages": (MAP,),
    "why": (TEXT,),
    "reference": (TEXT, MAP),
    "scope": _WORDS,
    "in_quotes": (TEXT,),
    "fix": (TEXT,),
    "confidence": (NUMBER,),
    "enabled": (FLAG,),
    "sensitive": (FLAG,),
    "once": (FLAG,),
    "tags": (LIST,),
    "covers": (LIST,),
    "precision": (MAP,),
    "options": (MAP,),
    "examples": (LIST,),
    "before": (LIST,),
    "not_before": (LIST,),
    "after": (LIST,),
    "not_after": (LIST,),
    "case": (TEXT,),
    "position": (TEXT,),
    "names": (TEXT,),
    "terms": _WORDS,
    "pattern": (TEXT,),
    "anchors": _WORDS,
    "group": (TEXT, WHOLE),
    "suggest": _WORDS,
    "ignore_case": (FLAG,),
    "tokens": (LIST,),
    "mark": (LIST,),
    "first": _WORDS,
    "second": _WORDS,
    "not_between": (LIST,),
    "reach": (WHOLE,),
    "opens": (FLAG,),
    "unit": (TEXT,),
    "of": (TEXT,),
    "limit": (TEXT,),
    "groups": (LIST,),
    "check": (TEXT,),
    "level": (TEXT,),
    # Of an example.
    "bad": (TEXT,),
    "good": (TEXT,),
    "ok": (TEXT,),
    "unsafe": (TEXT,),
    "context": (MAP,),
    # Of an element of a sequence.
    "words": _WORDS,
    "not": _WORDS,
    "shape": (TEXT,),
    "regex": (TEXT,),
    "optional": (FLAG,),
    "glued": (FLAG,),
}
# The keys that are lists of mappings, and of lists.
_MAPS = frozenset({"examples", "tokens"})
_LISTS = frozenset({"groups"})

_IN_JSON = {
    TEXT: "string",
    NUMBER: "number",
    WHOLE: "integer",
    FLAG: "boolean",
    LIST: "array",
    MAP: "object",
}


def json_types_of(key: str) -> list[str]:
    """The types that a key of a rule file may have, by the names of JSON Schema."""
    return [_IN_JSON[kind] for kind in SHAPES[key]]


def refuse_wrong_shapes(node: YamlMap, *, inside: str = "") -> None:
    """Raise ``RuleFileError`` at the first key whose value is of another kind than it takes.

    ``inside`` names the list that ``node`` is an item of. Keys that are not known are left to
    who knows which ones there are.
    """
    for key, value in node.values.items():
        wanted = SHAPES.get(key)
        if inside == "examples" and key == "options":
            wanted = (MAP,)
        elif inside == "tokens" and key == "kind":
            wanted = (TEXT,)
        if wanted and not any(_is(value, kind) for kind in wanted):
            raise _wrong(key, " atau ".join(wanted), node.places[key])
        if isinstance(value, list):
            _refuse_wrong_items(node, key, value)


def _refuse_wrong_items(node: YamlMap, key: str, value: list[Any]) -> None:
    for item, place in zip(value, node.items[key], strict=True):
        if key in _MAPS:
            if not isinstance(item, YamlMap):
                raise _wrong(key, f"daftar {MAP}", place)
            refuse_wrong_shapes(item, inside=key)
        elif key in _LISTS:
            if not isinstance(item, list) or not item:
                raise _wrong(key, "daftar berisi daftar", place)
        elif isinstance(item, list) or (isinstance(item, YamlMap) and key != "terms"):
            raise _wrong(key, "daftar teks", place)


def _wrong(key: str, wanted: str, place: Place) -> RuleFileError:
    return RuleFileError(
        f'"{key}" harus berupa {wanted}.',
        remedy="Contoh setiap kunci ada di docs/aturan.md.",
        place=place,
    )


def _is(value: object, kind: str) -> bool:
    if kind == FLAG:
        return isinstance(value, bool)
    if kind in (NUMBER, WHOLE):
        numbers = int if kind == WHOLE else int | float
        return isinstance(value, numbers) and not isinstance(value, bool)
    return isinstance(value, {TEXT: str, LIST: list, MAP: YamlMap}[kind])
