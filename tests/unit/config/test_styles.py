"""Protects: house styles extend one another, and an outlet's own words win over them."""

from pathlib import Path

import pytest

from lintberita.api import open_linter
from lintberita.config import config_of_style, read_config
from lintberita.config.styles import built_in_styles
from lintberita.errors import ConfigError
from lintberita.model import Severity

DRAFT = "Warga berangkat sholat subuh. Hujan turun di desa itu, tapi warga tetap datang."


def found(config) -> dict[str, Severity]:  # type: ignore[no-untyped-def]
    return {f.rule: f.severity for f in open_linter(config).check(DRAFT, "draf.txt").findings}


def test_what_redaksi_lets_pass_and_eyd_ketat_does_not() -> None:
    assert built_in_styles() == ("eyd-ketat", "redaksi")
    lenient, strict = found(config_of_style("redaksi")), found(config_of_style("eyd-ketat"))
    assert "ejaan/istilah-agama" not in lenient
    assert strict["ejaan/istilah-agama"] is Severity.WARNING
    assert lenient["gaya/tapi"] is Severity.INFO
    assert strict["gaya/tapi"] is Severity.WARNING


@pytest.mark.parametrize("name", built_in_styles())
def test_every_built_in_style_names_rules_that_exist(name: str) -> None:
    open_linter(config_of_style(name))


def test_an_outlets_style_extends_and_its_configuration_wins(tmp_path: Path) -> None:
    (tmp_path / "koran.yaml").write_text(
        "extends: eyd-ketat\nignore: [ejaan/istilah-agama]\nseverity: {gaya/tapi: error}\n", "utf-8"
    )
    path = tmp_path / "lintberita.yaml"
    path.write_text("style: koran.yaml\n", "utf-8")
    assert found(read_config(path)).get("gaya/tapi") is Severity.ERROR
    assert "ejaan/istilah-agama" not in found(read_config(path))
    path.write_text(
        "style: koran.yaml\nenable: [ejaan/istilah-agama]\nseverity: {gaya/tapi: info}\n", "utf-8"
    )
    assert found(read_config(path))["gaya/tapi"] is Severity.INFO
    assert "ejaan/istilah-agama" in found(read_config(path))


@pytest.mark.parametrize(
    ("style", "says"),
    [
        ("style: eyd-ketta\n", "eyd-ketat"),
        ("style: gaya.yaml\n", "dirinya sendiri"),
        ("style: hilang.yaml\n", "tidak dapat dibaca"),
        ("style: salah.yaml\n", '"severity"'),
    ],
)
def test_mistakes_are_told_with_the_remedy(tmp_path: Path, style: str, says: str) -> None:
    (tmp_path / "gaya.yaml").write_text("extends: gaya.yaml\n", "utf-8")
    (tmp_path / "salah.yaml").write_text("severtiy: {}\n", "utf-8")
    path = tmp_path / "lintberita.yaml"
    path.write_text(style, "utf-8")
    with pytest.raises(ConfigError, match=says):
        read_config(path)
