"""Protects every format: what it wrote when it was last approved, on results made by hand.

After a change that is meant, write the snapshots anew with ``LINTBERITA_SNAPSHOTS=write pytest
tests/snapshots`` and read the difference.
"""

import io
import os
from pathlib import Path

import pytest

from lintberita import __version__
from lintberita.report import FORMATS, Extras, reporter
from tests.snapshots.results import CHILD, RESULTS, RULES

HERE = Path(__file__).parent / "formats"
ENDINGS = {"sarif": "sarif.json", "junit": "junit.xml", "checkstyle": "checkstyle.xml"}
ENDINGS |= {"json": "json", "rdjson": "rdjson", "gitlab": "gitlab.json", "html": "html"}


def written(style: str, *, statistics: bool = False) -> str:
    out = io.StringIO()
    reporter(style, Extras(RULES, statistics))(RESULTS, out)
    return out.getvalue()


def without_assets(page: str) -> str:
    """Leave out style and script, which are files of their own, and their digests."""
    for name in ("style", "script"):
        before, _, rest = page.partition(f"<{name}>")
        page = f"{before}<{name}/>{rest.partition(f'</{name}>')[2]}"
    head, _, body = page.partition('content="default-src')
    return f"{head}content={body.partition('>')[2]}"


@pytest.mark.parametrize("style", FORMATS)
def test_format(style: str) -> None:
    text = written(style, statistics=True).replace(__version__, "VERSI")
    if style == "html":
        text = without_assets(text)
    approved = HERE / f"laporan.{ENDINGS.get(style, f'{style}.txt')}"
    if os.environ.get("LINTBERITA_SNAPSHOTS") == "write":
        approved.write_bytes(text.encode())
    assert text == approved.read_bytes().decode()


# In json every finding that is not sensitive itself holds the source at its place.
@pytest.mark.parametrize("style", [style for style in FORMATS if style != "json"])
def test_no_format_tells_the_name_of_a_child(style: str) -> None:
    text = written(style)
    assert not [part for part in CHILD.split() if part in text]


@pytest.mark.parametrize("style", FORMATS)
def test_no_format_writes_control_characters(style: str) -> None:
    controls = {c for c in written(style) if ord(c) < 32 or 127 <= ord(c) < 160}
    assert controls <= {"\n"}


@pytest.mark.parametrize("style", FORMATS)
def test_no_drafts_at_all(style: str) -> None:
    out = io.StringIO()
    reporter(style)([], out)
    assert out.getvalue() or style in ("concise", "github")
