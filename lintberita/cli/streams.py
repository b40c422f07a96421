"""Standard output and error, whatever an old console or a pipe on Windows takes them for."""

from typing import TextIO


def never_fail(stream: TextIO) -> None:
    """Write a question mark for what ``stream`` can't: a finding may quote any letter."""
    _reconfigure(stream, errors="replace")


def as_utf8(stream: TextIO) -> None:
    """Write UTF-8, as programs that read a report expect it on every system."""
    _reconfigure(stream, encoding="utf-8", errors="replace")


def _reconfigure(stream: TextIO, **options: str) -> None:
    # What stands in for a stream (in tests, in other programs) may not know how.
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(**options)
