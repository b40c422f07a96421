"""Protects: a rule that crashes costs its own findings only, and is named."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lintberita.api import Linter
from lintberita.config import Config
from lintberita.language.lexicon import load_lexicon
from lintberita.model import Hit
from lintberita.resources import dictionaries_dir, rules_dir
from lintberita.rulepack import compile as build
from lintberita.rulepack.context import RuleContext
from lintberita.rulepack.pack import compile_rules
from lintberita.rulepack.store import read_rules

PYTHON_RULE = """\
id: ejaan/rapuh
kind: python
check: lintberita.checks:none
severity: error
message: Rusak.
why: Contoh.
reference: contoh
examples: [{bad: x}, {ok: y}]
"""


def explode(context: RuleContext) -> Iterator[Hit]:
    yield from ()
    raise RuntimeError("bocor")


def test_the_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rapuh.yaml").write_text(PYTHON_RULE, "utf-8")
    monkeypatch.setattr(build, "resolve_check", lambda rule, path: explode)
    places = [tmp_path, rules_dir() / "ejaan" / "kata-depan-serangkai.yaml"]
    rules = read_rules(places, dictionaries_dir())
    lexicon = load_lexicon(dictionaries_dir(), cache_dir=None)
    linter = Linter(compile_rules(rules, {}), lexicon, Config())
    result = linter.check("Citra itu baik dimata publik.", "x.txt")
    assert [f.text for f in result.findings] == ["dimata"]
    assert result.internal
    assert result.error is not None
    assert "ejaan/rapuh" in result.error
    assert "bocor" in result.error
