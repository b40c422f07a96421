"""One module per output format; each turns results into text and knows no engine."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TextIO

from lintberita.model import FileResult

Reporter = Callable[[Sequence[FileResult], TextIO], None]

# A module is imported when its format is asked for: machine formats never load rich.
FORMATS = {
    "console": "lintberita.report.console",
    "concise": "lintberita.report.concise",
    "json": "lintberita.report.json",
    "github": "lintberita.report.github",
    "gitlab": "lintberita.report.gitlab",
}


def reporter(name: str) -> Reporter:
    """Return the function that writes format ``name``, one of ``FORMATS``."""
    report: Reporter = import_module(FORMATS[name]).report
    return report
