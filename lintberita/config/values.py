"""What a configuration and a house style have in common: their keys and the values of these."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from lintberita.errors import ConfigError, Place
from lintberita.model import Severity
from lintberita.rulepack.yaml_nodes import YamlMap, read_yaml


def read_keys(path: Path, keys: Sequence[str], what: str, remedy: str) -> YamlMap:
    """Read a YAML file that may have ``keys``; the errors name it as ``what``."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ConfigError(
            f"{what} tidak dapat dibaca.", remedy=remedy, place=Place(path)
        ) from problem
    node = read_yaml(text, path, ConfigError)
    for key, place in node.places.items():
        if key not in keys:
            raise unknown(key, keys, place)
    return node


def strings(node: YamlMap, key: str) -> tuple[str, ...]:
    """The list at ``key``."""
    value = node.values.get(key) or ()
    if not isinstance(value, list | tuple) or any(isinstance(v, YamlMap | list) for v in value):
        raise ConfigError(
            f'"{key}" harus berupa daftar.',
            remedy=f"Tulis misalnya {key}: [satu, dua].",
            place=node.places[key],
        )
    return tuple(map(str, value))


def severities(node: YamlMap) -> Mapping[str, Severity]:
    """``severity``: a rule or family, and what its findings weigh."""
    value = mapping(node, "severity")
    found = {}
    for rule, name in (value.values if value else {}).items():
        if str(name).upper() not in Severity.__members__:
            assert value is not None
            raise unknown(str(name), [s.label for s in Severity], value.places[rule])
        found[rule] = Severity[str(name).upper()]
    return found


def options(node: YamlMap) -> Mapping[str, Mapping[str, Any]]:
    """``rule-options``: a rule, and the values that it takes."""
    value = mapping(node, "rule-options")
    found = {}
    for rule, given in (value.values if value else {}).items():
        assert value is not None
        if not isinstance(given, YamlMap):
            raise ConfigError(
                f"Opsi untuk {rule} harus berupa pasangan nama: nilai.", place=value.places[rule]
            )
        found[rule] = given.plain()
    return found


def mapping(node: YamlMap, key: str) -> YamlMap | None:
    """The pairs at ``key``, if it stands there."""
    value = node.values.get(key)
    if value is not None and not isinstance(value, YamlMap):
        raise ConfigError(f'"{key}" harus berupa pasangan kunci: nilai.', place=node.places[key])
    return value


def unknown(name: str, known: Sequence[str], place: Place | None, what: str = "") -> ConfigError:
    """The error for ``name``, with the nearest of ``known``; ``what`` it should have been."""
    near = get_close_matches(name, known, n=1)
    remedy = f'Barangkali maksudnya "{near[0]}".' if near else f"Yang ada: {', '.join(known)}."
    return ConfigError(f'{what} "{name}" tidak dikenal.'.lstrip(), remedy=remedy, place=place)
