"""One page for an editor: the drafts with marks in place, who speaks, 5W1H, what was silenced.

It needs nothing from outside and works without its script, which only adds filters. Its policy
lets no script run but that one, and every byte of a draft is escaped all the same.
"""

import base64
import hashlib
from collections.abc import Iterator, Sequence
from importlib.resources import files
from typing import TextIO

from lintberita import __version__
from lintberita.model import FileResult, Rule
from lintberita.report.extras import NO_EXTRAS, Extras
from lintberita.report.html import draft, facts, notes
from lintberita.report.html.filters import filters
from lintberita.report.html.tags import opening, tag, text
from lintberita.report.statistics import Count, by_rule
from lintberita.report.veil import Veil
from lintberita.report.words import SEVERITY_NAMES, severity_counts, summary, thousands
from lintberita.source.lines import LineIndex

_TITLE = "Laporan lintberita"


def report(results: Sequence[FileResult], out: TextIO, extras: Extras = NO_EXTRAS) -> None:
    """Write the page, piece by piece."""
    style, script = _asset("report.css"), _asset("report.js")
    out.write('<!doctype html>\n<html lang="id">\n')
    out.write(tag("head", *_head(style, script)) + "\n")
    out.write(opening("body") + "\n")
    out.write(tag("a", "Langsung ke naskah", href="#naskah", class_="skip") + "\n")
    out.write(tag("header", *_header(results), class_="top") + "\n")
    out.write(filters(results) + "\n")
    out.write(opening("main", id="naskah") + "\n")
    for number, result in enumerate(results):
        out.writelines(_article(result, number))
    out.write(_rules(results, extras) + "\n</main>\n")
    out.write(tag("footer", tag("p", f"lintberita {__version__}. {text(_FOOTER)}")) + "\n")
    out.write(tag("div", id="sheet", role="status", hidden=True) + "\n")
    out.write(f"<script>{script}</script>\n</body>\n</html>\n")


_FOOTER = (
    "Temuan etik menunjuk bagian yang perlu diperiksa redaksi, bukan putusan. Identitas anak dan "
    "korban disamarkan dalam laporan ini."
)


def _asset(name: str) -> str:
    return files(__name__).joinpath(name).read_text("utf-8")


def _head(style: str, script: str) -> Iterator[str]:
    yield '<meta charset="utf-8">\n'
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    yield opening("meta", http_equiv="Content-Security-Policy", content=policy) + "\n"
    yield opening("meta", name="viewport", content="width=device-width, initial-scale=1") + "\n"
    yield opening("meta", name="color-scheme", content="light dark") + "\n"
    yield opening("meta", name="referrer", content="no-referrer") + "\n"
    yield opening("meta", name="generator", content=f"lintberita {__version__}") + "\n"
    yield tag("title", _TITLE) + "\n"
    yield f"<style>{style}</style>\n"


def _digest(code: str) -> str:
    """The hash by which the page's policy knows its own script and style."""
    return f"sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}"


def _header(results: Sequence[FileResult]) -> Iterator[str]:
    counts = severity_counts(results)
    yield tag("h1", _TITLE)
    yield tag("p", text(summary(results)), class_="summary")
    tiles = [
        tag("div", tag("dt", name), tag("dd", thousands(counts[severity])), class_=severity.label)
        for severity, name in SEVERITY_NAMES.items()
    ]
    yield tag("dl", *tiles, class_="tiles")
    if len(results) > 1:
        head = ("Naskah", "Kata", *SEVERITY_NAMES.values())
        heads = (
            tag("th", name, scope="col", class_="n" if at else None) for at, name in enumerate(head)
        )
        rows = (_file_row(result, number) for number, result in enumerate(results))
        table = tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *rows))
        yield tag("nav", table, class_="wide", aria_label="Daftar naskah")


def _file_row(result: FileResult, number: int) -> str:
    counts = severity_counts([result])
    link = tag("a", text(result.path), href=f"#d{number}")
    failed = tag("span", "tidak dapat diperiksa", class_="missing") if result.error else ""
    cells = (
        tag(
            "td",
            thousands(counts[severity]),
            class_=f"n {severity.label if counts[severity] else 'none'}",
        )
        for severity in SEVERITY_NAMES
    )
    words = tag("td", thousands(result.words), class_="n")
    return tag("tr", tag("th", link, " ", failed, scope="row"), words, *cells)


def _article(result: FileResult, number: int) -> Iterator[str]:
    veil, lines = Veil(result), LineIndex(result.text or "")
    yield opening("article", id=f"d{number}", data_file=number) + "\n"
    found = summary([result]).removeprefix("1 naskah, ")
    yield tag("h2", text(result.path)) + tag("p", text(found), class_="summary") + "\n"
    if result.error:
        yield tag("p", text(result.error), class_="failed", role="alert") + "\n"
    if result.text is not None:
        yield opening("div", class_="desk") + "\n"
        yield opening("section", class_="draft", aria_label="Naskah") + "\n"
        yield from draft.lines(result, number, veil)
        yield "</section>\n"
        yield opening("section", class_="notes", aria_label="Temuan") + "\n"
        if not result.findings:
            yield tag("p", "Tidak ada temuan.", class_="clean")
        yield opening("ol") + "\n"
        yield from notes.cards(result, number, lines, veil)
        yield "</ol>\n</section>\n</div>\n"
    if result.facts is not None:
        tables = (
            facts.elements(result.facts, veil),
            facts.speakers(result.facts, result.text or "", veil),
        )
        yield tag("div", *tables, class_="tables") + "\n"
    yield notes.suppressed(result, lines, veil)
    yield "</article>\n"


def _rules(results: Sequence[FileResult], extras: Extras) -> str:
    """Every rule that spoke, how often, and why it is one."""
    counts = by_rule(results)
    if not counts:
        return ""
    entries = (
        tag(
            "details",
            tag(
                "summary",
                tag("b", text(_title(extras.rules.get(count.name), count.name))),
                tag("code", text(count.name)),
                tag("span", _often(count), class_="quiet"),
            ),
            *_why(extras.rules.get(count.name)),
            id=notes.rule_anchor(count.name),
        )
        for count in counts
    )
    return tag("section", tag("h2", "Aturan yang bersuara"), *entries, class_="rules")


def _often(count: Count) -> str:
    density = f"{count.per_1000:.1f}".replace(".", ",")
    return f"{thousands(count.findings)} temuan, {density} per 1.000 kata"


def _title(rule: Rule | None, name: str) -> str:
    return rule.title if rule is not None and rule.title else name


def _why(rule: Rule | None) -> Iterator[str]:
    if rule is not None:
        yield tag("p", text(rule.why.strip()))
        yield tag("p", f"Rujukan: {text(str(rule.reference))}", class_="quiet")
