"""What part a paragraph plays in a piece of news."""

from dataclasses import dataclass
from enum import Enum

from lintberita.model import Span
from lintberita.source import BlockKind


class Role(Enum):
    """The value is the name that a rule's ``scope`` uses."""

    LABEL = "label"
    TITLE = "title"
    SUBHEAD = "subhead"
    LEAD = "lead"
    BODY = "body"
    LIST = "list"
    TABLE = "table"
    CODE = "code"
    SOURCE_LINE = "source-line"
    CREDIT = "credit"
    END_MARK = "end-mark"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the draft in prose offsets; ``index`` counts all blocks from 0."""

    index: int
    span: Span
    kind: BlockKind
    role: Role
