"""Protects: an editor program and lintberita say the same of a configuration or a rule file."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from lintberita.api import failed_examples, open_linter
from lintberita.config import read_config
from lintberita.config.json_schema import config_schema, rule_schema, style_schema
from lintberita.config.styles import BUILT_IN
from lintberita.errors import LintberitaError
from lintberita.resources import rules_dir
from lintberita.rulepack.schema import BUILT_IN_KINDS
from lintberita.rulepack.store import read_own_rules

ROOT = Path(__file__).parents[3]
CONFIG = Draft7Validator(config_schema())


class PlainDumper(yaml.SafeDumper):
    """Writes a value that stands twice a second time, without an alias."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("redaksi")
    (folder / "kata.txt").write_text("gojekan\n", "utf-8")
    (folder / "aturan").mkdir()
    return folder


def agree(folder: Path, data: object) -> bool:
    """Whether the configuration is valid, which both must say alike."""
    path = folder / "lintberita.yaml"
    path.write_text(yaml.dump(data, Dumper=PlainDumper, allow_unicode=True), "utf-8")
    faults = [error.message for error in CONFIG.iter_errors(data)]
    if faults:
        with pytest.raises(LintberitaError):
            read_config(path)
    else:
        read_config(path)
    return not faults


VALID = [
    None,
    {},
    {"ignore": None, "severity": None, "overrides": None},
    {"style": "redaksi", "select": ["ejaan"], "severity": {"etik": "info"}},
    {"words": ["kata.txt"], "reject": {"kata.txt": "alasan"}, "rules": ["aturan"]},
    {"rule-options": {"gaya/kalimat-panjang": {"maks-kata": 3, "x": [1], "y": True, "z": 0.5}}},
    {"overrides": [{"files": "a/**"}, {"files": ["a", "b"], "ignore": ["etik"]}]},
]
INVALID: list[object] = [
    [],
    {"slect": []},
    {"style": ""},
    {"style": 3},
    {"select": "ejaan"},
    {"ignore": [3]},
    {"ignore": [""]},
    {"ignore": {}},
    {"severity": {"etik": "parah"}},
    {"severity": {"etik": "ERROR"}},
    {"severity": ["etik"]},
    {"words": [True]},
    {"reject": {"kata.txt": 3}},
    {"reject": ["kata.txt"]},
    {"rule-options": {"gaya/tapi": 3}},
    {"rule-options": {"gaya/tapi": {"x": None}}},
    {"rule-options": {"gaya/tapi": {"x": {"y": 1}}}},
    {"overrides": {"files": "a"}},
    {"overrides": [{"ignore": ["etik"]}]},
    {"overrides": [{"files": []}]},
    {"overrides": [{"files": "a", "exclude": ["b"]}]},
    {"overrides": [{"files": "a", "overrides": []}]},
]


@pytest.mark.parametrize("data", VALID)
def test_what_is_valid(folder: Path, data: object) -> None:
    assert agree(folder, data)


@pytest.mark.parametrize("data", INVALID)
def test_what_is_not(folder: Path, data: object) -> None:
    assert not agree(folder, data)


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-9, 99),
    st.floats(0, 1),
    st.sampled_from(["redaksi", "ejaan", "error", "info", "on", "kata.txt", "aturan", "", " "]),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["etik", "files", "ignore"]), inner, max_size=3),
    ),
    max_leaves=5,
)
# Names of styles and files are kept to those that are there: that they are is no shape.
THERE = {
    "style": st.one_of(st.just("redaksi"), st.integers(), st.none(), st.just("")),
    "words": st.one_of(st.just(["kata.txt"]), st.lists(st.integers(), max_size=1), st.text("a")),
    "rules": st.one_of(st.just(["aturan"]), st.none(), st.just([1]), st.just({})),
    "reject": st.one_of(st.just({"kata.txt": "a"}), st.just({"kata.txt": 1}), st.just([])),
}
FREE = ("select", "enable", "ignore", "severity", "exclude", "rule-options", "slect")
OTHER = dict.fromkeys(FREE, VALUES)
OVERRIDE = st.fixed_dictionaries({}, optional={**THERE, **OTHER, "files": VALUES})


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.fixed_dictionaries(
        {},
        optional={**THERE, **OTHER, "overrides": st.one_of(VALUES, st.lists(OVERRIDE, max_size=2))},
    )
)
def test_schema_and_reader_agree_on_anything(folder: Path, data: dict[str, Any]) -> None:
    agree(folder, data)


def test_the_built_in_styles_and_rules_are_valid() -> None:
    style = Draft7Validator(style_schema())
    for path in BUILT_IN.glob("*.yaml"):
        style.validate(yaml.safe_load(path.read_text("utf-8")))
    rule = Draft7Validator(rule_schema())
    for path in rules_dir().rglob("*.yaml"):
        data = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
        plain = yaml.safe_load(path.read_text("utf-8"))
        if data["kind"] not in BUILT_IN_KINDS:
            # An editor program reads YAML 1.2, where off is a word.
            rule.validate({**plain, "in_quotes": data.get("in_quotes", "report")})


RULE: dict[str, Any] = {
    "id": "gaya/kata-kami",
    "kind": "substitution",
    "severity": "warning",
    "message": "Tulis {wants}.",
    "why": "Begitu.",
    "reference": "Gaya",
    "terms": [{"wrong": "netizen", "right": "warganet"}],
    "examples": [{"bad": "Kata netizen."}, {"ok": "Kata warga."}],
}


@pytest.mark.parametrize(
    ("change", "valid"),
    [
        ({}, True),
        ({"fix": "safe", "tags": ["kami"], "confidence": 0.5}, True),
        ({"kind": "python"}, False),
        ({"kind": "pattern"}, False),
        ({"severity": "parah"}, False),
        ({"confidence": "tinggi"}, False),
        ({"pattern": "x"}, False),
        ({"enabled": "ya"}, False),
        ({"examples": "x"}, False),
        ({"why": None}, False),
    ],
)
def test_rule_files_are_held_to_the_same(
    tmp_path: Path, change: dict[str, Any], valid: bool
) -> None:
    data = {**RULE, **change}
    path = tmp_path / "kami.yaml"
    path.write_text(yaml.dump(data, Dumper=PlainDumper), "utf-8")
    assert Draft7Validator(rule_schema()).is_valid(data) is valid
    if valid:
        read_own_rules([path], ())
    else:
        with pytest.raises(LintberitaError):
            read_own_rules([path], ())


def samples(page: str) -> list[str]:
    """The blocks of YAML in a page of docs/."""
    parts = (ROOT / "docs" / page).read_text("utf-8").split("```yaml\n")
    return [part.partition("```")[0] for part in parts[1:]]


def test_the_configuration_in_the_docs_is_valid(folder: Path) -> None:
    data = yaml.safe_load(samples("konfigurasi.md")[0])
    CONFIG.validate(data)
    for name in data["rules"]:
        (folder / name).mkdir(parents=True)
    for name in (*data["words"], *data["reject"]):
        (folder / name).write_text("", "utf-8")
    (folder / "lintberita.yaml").write_text(samples("konfigurasi.md")[0], "utf-8")
    open_linter(read_config(folder / "lintberita.yaml"))


def test_the_own_rule_in_the_docs_is_valid_and_its_examples_hold(tmp_path: Path) -> None:
    path = tmp_path / "kami.yaml"
    path.write_text(samples("aturan.md")[-1], "utf-8")
    (rule,) = read_own_rules([path], ())
    assert failed_examples(rule) == []


def test_the_files_in_docs_are_current() -> None:
    run = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "skema.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
