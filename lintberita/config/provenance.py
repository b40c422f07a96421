"""Which source gave which value."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from lintberita.config.model import Config

_NAMES = ("select", "enable", "ignore")


class Said(NamedTuple):
    """One value that holds: its key, the rule or list it is for, the value, and who says so.

    ``item`` is empty and ``value`` whole where a key has but one value.
    """

    key: str
    item: str
    value: Any
    source: str


def provenance(config: Config) -> Iterator[Said]:
    """Yield every value that holds for a draft, in the order of the keys."""
    yield Said("style", "", config.style, config.style_from)
    for key in _NAMES:
        for name in dict.fromkeys(getattr(config, key)):
            yield Said(key, name, None, _source(config, key, name))
    for name, severity in config.severity.items():
        yield Said("severity", name, severity.label, _source(config, "severity", name))
    for rule, given in config.rule_options.items():
        for option, value in given.items():
            source = _source(config, "rule-options", f"{rule}:{option}")
            yield Said("rule-options", f"{rule}: {option}", value, source)
    for layer in config.layers:
        for (key, item), place in layer.places.items():
            if key in ("words", "reject"):
                yield Said(key, item, None, layer.source or str(place))
    for pattern in config.exclude:
        yield Said("exclude", pattern, None, str(config.path))
    for path in config.rules:
        yield Said("rules", str(path), None, str(config.path))


def _source(config: Config, key: str, item: str) -> str:
    """The last that says so: it is the one that counts."""
    for layer in reversed(config.layers):
        if (key, item) in layer.places:
            return layer.source or str(layer.places[key, item])
    return "bawaan"
