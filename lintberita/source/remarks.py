"""Comments that speak to lintberita: how the readers of all formats tell them from others."""

import re

from lintberita.model import Span
from lintberita.source.blocks import Remark

_ADDRESS = re.compile(r"\s*lintberita\s*:", re.I)
_COMMENT_OPENS, _COMMENT_ENDS = "<!--", "-->"


def addressed(comment: str) -> str | None:
    """Return what stands behind ``lintberita:`` in a comment; ``None`` where it opens otherwise."""
    match = _ADDRESS.match(comment)
    return comment[match.end() :].strip() if match else None


def remark_in(text: str, mark: Span, words: Span) -> Remark | None:
    """The remark of a comment at ``mark`` whose words stand at ``words``, if it is one."""
    said = addressed(text[words.start : words.end])
    return None if said is None else Remark(said, mark, None)


def remark_of_comment(text: str, start: int, end: int) -> Remark | None:
    """The remark in an HTML comment that opens at ``start`` and must be closed before ``end``.

    One that is not closed has a single line as its place: what the comment swallows is no part
    of what it says.
    """
    words = start + len(_COMMENT_OPENS)
    close = text.find(_COMMENT_ENDS, words, end)
    if close >= 0:
        return remark_in(text, Span(start, close + len(_COMMENT_ENDS)), Span(words, close))
    ends = [at for sign in "\r\n" if (at := text.find(sign, start, end)) >= 0]
    line = min(ends, default=end)
    remark = remark_in(text, Span(start, line), Span(words, line))
    return remark and remark._replace(closed=False)
