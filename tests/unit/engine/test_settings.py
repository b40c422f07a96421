"""Protects: options are held to the rules that have them, each fault at its place."""

from pathlib import Path

import pytest

from lintberita.api import open_linter
from lintberita.config import read_config
from lintberita.errors import ConfigError


@pytest.mark.parametrize(
    ("options", "column", "says"),
    [
        ("{gaya: {maks-kata: 40}}", 16, "gaya/kalimat-panjang"),
        ("{sumber: {maks-kata: 40}}", 16, "keluarga"),
        ("{gaya/kalimat-panjan: {maks-kata: 40}}", 16, '"gaya/kalimat-panjang"'),
        ("{gaya/kalimat-panjang: {max-kata: 40}}", 39, '"maks-kata"'),
        ("{gaya/tapi: {maks-kata: 40}}", 28, "tidak mempunyai opsi"),
        ("{gaya/kalimat-panjang: {maks-kata: empat}}", 39, "bilangan bulat"),
        ("{gaya/kalimat-panjang: {maks-kata: true}}", 39, "bilangan bulat"),
        ("{gaya/kalimat-panjang: {maks-kata: 4.5}}", 39, "bilangan bulat"),
        ("{gaya/kalimat-panjang: {maks-kata: }}", 39, "nilai"),
        ("{gaya/kalimat-panjang: 40}", 16, "pasangan"),
    ],
)
def test_faults_are_placed(tmp_path: Path, options: str, column: int, says: str) -> None:
    path = tmp_path / "lintberita.yaml"
    path.write_text(f"rule-options: {options}\n", "utf-8")
    with pytest.raises(ConfigError) as caught:
        open_linter(read_config(path))
    assert str(caught.value.place) == f"{path}:1:{column}"
    assert says in str(caught.value)
    assert caught.value.remedy


def test_options_of_a_rule_that_is_off_are_checked_as_well(tmp_path: Path) -> None:
    path = tmp_path / "lintberita.yaml"
    path.write_text(
        "ignore: [gaya]\nrule-options: {gaya/kalimat-panjang: {max-kata: 4}}\n", "utf-8"
    )
    with pytest.raises(ConfigError, match="maks-kata"):
        open_linter(read_config(path))
