"""A name for a finding that stays while the draft around it changes."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from lintberita.model import FileResult, Finding, Span
from lintberita.report.veil import Veil

# Code points; a neighbour further away is none.
_REACH = 40
# Within the line: a paragraph that moves keeps its name.
_BEFORE = re.compile(r"(\w+)[^\w\r\n]*$")
_BEHIND = re.compile(r"[^\w\r\n]*(\w+)")


def fingerprints(result: FileResult, findings: Iterable[Finding], veil: Veil) -> Iterator[str]:
    """Yield for each of ``findings`` a digest of its rule, its words and those beside it.

    The second of two like ones differs by its number. Lines and paragraphs may move. Of a
    sensitive finding, and of a neighbour that is one, nothing but the rule goes into it.
    """
    text = result.text or ""
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        key = (finding.rule, *(() if finding.sensitive else _context(text, finding, veil)))
        seen[key] += 1
        mark = "\n".join((*key, str(seen[key])))
        yield hashlib.sha256(mark.encode(errors="replace")).hexdigest()


def _context(text: str, finding: Finding, veil: Veil) -> tuple[str, str, str]:
    start, end = finding.span.start, finding.span.end
    if veil.covers(finding.span):
        return "", "", ""
    low = max(0, start - _REACH)
    before = _BEFORE.search(text[low:start])
    behind = _BEHIND.match(text, end, end + _REACH)
    return finding.text, _shown(before, low, veil), _shown(behind, 0, veil)


def _shown(word: re.Match[str] | None, at: int, veil: Veil) -> str:
    if word is None or veil.covers(Span(at + word.start(1), at + word.end(1))):
        return ""
    return word[1]
