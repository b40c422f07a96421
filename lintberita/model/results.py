"""What is known of one draft after a run."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from lintberita.model.findings import Finding
from lintberita.model.spans import Span


class Silencer(Enum):
    """What silenced a finding: a remark in the draft itself, or the list of accepted findings."""

    DRAFT = "draft"
    BASELINE = "baseline"


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that is not reported, what silenced it, and the reason given there."""

    finding: Finding
    by: Silencer
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FileResult:
    """Findings of one draft, in order of place.

    ``text`` is the decoded file, ``None`` where it could not be read; ``words`` counts its
    prose. ``error`` is one Indonesian sentence; ``internal`` says that it is lintberita's own
    fault (a rule that crashed), not the user's. ``suppressed`` is what was found and silenced.
    ``facts`` is what ``analyze`` says of the draft, as plain data, where a report asks for it.
    ``encoding`` is how the file writes ``text`` (Python's name; empty for what is no text).
    ``veiled`` is what no report may show though its finding is not among these any more.
    """

    path: str
    text: str | None = None
    words: int = 0
    findings: tuple[Finding, ...] = ()
    error: str | None = None
    internal: bool = False
    suppressed: tuple[Suppressed, ...] = ()
    facts: Mapping[str, Any] | None = None
    encoding: str = "utf-8"
    veiled: tuple[Span, ...] = ()
