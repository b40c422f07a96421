"""A configuration held against the rules that there are."""

from collections.abc import Mapping, Sequence

from lintberita.config import Config, Layer
from lintberita.engine.select import refuse_unknown
from lintberita.errors import ConfigError
from lintberita.model import Rule
from lintberita.rulepack.options import with_options


def refuse_wrong_settings(config: Config, rules: Sequence[Rule]) -> None:
    """Raise ``ConfigError`` for a rule or an option that is not there, and for a wrong value.

    Overrides are held to it whether a draft needs them or not.
    """
    by_id = {rule.id: rule for rule in rules}
    for layer in (*config.layers, *(override.layer for override in config.overrides)):
        said = layer.settings
        for key, names in (
            ("select", said.select),
            ("enable", said.enable),
            ("ignore", said.ignore),
            ("severity", said.severity),
        ):
            places = {name: layer.places[key, name] for name in names}
            refuse_unknown(names, rules, places)
        _refuse_wrong_options(layer, by_id)


def _refuse_wrong_options(layer: Layer, rules: Mapping[str, Rule]) -> None:
    key = "rule-options"
    for name, given in layer.settings.rule_options.items():
        place = layer.places[key, name]
        refuse_unknown((name,), rules.values(), {name: place})
        if name not in rules:
            having = sorted(
                rule.id for rule in rules.values() if rule.family == name and rule.options
            )
            remedy = f"Di keluarga ini yang mempunyai opsi: {', '.join(having)}." if having else ""
            raise ConfigError(
                f'Opsi berlaku bagi satu aturan, sedangkan "{name}" sebuah keluarga.',
                remedy=remedy or "Di keluarga ini tidak ada aturan yang mempunyai opsi.",
                place=place,
            )
        where = {option: layer.places[key, f"{name}:{option}"] for option in given}
        with_options(rules[name], given, where)
