"""Protects: the HTML report in a real browser; its filters work and a draft runs nothing."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lintberita.api import open_linter
from lintberita.model import FileResult, Finding, Severity, Span
from lintberita.report import Extras, reporter
from tests.snapshots.results import CHILD, RESULTS, RULES

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.real("chromium", "playwright")

FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)
EVIL = """<script>window.ran = 1</script> dimata publik
"><img src=x onerror="window.ran = 2"> <svg onload=window.ran=3>
</script><script>window.ran = 4</script> </style> ]]> -->
javascript:window.ran=5 [klik](javascript:window.ran=6) <a href="javascript:window.ran=7">klik</a>
\u2028window.ran = 8\u2029 '+window.ran+' ${window.ran} {{7*7}}
"""


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        # A profile of its own, which the driver makes and removes.
        opened = driver.chromium.launch(
            executable_path=shutil.which("chromium"), headless=True, args=FLAGS.split()
        )
        yield opened
        opened.close()


class Visit:
    """A report open in the browser; ``heard`` is what should never come: errors, requests."""

    def __init__(self, page: "Page", path: Path) -> None:
        self.page = page
        self.heard: list[str] = []
        page.on("console", lambda message: self.heard.append(message.text))
        page.on("pageerror", lambda problem: self.heard.append(str(problem)))
        page.on("dialog", lambda dialog: self._dismiss(dialog))
        page.on("request", lambda request: self._note(request.url, path))
        page.goto(path.as_uri())

    def _dismiss(self, dialog: Any) -> None:
        self.heard.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _note(self, url: str, path: Path) -> None:
        if url != path.as_uri():
            self.heard.append(f"request: {url}")

    def visible(self, selector: str) -> int:
        return self.page.locator(selector).locator("visible=true").count()


def written(tmp_path: Path, *results: FileResult) -> Path:
    path = tmp_path / "laporan.html"
    with path.open("w", encoding="utf-8") as out:
        reporter("html", Extras(RULES))(results, out)
    return path


def test_filters_show_and_hide(browser: "Browser", tmp_path: Path) -> None:
    visit = Visit(browser.new_page(), written(tmp_path, *RESULTS))
    page = visit.page
    assert visit.visible(".card") == 8
    assert page.locator("#shown").inner_text() == "8 dari 8 temuan"

    page.locator(".box.error").click()
    assert visit.visible(".card") == 5
    assert visit.visible(".card.error") == 0
    assert page.locator("#shown").inner_text() == "5 dari 8 temuan"
    # The mark of a hidden finding is plain text again, but for the one around it.
    assert page.locator(".m.off").count() == 2

    page.locator(".box.ejaan").click()
    assert visit.visible(".card") == 2
    page.locator("select[name=r]").select_option("gaya/contoh")
    assert visit.visible(".card") == 1
    page.locator("button[type=reset]").click()
    page.wait_for_function("document.querySelectorAll('.card[hidden]').length === 0")
    assert page.locator("#shown").inner_text() == "8 dari 8 temuan"
    assert page.locator(".m.off").count() == 0

    page.locator("select[name=file]").select_option("1")
    assert visit.visible("article") == 1
    assert visit.visible(".card") == 3
    assert visit.heard == []


def test_a_mark_tells_its_findings_to_mouse_and_keyboard(
    browser: "Browser", tmp_path: Path
) -> None:
    visit = Visit(browser.new_page(), written(tmp_path, *RESULTS))
    page = visit.page
    assert visit.visible("#sheet") == 0
    page.locator("#m0-1").hover()
    # Nested in a longer one: both are told, the shorter first.
    assert page.locator("#sheet .msg").all_inner_texts() == [
        '"dimata" perlu diperiksa.',
        '"Pasar malam dimata warga 🎡 ramai lagi" perlu diperiksa.',
    ]
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == "m0-0"
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == "m0-2"
    assert visit.visible("#sheet") == 1
    page.keyboard.press("Escape")
    assert visit.visible("#sheet") == 0
    page.locator("#m0-3").click()
    assert "jati diri anak" in page.locator("#sheet").inner_text()
    assert visit.heard == []


def test_a_draft_runs_nothing(browser: "Browser", tmp_path: Path) -> None:
    result = open_linter().check(EVIL, 'a"><script>window.ran=9<script>.txt', facts=True)
    lure = EVIL.index("javascript")
    more = (
        Finding("ejaan/x", Span(0, 60), Severity.ERROR, EVIL, EVIL, 0.9, EVIL, (EVIL,)),
        Finding("ejaan/y", Span(lure, lure + 23), Severity.INFO, EVIL, EVIL, 0.9, EVIL),
    )
    found = FileResult(
        result.path, result.text, 9, (*more, *result.findings), error=EVIL, facts=result.facts
    )
    visit = Visit(browser.new_page(), written(tmp_path, found))
    page = visit.page
    for mark in page.locator(".m[id]").all():
        mark.click()
        page.keyboard.press("Escape")
    assert page.evaluate("typeof window.ran") == "undefined"
    assert page.locator(".draft img, .draft script, .draft svg, .draft b").count() == 0
    assert page.evaluate("document.scripts.length") == 1
    assert page.locator('a[href^="javascript"]').count() == 0
    assert page.locator(".draft .l").all_inner_texts()[0] == EVIL.splitlines()[0]
    assert visit.heard == []


def test_its_policy_stops_what_no_escaping_would(browser: "Browser", tmp_path: Path) -> None:
    path = written(tmp_path, RESULTS[2])
    text = path.read_text("utf-8")
    path.write_text(text.replace("</main>", "<script>window.ran = 1</script></main>"), "utf-8")
    visit = Visit(browser.new_page(), path)
    assert visit.page.evaluate("typeof window.ran") == "undefined"
    assert any("Content Security Policy" in line for line in visit.heard)


@pytest.mark.parametrize("width", [360, 1280])
def test_without_script_at_any_width(browser: "Browser", tmp_path: Path, width: int) -> None:
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": width, "height": 800}
    )
    visit = Visit(context.new_page(), written(tmp_path, *RESULTS))
    assert visit.visible("#filters") == 0
    assert visit.visible(".card") == 8
    link = visit.page.locator("#m0-1")
    link.click()
    assert visit.page.url.endswith("#f0-1")
    right = [box["x"] + box["width"] for box in boxes(visit.page, "h1, article, .card, .draft")]
    assert max(right) <= width
    assert CHILD.split()[0] not in visit.page.content()


def boxes(page: "Page", selector: str) -> Iterator[Any]:
    return (box for one in page.locator(selector).all() if (box := one.bounding_box()))
