"""Protects: an outlet's expression can't hold a run up, and a harmless one is let through."""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lintberita.api import all_rules
from lintberita.rulepack.backtracking import MOST_WAYS, RunawayError, refuse_runaway

RUNAWAYS = [
    r"(a+)+$",
    r"(a|a)*b",
    r"(a|aa)+$",
    r"(?:ab|a.)*c",
    r"(?:\w+\s*)+$",
    r"^(\w+\s?)*$",
    r"([a-z]+)*=",
    r"(a*)+b",
    r"(x+x+)+y",
    r"(\d+)*\.",
    r"\w+\w+x",
    r"a*?a*?b",
    r"a*(?:b|a*)c",
    r".*a.*b",
    r"(.*)*",
    r"(?:[^\"]*\"){2}",
    r"(?=(a+)+b)a",
    r"(?:\w|ç)+x",
    r"(?:a?){30}a{30}",
    r"(?:(?:a{0,30}){0,30}){0,30}b",
    r"a{0,2000}a{0,2000}b",
    r"(?i)[a-z]+[A-Z]+x",
    r"(?i:[a-z]+[A-Z]+x)",
    r"(?i)(?:k|K)+x",
    r"(a)(?:\1+)+b",
    r"(?a)\W+é+x",
    "(" * 300 + "a" + "){0,2}" * 300,
    "(a?)" + "".join(rf"(\{n}\{n})" for n in range(1, 60)) + "+x",
]
HARMLESS = [
    r"\bRp\.? ?\d[\d.,]*(?: (?:ribu|juta))?",
    r"\w+@\w+",
    r"(?:\w+ ){1,3}x",
    r"(?:ab|ac)*d",
    r"\d+(?:\.\d+)*%",
    r"\w+(?!x)",
    r"[A-Z]{4,}(?: [A-Z]{3,}){2,}\b",
    r"(?P<w>\w+) (?P=w)",
    r"\w++x",
    r"(?>a+)+b",
    r"[^.;\n]{3,80}\b(?:dll|dsb)",
    r"(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|senin malam)",
    r"(?<=[a-z] )[A-Z]\w*(?= [a-z])",
    "(?:" * 30 + "a" + ")?" * 30 + "b",
]


@pytest.mark.parametrize("pattern", RUNAWAYS)
def test_what_may_run_away_is_refused_with_the_way_out(pattern: str) -> None:
    with pytest.raises(RunawayError, match="; "):
        refuse_runaway(pattern)


@pytest.mark.parametrize("pattern", HARMLESS)
def test_what_is_harmless_passes(pattern: str) -> None:
    refuse_runaway(pattern)


def test_what_must_match_a_whole_token_cannot_run_away_either() -> None:
    refuse_runaway("(?:n+)+")
    with pytest.raises(RunawayError):
        refuse_runaway("(?:n+)+", whole=True)
    refuse_runaway("[A-Z][a-z]+(?:-[A-Z][a-z]+)*", whole=True)


def test_letters_of_another_case_count_where_case_does_not() -> None:
    refuse_runaway("[a-z]+[A-Z]+x")
    with pytest.raises(RunawayError):
        refuse_runaway("[a-z]+[A-Z]+x", any_case=True)


def test_the_built_in_rules_pass() -> None:
    for rule in all_rules(with_examples=False):
        if rule.kind == "pattern":
            refuse_runaway(rule.body["pattern"], any_case=bool(rule.body.get("ignore_case")))
        for element in rule.body.get("tokens", ()):
            refuse_runaway(element.get("regex", ""), whole=True)


class _Tries:
    """A plain backtracking matcher over the parse tree that counts each character it looks at."""

    def __init__(self, text: str, most: int) -> None:
        self.text = text
        self.left = most

    def ends(self, items: list[Any], at: int) -> Iterator[int]:
        if not items:
            yield at
            return
        for middle in self.item(items[0], at):
            yield from self.ends(items[1:], middle)

    def item(self, item: Any, at: int) -> Iterator[int]:
        name, argument = str(item[0]), item[1]
        self.left -= 1
        if self.left < 0:
            raise TimeoutError
        if name.startswith(("AT", "ASSERT")):
            if self.holds(name, argument, at):
                yield at
        elif name == "BRANCH":
            for branch in argument[1]:
                yield from self.ends(list(branch), at)
        elif name == "SUBPATTERN":
            yield from self.ends(list(argument[-1]), at)
        elif name in ("MAX_REPEAT", "MIN_REPEAT"):
            yield from self.rounds(argument, at, 0, greedy=name == "MAX_REPEAT")
        elif at < len(self.text) and self.fits(name, argument, self.text[at]):
            yield at + 1

    def holds(self, name: str, argument: Any, at: int) -> bool:
        if name == "AT":
            return at == len(self.text)
        direction, items = argument
        start = at if direction > 0 else at - items.getwidth()[0]
        found = start >= 0 and next(self.ends(list(items), start), None) is not None
        return found is (name == "ASSERT")

    def rounds(self, argument: Any, at: int, done: int, *, greedy: bool) -> Iterator[int]:
        least, most, items = argument
        if done >= least and not greedy:
            yield at
        if done < int(most):
            for end in self.ends(list(items), at):
                if end > at or done < least:
                    yield from self.rounds(argument, end, done + 1, greedy=greedy)
        if done >= least and greedy:
            yield at

    def fits(self, name: str, argument: Any, letter: str) -> bool:
        if name == "LITERAL":
            return bool(ord(letter) == argument)
        return any(ord(letter) == code for kind, code in argument if str(kind) == "LITERAL")


ATOMS = st.sampled_from(["a", "b", "[ab]", "ab", "c", "(?=a)", "(?!b)", "(?:a|$)", r"(?<=b)a"])
TIMES = st.sampled_from(["*", "+", "?", "{2}", "{1,3}", "{0,4}", "*?", "+?"])
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.tuples(inner, TIMES).map(lambda p: f"(?:{p[0]}){p[1]}"),
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda p: f"(?:{p[0]}|{p[1]})"),
    ),
    max_leaves=6,
)


@settings(max_examples=400, deadline=None)
@given(PATTERNS, st.text(alphabet="ab", min_size=10, max_size=30), st.booleans())
def test_the_work_for_what_passes_stays_small(pattern: str, text: str, at_end: bool) -> None:
    """Behind each pattern stands what never comes, so that every way is tried."""
    never, text = (f"(?:{pattern})$", f"{text}d") if at_end else (f"(?:{pattern})x", text)
    try:
        refuse_runaway(never)
    except RunawayError:
        return
    parser: Any = import_module("re._parser")
    tries = _Tries(text, most=MOST_WAYS * len(text))
    # Raises TimeoutError where there is more work than that.
    assert list(tries.ends(list(parser.parse(never)), 0)) == []
    assert re.match(never, text) is None
