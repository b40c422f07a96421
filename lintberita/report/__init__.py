"""One module per output format; each turns results into text and knows no engine."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import TextIO

from lintberita.model import FileResult
from lintberita.report.extras import NO_EXTRAS, Extras

Reporter = Callable[[Sequence[FileResult], TextIO], None]

# A module is imported when its format is asked for: machine formats never load rich.
FORMATS = {
    "console": "lintberita.report.console",
    "concise": "lintberita.report.concise",
    "json": "lintberita.report.json",
    "sarif": "lintberita.report.sarif",
    "github": "lintberita.report.github",
    "gitlab": "lintberita.report.gitlab",
    "junit": "lintberita.report.junit",
    "checkstyle": "lintberita.report.checkstyle",
    "rdjson": "lintberita.report.rdjson",
    "html": "lintberita.report.html",
}
# These tell more than the findings: what the rules are, or the statistics.
_WITH_EXTRAS = frozenset({"json", "sarif", "html"})
WITH_RULES = frozenset({"sarif", "html"})
# A report for editors also says what the draft says (``FileResult.facts``).
WITH_FACTS = frozenset({"html"})


def reporter(name: str, extras: Extras = NO_EXTRAS) -> Reporter:
    """Return the function that writes format ``name``, one of ``FORMATS``."""
    report = import_module(FORMATS[name]).report
    return partial(report, extras=extras) if name in _WITH_EXTRAS else report


__all__ = ["FORMATS", "NO_EXTRAS", "WITH_FACTS", "WITH_RULES", "Extras", "Reporter", "reporter"]
