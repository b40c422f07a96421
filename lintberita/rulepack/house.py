"""The rule that an outlet's lists of rejected words make."""

import marshal
from collections.abc import Iterable
from typing import NamedTuple

from lintberita.errors import Place
from lintberita.model import InQuotes, Reference, Rule, Safety, Severity
from lintberita.rulepack.terms import by_form

REJECT_RULE = "gaya/kata-ditolak"
# Marks a rule as the outlet's own, whose word goes before ours.
HOUSE_TAG = "redaksi-sendiri"


class Rejected(NamedTuple):
    """A word or phrase that an outlet does not want, what it writes instead, and why."""

    wrong: str
    right: tuple[str, ...]
    reason: str
    place: Place


def reject_rule(words: Iterable[Rejected]) -> Rule:
    """Build the rule; its id can be given a severity or be ignored like any other."""
    rows = [
        row
        for word in words
        for row in by_form(
            {"wrong": word.wrong, "right": "|".join(word.right), "note": word.reason}, word.place
        )
    ]
    return Rule(
        id=REJECT_RULE,
        kind="substitution",
        severity=Severity.WARNING,
        message='"{found}" tidak dipakai di redaksi ini: {note}.',
        why="Kata ini ada dalam daftar tolak redaksi (kunci reject dalam lintberita.yaml).",
        reference=Reference("lintberita.yaml", "reject"),
        title="Kata yang ditolak redaksi",
        scope=frozenset({"title", "subhead", "lead", "body", "list"}),
        in_quotes=InQuotes.REPORT,
        fix=Safety.UNSAFE,
        tags=frozenset({HOUSE_TAG}),
        body={"terms": [(row["forms"], marshal.dumps(row)) for row in rows]},
    )
