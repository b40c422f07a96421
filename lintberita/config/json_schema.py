"""The JSON Schemas by which an editor program completes and checks configuration and rule files."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from lintberita.config.keys import CONFIG_KEYS, OVERRIDE_KEYS, STYLE_KEYS, Key, Shape
from lintberita.config.values import SEVERITIES
from lintberita.rulepack.schema import (
    BODY_KEYS,
    BUILT_IN_KINDS,
    COMMON_KEYS,
    NEEDED_KEYS,
    REQUIRED_KEYS,
)
from lintberita.rulepack.shapes import json_types_of

_DIALECT = "http://json-schema.org/draft-07/schema#"
_TEXT = {"type": "string", "pattern": r"\S"}
_TEXTS = {"type": "array", "items": _TEXT}


def config_schema() -> dict[str, Any]:
    """The schema of ``lintberita.yaml``."""
    return _document("lintberita.yaml", CONFIG_KEYS)


def style_schema() -> dict[str, Any]:
    """The schema of a house style."""
    return _document("Gaya selingkung lintberita", STYLE_KEYS)


def rule_schema() -> dict[str, Any]:
    """The schema of a rule file; that of an outlet's own, which runs no code."""
    kinds = sorted(BODY_KEYS.keys() - BUILT_IN_KINDS)
    return {
        "$schema": _DIALECT,
        "title": "Aturan lintberita",
        "type": "object",
        "required": list(REQUIRED_KEYS),
        "properties": {"kind": {"enum": kinds}, "severity": {"enum": list(SEVERITIES)}},
        "allOf": [_of_kind(kind) for kind in kinds],
    }


def _of_kind(kind: str) -> dict[str, Any]:
    keys = sorted(COMMON_KEYS | BODY_KEYS[kind])
    return {
        "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
        "then": {
            "required": list(NEEDED_KEYS[kind]),
            "properties": {key: {"type": json_types_of(key)} for key in keys},
            "additionalProperties": False,
        },
    }


def _document(title: str, keys: Iterable[Key]) -> dict[str, Any]:
    schema = _mapping(keys)
    # An empty file is a valid one.
    return {"$schema": _DIALECT, "title": title, **schema, "type": ["object", "null"]}


def _mapping(keys: Iterable[Key]) -> dict[str, Any]:
    keys = tuple(keys)
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {
            key.name: {"description": key.about, **_SHAPES[key.shape]()} for key in keys
        },
        "additionalProperties": False,
    }
    needed = [key.name for key in keys if key.needed]
    return {**schema, "required": needed} if needed else schema


def _pairs(values: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": ["object", "null"], "additionalProperties": values}


_SHAPES: Mapping[Shape, Callable[[], dict[str, Any]]] = {
    Shape.NAME: lambda: dict(_TEXT),
    Shape.NAMES: lambda: {**_TEXTS, "type": ["array", "null"]},
    Shape.GLOBS: lambda: {"anyOf": [_TEXT, {**_TEXTS, "minItems": 1}]},
    Shape.SEVERITIES: lambda: _pairs({"enum": list(SEVERITIES)}),
    Shape.REASONS: lambda: _pairs(_TEXT),
    Shape.OPTIONS: lambda: _pairs(
        {
            "type": "object",
            "additionalProperties": {"type": ["string", "number", "boolean", "array"]},
        }
    ),
    Shape.OVERRIDES: lambda: {"type": ["array", "null"], "items": _mapping(OVERRIDE_KEYS)},
}
