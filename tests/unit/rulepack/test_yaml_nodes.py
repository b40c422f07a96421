"""Protects: odd YAML is plain data or an error with its place, never an object, never a hang."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintberita.errors import ConfigError
from lintberita.rulepack.yaml_nodes import read_yaml


def read(text: str) -> dict[str, Any]:
    return read_yaml(text, "lintberita.yaml", ConfigError).plain()


@pytest.mark.parametrize("text", ["", "\n", "# hanya catatan\n", "---\n", "\ufeff"])
def test_an_empty_file_says_nothing(text: str) -> None:
    assert read(text) == {}


def test_a_byte_order_mark_and_windows_line_ends_change_nothing() -> None:
    node = read_yaml("\ufeffa: 1\r\nb: [x, y]\r\n", "lintberita.yaml", ConfigError)
    assert node.plain() == {"a": 1, "b": ["x", "y"]}
    assert (node.places["a"].line, node.places["a"].column) == (1, 1)
    assert [(p.line, p.column) for p in node.items["b"]] == [(2, 5), (2, 8)]


def test_words_that_yaml_takes_for_truth_numbers_or_dates_stay_words() -> None:
    assert read("in_quotes: off\nno: [yes, 2026-05-17, 0x_]\n") == {
        "in_quotes": "off",
        "no": ["yes", "2026-05-17", "0x_"],
    }
    assert read("enabled: false\nreach: 3\n1: a\nnull: b\n") == {
        "enabled": False,
        "reach": 3,
        "1": "a",
        "null": "b",
    }


LAUGHS = "a0: &a0 [x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30)
)


@pytest.mark.parametrize(
    ("text", "line", "column", "says"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, 1, "dua kali"),
        ("a: {b: 1, b: 2}", 1, 11, "dua kali"),
        ("a:\n\tb: 1\n", 2, 1, "menjorok dengan tab"),
        ("? [x, y]\n: 1\n", 1, 3, "satu kata"),
        ("- a\n- b\n", 1, 1, "pasangan"),
        ("a: &x [*x]\n", 1, 4, "Alias"),
        (LAUGHS, 1, 5, "Alias"),
        ("a: !!python/object/apply:os.system ['true']", 1, 4, "Label"),
        ("a: " + "[" * 30 + "]" * 30, 1, 16, "terlalu dalam"),
        ("a: " + "[" * 50_000, 1, 4, "YAML"),
        ("a: 1\n---\nb: 2\n", 2, 1, "YAML"),
    ],
)
def test_faults_have_a_place(text: str, line: int, column: int, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(text)
    place = caught.value.place
    assert place is not None
    assert place.line == line or says == "YAML"
    assert place.column == column or says == "YAML"
    assert says in str(caught.value)


def test_what_cannot_be_printed_is_told_on_one_line() -> None:
    with pytest.raises(ConfigError) as caught:
        read("a: \x07\n")
    assert "\n" not in str(caught.value)


@given(st.text(alphabet="ab:[]{}&*!?-#'\"\n\t ,|>%@`\ufeff\u2028", max_size=40))
def test_any_text_is_data_or_an_error_of_the_users(text: str) -> None:
    with suppress(ConfigError):
        assert isinstance(read(text), dict)
