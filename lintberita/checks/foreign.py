"""Foreign words that have an Indonesian equivalent, in an Indonesian sentence."""

import csv
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from lintberita.language.lexicon import Lexicon
from lintberita.language.tokens import Token, tokenize
from lintberita.model import Hit, Severity, Span
from lintberita.resources import dictionaries_dir
from lintberita.rulepack.context import RuleContext

# English words that stand beside a term only in an English phrase; no list of words has them all.
_ENGLISH = frozenset(
    """a an and at by for from in is it my not of off on or our the their this to up with
    your new best single special side big live free good great real top smart next first
    last open""".split()
)
_INDONESIAN_TOO = frozenset({"di", "ke", "on", "by", "at", "in", "an", "a", "real", "top", "open"})
_OPENING = frozenset("(“\"‘'*_«")


class _Entry(NamedTuple):
    forms: tuple[str, ...]
    right: tuple[str, ...]
    severity: Severity | None
    lower_only: bool
    not_before: frozenset[str]


@cache
def _entries() -> dict[str, tuple[_Entry, ...]]:
    """The table by first word, longest entry first."""
    lines = (dictionaries_dir() / "kata-asing.tsv").read_text("utf-8").splitlines()
    rows = csv.DictReader(
        (line for line in lines if line and not line.startswith("#")),
        delimiter="\t",
        quoting=csv.QUOTE_NONE,
    )
    found: dict[str, list[_Entry]] = {}
    for row in rows:
        forms = tuple(t.lower for t in tokenize(row["wrong"]))
        severity = Severity[row["severity"].upper()] if row["severity"] else None
        entry = _Entry(
            forms,
            tuple(row["right"].split("|")),
            severity,
            row.get("case") == "lower",
            frozenset((row.get("not_before") or "").split("|")),
        )
        found.setdefault(forms[0], []).append(entry)
    return {
        first: tuple(sorted(entries, key=lambda e: -len(e.forms)))
        for first, entries in found.items()
    }


def with_equivalent(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each foreign term that an Indonesian word could take the place of.

    A term in brackets or quotation marks of its own, in a longer English phrase, or within a name
    is left alone: *hubungan masyarakat (public relations)*, *Human Capital Management*.
    """
    tokens = context.document.tokens(context.paragraph)
    table = _entries()
    at = 0
    while at < len(tokens):
        entry = _matching(tokens, at, table.get(tokens[at].lower, ()))
        if entry is None:
            at += 1
            continue
        end = at + len(entry.forms)
        if _stands_alone(tokens, at, end, entry, context.lexicon):
            yield Hit(
                Span(tokens[at].start, tokens[end - 1].end),
                suggestions=entry.right,
                severity=entry.severity,
            )
        at = end


def _matching(tokens: Sequence[Token], at: int, entries: Sequence[_Entry]) -> _Entry | None:
    for entry in entries:
        if tuple(t.lower for t in tokens[at : at + len(entry.forms)]) == entry.forms:
            return entry
    return None


def _stands_alone(
    tokens: Sequence[Token], first: int, end: int, entry: _Entry, lexicon: Lexicon
) -> bool:
    before = tokens[first - 1] if first else None
    after = tokens[end] if end < len(tokens) else None
    if before is not None and before.text in _OPENING and after is not None:
        return not _closes(before.text, after.text)
    if after is not None and after.lower in entry.not_before:
        return False
    if tokens[first].is_capitalised and _in_name(before, after, entry, lexicon):
        return False
    return not any(_is_english(t, lexicon) for t in (before, after) if t is not None)


def _closes(opening: str, text: str) -> bool:
    """Whether the term fills its brackets or quotation marks: it is named, not used."""
    return text[0] in ")”\"’'*_»" or opening == "("


def _in_name(before: Token | None, after: Token | None, entry: _Entry, lexicon: Lexicon) -> bool:
    if after is not None and after.is_word and after.is_capitalised:
        return True
    if before is None or not before.is_word:
        # The first word of a sentence has its capital from there.
        return False
    if entry.lower_only or before.is_capitalised:
        return not (len(entry.forms) > 1 and lexicon.is_listed(before.lower))
    return False


def _is_english(token: Token, lexicon: Lexicon) -> bool:
    if not token.is_word:
        return False
    if token.lower in _ENGLISH:
        return token.lower not in _INDONESIAN_TOO
    return lexicon.is_foreign(token.lower) and not lexicon.is_listed(token.lower)
