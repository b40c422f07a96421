"""YAML with the place of every value, so that errors can point at it."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from lintberita.errors import LintberitaError, Place

# Labels of plain data; anything else would build an object.
_PLAIN_TAGS = tuple(
    f"tag:yaml.org,2002:{kind}"
    for kind in ("str", "int", "float", "bool", "null", "seq", "map", "timestamp")
)

# Deeper than any rule file or configuration goes.
_DEEPEST = 12
_TOO_DEEP = "Nilai ini bersarang terlalu dalam."
_FLATTEN = "Kurangi tingkat daftar atau pasangan kunci di dalamnya."

_TABBED = "baris ini menjorok dengan tab", "Menjoroklah dengan spasi."
# What the parser says, in a part of its words, and what a writer of the file can do.
_COMPLAINTS = (
    (
        "mapping values are not allowed",
        "ada titik dua di dalam nilai",
        "Apit nilai itu dengan petik.",
    ),
    (
        "unknown escape character",
        "di antara petik ganda garis miring terbalik berarti lain",
        "Pakai petik tunggal: 'pola'.",
    ),
    (
        "expected ',' or",
        "tanda kurung atau koma kurang",
        "Tutup daftar dengan ] dan pasangan dengan }, pisahkan isinya dengan koma.",
    ),
    (
        "did not find expected",
        "baris ini tidak sejajar dengan kunci lain, atau petik sebelumnya belum ditutup",
        "Sejajarkan kunci-kunci, dan tutup setiap tanda petik.",
    ),
    ("could not find expected ':'", "titik dua sesudah kunci kurang", "Tulis kunci: nilai."),
    (
        "cannot start any token",
        "nilai tidak boleh berawal dengan tanda ini",
        "Apit nilai itu dengan petik.",
    ),
    ("unexpected end of stream", "tanda petik belum ditutup", "Tutup tanda petik itu."),
)


class YamlMap(NamedTuple):
    """A mapping with the place of each key; values are plain data or nested ``YamlMap``.

    ``items`` has the places of the items of each list that stands directly at a key.
    """

    path: Path | str
    values: dict[str, Any]
    places: dict[str, Place]
    place: Place
    items: dict[str, tuple[Place, ...]]

    def plain(self) -> dict[str, Any]:
        """The same as nested dictionaries and lists."""
        return {key: plain(value) for key, value in self.values.items()}


def plain(value: Any) -> Any:
    """A value as nested dictionaries and lists."""
    if isinstance(value, YamlMap):
        return value.plain()
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def read_yaml(text: str, path: Path | str, error: type[LintberitaError]) -> YamlMap:
    """Parse one mapping; raises ``error`` with line and column for anything else.

    Aliases are refused, as a few lines of them can stand for millions of values.
    """
    # Imported here: with a warm cache and no configuration there is nothing to parse.
    import yaml

    # The C parser is eight times as fast; PyYAML wheels have it on every common platform.
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text.removeprefix("\ufeff"))
    try:
        node = loader.get_single_node()
        if node is None or node.tag == "tag:yaml.org,2002:null":
            return YamlMap(path, {}, {}, Place(path, 1, 1), {})
        if node.id != "mapping":
            raise error(
                "Isi berkas harus berupa pasangan kunci: nilai.",
                remedy="Mulailah setiap baris dengan kunci dan titik dua, misalnya style: redaksi.",
                place=Place(path, 1, 1),
            )
        return _Reader(loader, path, error).map(node)
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        line = text.splitlines()[mark.line :][:1] if mark else []
        tabbed = any(re.match(r" *\t", part) for part in line)
        what, remedy = _TABBED if tabbed else _told(str(problem.problem))
        raise error(
            f"YAML tidak dapat dibaca: {what}.",
            remedy=remedy,
            place=Place(path, mark.line + 1, mark.column + 1) if mark else Place(path),
        ) from problem
    except yaml.YAMLError as problem:
        raise error(
            f"YAML tidak dapat dibaca: {' '.join(str(problem).split())}.",
            remedy="Hapus karakter yang tidak dapat dicetak.",
            place=Place(path),
        ) from problem
    except RecursionError as problem:
        raise error(_TOO_DEEP, remedy=_FLATTEN, place=Place(path)) from problem
    finally:
        loader.dispose()


def _told(complaint: str) -> tuple[str, str]:
    """What is wrong, and what to do."""
    return next(
        ((what, remedy) for part, what, remedy in _COMPLAINTS if part in complaint),
        (complaint, "Periksa jorokan, titik dua, dan tanda petik di baris itu."),
    )


@dataclass(slots=True)
class _Reader:
    """Turns the nodes of one file into values, each node once."""

    loader: Any
    path: Path | str
    error: type[LintberitaError]
    seen: set[int] = field(default_factory=set)

    def map(self, node: Any, depth: int = 0) -> YamlMap:
        values: dict[str, Any] = {}
        places: dict[str, Place] = {}
        items: dict[str, tuple[Place, ...]] = {}
        for key_node, value_node in node.value:
            place = self.place(key_node)
            if key_node.id != "scalar":
                raise self.error(
                    "Kunci harus berupa satu kata atau teks.",
                    remedy='Tulis kunci: nilai; teks yang berawalan "[" atau "{" diapit petik.',
                    place=place,
                )
            # As it is written: for YAML 1.1 the words on, no and null are no words.
            key = key_node.value
            if key in values:
                raise self.error(
                    f'Kunci "{key}" ditulis dua kali.', remedy="Hapus salah satunya.", place=place
                )
            places[key] = place
            values[key] = self.value(value_node, depth + 1)
            if value_node.id == "sequence":
                items[key] = tuple(self.place(item) for item in value_node.value)
        return YamlMap(self.path, values, places, self.place(node), items)

    def value(self, node: Any, depth: int) -> Any:
        if id(node) in self.seen:
            raise self.error(
                "Alias YAML (*) tidak diterima.",
                remedy="Tulis nilai itu sekali lagi di tempat aliasnya.",
                place=self.place(node),
            )
        self.seen.add(id(node))
        if depth > _DEEPEST:
            raise self.error(_TOO_DEEP, remedy=_FLATTEN, place=self.place(node))
        if not node.tag.startswith(_PLAIN_TAGS):
            raise self.error(
                f'Label YAML "{node.tag}" tidak diterima.',
                remedy="Tulis nilai biasa: teks, angka, daftar, atau pasangan kunci.",
                place=self.place(node),
            )
        if node.id == "mapping":
            return self.map(node, depth)
        if node.id == "sequence":
            return [self.value(item, depth + 1) for item in node.value]
        return self.scalar(node)

    def scalar(self, node: Any) -> Any:
        if node.tag.endswith(":timestamp") or (
            node.tag.endswith(":bool") and node.value.lower() not in ("true", "false")
        ):
            # YAML 1.1 reads the words on, off, yes and no as truth, and dates as objects; here
            # they are words.
            return node.value
        try:
            return self.loader.construct_object(node, deep=True)
        except (ValueError, OverflowError):
            return node.value

    def place(self, node: Any) -> Place:
        mark = node.start_mark
        return Place(self.path, mark.line + 1, mark.column + 1)
