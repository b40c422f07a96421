"""What a rule sees (a hit, in prose offsets) and what an editor gets (a finding, in the source)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum

from lintberita.model.spans import Span


class Severity(IntEnum):
    """How urgent a finding is; the order is by urgency."""

    INFO = 0
    WARNING = 1
    ERROR = 2

    @property
    def label(self) -> str:
        """The name used in files and JSON."""
        return self.name.lower()


class Safety(Enum):
    """When a fix is applied: by ``fix``, only with ``--unsafe``, or never."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    DISPLAY = "display"


@dataclass(frozen=True, slots=True)
class Edit:
    """Put ``text`` in place of ``span``; an empty span inserts, an empty text deletes."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that belong together: all of them are made, or none."""

    edits: tuple[Edit, ...]
    safety: Safety


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in the prose where a rule has something to say.

    ``suggestions`` replace the text of ``span``, best first. ``edits`` are given where the
    mending is another than putting the first suggestion in place of the span. ``variant``
    names one of the rule's ``messages``; ``values`` fill its placeholders beside ``{found}``
    (the text of the span) and ``{want}`` (the suggestions).
    """

    span: Span
    suggestions: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    variant: str = ""
    edits: tuple[Edit, ...] = ()
    safety: Safety | None = None
    severity: Severity | None = None
    confidence: float | None = None
    related: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What an editor is told about one place of the source file (code points, half-open).

    ``text`` is the source at ``span``; it is empty where ``sensitive``, so that no report,
    log or cache can hold an excerpt that identifies a child or a victim. A finding on the
    ``whole`` draft has its span only to be shown somewhere.
    """

    rule: str
    span: Span
    severity: Severity
    message: str
    text: str
    confidence: float
    reference: str = ""
    suggestions: tuple[str, ...] = ()
    fix: Fix | None = None
    related: tuple[Span, ...] = ()
    sensitive: bool = False
    whole: bool = False
