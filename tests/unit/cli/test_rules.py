"""Protects: whoever writes a rule of his own sees whether it works, and where it does not."""

from pathlib import Path

import pytest

from tests.unit.cli.test_check import lintberita
from tests.unit.rulepack.sample import RULE


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "aturan").mkdir()
    (tmp_path / "lintberita.yaml").write_text("rules: [aturan]\n", "utf-8")
    (tmp_path / "aturan" / "kami.yaml").write_text(RULE, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_rules_of_the_configuration_that_work(folder: Path) -> None:
    run = lintberita("rules", "--check")
    assert (run.returncode, run.stdout) == (0, "1 aturan dan 2 contoh diuji; semua sesuai.\n")


def test_an_example_that_fails_is_told_with_its_place(folder: Path) -> None:
    path = folder / "aturan" / "kami.yaml"
    path.write_text(RULE.replace('ok: "Kata warganet."', 'ok: "Netizen ramai."'), "utf-8")
    run = lintberita("rules", "--check", "aturan")
    assert run.returncode == 1
    assert run.stdout.startswith(f"{Path('aturan') / 'kami.yaml'}:12:5: gaya/kata-kami: ")
    assert '"Netizen"' in run.stdout


def test_every_faulty_file_is_told_and_the_others_are_tried(folder: Path) -> None:
    (folder / "aturan" / "a.yaml").write_text(RULE.replace("kata-kami", "a") + "cover: 1\n")
    (folder / "aturan" / "b.yaml").write_text(RULE.replace("substitution", "python"))
    run = lintberita("rules", "--check")
    assert run.returncode == 2
    first, second, last = run.stdout.splitlines()
    assert "a.yaml:13:1" in first
    assert '"covers"' in first
    assert "b.yaml:2:1" in second
    assert last.startswith("1 aturan dan 2 contoh")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("rules", "--check", "hilang"), "hilang"),
        (("rules", "aturan"), "rules --check aturan"),
    ],
)
def test_mistakes(folder: Path, arguments: tuple[str, ...], says: str) -> None:
    run = lintberita(*arguments)
    assert run.returncode == 2
    assert says in run.stderr


def test_without_own_rules_the_key_is_told(folder: Path) -> None:
    (folder / "lintberita.yaml").write_text("", "utf-8")
    run = lintberita("rules", "--check")
    assert run.returncode == 2
    assert "lintberita rules --new" in run.stderr


def test_an_own_rule_speaks_in_a_check(folder: Path) -> None:
    path = folder / "aturan" / "kami.yaml"
    path.write_text(RULE.replace("netizen, right: warganet", "pentolan, right: pemimpin"), "utf-8")
    (folder / "draf.txt").write_text("Kata pentolan itu, mereka pulang.\n", "utf-8")
    run = lintberita("check", "draf.txt", "--format", "concise", "--no-cache")
    assert 'draf.txt:1:6 gaya/kata-kami Di sini ditulis "pemimpin".' in run.stdout


def test_a_file_whose_name_hides_a_rule_is_told(folder: Path) -> None:
    """Notepad adds .txt to what it saves."""
    (folder / "aturan" / "lain.yaml.txt").write_text(RULE, "utf-8")
    assert "lain.yaml.txt: dilewati" in lintberita("rules", "--check").stdout


def test_own_rules_are_in_the_list_and_explained_as_they_weigh_here(folder: Path) -> None:
    assert "gaya/kata-kami" in lintberita("rules").stdout
    with (folder / "lintberita.yaml").open("a") as file:
        file.write("severity: {gaya/kata-kami: error}\n")
    told = lintberita("explain", "gaya/kata-kami").stdout
    assert "Tingkat: galat menurut lintberita.yaml, biasanya peringatan" in told


def test_what_is_asked_for_by_name_beats_the_file(folder: Path) -> None:
    (folder / "naskah.txt").write_text("Kata netizen itu ramai.\n", "utf-8")
    with (folder / "lintberita.yaml").open("a") as file:
        file.write("ignore: [gaya/kata-kami]\n")
    quiet = lintberita("check", "naskah.txt", "--format", "concise")
    assert "gaya/kata-kami" not in quiet.stdout
    asked = lintberita("check", "naskah.txt", "--select", "gaya/kata-kami", "--format", "concise")
    assert "gaya/kata-kami" in asked.stdout


def test_a_substitution_without_a_replacement_is_refused(folder: Path) -> None:
    path = folder / "aturan" / "kami.yaml"
    path.write_text(RULE.replace(", right: warganet", ""), "utf-8")
    run = lintberita("rules", "--check")
    assert run.returncode == 2
    assert 'Untuk "netizen" belum ada penggantinya.' in run.stdout
