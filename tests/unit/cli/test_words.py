"""Protects: an accepted word is kept where the next check finds it, and nothing else is lost."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from lintberita.cli.main import group
from lintberita.config import read_config
from lintberita.errors import LintberitaError


def add(folder: Path, monkeypatch: pytest.MonkeyPatch, *words: str) -> str:
    monkeypatch.chdir(folder)
    run = CliRunner().invoke(group, ["words", "add", *words], standalone_mode=False)
    if run.exception is not None:
        raise run.exception
    return run.output


def test_without_a_configuration_list_and_file_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(tmp_path, monkeypatch, "Gojekan", "kopi susu")
    config = read_config(tmp_path / "lintberita.yaml")
    assert config.words == {"gojekan", "kopi susu"}


def test_the_nearest_list_is_added_to_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lintberita.yaml").write_text("# gaya kami\nwords: [kata.txt]\n", "utf-8")
    (tmp_path / "kata.txt").write_text("# merek\nGojekan\n", "utf-8")
    below = tmp_path / "naskah"
    below.mkdir()
    assert add(below, monkeypatch, "gojekan", "Kopiko").startswith("1 kata ")
    assert (tmp_path / "kata.txt").read_text("utf-8") == "# merek\nGojekan\nKopiko\n"
    assert (tmp_path / "lintberita.yaml").read_text("utf-8").startswith("# gaya kami\n")


def test_what_a_configuration_says_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lintberita.yaml").write_text("ignore: [gaya]  # nanti", "utf-8")
    add(tmp_path, monkeypatch, "Gojekan")
    text = (tmp_path / "lintberita.yaml").read_text("utf-8")
    assert text == "ignore: [gaya]  # nanti\nwords: [.lintberita/kata.txt]\n"
    assert read_config(tmp_path / "lintberita.yaml").ignore == ("gaya",)


def test_a_configuration_in_one_line_is_left_to_its_owner(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lintberita.yaml").write_text("{ignore: [gaya]}\n", "utf-8")
    with pytest.raises(LintberitaError, match="words"):
        add(tmp_path, monkeypatch, "Gojekan")
    assert (tmp_path / "lintberita.yaml").read_text("utf-8") == "{ignore: [gaya]}\n"


def test_the_word_is_accepted_afterwards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "draf.txt").write_text("Rapat itu semenara ditunda.\n", "utf-8")
    add(tmp_path, monkeypatch, "semenara")
    run = CliRunner().invoke(
        group, ["check", "draf.txt", "--select", "ejaan", "--no-cache"], standalone_mode=False
    )
    assert "semenara" not in run.output
