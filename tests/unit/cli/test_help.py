"""Protects: help speaks one language."""

import pytest

from lintberita.cli.main import COMMANDS
from tests.unit.cli.test_check import lintberita


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS), ("words", "add")])
def test_help_is_in_indonesian(command: tuple[str, ...]) -> None:
    told = lintberita(*command, "--help").stdout
    assert told.startswith("Pemakaian: lintberita")
    for word in ("Usage", "Options", "Commands", "TEXT", "default", "Show"):
        assert word not in told
