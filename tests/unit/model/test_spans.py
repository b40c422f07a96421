"""Protects: half-open spans and what it means that two of them meet."""

import pytest

from lintberita.model import Span, apart


def test_a_span_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(3, 2)


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (Span(0, 3), Span(2, 4), True),
        (Span(0, 3), Span(3, 4), False),
        (Span(2, 2), Span(0, 4), True),
        (Span(0, 4), Span(4, 4), True),
        (Span(5, 5), Span(0, 4), False),
    ],
)
def test_overlap(one: Span, other: Span, meet: bool) -> None:
    assert one.overlaps(other) is meet
    assert other.overlaps(one) is meet


def test_of_spans_that_overlap_the_first_and_the_longest_stay() -> None:
    given = [Span(5, 9), Span(0, 4), Span(0, 6), Span(9, 10)]
    assert list(apart(given)) == [Span(0, 6), Span(9, 10)]
