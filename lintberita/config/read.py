"""``lintberita.yaml`` to a configuration, every mistake with its place and remedy."""

from collections.abc import Iterator
from pathlib import Path

from lintberita.config.model import Config
from lintberita.config.styles import DEFAULT, read_style, style_of
from lintberita.config.values import mapping, read_keys, strings
from lintberita.errors import ConfigError, Place
from lintberita.rulepack.house import Rejected
from lintberita.rulepack.yaml_nodes import YamlMap

KEYS = (
    "style", "select", "enable", "ignore", "severity", "words", "reject", "exclude", "rules",
    "rule-options",
)  # fmt: skip


def config_of_style(name: str) -> Config:
    """What a run without a file has, in the house style ``name``."""
    style = read_style(name, Path(), None)
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
    node = read_keys(
        path, KEYS, "Berkas konfigurasi", "Periksa jalur, izin, dan pengodeannya (UTF-8)."
    )
    root = path.parent
    name = style or str(node.values.get("style", DEFAULT))
    house = read_style(name, root, node.places.get("style"))
    merged = style_of(node).over(house)
    return Config(
        path=path,
        root=root,
        style=name,
        select=strings(node, "select"),
        enable=merged.enable,
        ignore=merged.ignore,
        severity=merged.severity,
        words=frozenset(w for name in strings(node, "words") for w in _words(root, name, node)),
        word_lists=tuple(root / name for name in strings(node, "words")),
        reject=tuple(_rejected(root, node)),
        exclude=strings(node, "exclude"),
        rules=tuple(_own_rules(root, node)),
        rule_options=merged.rule_options,
    )


def _words(root: Path, name: str, node: YamlMap) -> list[str]:
    lines = _lines(root, name, node.places["words"])
    return [line.strip().lower() for line in lines if line.strip() and not line.startswith("#")]


def _own_rules(root: Path, node: YamlMap) -> Iterator[Path]:
    for name in strings(node, "rules"):
        if not (root / name).exists():
            raise ConfigError(
                f'Tidak ada folder atau berkas aturan "{name}".',
                remedy="Periksa jalurnya; ia dihitung dari folder lintberita.yaml.",
                place=node.places["rules"],
            )
        yield root / name


def _rejected(root: Path, node: YamlMap) -> Iterator[Rejected]:
    """Read the lists of ``reject``: a word a line, behind a tab what is written instead."""
    value = mapping(node, "reject")
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
