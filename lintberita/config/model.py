"""What a configuration can say."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import reduce
from pathlib import Path
from typing import Any, NamedTuple

from lintberita.errors import Place
from lintberita.model import Severity
from lintberita.rulepack.house import Rejected


@dataclass(frozen=True, slots=True)
class Settings:
    """What one source says: a house style, a configuration, one of its overrides.

    ``select``, ``enable`` and ``ignore`` hold rule ids or family names, as the keys of
    ``severity`` do; the keys of ``rule_options`` are rule ids. ``words`` are in lower case.
    """

    select: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    reject: tuple[Rejected, ...] = ()
    rule_options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def over(self, base: "Settings") -> "Settings":
        """Lay these over ``base``: they win, and what they switch on is on."""
        wanted = {*self.select, *self.enable}
        left_out = tuple(name for name in base.ignore if name not in wanted)
        options = {rule: dict(given) for rule, given in base.rule_options.items()}
        for rule, given in self.rule_options.items():
            options[rule] = {**options.get(rule, {}), **given}
        rejected = {word.wrong.lower(): word for word in (*base.reject, *self.reject)}
        return Settings(
            self.select or base.select,
            (*base.enable, *self.enable),
            (*left_out, *self.ignore),
            {**base.severity, **self.severity},
            base.words | self.words,
            tuple(rejected.values()),
            options,
        )


class Layer(NamedTuple):
    """Settings, and the place of each item at each key.

    The item is a rule, a family or a file; for options ``rule:option`` is there as well.
    ``source`` names a built-in style, whose places tell a reader nothing.
    """

    source: str
    settings: Settings
    places: Mapping[tuple[str, str], Place] = {}


class Override(NamedTuple):
    """What holds for the drafts that ``files`` name, in the syntax of ``.gitignore``."""

    files: tuple[str, ...]
    layer: Layer
    style: str
    place: Place


@dataclass(frozen=True, slots=True)
class Config:
    """Settings for one folder of drafts; the defaults are those of a run without a file.

    What counts is in the fields that ``Settings`` has as well; ``house`` (the house style with
    all it extends) and ``own`` (the file, and overrides once they are applied) are what that was
    settled from, the weakest first. ``exclude`` is in the syntax of ``.gitignore``, relative to
    ``root`` as ``files`` of an override is. ``style_from`` is who chose the style.
    """

    path: Path | None = None
    root: Path = field(default_factory=Path)
    style: str = "redaksi"
    style_from: str = "bawaan"
    select: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    word_lists: tuple[Path, ...] = ()
    reject: tuple[Rejected, ...] = ()
    exclude: tuple[str, ...] = ()
    rules: tuple[Path, ...] = ()
    rule_options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    house: tuple[Layer, ...] = ()
    own: tuple[Layer, ...] = ()

    @property
    def layers(self) -> tuple[Layer, ...]:
        """Everything that is said, the weakest first; overrides that do not apply are left out."""
        return (*self.house, *self.own)


def settled(layers: Iterable[Layer]) -> dict[str, Any]:
    """The fields of ``Settings``, by name, with ``layers`` laid over one another."""
    result = reduce(lambda base, layer: layer.settings.over(base), layers, Settings())
    return {each.name: getattr(result, each.name) for each in fields(Settings)}
