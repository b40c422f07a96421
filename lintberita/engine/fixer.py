"""Fixes of a draft, chosen without overlap, so that one pass can make them all."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from lintberita.model import Edit, Finding, Safety


def chosen_edits(findings: Iterable[Finding], *, unsafe: bool) -> list[Edit]:
    """Pick the edits to make, in order of place; a fix that would touch another is left out.

    ``unsafe`` adds fixes that may change the sense. Fixes for display are never picked.
    """
    allowed = {Safety.SAFE, Safety.UNSAFE} if unsafe else {Safety.SAFE}
    taken: list[Edit] = []
    starts: list[int] = []
    wanted = [f for f in findings if f.fix is not None and f.fix.safety in allowed]
    for finding in sorted(wanted, key=lambda f: (-int(f.severity), -f.confidence, f.span.start)):
        assert finding.fix is not None
        if any(_clashes(edit, taken, starts) for edit in finding.fix.edits):
            continue
        for edit in finding.fix.edits:
            at = bisect_left(starts, edit.span.start)
            starts.insert(at, edit.span.start)
            taken.insert(at, edit)
    return taken


def _clashes(new: Edit, taken: Sequence[Edit], starts: Sequence[int]) -> bool:
    """Whether ``new`` overlaps or touches one of ``taken``, which are sorted and apart."""
    at = bisect_left(starts, new.span.start)
    neighbours = taken[max(0, at - 1) : at + 1]
    return any(new.span.start <= o.span.end and o.span.start <= new.span.end for o in neighbours)
