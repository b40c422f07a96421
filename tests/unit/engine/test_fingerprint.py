"""Protects: a change of anything that a result depends on makes another fingerprint."""

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from lintberita.config import Config
from lintberita.config.model import Layer, Override, Settings
from lintberita.engine import fingerprint as module
from lintberita.engine.fingerprint import fingerprint
from lintberita.errors import Place
from lintberita.model import Severity
from lintberita.rulepack.house import Rejected

OTHER_VALUES: dict[str, Any] = {
    "style": "eyd-ketat",
    "select": ("ejaan",),
    "enable": ("ejaan/istilah-agama",),
    "ignore": ("gaya",),
    "severity": {"gaya": Severity.ERROR},
    "words": frozenset({"gojekan"}),
    "reject": (Rejected("sang", (), "gaya lama", Place("a.tsv", 1)),),
    "overrides": (Override(("kolom/**",), Layer("x", Settings(ignore=("gaya",))), "", Place("a")),),
    "rule_options": {"gaya/kalimat-panjang": {"maks-kata": 40}},
}
LAYER = Layer("lintberita.yaml", Settings(ignore=("gaya",)))
# Where things lie, and what the settings were settled from.
NOT_COUNTED: dict[str, Any] = {
    "style_from": "--style",
    "house": (LAYER,),
    "own": (LAYER,),
    "path": Path("x"),
    "root": Path("x"),
    "word_lists": (Path("x"),),
    "exclude": ("x",),
}
USUAL = fingerprint(Config(), (), ())


@pytest.mark.parametrize("name", [f.name for f in fields(Config) if f.name != "rules"])
def test_every_setting_counts_or_is_only_a_place(name: str) -> None:
    if name in NOT_COUNTED:
        assert fingerprint(Config(**{name: NOT_COUNTED[name]}), (), ()) == USUAL
    else:
        assert fingerprint(Config(**{name: OTHER_VALUES[name]}), (), ()) != USUAL


def test_the_command_line_counts() -> None:
    found = {fingerprint(Config(), ("a",), ()), fingerprint(Config(), (), ("a",)), USUAL}
    assert len(found) == 3


def test_own_rules_count_by_what_they_say(tmp_path: Path) -> None:
    def with_rule(folder: str, text: str) -> bytes:
        place = tmp_path / folder
        place.mkdir(exist_ok=True)
        (place / "aturan.yaml").write_text(text)
        return fingerprint(Config(rules=(place,)), (), ())

    first = with_rule("a", "satu")
    assert with_rule("b", "satu") == first
    assert with_rule("a", "dua!") != first
    assert first != USUAL


def test_the_lists_that_own_rules_name_count(tmp_path: Path) -> None:
    rule, table = tmp_path / "aturan.yaml", tmp_path / "daftar.tsv"
    rule.write_text("satu")
    table.write_text("wrong\tright\n")
    first = fingerprint(Config(rules=(rule,)), (), ())
    table.write_text("wrong\tnote\n")
    assert fingerprint(Config(rules=(rule,)), (), ()) != first


def test_the_order_of_a_set_does_not_count() -> None:
    words = [f"kata{n}" for n in range(50)]
    there, back = frozenset(words), frozenset(reversed(words))
    assert fingerprint(Config(words=there), (), ()) == fingerprint(Config(words=back), (), ())


def test_version_code_rules_and_dictionaries_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = {module.installed()}
    for name in ("package_dir", "rules_dir", "dictionaries_dir"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "berkas").write_text("satu")
        monkeypatch.setattr(module, name, lambda folder=folder: folder)
        seen.add(module.installed.__wrapped__())
        (folder / "berkas").write_text("dua!")
        seen.add(module.installed.__wrapped__())
    monkeypatch.setattr(module, "__version__", "9.9.9")
    seen.add(module.installed.__wrapped__())
    assert len(seen) == 8
