"""Protects what an editor sees: the concise report of each shipped draft, as it was last approved.

After a change that is meant, write the snapshots anew with ``LINTBERITA_SNAPSHOTS=write pytest
tests/snapshots`` and read the difference.
"""

import io
import os
from pathlib import Path

import pytest

from lintberita.api import Linter, open_linter
from lintberita.report.concise import report

HERE = Path(__file__).parent
DRAFTS = sorted((HERE.parents[1] / "examples" / "draf").glob("*.*"))


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter()


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda path: path.stem)
def test_report(draft: Path, linter: Linter) -> None:
    out = io.StringIO()
    report([linter.check(draft.read_bytes(), draft.name)], out)
    approved = HERE / f"{draft.stem}.concise.txt"
    if os.environ.get("LINTBERITA_SNAPSHOTS") == "write":
        approved.write_text(out.getvalue(), "utf-8")
    assert out.getvalue() == approved.read_text("utf-8")


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda path: path.stem)
def test_fixed_text(draft: Path, linter: Linter) -> None:
    from lintberita.source.formats import open_source

    approved = HERE / f"{draft.stem}.fixed.txt"
    fixed = linter.fix(open_source(draft.read_bytes(), draft.name), draft.name).text
    if os.environ.get("LINTBERITA_SNAPSHOTS") == "write":
        approved.write_text(fixed, "utf-8")
    assert fixed == approved.read_text("utf-8")
