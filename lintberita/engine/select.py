"""Which rules run."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches

from lintberita.errors import ConfigError, Place
from lintberita.model import Rule


def select_rules(
    rules: Iterable[Rule],
    *,
    select: Sequence[str] = (),
    enable: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> list[Rule]:
    """Return the rules to run.

    ``select`` names rules or families; empty, it means all that are on by default. A rule named
    in full in ``select`` runs though it is off by default, and so does one in ``enable`` where
    nothing or its family is selected. ``ignore`` wins over a family.
    Raises ``ConfigError`` for a name that no rule has.
    """
    rules = list(rules)
    refuse_unknown((*select, *enable, *ignore), rules)
    wanted = {name.rstrip("/") for name in select}
    enabled = {name.rstrip("/") for name in enable}
    unwanted = {name.rstrip("/") for name in ignore}
    chosen = []
    for rule in rules:
        named = rule.id in wanted
        usual = rule.enabled or rule.id in enabled or rule.family in enabled
        on = named or (usual and (not wanted or rule.family in wanted))
        off = rule.id in unwanted or (rule.family in unwanted and not named)
        if on and not off:
            chosen.append(rule)
    return chosen


def refuse_unknown(
    names: Iterable[str], rules: Iterable[Rule], places: Mapping[str, Place] | None = None
) -> None:
    """Raise ``ConfigError`` for a name that is no rule's and no family's, with the nearest.

    ``places`` says where a name stands.
    """
    known = {name for rule in rules for name in (rule.id, rule.family)}
    for name in names:
        if name.rstrip("/") not in known:
            near = get_close_matches(name, known, n=1)
            guess = f'Barangkali maksudnya "{near[0]}". ' if near else ""
            raise ConfigError(
                f'Tidak ada aturan atau keluarga "{name}".',
                remedy=f"{guess}Lihat daftar dengan: lintberita rules.",
                place=(places or {}).get(name),
            )
