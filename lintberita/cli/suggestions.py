"""What a shell offers at the Tab key; imports wait until a shell asks."""

from collections.abc import Iterator
from typing import Any

import click
from click.shell_completion import CompletionItem

from lintberita.errors import LintberitaError

Items = list[CompletionItem[Any]]


def paths(_: click.Context, __: click.Parameter, incomplete: str) -> Items:
    """Let the shell complete file names itself: it knows how to quote them."""
    return [CompletionItem(incomplete, type="file")]


def rules(_: click.Context, __: click.Parameter, incomplete: str) -> Items:
    """Offer rules and families; behind a comma only the last name is completed."""
    done, comma, begun = incomplete.rpartition(",")
    return [
        CompletionItem(f"{done}{comma}{name}", help=title)
        for name, title in _rules_and_families()
        if name.startswith(begun)
    ]


def single_rule(_: click.Context, __: click.Parameter, incomplete: str) -> Items:
    """Offer rules, no families."""
    return [
        CompletionItem(name, help=title)
        for name, title in _rules_and_families()
        if "/" in name and name.startswith(incomplete)
    ]


def rules_and_paths(context: click.Context, parameter: click.Parameter, incomplete: str) -> Items:
    """Offer what ``replay`` takes."""
    return paths(context, parameter, incomplete) + rules(context, parameter, incomplete)


def styles(context: click.Context, parameter: click.Parameter, incomplete: str) -> Items:
    """Offer the built-in house styles, and files."""
    from lintberita.config.styles import built_in_styles

    named = [CompletionItem(name) for name in built_in_styles() if name.startswith(incomplete)]
    return paths(context, parameter, incomplete) + named


def doc_types(_: click.Context, __: click.Parameter, incomplete: str) -> Items:
    """Offer the kinds of text that rules tell apart."""
    from lintberita.analysis.doctypes import NEWS, OWE_NOTHING, RELEASE

    kinds = (NEWS, RELEASE, *sorted(OWE_NOTHING))
    return [CompletionItem(kind) for kind in kinds if kind.startswith(incomplete)]


def _rules_and_families() -> Iterator[tuple[str, str]]:
    from lintberita.api import all_rules
    from lintberita.cli.catalogue import catalogue
    from lintberita.cli.session import cache_dir

    try:
        here = catalogue(with_examples=False)
    except LintberitaError:
        # The next command will tell what is wrong; the Tab key is no place for it.
        here = all_rules(cache_dir=cache_dir(), with_examples=False)
    yield from sorted({(rule.family, "keluarga aturan") for rule in here})
    yield from ((rule.id, rule.title) for rule in here)
