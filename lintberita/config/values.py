"""Values checked against the table of keys: each fault with its line, column and remedy."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from lintberita.config.keys import OVERRIDE_KEYS, Key, Shape
from lintberita.config.model import Layer, Settings
from lintberita.errors import ConfigError, Place
from lintberita.model import Severity
from lintberita.rulepack.yaml_nodes import YamlMap, plain, read_yaml

SEVERITIES = tuple(severity.label for severity in reversed(Severity))


def read_keys(path: Path, keys: Sequence[Key], what: str, remedy: str) -> YamlMap:
    """Read a YAML file that may have ``keys``; the errors name it as ``what``."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ConfigError(
            f"{what} tidak dapat dibaca.", remedy=remedy, place=Place(path)
        ) from problem
    node = read_yaml(text, path, ConfigError)
    check_keys(node, keys)
    return node


def check_keys(node: YamlMap, keys: Sequence[Key]) -> None:
    """Raise ``ConfigError`` for a key that is not one of ``keys``, and for a wrong value."""
    by_name = {key.name: key for key in keys}
    for name, place in node.places.items():
        if name not in by_name:
            raise unknown(name, list(by_name), place, "Kunci")
        _CHECKS[by_name[name].shape](node, name)
    for key in keys:
        if key.needed and key.name not in node.values:
            raise ConfigError(
                f'Kunci wajib "{key.name}" tidak ada.',
                remedy=f'Tulis misalnya {key.name}: "kolom/**".',
                place=node.place,
            )


def layer_of(node: YamlMap, source: str = "", words: Settings | None = None) -> Layer:
    """What a checked mapping says; ``words`` holds what its lists of words were read to."""
    given = words or Settings()
    severity = _pairs(node, "severity")
    options = _pairs(node, "rule-options")
    return Layer(
        source,
        Settings(
            strings(node, "select"),
            strings(node, "enable"),
            strings(node, "ignore"),
            {rule: Severity[label.upper()] for rule, label in severity.items()},
            given.words,
            given.reject,
            {rule: plain(value) for rule, value in options.items()},
        ),
        dict(_places(node)),
    )


def strings(node: YamlMap, key: str) -> tuple[str, ...]:
    """The list at ``key``, which may be one text alone where its shape allows that."""
    value = node.values.get(key) or ()
    return (value,) if isinstance(value, str) else tuple(value)


def unknown(name: str, known: Sequence[str], place: Place | None, what: str = "") -> ConfigError:
    """The error for ``name``, with the nearest of ``known``; ``what`` it should have been."""
    near = get_close_matches(name, known, n=1)
    remedy = f'Barangkali maksudnya "{near[0]}".' if near else f"Yang ada: {', '.join(known)}."
    return ConfigError(f'{what} "{name}" tidak dikenal.'.lstrip(), remedy=remedy, place=place)


def _pairs(node: YamlMap, key: str) -> Mapping[str, Any]:
    value = node.values.get(key)
    return value.values if value else {}


def _places(node: YamlMap) -> Iterator[tuple[tuple[str, str], Place]]:
    for key, value in node.values.items():
        if isinstance(value, YamlMap):
            for item, place in value.places.items():
                yield (key, item), place
                inner = value.values[item]
                if isinstance(inner, YamlMap):
                    for name, deeper in inner.places.items():
                        yield (key, f"{item}:{name}"), deeper
        elif isinstance(value, list):
            for item, place in zip(value, node.items[key], strict=True):
                yield (key, str(item)), place
        else:
            yield (key, str(value)), node.places[key]


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _name(node: YamlMap, key: str) -> None:
    if not _is_text(node.values[key]):
        raise _wrong(key, "satu teks", f"{key}: nama", node.places[key])


def _names(node: YamlMap, key: str) -> None:
    value = node.values[key]
    if value is not None and not isinstance(value, list):
        raise _wrong(key, "daftar", f"{key}: [satu, dua]", node.places[key])
    _each_is_text(node, key)


def _globs(node: YamlMap, key: str) -> None:
    value = node.values[key]
    if not _is_text(value) and not (isinstance(value, list) and value):
        raise _wrong(key, "satu pola atau daftar pola", f'{key}: "kolom/**"', node.places[key])
    _each_is_text(node, key)


def _each_is_text(node: YamlMap, key: str) -> None:
    value = node.values[key]
    for item, place in zip(value, node.items[key], strict=True) if key in node.items else ():
        if not _is_text(item):
            raise ConfigError(
                f'Setiap isi "{key}" harus berupa teks.',
                remedy=f'Apit angka dan nilai lain dengan tanda petik, misalnya {key}: ["2024"].',
                place=place,
            )


def _map(node: YamlMap, key: str) -> YamlMap | None:
    value = node.values[key]
    if value is not None and not isinstance(value, YamlMap):
        raise _wrong(key, "pasangan kunci: nilai", f"{key}: {{kunci: nilai}}", node.places[key])
    return value


def _severities(node: YamlMap, key: str) -> None:
    value = _map(node, key)
    for rule, label in (value.values if value else {}).items():
        assert value is not None
        if label not in SEVERITIES:
            raise unknown(str(plain(label)), SEVERITIES, value.places[rule], "Tingkat")


def _reasons(node: YamlMap, key: str) -> None:
    value = _map(node, key)
    for name, reason in (value.values if value else {}).items():
        assert value is not None
        if not _is_text(reason):
            raise ConfigError(
                f'Alasan untuk "{name}" harus berupa teks.',
                remedy=f'Tulis misalnya {key}: {{{name}: "pakai padanannya"}}.',
                place=value.places[name],
            )


def _options(node: YamlMap, key: str) -> None:
    value = _map(node, key)
    for rule, given in (value.values if value else {}).items():
        assert value is not None
        if not isinstance(given, YamlMap):
            raise ConfigError(
                f"Opsi untuk {rule} harus berupa pasangan nama: nilai.",
                remedy=f"Nama opsinya ada di: lintberita explain {rule}.",
                place=value.places[rule],
            )
        for name, option in given.values.items():
            if option is None or isinstance(option, YamlMap):
                raise ConfigError(
                    f'Opsi "{name}" untuk {rule} belum berisi nilai.',
                    remedy="Tulis angka, teks, true atau false, atau daftar.",
                    place=given.places[name],
                )


def _overrides(node: YamlMap, key: str) -> None:
    value = node.values[key]
    if value is not None and not isinstance(value, list):
        raise _wrong(key, "daftar", f'{key}: [{{files: "kolom/**", …}}]', node.places[key])
    for item, place in zip(value or (), node.items.get(key, ()), strict=True):
        if not isinstance(item, YamlMap):
            raise ConfigError(
                f'Setiap isi "{key}" harus berupa pasangan kunci: nilai.',
                remedy='Mulailah dengan - files: "kolom/**".',
                place=place,
            )
        check_keys(item, OVERRIDE_KEYS)


def _wrong(key: str, wanted: str, sample: str, place: Place) -> ConfigError:
    return ConfigError(
        f'"{key}" harus berupa {wanted}.', remedy=f"Tulis misalnya {sample}.", place=place
    )


_CHECKS: Mapping[Shape, Callable[[YamlMap, str], None]] = {
    Shape.NAME: _name,
    Shape.NAMES: _names,
    Shape.GLOBS: _globs,
    Shape.SEVERITIES: _severities,
    Shape.REASONS: _reasons,
    Shape.OPTIONS: _options,
    Shape.OVERRIDES: _overrides,
}
