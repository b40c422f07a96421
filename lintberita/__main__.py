"""``python -m lintberita``."""

from lintberita.cli import main

# A new process of the pool reads this module too, and must not begin a run of its own.
if __name__ == "__main__":
    main()
