"""Protects: each value that holds for a draft is shown with the file or style that gave it."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.test_check import lintberita

CONFIG = """\
style: koran.yaml
ignore: [gaya/kalimat-panjang]
rule-options: {gaya/kalimat-panjang: {maks-kata: 40}}
overrides:
  - files: "kolom/**"
    style: eyd-ketat
    severity: {etik: info}
    ignore: [gaya/tapi]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "lintberita.yaml").write_text(CONFIG, "utf-8")
    (tmp_path / "koran.yaml").write_text("severity: {gaya/tapi: error}\n", "utf-8")
    (tmp_path / "kolom").mkdir()
    for name in ("a.txt", "b.txt", "kolom/a.txt"):
        (tmp_path / name).write_text("Hujan turun.\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def values(*arguments: str) -> dict[tuple[str, str], tuple[object, str]]:
    run = lintberita("check", "--show-config", "--format", "json", *arguments)
    assert run.returncode == 0, run.stderr
    answer = json.loads(run.stdout)
    assert answer["schema"] == 1
    (file,) = answer["files"]
    return {(v["key"], v["item"]): (v["value"], v["source"]) for v in file["values"]}


def test_json_names_the_place_of_each_value(folder: Path) -> None:
    config = folder / "lintberita.yaml"
    assert values("a.txt") == {
        ("style", ""): ("koran.yaml", f"{config}:1:1"),
        ("ignore", "gaya/kalimat-panjang"): (None, f"{config}:2:10"),
        ("severity", "gaya/tapi"): ("error", f"{folder / 'koran.yaml'}:1:12"),
        ("rule-options", "gaya/kalimat-panjang: maks-kata"): (40, f"{config}:3:39"),
    }


def test_an_override_a_style_and_the_command_line_are_told_apart(folder: Path) -> None:
    config = folder / "lintberita.yaml"
    shown = values("kolom/a.txt", "--ignore", "sumber")
    assert shown["style", ""] == ("eyd-ketat", f"{config}:6:5")
    assert shown["severity", "etik"] == ("info", f"{config}:7:16")
    assert shown["severity", "gaya/tapi"] == ("warning", "gaya eyd-ketat")
    assert shown["ignore", "gaya/tapi"] == (None, f"{config}:8:14")
    assert shown["ignore", "sumber"] == (None, "--ignore")


def test_the_profile_of_a_draft_counts(folder: Path) -> None:
    (folder / "a.txt").write_text("---\nlintberita: {profile: redaksi}\n---\nHujan.\n", "utf-8")
    assert values("a.txt")["style", ""] == ("redaksi", "kepala naskah")
    (folder / "a.txt").write_text("---\nlintberita: {profile: redaski}\n---\nHujan.\n", "utf-8")
    run = lintberita("check", "--show-config", "a.txt")
    assert run.returncode == 2
    assert run.stderr.startswith("lintberita: a.txt: ")


def test_a_report_knows_the_rules_of_a_profile(folder: Path) -> None:
    head = "---\nlintberita: {profile: eyd-ketat}\n---\n"
    (folder / "a.txt").write_text(f"{head}Warga berangkat sholat subuh.\n", "utf-8")
    run = lintberita("check", "a.txt", "--format", "sarif")
    assert run.returncode == 0, run.stderr
    (report,) = json.loads(run.stdout)["runs"]
    assert "ejaan/istilah-agama" in {rule["id"] for rule in report["tool"]["driver"]["rules"]}


def test_the_console_groups_drafts_with_the_same_settings(folder: Path) -> None:
    run = lintberita("check", "--show-config", ".")
    assert run.returncode == 0
    assert "a.txt dan 1 naskah lain\n" in run.stdout
    assert run.stdout.count("konfigurasi") == 2
    assert "gaya         koran.yaml" in run.stdout


def test_without_a_configuration_the_built_in_style_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Hujan.\n", "utf-8")
    assert values(str(path)) == {("style", ""): ("redaksi", "bawaan")}
