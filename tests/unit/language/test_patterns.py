"""Protects: an expression is left untried only where it cannot match."""

import gc
import pkgutil
import re
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lintberita
from lintberita.api import all_rules
from lintberita.language.literal_index import LiteralIndex, SearchedText
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
    assert Pattern(source).literals.required == literals


@pytest.mark.parametrize(
    ("source", "literals"),
    [
        (r"\b(?:di|me)remas", ("diremas", "meremas")),
        (r"(?:men|di)?curi\w*", ("curi", "dicuri", "mencuri")),
        (r"[Pp]aspor \d+", ("paspor ",)),
        (r"(?<!buat )orang (?:gila|sinting)", ("orang gila", "orang sinting")),
        (r"(?:orang|orang tua)", ("orang",)),
        (r"(?:kata )+Bupati", ("kata ",)),
        (r"(?i:Jalan)|Gang [A-Z]", ("gang ", "jalan")),
        (r"(?:satu|dua)?", ()),
        (r"\w+nya", ()),
        (r"(?:di )?\w+", ()),
    ],
)
def test_what_every_match_opens_with(source: str, literals: tuple[str, ...]) -> None:
    assert Pattern(source).literals.opening == literals


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
            found = [match.span() for match in pattern.finditer(text, start, end)]
            assert found == [m.span() for m in pattern.compiled.finditer(text, start, end)]


def test_a_window_counts_and_not_the_whole_text() -> None:
    text = SearchedText("Ayam di kandang. Sapi di padang.")
    assert Pattern("sapi", re.IGNORECASE).may_match(text)
    assert not Pattern("sapi", re.IGNORECASE).may_match(text, 0, 16)
    assert Pattern("sapi", re.IGNORECASE).may_match(text, 16)


def test_a_letter_that_grows_in_lower_case_moves_nothing() -> None:
    text = SearchedText("İİİ Sapi")
    assert list(LiteralIndex(text).places(("sapi",))) == [4]
    assert [m.start() for m in Pattern("Sapi").finditer(text, 4)] == [4]


@given(
    st.text(alphabet="aAbB \n", max_size=40).map(SearchedText),
    st.text(alphabet="ab \n", min_size=1, max_size=4),
)
def test_literals_are_where_the_string_search_finds_them(text: SearchedText, literal: str) -> None:
    lowered = text.lower()
    places = [at for at in range(len(lowered)) if lowered.startswith(literal, at)]
    assert list(text.literals.of(literal)) == places
