"""For people at a terminal: the line, the marked span, what is wrong, what to write."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO, TypeVar

from rich.console import Console
from rich.padding import Padding
from rich.progress import track
from rich.text import Text

from lintberita.model import FileResult, Finding, Severity
from lintberita.report.excerpt import excerpt, masked
from lintberita.report.veil import Veil
from lintberita.report.words import (
    SAFETY_NAMES,
    SEVERITY_NAMES,
    printable,
    silenced,
    summary,
    waivers,
)
from lintberita.source.lines import LineIndex

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_INDENT = 2
# A pipe has no width of its own; the reader's tool wraps.
_PIPE_WIDTH = 100

Item = TypeVar("Item")


def report(results: Sequence[FileResult], out: TextIO) -> None:
    """Write every finding with its line; colours only where ``out`` is a terminal."""
    console = Console(file=out, highlight=False, soft_wrap=False)
    if not console.is_terminal:
        console.width = _PIPE_WIDTH
    show(console, results)


def show(console: Console, results: Sequence[FileResult], *, limit: int | None = None) -> None:
    """Print ``results``, at most ``limit`` findings of each draft."""
    for result in results:
        if result.error:
            console.print(Text(printable(f"{result.path}: {result.error}"), style="bold red"))
        if result.findings and result.text is not None:
            _file(console, result, result.text, limit)
    for result in results:
        _waivers(console, result)
    console.print(Text(summary(results), style="bold"))
    if quiet := silenced(results):
        console.print(Text(quiet, style="dim"))


def progress(items: Iterable[Item], total: int) -> Iterator[Item]:
    """Yield ``items`` with a bar on standard error."""
    yield from track(
        items,
        description="Memeriksa",
        total=total,
        console=Console(stderr=True),
        transient=True,
    )


def _file(console: Console, result: FileResult, text: str, limit: int | None) -> None:
    lines = LineIndex(text)
    veil = Veil(result)
    shown = masked(text, veil.spans)
    console.print(Text(printable(result.path), style="bold underline"))
    for finding in result.findings[:limit]:
        at = lines.position(finding.span.start)
        head = Text.assemble(
            (f"{at.line}:{at.column}", "dim"),
            "  ",
            (SEVERITY_NAMES[finding.severity], _STYLES[finding.severity]),
            "  ",
            printable(veil.message(finding)),
            "  ",
            (finding.rule, "dim"),
        )
        _indented(console, head, 1)
        if not finding.sensitive:
            _context(console, finding, shown, lines)
    console.print()


def _waivers(console: Console, result: FileResult) -> None:
    """Name the ethics rules that were set aside, and why; what they found is not shown."""
    lines, veil = LineIndex(result.text or ""), Veil(result)
    for item in waivers(result):
        place = lines.position(item.finding.span.start)
        told = f"{result.path}:{place.line}  {item.finding.rule} dikesampingkan: {item.reason}"
        console.print(Text(printable(veil.over(told))), soft_wrap=not console.is_terminal)


def _context(console: Console, finding: Finding, text: str, lines: LineIndex) -> None:
    part = excerpt(text, lines, finding.span, max(40, console.width - 16))
    line = Text(printable(part.text))
    line.stylize(f"{_STYLES[finding.severity]} underline", part.start, part.end)
    _unwrapped(console, line)
    if not console.is_terminal:
        _unwrapped(console, Text(" " * part.start + "^" * max(1, part.end - part.start)))
    if finding.fix is not None and finding.suggestions:
        # A suggestion of nothing, or of a space, is told by the message.
        shown = " | ".join(printable(s.strip()) for s in finding.suggestions[:3] if s.strip())
        advice = Text.assemble(
            (f"→ {shown}  " if shown else "→ ", "green"),
            (f"({SAFETY_NAMES[finding.fix.safety]})", "dim"),
        )
        _indented(console, advice, 3)


def _indented(console: Console, line: Text, depth: int) -> None:
    """Wrap at a terminal's width; a pipe gets the whole line, so that ``grep`` finds it."""
    if console.is_terminal:
        console.print(Padding(line, (0, 0, 0, _INDENT * depth), expand=False))
    else:
        console.print(Text(" " * _INDENT * depth) + line, soft_wrap=True)


def _unwrapped(console: Console, line: Text) -> None:
    indent = Text(" " * _INDENT * 3)
    console.print(indent + line, no_wrap=True, overflow="ignore", crop=False)
