"""Real programs: a test that names one is skipped without it, or fails where all must be there."""

import os
import shutil
from importlib.util import find_spec

import pytest

_REQUIRED = os.environ.get("LINTBERITA_REAL") == "1"
_counts = {"ran": 0, "skipped": 0}


def _missing(programs: tuple[str, ...]) -> list[str]:
    modules = {
        "pre-commit": "pre_commit",
        "build": "build",
        "hatchling": "hatchling",
        "playwright": "playwright",
    }
    return [
        name
        for name in programs
        if not (find_spec(modules[name]) if name in modules else shutil.which(name))
    ]


def pytest_runtest_setup(item: pytest.Item) -> None:
    marker = item.get_closest_marker("real")
    if marker is None:
        return
    missing = _missing(marker.args)
    if not missing:
        _counts["ran"] += 1
        return
    _counts["skipped"] += 1
    reason = f"not installed here: {', '.join(missing)}"
    if _REQUIRED:
        pytest.fail(f"LINTBERITA_REAL=1, but {reason}", pytrace=False)
    pytest.skip(reason)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if any(_counts.values()):
        terminalreporter.write_line(
            f"tests with real programs: {_counts['ran']} ran, {_counts['skipped']} could not"
        )
