"""Protects: lines and columns are those that an editor program shows."""

import pytest

from lintberita.source import LineIndex, Position


@pytest.mark.parametrize(
    ("offset", "line", "column"),
    [(0, 1, 1), (2, 1, 3), (3, 2, 1), (5, 3, 1), (6, 3, 2), (8, 4, 1), (10, 4, 3)],
)
def test_position_counts_from_one_over_every_kind_of_line_end(
    offset: int, line: int, column: int
) -> None:
    assert LineIndex("ab\nc\rd\r\nef").position(offset) == Position(line, column)


def test_columns_count_code_points_not_bytes() -> None:
    assert LineIndex("“é” 👍 x").position(6) == Position(1, 7)


def test_line_span_leaves_the_line_end_out() -> None:
    text = "satu\r\ndua\n"
    lines = LineIndex(text)
    assert [text[slice(*lines.line_span(n))] for n in (1, 2, 3)] == ["satu", "dua", ""]
