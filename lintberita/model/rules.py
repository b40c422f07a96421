"""A rule as its YAML file states it, checked and typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from lintberita.model.findings import Safety, Severity


class InQuotes(Enum):
    """What a rule may do inside a direct quotation."""

    FIX = "fix"
    REPORT = "report"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Reference:
    """The named source of a rule, and the clause in it where there is one."""

    source: str
    clause: str = ""

    def __str__(self) -> str:
        return f"{self.source} {self.clause}".strip()


@dataclass(frozen=True, slots=True)
class Example:
    """A test that stands in the rule file.

    ``bad`` fires exactly once; ``good`` is ``bad`` after the fix and is clean; ``ok`` is a
    near miss and stays silent. ``unsafe`` is ``bad`` after a fix that is not safe. ``options``
    are rule options for this example, ``context`` the draft's metadata (``date``, ``doc-type``).
    """

    bad: str = ""
    good: str = ""
    ok: str = ""
    unsafe: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    context: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its identity, documentation, behaviour and tests.

    ``body`` holds the keys of the rule's kind (``terms``, ``pattern``, ``check`` …), already
    checked against that kind's schema.
    """

    id: str
    kind: str
    severity: Severity
    message: str
    why: str
    reference: Reference
    title: str = ""
    messages: Mapping[str, str] = field(default_factory=dict)
    scope: frozenset[str] = frozenset({"body", "lead", "heading"})
    in_quotes: InQuotes = InQuotes.REPORT
    fix: Safety | None = None
    confidence: float = 0.9
    enabled: bool = True
    sensitive: bool = False
    once: bool = False
    tags: frozenset[str] = frozenset()
    covers: tuple[str, ...] = ()
    precision: Mapping[str, float] | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    body: Mapping[str, Any] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()

    @property
    def family(self) -> str:
        """The part of the id before the slash."""
        return self.id.partition("/")[0]
