"""Protects: edits never overlap, and what they do not touch stays."""

from lintberita.engine.fixer import chosen_edits
from lintberita.model import Edit, Finding, Fix, Safety, Severity, Span
from lintberita.source.edits import apply_edits


def finding(start: int, end: int, text: str, safety: Safety = Safety.SAFE) -> Finding:
    fix = Fix((Edit(Span(start, end), text),), safety)
    return Finding("ejaan/x", Span(start, end), Severity.ERROR, "", "", 0.9, fix=fix)


def test_overlapping_fixes_wait_for_the_next_pass() -> None:
    edits = chosen_edits([finding(0, 4, "a"), finding(3, 6, "b"), finding(8, 9, "c")], unsafe=False)
    assert [e.text for e in edits] == ["a", "c"]


def test_fixes_that_touch_are_not_made_together() -> None:
    assert len(chosen_edits([finding(0, 4, "a"), finding(4, 6, "b")], unsafe=False)) == 1


def test_only_safe_fixes_unless_asked() -> None:
    findings = [
        finding(0, 1, "a", Safety.UNSAFE),
        finding(3, 4, "b", Safety.DISPLAY),
        finding(6, 7, "c"),
    ]
    assert [e.text for e in chosen_edits(findings, unsafe=False)] == ["c"]
    assert [e.text for e in chosen_edits(findings, unsafe=True)] == ["a", "c"]


def test_apply_inserts_replaces_and_deletes() -> None:
    edits = [Edit(Span(0, 0), ">"), Edit(Span(2, 4), "X"), Edit(Span(5, 6), "")]
    assert apply_edits("abcdefg", edits) == ">abXeg"
