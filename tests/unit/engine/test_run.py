"""Protects: a rule that crashes costs its own findings only, and is named."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lintberita.api import open_linter
from lintberita.config import Config
from lintberita.model import Hit
from lintberita.rulepack import compile as build
from lintberita.rulepack.context import RuleContext

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
    linter = open_linter(
        Config(rules=(tmp_path,)), select=["ejaan/rapuh", "ejaan/kata-depan-serangkai"]
    )
    result = linter.check("Citra itu baik dimata publik.", "x.txt")
    assert [f.text for f in result.findings] == ["dimata"]
    assert result.internal
    assert result.error is not None
    assert "ejaan/rapuh" in result.error
    assert "bocor" in result.error
