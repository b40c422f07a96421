"""Protects: an expression is left untried only where it cannot match."""

import gc
import pkgutil
import re
from importlib import import_module

import pytest

import lintberita
from lintberita.api import all_rules
from lintberita.language.literals import LiteralIndex, SearchedText
from lintberita.language.patterns import Pattern


@pytest.mark.parametrize(
    ("source", "literals"),
    [
        (r"\b(?:membantah|dibantah)\b", ("dibantah", "membantah")),
        (r"(?:meng)?akhiri \w+nya", ("akhiri ",)),
        (r"(?i:Jalan) \d+", ("jalan",)),
        (r"foo\b bar", ("foo bar",)),
        (r"(?:satu|dua|\d) anak", (" anak",)),
        (r"(?:kata )+(?=Bupati)", ("kata ",)),
        (r"(?<!meski )hujan(?! deras)", ("hujan",)),
        (r"\d+ \w+", ()),
        (r"(?:satu|\d)", ()),
        (r"(?:satu)?", ()),
    ],
)
def test_what_every_match_holds(source: str, literals: tuple[str, ...]) -> None:
    assert Pattern(source).literals == literals


def test_no_expression_of_the_package_misses_for_its_literals() -> None:
    for module in pkgutil.walk_packages(lintberita.__path__, "lintberita."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    rules = all_rules()
    text = SearchedText("\n".join(e.bad or e.ok for rule in rules for e in rule.examples))
    patterns = [found for found in gc.get_objects() if isinstance(found, Pattern)]
    lines = [match.span() for match in re.finditer(r".+", text)]
    assert len(patterns) > 200
    for pattern in patterns:
        for start, end in lines:
            if pattern.compiled.search(text, start, end):
                assert pattern.may_match(text, start, end), pattern.pattern
                assert pattern.may_match(text[start:end]), pattern.pattern


def test_a_window_counts_and_not_the_whole_text() -> None:
    text = SearchedText("Ayam di kandang. Sapi di padang.")
    assert Pattern("sapi", re.IGNORECASE).may_match(text)
    assert not Pattern("sapi", re.IGNORECASE).may_match(text, 0, 16)
    assert Pattern("sapi", re.IGNORECASE).may_match(text, 16)


def test_a_letter_that_grows_in_lower_case_moves_nothing() -> None:
    text = SearchedText("İİİ Sapi")
    assert list(LiteralIndex(text).places(("sapi",))) == [4]
    assert [m.start() for m in Pattern("Sapi").finditer(text, 4)] == [4]
