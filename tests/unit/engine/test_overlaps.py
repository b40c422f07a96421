"""Protects: one mistake gives one finding."""

from lintberita.engine.overlaps import settle
from lintberita.model import Finding, Reference, Rule, Severity, Span
from lintberita.rulepack.house import HOUSE_TAG


def finding(rule: str, start: int, end: int, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(rule, Span(start, end), severity, "", "", 0.9)


def rule(name: str, *tags: str) -> Rule:
    return Rule(name, "python", Severity.ERROR, "", "", Reference("x"), tags=frozenset(tags))


RULES = {r.id: r for r in (rule("ejaan/kamus", "kamus"), rule("gaya/asing"))}


def test_a_named_rule_beats_the_dictionary() -> None:
    found = [finding("ejaan/kamus", 0, 7), finding("gaya/asing", 0, 7, Severity.WARNING)]
    assert [f.rule for f in settle(found, RULES)] == ["gaya/asing"]


def test_the_longer_of_two_alike_wins() -> None:
    found = [finding("gaya/asing", 0, 6), finding("gaya/asing", 0, 15)]
    assert [f.span.end for f in settle(found, RULES)] == [15]


def test_the_word_of_the_outlet_goes_before_ours_where_both_are_as_urgent() -> None:
    rules = {**RULES, "gaya/warganet": rule("gaya/warganet", HOUSE_TAG)}
    found = [finding("gaya/asing", 0, 15), finding("gaya/warganet", 0, 7)]
    assert [f.rule for f in settle(found, rules)] == ["gaya/warganet"]
    found = [finding("gaya/asing", 0, 7), finding("gaya/warganet", 0, 7, Severity.INFO)]
    assert [f.rule for f in settle(found, rules)] == ["gaya/warganet"], "the very same words"
    found = [finding("gaya/asing", 0, 7), finding("gaya/warganet", 0, 15, Severity.INFO)]
    assert [f.rule for f in settle(found, rules)] == ["gaya/asing"]


def test_a_sentence_long_finding_leaves_the_words_in_it_alone() -> None:
    found = [finding("gaya/kalimat", 0, 300), finding("ejaan/kamus", 20, 27)]
    assert len(settle(found, RULES)) == 2


def test_the_news_and_the_wording_do_not_compete() -> None:
    found = [finding(name, 3, 9) for name in ("berita/teras", "etik/anak", "gaya/asing")]
    assert len(settle(found, RULES)) == 3


def test_order_is_by_place() -> None:
    found = [finding("gaya/asing", 9, 12), finding("gaya/asing", 2, 4)]
    assert [f.span.start for f in settle(found, RULES)] == [2, 9]
