"""House styles: what a newsroom switches on, leaves out and weighs in another way."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from lintberita.config.values import options, read_keys, severities, strings, unknown
from lintberita.errors import ConfigError, Place
from lintberita.model import Severity
from lintberita.rulepack.yaml_nodes import YamlMap

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


def built_in_styles() -> tuple[str, ...]:
    """The names of the styles that come with lintberita."""
    return tuple(sorted(path.stem for path in BUILT_IN.glob("*.yaml")))


def style_of(node: YamlMap) -> Style:
    """What one file says itself, a style or a configuration."""
    return Style(strings(node, "enable"), strings(node, "ignore"), severities(node), options(node))


def read_style(name: str, root: Path, place: Place | None) -> Style:
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
        node = read_keys(path, KEYS, "Berkas gaya", 'Periksa jalur di "style" atau "extends".')
        layers.append(style_of(node))
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
        raise unknown(name, built_in_styles(), place, "Gaya")
    return BUILT_IN / f"{name}.yaml"
