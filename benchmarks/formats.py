"""The same texts as Markdown, HTML and Word: do they have the same findings, at the same letters?

    python benchmarks/formats.py [--folder DIR] [--archive FILE.jsonl] [--texts N]

Each text is written in every format with marks in it (bold and italic words, links, references,
comments), and it is noted where each letter goes. A finding is at the same place where both its
ends are. Without a folder or an archive the plain drafts of ``examples/`` are taken.
"""

import argparse
import html
import io
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from docx import Document

from lintberita.api import Linter, open_linter
from lintberita.model import Finding, Span

EXAMPLES = Path(__file__).parent.parent / "examples" / "draf"
_SPECIAL = frozenset("\\`*_{}[]<>#|~&$+-.!:=")
_WORD = re.compile(r"\w+")
_LIST_MARK = re.compile(r"\s*(?:[-•●▪*+–]|\(?(?:\d{1,2}|[a-z])[.)])\s")


class Written(NamedTuple):
    """A file, and for each letter of the plain text where it stands in the file's text."""

    data: bytes | str
    name: str
    places: list[int]


class _Writer:
    """Writes a file letter by letter and notes where each goes."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.places: list[int] = []
        self._at = 0

    def mark(self, text: str) -> None:
        self.parts.append(text)
        self._at += len(text)

    def letter(self, written: str, *, ahead: int = 0) -> None:
        """Write one letter as ``written``, whose first ``ahead`` signs only protect it."""
        self.places.append(self._at + ahead)
        self.mark(written)


def main() -> None:
    """Compare and count."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--archive", type=Path)
    parser.add_argument("--texts", type=int, default=1_000)
    options = parser.parse_args()
    texts = list(islice(_texts(options.folder, options.archive), options.texts))
    if not texts:
        sys.exit("no texts there")
    linter = open_linter()
    counts: Counter[tuple[str, str]] = Counter()
    for number, text in enumerate(texts):
        plain = linter.check(text, "naskah.txt").findings
        for write in (markdown, web_page, word):
            _compare(linter, number, plain, write(text), counts)
    print(
        f"{len(texts)} texts, without lists and tables\n\n| format | same | other |\n|---|---|---|"
    )
    for name in ("naskah.md", "naskah.html", "naskah.docx"):
        print(f"| {name} | {counts[name, 'same']} | {counts[name, 'other']} |")


def _texts(folder: Path | None, archive: Path | None) -> Iterator[str]:
    """Texts in which every line is a paragraph: lists are other blocks in other formats."""
    raw: Iterator[str]
    if archive:
        raw = (json.loads(line)["text"] for line in archive.open(encoding="utf-8"))
    else:
        raw = (path.read_text("utf-8") for path in sorted((folder or EXAMPLES).glob("*.txt")))
    for text in raw:
        # HTML shows a run of blanks as one.
        lines = [line for line in text.splitlines() if line.strip()]
        lines = [re.sub(" {2,}", " ", line).strip() for line in lines]
        if lines and not any(map(_is_special, lines)):
            yield "\n".join(lines)


def _is_special(line: str) -> bool:
    return bool(_LIST_MARK.match(line)) or "\t" in line or "   " in line or "|" in line


def _compare(
    linter: Linter,
    number: int,
    plain: tuple[Finding, ...],
    written: Written,
    counts: Counter[tuple[str, str]],
) -> None:
    result = linter.check(written.data, written.name)
    assert result.error is None, result.error
    expected = Counter((f.rule, _moved(f.span, written.places)) for f in plain)
    found = Counter((f.rule, f.span) for f in result.findings)
    counts[written.name, "same"] += (expected & found).total()
    for kind, difference in (("missing", expected - found), ("new", found - expected)):
        for rule, span in difference:
            counts[written.name, "other"] += 1
            around = (result.text or "")[max(0, span.start - 30) : span.end + 30]
            print(f"{number} {written.name} {kind} {rule} {around!r}", file=sys.stderr)


def _moved(span: Span, places: list[int]) -> Span:
    start = places[span.start] if span.start < len(places) else places[-1] + 1
    return Span(start, max(start, places[span.end - 1] + 1) if len(span) else start)


def markdown(text: str) -> Written:
    """Bold and italic words, links; every sign that Markdown could read is escaped."""
    writer = _Writer()
    marks: list[tuple[str, str]] = [("**", "**"), ("[", "](https://contoh.id/a_b)"), ("*", "*")]

    def letter(sign: str) -> None:
        if sign in _SPECIAL:
            writer.letter("\\" + sign, ahead=1)
        else:
            writer.letter(sign)

    _paragraphs(text, writer, letter, marks, ("", "\n\n"))
    return Written("".join(writer.parts), "naskah.md", writer.places)


def web_page(text: str) -> Written:
    """Words in tags with attributes, a comment in each paragraph, references for ``&``."""
    writer = _Writer()
    marks = [
        ("<b>", "</b>"),
        ('<a href="https://contoh.id/?a=di lakukan">', "</a>"),
        ("<i>", "</i>"),
    ]

    def letter(sign: str) -> None:
        writer.letter(html.escape(sign, quote=False))

    _paragraphs(text, writer, letter, marks, ("<p class='a'>", "<!-- di lakukan --></p>\n"))
    return Written("".join(writer.parts), "naskah.html", writer.places)


def word(text: str) -> Written:
    """A document with three runs in each paragraph, which part words."""
    document = Document()
    for line in text.split("\n"):
        paragraph = document.add_paragraph()
        third = len(line) // 3
        for bold, part in ((True, line[:third]), (False, line[third : 2 * third])):
            paragraph.add_run(part).bold = bold
        paragraph.add_run(line[2 * third :])
    file = io.BytesIO()
    document.save(file)
    return Written(file.getvalue(), "naskah.docx", list(range(len(text))))


def _paragraphs(
    text: str,
    writer: _Writer,
    letter: Callable[[str], None],
    marks: list[tuple[str, str]],
    around: tuple[str, str],
) -> None:
    for number, line in enumerate(text.split("\n")):
        if number:
            # The line end of the plain text stands where the paragraph before ends.
            writer.places.append(writer.places[-1] + 1)
        writer.mark(around[0])
        words = list(_WORD.finditer(line))
        # A whole word with blanks around it, so that Markdown reads the marks as such.
        marked = {
            word.span(): marks[count % len(marks)]
            for count, word in enumerate(words[3::7])
            if line[word.start() - 1 : word.start()] == " " == line[word.end() : word.end() + 1]
        }
        opens = {start: before for (start, _), (before, _) in marked.items()}
        closes = {end: behind for (_, end), (_, behind) in marked.items()}
        for at, sign in enumerate(line):
            writer.mark(closes.get(at, ""))
            writer.mark(opens.get(at, ""))
            letter(sign)
        writer.mark(around[1])


if __name__ == "__main__":
    main()
