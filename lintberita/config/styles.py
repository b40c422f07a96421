"""House styles: what a newsroom switches on, leaves out and weighs in another way."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from lintberita.errors import ConfigError, Place
from lintberita.model import Severity
from lintberita.rulepack.yaml_nodes import YamlMap, read_yaml

BUILT_IN = Path(__file__).parent / "styles"
DEFAULT = "redaksi"
KEYS = ("title", "extends", "enable", "ignore", "severity", "rule-options")


class Style(NamedTuple):
    """Rules to switch on and leave out (ids or families), severities, options of rules."""

    enable: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}
    rule_options: Mapping[str, Mapping[str, Any]] = {}

    def over(self, base: "Style") -> "Style":
        """Lay this style over ``base``: its own words win; what it switches on is on."""
        left_out = tuple(name for name in base.ignore if name not in self.enable)
        options = {rule: dict(given) for rule, given in base.rule_options.items()}
        for rule, given in self.rule_options.items():
            options[rule] = {**options.get(rule, {}), **given}
        return Style(
            (*base.enable, *self.enable),
            (*left_out, *self.ignore),
            {**base.severity, **self.severity},
            options,
        )


class Parts(NamedTuple):
    """The readers that a style shares with a configuration."""

    strings: Callable[[YamlMap, str], tuple[str, ...]]
    severities: Callable[[YamlMap], Mapping[str, Severity]]
    options: Callable[[YamlMap], Mapping[str, Mapping[str, Any]]]


def built_in_styles() -> tuple[str, ...]:
    """The names of the styles that come with lintberita."""
    return tuple(sorted(path.stem for path in BUILT_IN.glob("*.yaml")))


def read_style(name: str, root: Path, place: Place | None, parts: Parts) -> Style:
    """Read a style by its built-in name, or a file relative to ``root``, with all it extends.

    Raises ``ConfigError`` for an unknown name, an unknown key, and styles that extend each other.
    """
    found = Style()
    path = _path(name, root, place)
    seen: list[Path] = []
    layers: list[Style] = []
    while True:
        if path in seen:
            raise ConfigError(
                f'Gaya "{name}" memperluas dirinya sendiri.',
                remedy='Putuskan lingkaran itu di "extends".',
                place=Place(path, 1, 1),
            )
        seen.append(path)
        node = _read(path)
        layers.append(
            Style(
                parts.strings(node, "enable"),
                parts.strings(node, "ignore"),
                parts.severities(node),
                parts.options(node),
            )
        )
        base = node.values.get("extends")
        if base is None:
            break
        path = _path(str(base), path.parent, node.places["extends"])
    for layer in reversed(layers):
        found = layer.over(found)
    return found


def _path(name: str, root: Path, place: Place | None) -> Path:
    if name.endswith((".yaml", ".yml")):
        return (root / name).resolve()
    if name not in built_in_styles():
        near = get_close_matches(name, built_in_styles(), n=1)
        known = ", ".join(built_in_styles())
        raise ConfigError(
            f'Gaya "{name}" tidak dikenal.',
            remedy=f'Barangkali maksudnya "{near[0]}".' if near else f"Yang ada: {known}.",
            place=place,
        )
    return BUILT_IN / f"{name}.yaml"


def _read(path: Path) -> YamlMap:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ConfigError(
            "Berkas gaya tidak dapat dibaca.",
            remedy='Periksa jalur di "style" atau "extends".',
            place=Place(path),
        ) from problem
    node = read_yaml(text, path, ConfigError)
    for key, place in node.places.items():
        if key not in KEYS:
            near = get_close_matches(key, KEYS, n=1)
            remedy = f'Barangkali maksudnya "{near[0]}".' if near else f"Ada: {', '.join(KEYS)}."
            raise ConfigError(f'"{key}" tidak dikenal.', remedy=remedy, place=place)
    return node
