"""``lintberita.yaml`` to a configuration, every mistake with its place and remedy."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from lintberita.config.model import Config
from lintberita.config.styles import DEFAULT, Parts, Style, read_style
from lintberita.errors import ConfigError, Place
from lintberita.model import Severity
from lintberita.rulepack.house import Rejected
from lintberita.rulepack.yaml_nodes import YamlMap, read_yaml

KEYS = (
    "style", "select", "enable", "ignore", "severity", "words", "reject", "exclude", "rules",
    "rule-options",
)  # fmt: skip


def config_of_style(name: str) -> Config:
    """What a run without a file has, in the house style ``name``."""
    style = _style(name, Path(), None)
    return Config(
        style=name,
        enable=style.enable,
        ignore=style.ignore,
        severity=style.severity,
        rule_options=style.rule_options,
    )


def read_config(path: Path, *, style: str | None = None) -> Config:
    """Read and check one file; raises ``ConfigError`` at the first fault.

    ``style`` stands in place of the one that the file names; what the file says itself counts
    before both.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ConfigError(
            "Berkas konfigurasi tidak dapat dibaca.",
            remedy="Periksa jalur, izin, dan pengodeannya (UTF-8).",
            place=Place(path),
        ) from problem
    node = read_yaml(text, path, ConfigError)
    for key, place in node.places.items():
        if key not in KEYS:
            raise _unknown(key, KEYS, place)
    root = path.parent
    name = style or str(node.values.get("style", DEFAULT))
    house = _style(name, root, node.places.get("style"))
    own = Style(
        _strings(node, "enable"), _strings(node, "ignore"), _severities(node), _options(node)
    )
    merged = own.over(house)
    return Config(
        path=path,
        root=root,
        style=name,
        select=_strings(node, "select"),
        enable=merged.enable,
        ignore=merged.ignore,
        severity=merged.severity,
        words=frozenset(w for name in _strings(node, "words") for w in _words(root, name, node)),
        word_lists=tuple(root / name for name in _strings(node, "words")),
        reject=tuple(_rejected(root, node)),
        exclude=_strings(node, "exclude"),
        rules=tuple(root / name for name in _strings(node, "rules")),
        rule_options=merged.rule_options,
    )


def _style(name: str, root: Path, place: Place | None) -> Style:
    return read_style(name, root, place, Parts(_strings, _severities, _options))


def _strings(node: YamlMap, key: str) -> tuple[str, ...]:
    value = node.values.get(key) or ()
    if not isinstance(value, list | tuple) or any(isinstance(v, YamlMap | list) for v in value):
        raise ConfigError(
            f'"{key}" harus berupa daftar.',
            remedy=f"Tulis misalnya {key}: [satu, dua].",
            place=node.places[key],
        )
    return tuple(map(str, value))


def _severities(node: YamlMap) -> Mapping[str, Severity]:
    value = _mapping(node, "severity")
    severities = {}
    for rule, name in (value.values if value else {}).items():
        if str(name).upper() not in Severity.__members__:
            assert value is not None
            raise _unknown(str(name), [s.label for s in Severity], value.places[rule])
        severities[rule] = Severity[str(name).upper()]
    return severities


def _options(node: YamlMap) -> Mapping[str, Mapping[str, Any]]:
    value = _mapping(node, "rule-options")
    options = {}
    for rule, given in (value.values if value else {}).items():
        assert value is not None
        if not isinstance(given, YamlMap):
            raise ConfigError(
                f"Opsi untuk {rule} harus berupa pasangan nama: nilai.", place=value.places[rule]
            )
        options[rule] = given.plain()
    return options


def _mapping(node: YamlMap, key: str) -> YamlMap | None:
    value = node.values.get(key)
    if value is not None and not isinstance(value, YamlMap):
        raise ConfigError(f'"{key}" harus berupa pasangan kunci: nilai.', place=node.places[key])
    return value


def _words(root: Path, name: str, node: YamlMap) -> list[str]:
    lines = _lines(root, name, node.places["words"])
    return [line.strip().lower() for line in lines if line.strip() and not line.startswith("#")]


def _rejected(root: Path, node: YamlMap) -> Iterator[Rejected]:
    """Read the lists of ``reject``: a word a line, behind a tab what is written instead."""
    value = _mapping(node, "reject")
    for name, reason in (value.values if value else {}).items():
        assert value is not None
        for number, line in enumerate(_lines(root, name, value.places[name]), 1):
            wrong, _, right = line.partition("\t")
            if wrong.strip() and not line.startswith("#"):
                wanted = tuple(part.strip() for part in right.split("|") if part.strip())
                place = Place(root / name, number, 1)
                yield Rejected(wrong.strip(), wanted, str(reason).rstrip("."), place)


def _lines(root: Path, name: str, place: Place) -> list[str]:
    try:
        return (root / name).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise ConfigError(
            f'Daftar kata "{name}" tidak dapat dibaca.',
            remedy="Periksa jalurnya; ia dihitung dari folder lintberita.yaml.",
            place=place,
        ) from problem


def _unknown(key: str, known: Any, place: Place) -> ConfigError:
    near = get_close_matches(key, list(known), n=1)
    remedy = f'Barangkali maksudnya "{near[0]}".' if near else f"Yang ada: {', '.join(known)}."
    return ConfigError(f'"{key}" tidak dikenal.', remedy=remedy, place=place)
