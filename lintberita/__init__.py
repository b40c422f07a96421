"""lintberita: the editorial-standards linter for Indonesian news."""

__version__ = "0.1.0"
