"""Protects: pages written from the rule files say what these and the engine say today."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("script", ["klausul.py", "katalog.py"])
def test_the_pages_are_current(script: str) -> None:
    run = subprocess.run(
        [sys.executable, str(ROOT / "docs" / script), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
