"""What a check is given."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from lintberita.analysis import Document, Paragraph
from lintberita.language.lexicon import Lexicon
from lintberita.language.tokens import Token
from lintberita.model import Edit, Hit, Rule, Span


class RuleContext(NamedTuple):
    """One rule at work on one paragraph, or (``at`` is ``None``) on the whole draft.

    A named tuple because every rule gets a new one at every paragraph.
    """

    rule: Rule
    document: Document
    lexicon: Lexicon
    options: Mapping[str, Any]
    at: Paragraph | None = None

    @property
    def paragraph(self) -> Paragraph:
        """The paragraph of a paragraph-level check."""
        if self.at is None:
            raise ValueError(f"{self.rule.id} checks whole drafts and has no paragraph")
        return self.at

    @property
    def paragraphs(self) -> list[Paragraph]:
        """The paragraphs of the draft that the rule looks at."""
        scope = self.rule.scope
        return [p for p in self.document.paragraphs if p.role.value in scope]

    def with_comma(self, before: Token, after: Token) -> Hit:
        """A hit on two neighbours between which a comma is missing, the comma between them."""
        span = Span(before.start, after.end)
        text = self.document.slice(span)
        cut = before.end - before.start
        edit = Edit(Span(before.end, before.end), ",")
        return Hit(span, suggestions=(f"{text[:cut]},{text[cut:]}",), edits=(edit,))


Check = Callable[[RuleContext], Iterator[Hit]]
