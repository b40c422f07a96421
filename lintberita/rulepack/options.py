"""The options of a rule: their values, and what an outlet may put in their place."""

from collections.abc import Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from lintberita.errors import ConfigError, Place
from lintberita.model import Rule

_KINDS = {bool: "true atau false", int: "bilangan bulat", float: "bilangan", str: "teks"}


def option_values(rule: Rule) -> dict[str, Any]:
    """The values of a rule's options."""
    return {name: option["value"] for name, option in rule.options.items()}


def with_options(
    rule: Rule, given: Mapping[str, Any], places: Mapping[str, Place] | None = None
) -> Rule:
    """``rule`` with the values ``given`` to its options.

    ``places`` says where an option stands. Raises ``ConfigError`` for an option that the rule
    does not have and for a value of another kind than its default.
    """
    for name, value in given.items():
        place = (places or {}).get(name)
        if name not in rule.options:
            raise ConfigError(
                f'Aturan {rule.id} tidak mempunyai opsi "{name}".',
                remedy=_nearest(name, rule),
                place=place,
            )
        default = rule.options[name]["value"]
        if not _fits(value, default):
            kind = _KINDS.get(type(default), "daftar")
            raise ConfigError(
                f'Opsi "{name}" untuk {rule.id} harus berupa {kind}.',
                remedy=f"Nilai bawaannya {default}.",
                place=place,
            )
    if not given:
        return rule
    options = {n: {**o, "value": given.get(n, o["value"])} for n, o in rule.options.items()}
    return replace(rule, options=options)


def _fits(value: object, default: object) -> bool:
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    # For Python true is a number as well.
    return type(value) is type(default)


def _nearest(name: str, rule: Rule) -> str:
    near = get_close_matches(name, rule.options, n=1)
    if near:
        return f'Barangkali maksudnya "{near[0]}".'
    known = ", ".join(sorted(rule.options))
    return f"Opsi yang ada: {known}." if known else "Aturan ini tidak mempunyai opsi."
