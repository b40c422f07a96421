"""Every example in every rule file: ``bad`` fires once, ``good`` is the cure, ``ok`` is quiet."""

from functools import cache

import pytest

from lintberita.api import Linter, all_rules
from lintberita.config import Config
from lintberita.engine.fixer import chosen_edits
from lintberita.language.lexicon import load_lexicon
from lintberita.model import Example, Rule
from lintberita.resources import dictionaries_dir
from lintberita.rulepack.pack import compile_rules
from lintberita.source.edits import apply_edits

RULES = all_rules()
LEXICON = load_lexicon(dictionaries_dir(), cache_dir=None)


EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in RULES
    for number, example in enumerate(rule.examples, 1)
]


@cache
def linter(rule_id: str, options: tuple[tuple[str, object], ...]) -> Linter:
    """A linter with one rule and nothing else."""
    rule = next(r for r in RULES if r.id == rule_id)
    return Linter(compile_rules([rule], {rule_id: dict(options)}), LEXICON, Config())


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example(rule: Rule, example: Example) -> None:
    alone = linter(rule.id, tuple(sorted(example.options.items())))
    text = example.ok or example.bad
    result = alone.check(text, "contoh.txt", example.context)
    assert result.error is None
    found = [(f.rule, f.message) for f in result.findings]
    if example.ok:
        assert found == []
        return
    assert len(found) == 1, found
    if example.good:
        edits = chosen_edits(result.findings, unsafe=True)
        if edits:
            assert apply_edits(text, edits) == example.good
        after = alone.check(example.good, "contoh.txt", example.context)
        assert [(f.rule, f.text) for f in after.findings] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_shows_the_fault_and_a_near_miss(rule: Rule) -> None:
    assert any(e.bad for e in rule.examples), "a rule without a wrong example proves nothing"
    assert any(e.ok for e in rule.examples), "a rule without a near miss has not met its limits"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_message_speaks_to_an_editor(rule: Rule) -> None:
    for text in (rule.message, *rule.messages.values()):
        assert text.rstrip().endswith((".", "?")), "a message is a sentence"
        assert "pelanggaran" not in text.lower(), "only Dewan Pers judges"
    if rule.family == "etik":
        assert rule.fix is None, "an ethics rule never writes for the editor"
