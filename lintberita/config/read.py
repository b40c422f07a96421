"""``lintberita.yaml`` to a configuration, every mistake with its place and remedy."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from lintberita.config.keys import CONFIG_KEYS
from lintberita.config.model import Config, Layer, Override, Settings, settled
from lintberita.config.styles import DEFAULT, read_style
from lintberita.config.values import layer_of, read_keys, strings
from lintberita.errors import ConfigError, Place
from lintberita.rulepack.house import Rejected
from lintberita.rulepack.yaml_nodes import YamlMap


def config_of_style(name: str) -> Config:
    """What a run without a file has, in the house style ``name``."""
    house = read_style(name, Path(), None)
    return Config(style=name, style_from="--style", house=house, **settled(house))


def read_config(path: Path, *, style: str | None = None) -> Config:
    """Read and check one file; raises ``ConfigError`` at the first fault.

    ``style`` stands in place of those that the file and its overrides name; what the file says
    itself counts before both.
    """
    node = read_keys(
        path, CONFIG_KEYS, "Berkas konfigurasi", "Periksa jalur, izin, dan pengodeannya (UTF-8)."
    )
    root = path.parent
    name = style or node.values.get("style", DEFAULT)
    house = read_style(name, root, node.places.get("style"))
    own = (_layer(root, node),)
    return Config(
        path=path,
        root=root,
        style=name,
        style_from=_style_source(node, style),
        exclude=strings(node, "exclude"),
        rules=tuple(_own_rules(root, node)),
        word_lists=tuple(root / name for name in strings(node, "words")),
        overrides=tuple(_overrides(root, node, style)),
        house=house,
        own=own,
        **settled((*house, *own)),
    )


def of_style(config: Config, name: str, place: Place | None = None) -> Config:
    """``config`` in another house style, one of the names that a draft may give.

    A draft comes from anywhere: a file that it names must lie in the configuration's folder.
    """
    house = read_style(name, config.root, place, inside=config.root)
    return replace(
        config,
        style=name,
        style_from="kepala naskah",
        house=house,
        **settled((*house, *config.own)),
    )


def _style_source(node: YamlMap, given: str | None) -> str:
    if given:
        return "--style"
    return str(node.places["style"]) if "style" in node.places else "bawaan"


def _layer(root: Path, node: YamlMap) -> Layer:
    words = frozenset(
        word
        for name, place in zip(strings(node, "words"), node.items.get("words", ()), strict=True)
        for word in _words(root, name, place)
    )
    return layer_of(node, words=Settings(words=words, reject=tuple(_rejected(root, node))))


def _overrides(root: Path, node: YamlMap, style: str | None) -> Iterator[Override]:
    for item in node.values.get("overrides") or ():
        name = "" if style else item.values.get("style", "")
        if name:
            # A style that is wrong is told at once, not at the first draft that it is for.
            read_style(name, root, item.places["style"])
        place = item.places.get("style", item.places["files"])
        yield Override(strings(item, "files"), _layer(root, item), name, place)


def _words(root: Path, name: str, place: Place) -> list[str]:
    lines = _lines(root, name, place)
    return [line.strip().lower() for line in lines if line.strip() and not line.startswith("#")]


def _own_rules(root: Path, node: YamlMap) -> Iterator[Path]:
    for name, place in zip(strings(node, "rules"), node.items.get("rules", ()), strict=True):
        if not (root / name).exists():
            raise ConfigError(
                f'Tidak ada folder atau berkas aturan "{name}".',
                remedy="Periksa jalurnya; ia dihitung dari folder lintberita.yaml.",
                place=place,
            )
        yield root / name


def _rejected(root: Path, node: YamlMap) -> Iterator[Rejected]:
    """Read the lists of ``reject``: a word a line, behind a tab what is written instead."""
    value = node.values.get("reject")
    for name, reason in (value.values if value else {}).items():
        assert value is not None
        for number, line in enumerate(_lines(root, name, value.places[name]), 1):
            wrong, _, right = line.partition("\t")
            if wrong.strip() and not line.startswith("#"):
                wanted = tuple(part.strip() for part in right.split("|") if part.strip())
                place = Place(root / name, number, 1)
                yield Rejected(wrong.strip(), wanted, reason.rstrip("."), place)


def _lines(root: Path, name: str, place: Place) -> list[str]:
    path = root / name
    try:
        # A device or a pipe would never end.
        if path.exists() and not path.is_file():
            raise OSError
        return path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise ConfigError(
            f'Daftar kata "{name}" tidak dapat dibaca.',
            remedy="Periksa jalurnya (dihitung dari folder lintberita.yaml) dan kodenya (UTF-8).",
            place=place,
        ) from problem
