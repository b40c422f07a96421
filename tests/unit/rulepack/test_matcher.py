"""Protects: one pass finds every literal term, overlapping ones too."""

from lintberita.language.tokens import tokenize
from lintberita.rulepack.matcher import Matcher


def test_terms_of_one_and_more_tokens_are_found_in_any_case() -> None:
    matcher: Matcher[str] = Matcher()
    for term in ("kerja", "kerja sama", "sama sekali", "dll."):
        matcher.add([t.lower for t in tokenize(term)], term)
    tokens = list(tokenize("Kerja SAMA sekali, dll."))
    assert [(m.payload, m.first, m.last) for m in matcher.matches(tokens)] == [
        ("kerja", 0, 1),
        ("kerja sama", 0, 2),
        ("sama sekali", 1, 3),
        ("dll.", 4, 6),
    ]


def test_nothing_matches_inside_a_token() -> None:
    matcher: Matcher[str] = Matcher()
    matcher.add(["antar"], "antar")
    assert list(matcher.matches(list(tokenize("mengantar antarkota")))) == []
