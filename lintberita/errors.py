"""Errors that are the user's to mend: each says where it is and what to do."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """A position in a file of the user's: line and column count from 1, 0 where unknown."""

    path: Path | str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [str(self.path), *(str(n) for n in (self.line, self.column) if n)]
        return ":".join(parts)


class LintberitaError(Exception):
    """Something the user can mend; shown in one line: place, what is wrong, the remedy."""

    def __init__(self, problem: str, *, remedy: str = "", place: Place | None = None) -> None:
        """Keep the three parts; ``problem`` and ``remedy`` are whole Indonesian sentences."""
        super().__init__(problem)
        self.problem = problem
        self.remedy = remedy
        self.place = place

    def __str__(self) -> str:
        head = f"{self.place}: " if self.place else ""
        return f"{head}{self.problem}" + (f" {self.remedy}" if self.remedy else "")


class SourceError(LintberitaError):
    """A draft that cannot be read as text."""


class RuleFileError(LintberitaError):
    """A rule file or term list that does not follow the schema."""


class ConfigError(LintberitaError):
    """A configuration file or an option with a value that makes no sense."""
