"""Edits of the text carried into the XML: only what stands between ``<w:t>`` and ``</w:t>``."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lintberita.model import Edit, Span
from lintberita.source.docx.places import Stretch, units_of

_NAME = re.compile(rb"<[^\s/>]+")
_SPACE = re.compile(rb"""\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')""")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class Cut(NamedTuple):
    """Put ``text`` in place of ``span`` (offsets of the text) in the stretch ``number``."""

    number: int
    span: Span
    text: str


def cuts(text: str, stretches: Sequence[Stretch], edit: Edit) -> tuple[Cut, ...] | None:
    """Say what ``edit`` does to each stretch that it touches; ``None`` where it can't be made.

    Letters that stay are left where they are, so that a word half in bold stays so. What is new
    goes into the first stretch. Whatever is no text of a run (a tab, a picture), is locked, or
    would cross the end of a link, a field or a tracked change, can't be edited.
    """
    edit = _narrowed(text, edit)
    span = edit.span
    if not len(span):
        return _insertion(stretches, edit) if edit.text else ()
    first = bisect_left(stretches, span.start + 1, key=lambda stretch: stretch.span.end)
    found: list[Cut] = []
    at = span.start
    for number in range(first, len(stretches)):
        stretch = stretches[number]
        if at == span.end:
            break
        if stretch.locked or stretch.group != stretches[first].group or stretch.span.start > at:
            return None
        end = min(span.end, stretch.span.end)
        found.append(Cut(number, Span(at, end), "" if found else edit.text))
        at = end
    return tuple(found) if at == span.end else None


def _narrowed(text: str, edit: Edit) -> Edit:
    """The same edit without the letters that it leaves as they are."""
    old = text[edit.span.start : edit.span.end]
    head = _alike(old, edit.text)
    tail = _alike(old[head:][::-1], edit.text[head:][::-1])
    span = Span(edit.span.start + head, edit.span.end - tail)
    return Edit(span, edit.text[head : len(edit.text) - tail])


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _insertion(stretches: Sequence[Stretch], edit: Edit) -> tuple[Cut, ...] | None:
    """Insert outside of a link or a tracked change where that can be, else behind a letter."""
    first = bisect_left(stretches, edit.span.start, key=lambda stretch: stretch.span.end)
    able = [
        number
        for number in range(first, min(first + 2, len(stretches)))
        if not stretches[number].locked and stretches[number].span.start <= edit.span.start
    ]
    if not able:
        return None
    return (Cut(min(able, key=lambda number: stretches[number].depth), edit.span, edit.text),)


def patched(part: bytes, stretches: Sequence[Stretch], made: Iterable[Cut]) -> bytes:
    """Return the part with ``made``, which are in order and apart; all else is kept to the byte."""
    of: defaultdict[int, list[Cut]] = defaultdict(list)
    for cut in made:
        of[cut.number].append(cut)
    pieces: list[bytes] = []
    at = 0
    for number in sorted(of):
        stretch = stretches[number]
        pieces += [part[at : stretch.tag], *_rewritten(part, stretch, of[number])]
        at = stretch.content.end
    return b"".join([*pieces, part[at:]])


def _rewritten(part: bytes, stretch: Stretch, made: Sequence[Cut]) -> Iterator[bytes]:
    """The start tag and the content of a stretch with ``made``."""
    tag = part[stretch.tag : stretch.content.start]
    units = units_of(part, stretch.content)
    units = units[stretch.skipped : stretch.skipped + len(stretch.span)]
    for cut in reversed(made):
        place = slice(cut.span.start - stretch.span.start, cut.span.end - stretch.span.start)
        units[place] = [cut.text.translate(_ESCAPES)]
    content = "".join(units)
    if content != content.strip() and not stretch.preserved:
        tag = _NAME.sub(rb'\g<0> xml:space="preserve"', _SPACE.sub(b"", tag), count=1)
    yield tag
    yield content.encode()
