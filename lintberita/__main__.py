"""``python -m lintberita``."""

from lintberita.cli import main

main()
