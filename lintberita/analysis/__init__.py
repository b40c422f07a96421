"""What an editor sees in a draft."""

from lintberita.analysis.document import Document, Sentence
from lintberita.analysis.roles import Paragraph, Role

__all__ = ["Document", "Paragraph", "Role", "Sentence"]
