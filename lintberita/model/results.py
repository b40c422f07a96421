"""What is known of one draft after a run."""

from dataclasses import dataclass

from lintberita.model.findings import Finding


@dataclass(frozen=True, slots=True)
class FileResult:
    """Findings of one draft, in order of place.

    ``text`` is the decoded file, ``None`` where it could not be read; ``words`` counts its
    prose. ``error`` is one Indonesian sentence; ``internal`` says that it is lintberita's own
    fault (a rule that crashed), not the user's.
    """

    path: str
    text: str | None = None
    words: int = 0
    findings: tuple[Finding, ...] = ()
    error: str | None = None
    internal: bool = False
