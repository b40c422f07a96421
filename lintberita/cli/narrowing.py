"""Some of a draft's findings, with what the others meant to hide still hidden."""

from collections.abc import Callable
from dataclasses import replace

from lintberita.model import FileResult, Finding


def narrowed(result: FileResult, keep: Callable[[Finding], bool]) -> FileResult:
    """Leave out what ``keep`` does not; what identifies somebody there stays covered."""
    kept = tuple(f for f in result.findings if keep(f))
    if len(kept) == len(result.findings):
        return result
    veiled = tuple(f.span for f in result.findings if f.sensitive)
    return replace(result, findings=kept, veiled=(*result.veiled, *veiled))
