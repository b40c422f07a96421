"""Protects the reader of the pages: links lead somewhere, commands run, the version is today's."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from lintberita import __version__

ROOT = Path(__file__).parents[2]
_WRITTEN = ("docs", "examples", "dictionaries")
PAGES = [*ROOT.glob("*.md"), *(page for name in _WRITTEN for page in (ROOT / name).rglob("*.md"))]
_LINK = re.compile(r"\]\((?!https?:|mailto:)([^)\s]+)\)")
_FENCE = re.compile(r"^ *```.*?^ *```$", re.M | re.S)
_HEADING = re.compile(r"^#+ (.+)$", re.M)
_PINNED = re.compile(r"lintberita(?:/[\w.-]+)*@v([\d.]+\d)|^\s*rev: v([\d.]+\d)", re.M)


def anchors(page: Path) -> set[str]:
    """The names that a forge gives to the headings of ``page``."""
    headings = _HEADING.findall(_FENCE.sub("", page.read_text("utf-8")))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in headings}


def test_every_link_leads_somewhere() -> None:
    broken = []
    for page in PAGES:
        for link in _LINK.findall(_FENCE.sub("", page.read_text("utf-8"))):
            name, _, anchor = link.partition("#")
            target = page.parent / name if name else page
            if not target.exists() or (anchor and anchor not in anchors(target)):
                broken.append(f"{page.relative_to(ROOT)}: {link}")
    assert broken == []


def test_every_page_is_met_from_the_readme() -> None:
    met, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop().resolve()
        if page in met or page.suffix != ".md":
            continue
        met.add(page)
        links = _LINK.findall(_FENCE.sub("", page.read_text("utf-8")))
        waiting += [page.parent / link.partition("#")[0] for link in links if link[0] != "#"]
    unmet = [page for page in PAGES if page.resolve() not in met and "draf" not in page.parts]
    assert [str(page.relative_to(ROOT)) for page in unmet if "repositori" not in page.parts] == []


@pytest.mark.real("bash")
def test_the_commands_of_the_pages_run_and_print_what_is_shown() -> None:
    run = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "keluaran.py"), "--check"],
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr


def test_pinned_versions_are_today_s() -> None:
    examples = ROOT / "examples" / "repositori"
    template = ROOT / ".gitlab" / "lintberita.gitlab-ci.yml"
    pages = [*PAGES, *examples.rglob("*.yml"), examples / ".pre-commit-config.yaml", template]
    behind = {
        f"{page.relative_to(ROOT)}: {''.join(found)}"
        for page in pages
        for found in _PINNED.findall(page.read_text("utf-8"))
        if "".join(found) != __version__
    }
    assert behind == set()
