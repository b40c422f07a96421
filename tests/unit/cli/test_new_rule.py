"""Protects: a rule file that the scaffold writes works before anything in it is changed."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from lintberita.api import Linter, all_rules
from lintberita.cli.main import group
from lintberita.cli.new_rule import KINDS
from lintberita.config import Config, read_config
from lintberita.engine.fixer import chosen_edits
from lintberita.errors import LintberitaError
from lintberita.language.lexicon import load_lexicon
from lintberita.model import Example, Rule
from lintberita.resources import dictionaries_dir
from lintberita.rulepack.pack import compile_rules
from lintberita.source.edits import apply_edits

NAME = "gaya/aturan-kami"


def new(*arguments: str) -> str:
    run = CliRunner().invoke(group, ["rules", "--new", *arguments], standalone_mode=False)
    if run.exception is not None:
        raise run.exception
    return run.output


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def holds(rule: Rule, example: Example) -> bool:
    lexicon = load_lexicon(dictionaries_dir(), cache_dir=None)
    alone = Linter(
        compile_rules([rule], {rule.id: example.options} if example.options else {}),
        lexicon,
        Config(),
    )
    findings = alone.check(example.ok or example.bad, "contoh.txt").findings
    if example.ok:
        return findings == ()
    fixed = apply_edits(example.bad, chosen_edits(findings, unsafe=True))
    return len(findings) == 1 and fixed == (example.good or example.bad)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_passes_its_own_examples(folder: Path, kind: str) -> None:
    new(NAME, "--kind", kind)
    config = read_config(folder / "lintberita.yaml")
    (rule,) = (rule for rule in all_rules(config.rules) if rule.id == NAME)
    assert rule.kind == kind
    assert any(example.bad for example in rule.examples)
    assert all(holds(rule, example) for example in rule.examples)


def test_it_speaks_in_the_next_check(folder: Path) -> None:
    new(NAME)
    (folder / "draf.txt").write_text("Kebijakan parkir itu menuai sorotan.\n", "utf-8")
    run = CliRunner().invoke(
        group, ["check", "draf.txt", "--format", "concise"], standalone_mode=False
    )
    assert f"draf.txt:1:22 {NAME} " in run.output


def test_it_is_explained_and_tried_on_an_archive_like_any_other(folder: Path) -> None:
    new(NAME)
    (folder / "draf.txt").write_text("Kebijakan parkir itu menuai sorotan.\n", "utf-8")

    def told(*arguments: str) -> str:
        return CliRunner().invoke(group, arguments, standalone_mode=False).output

    assert told("explain", NAME).startswith(f"{NAME}: ")
    assert "[menuai sorotan]" in told("replay", NAME, "draf.txt", "--no-cache")


def test_the_folder_that_the_configuration_names_is_used(folder: Path) -> None:
    (folder / "aturan").mkdir()
    (folder / "lintberita.yaml").write_text("rules: [aturan]\n", "utf-8")
    new(NAME)
    assert (folder / "aturan" / "gaya" / "aturan-kami.yaml").is_file()
    assert (folder / "lintberita.yaml").read_text("utf-8") == "rules: [aturan]\n"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("ejaan/salah-ketik", "sudah ada"),
        ("salah-ketik", "tidak sah"),
        ("gaya/../luar", "tidak sah"),
        ("rubrik/kami", "tidak sah"),
    ],
)
def test_a_name_that_will_not_do_writes_nothing(folder: Path, name: str, says: str) -> None:
    with pytest.raises(LintberitaError, match=says):
        new(name)
    assert list(folder.iterdir()) == []


def test_a_rule_is_never_written_over(folder: Path) -> None:
    new(NAME)
    with pytest.raises(LintberitaError, match="sudah ada"):
        new(NAME)
