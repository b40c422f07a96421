"""Every example in every rule file: ``bad`` fires once, ``good`` is the cure, ``ok`` is quiet."""

import pytest

from lintberita.api import all_rules, failed_examples
from lintberita.language.lexicon import load_lexicon
from lintberita.model import Rule
from lintberita.resources import dictionaries_dir

RULES = all_rules()
LEXICON = load_lexicon(dictionaries_dir(), cache_dir=None)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples_hold_and_show_the_fault_and_a_near_miss(rule: Rule) -> None:
    assert failed_examples(rule, LEXICON) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_message_speaks_to_an_editor(rule: Rule) -> None:
    for text in (rule.message, *rule.messages.values()):
        assert text.rstrip().endswith((".", "?")), "a message is a sentence"
        assert "pelanggaran" not in text.lower(), "only Dewan Pers judges"
    if rule.family == "etik":
        assert rule.fix is None, "an ethics rule never writes for the editor"
