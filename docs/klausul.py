"""Write the table "Rules by clause" of coverage.md from the rule files; --check only compares.

python docs/klausul.py [--check]
"""

import sys
from collections import defaultdict
from pathlib import Path

from lintberita.api import all_rules

PAGE = Path(__file__).parent / "coverage.md"
HEAD = "## Rules by clause\n"


def table() -> str:
    """The table, a row for each reference that rules of language name."""
    rules: dict[str, list[str]] = defaultdict(list)
    for rule in all_rules(with_examples=False):
        if rule.family in ("ejaan", "gaya", "kutipan"):
            rules[str(rule.reference)].append(f"`{rule.id}`")
    rows = (f"| {clause} | {', '.join(sorted(ids))} |" for clause, ids in sorted(rules.items()))
    return "\n".join([HEAD, "| reference | rules |", "|---|---|", *rows]) + "\n"


def main() -> None:
    """Rewrite the page, or say that it is stale."""
    text = PAGE.read_text("utf-8")
    current = text[: text.index(HEAD)] + table()
    if "--check" in sys.argv:
        sys.exit("docs/coverage.md is stale: run python docs/klausul.py" if current != text else 0)
    PAGE.write_text(current, "utf-8")


if __name__ == "__main__":
    main()
