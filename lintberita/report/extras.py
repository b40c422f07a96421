"""What a report may tell beside the findings themselves."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lintberita.model import Rule


@dataclass(frozen=True, slots=True)
class Extras:
    """``rules`` by id, for titles, reasons and references; ``statistics`` where asked for."""

    rules: Mapping[str, Rule] = field(default_factory=dict)
    statistics: bool = False


NO_EXTRAS = Extras()
