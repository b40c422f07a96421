"""Protects: a page that stands alone, is well nested, and holds a draft as text only."""

import base64
import hashlib
import io
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import lintberita.report.html as html_format
from lintberita.model import FileResult, Finding, Severity, Span
from lintberita.report import Extras, reporter
from tests.snapshots.results import RESULTS, RULES

VOID = {"meta", "input"}
CSS = (Path(html_format.__file__).parent / "report.css").read_text("utf-8")


def page(*results: FileResult) -> str:
    out = io.StringIO()
    reporter("html", Extras(RULES))(results, out)
    return out.getvalue()


class Outline(HTMLParser):
    """Tags with their attributes, and the text of the draft."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.lines: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)
        if tag == "p" and "data-n" in dict(attrs):
            self.lines.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "p" in self._open and "ol" not in self._open and "section" in self._open:
            self.lines[-1] += data

    def values(self, name: str) -> list[str]:
        return [attributes[name] or "" for _, attributes in self.tags if name in attributes]


def test_it_needs_nothing_from_outside_and_every_link_has_its_target() -> None:
    outline = Outline(page(*RESULTS))
    ids = outline.values("id")
    assert len(ids) == len(set(ids))
    links = outline.values("href")
    assert all(link.startswith("#") and link[1:] in ids for link in links)
    assert not outline.values("src")
    assert not outline.values("style")
    assert not [name for _, a in outline.tags for name in a if name.startswith("on")]
    assert "url(" not in CSS
    assert "@import" not in CSS


def test_the_policy_lets_only_its_own_script_and_style_run() -> None:
    text = page(*RESULTS)
    policy = next(p for p in Outline(text).values("content") if p.startswith("default-src"))
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for name in ("style", "script"):
        (code,) = re.findall(rf"<{name}>(.*?)</{name}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy


EVIL = (
    "<script>x</script>",
    '"><img src=x onerror=alert(1)>',
    "</script></style></section>",
    "]]> --> <!-- <b>",
    "javascript:alert(1) &lt; &amp;",
    "a\u2028b'c`d",
)


def test_every_byte_of_a_draft_is_text() -> None:
    text = "\n".join(EVIL)
    spans = [Span(3, 25), Span(10, 60), Span(70, 70), Span(0, len(text))]
    found = tuple(
        Finding("ejaan/<x>", span, Severity.ERROR, text, text, 0.9, text, (text,)) for span in spans
    )
    outline = Outline(page(FileResult(f'{EVIL[1]}.txt"', text, 9, found, error=text)))
    assert outline.lines == list(EVIL)
    assert [tag for tag, _ in outline.tags if tag in ("script", "style", "img")] == [
        "style",
        "script",
    ]
    assert not [name for _, a in outline.tags for name in a if name.startswith("on")]


def test_no_findings_at_all_and_no_drafts() -> None:
    assert "Tidak ada temuan." in page(RESULTS[2])
    assert Outline(page()).lines == []


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


PAIRS = {
    "ink": "paper sheet error-tint warning-tint info-tint",
    "quiet": "paper sheet",
    "link": "paper sheet",
    "error": "paper sheet error-tint",
    "warning": "paper sheet warning-tint",
    "info": "paper sheet info-tint",
    "fixed": "sheet",
}


@pytest.mark.parametrize("dark", [False, True])
def test_contrast_is_that_of_wcag_aa(dark: bool) -> None:
    themes = [dict(re.findall(r"--(\S+): (#\w{6})", part)) for part in CSS.split(":root {")[1:3]]
    colours = themes[0] | (themes[1] if dark else {})
    for ink, papers in PAIRS.items():
        for paper in papers.split():
            low, high = sorted((_luminance(colours[ink]), _luminance(colours[paper])))
            assert (high + 0.05) / (low + 0.05) >= 4.5, (ink, paper)
