"""What an editor sees in a draft."""

from lintberita.analysis.document import Document, Paragraph, Role, Sentence

__all__ = ["Document", "Paragraph", "Role", "Sentence"]
