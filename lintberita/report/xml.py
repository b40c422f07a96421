"""Text as XML 1.0 allows it."""

import re
from xml.sax.saxutils import escape

_QUOTES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
# Not even a character reference may name these.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def attributes(**values: str | int) -> str:
    """Write ``name="value"`` for each, with a space before it."""
    return "".join(f' {name}="{escaped(str(value))}"' for name, value in values.items())


def escaped(text: str) -> str:
    """Escape ``text`` for content and attributes; what XML cannot hold becomes U+FFFD."""
    return escape(_ILLEGAL.sub("\ufffd", text), _QUOTES)
