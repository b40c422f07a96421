"""What a check is given."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lintberita.analysis import Document, Paragraph
from lintberita.language.lexicon import Lexicon
from lintberita.model import Hit, Rule


@dataclass(frozen=True, slots=True)
class RuleContext:
    """One rule at work on one paragraph, or (``at`` is ``None``) on the whole draft."""

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


Check = Callable[[RuleContext], Iterator[Hit]]
