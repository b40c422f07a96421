"""Protects: the page that maps rules to clauses says what the rule files say."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_page_of_clauses_is_current() -> None:
    run = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "klausul.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
