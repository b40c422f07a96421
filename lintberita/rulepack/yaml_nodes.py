"""YAML with the place of every value, so that errors can point at it."""

from pathlib import Path
from typing import Any, NamedTuple

from lintberita.errors import LintberitaError, Place

# Labels of plain data; anything else would build an object.
_PLAIN_TAGS = tuple(
    f"tag:yaml.org,2002:{kind}"
    for kind in ("str", "int", "float", "bool", "null", "seq", "map", "timestamp")
)


class YamlMap(NamedTuple):
    """A mapping with the place of each key; values are plain data or nested ``YamlMap``."""

    path: Path | str
    values: dict[str, Any]
    places: dict[str, Place]
    place: Place

    def plain(self) -> dict[str, Any]:
        """The same as nested dictionaries and lists."""
        return {key: _plain(value) for key, value in self.values.items()}


def read_yaml(text: str, path: Path | str, error: type[LintberitaError]) -> YamlMap:
    """Parse one mapping; raises ``error`` with line and column for anything else."""
    # Imported here: with a warm cache and no configuration there is nothing to parse.
    import yaml

    # The C parser is eight times as fast; PyYAML wheels have it on every common platform.
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    try:
        node = loader.get_single_node()
        if node is None:
            return YamlMap(path, {}, {}, Place(path, 1, 1))
        if node.id != "mapping":
            raise error("Isi berkas harus berupa pasangan kunci: nilai.", place=Place(path, 1, 1))
        return _map(loader, node, path, error)
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        place = Place(path, mark.line + 1, mark.column + 1) if mark else Place(path)
        raise error(
            f"YAML tidak dapat dibaca: {problem.problem}.",
            remedy="Periksa indentasi dan tanda petik di baris itu.",
            place=place,
        ) from problem
    except yaml.YAMLError as problem:
        raise error(f"YAML tidak dapat dibaca: {problem}.", place=Place(path)) from problem
    finally:
        loader.dispose()


def _map(loader: Any, node: Any, path: Path | str, error: type[LintberitaError]) -> YamlMap:
    values: dict[str, Any] = {}
    places: dict[str, Place] = {}
    for key_node, value_node in node.value:
        key = str(loader.construct_object(key_node, deep=True))
        place = Place(path, key_node.start_mark.line + 1, key_node.start_mark.column + 1)
        if key in values:
            raise error(
                f'Kunci "{key}" ditulis dua kali.', remedy="Hapus salah satunya.", place=place
            )
        places[key] = place
        values[key] = _value(loader, value_node, path, error)
    start = node.start_mark
    return YamlMap(path, values, places, Place(path, start.line + 1, start.column + 1))


def _value(loader: Any, node: Any, path: Path | str, error: type[LintberitaError]) -> Any:
    if not node.tag.startswith(_PLAIN_TAGS):
        raise error(
            f'Label YAML "{node.tag}" tidak diterima.',
            remedy="Tulis nilai biasa: teks, angka, daftar, atau pasangan kunci.",
            place=Place(path, node.start_mark.line + 1, node.start_mark.column + 1),
        )
    if node.id == "mapping":
        return _map(loader, node, path, error)
    if node.id == "sequence":
        return [_value(loader, item, path, error) for item in node.value]
    if node.tag.endswith(":bool") and node.value.lower() not in ("true", "false"):
        # YAML 1.1 reads the words on, off, yes and no as truth; here they are words.
        return node.value
    return loader.construct_object(node, deep=True)


def _plain(value: Any) -> Any:
    if isinstance(value, YamlMap):
        return value.plain()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value
