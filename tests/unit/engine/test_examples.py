"""Protects: an example that does not hold is told, with what was found instead."""

from dataclasses import replace

import pytest

from lintberita.api import all_rules, failed_examples
from lintberita.language.lexicon import Lexicon, load_lexicon
from lintberita.model import Example, Rule
from lintberita.resources import dictionaries_dir


@pytest.fixture(scope="module")
def rule() -> Rule:
    return next(rule for rule in all_rules() if rule.id == "ejaan/kata-depan-serangkai")


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(dictionaries_dir(), cache_dir=None)


BAD = Example(bad="Ia dirumah.", good="Ia di rumah.")
OK = Example(ok="Ia dirawat.")


@pytest.mark.parametrize(
    ("examples", "says"),
    [
        ((BAD, OK), []),
        ((replace(BAD, bad="Ia di rumah."), OK), ["tidak ada yang ditandai"]),
        ((replace(BAD, good=""), OK), ["Perbaikannya belum diuji"]),
        ((replace(BAD, bad="Ia dirumah dan dijalan."), OK), ['"dirumah", "dijalan"']),
        ((replace(BAD, good="Ia di rumahnya."), OK), ["hasil perbaikan: Ia di rumah."]),
        ((BAD, Example(ok="Ia dirumah.")), ['menandai "dirumah"']),
        ((OK,), ['"bad"']),
        ((BAD,), ['"ok"']),
    ],
)
def test_what_fails(
    rule: Rule, lexicon: Lexicon, examples: tuple[Example, ...], says: list[str]
) -> None:
    found = failed_examples(replace(rule, examples=examples), lexicon)
    assert len(found) == len(says)
    for failure, text in zip(found, says, strict=True):
        assert text in failure.problem


def test_a_cure_that_no_fix_makes(rule: Rule, lexicon: Lexicon) -> None:
    found = failed_examples(replace(rule, fix=None, examples=(BAD, OK)), lexicon)
    assert ["fix: safe" in failure.problem for failure in found] == [True]
