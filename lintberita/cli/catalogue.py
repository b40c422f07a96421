"""Every rule that may be named here: the built-in ones, and those of the outlet."""

from pathlib import Path

from lintberita.api import all_rules
from lintberita.cli.session import cache_dir
from lintberita.config import Config, find_config, read_config
from lintberita.model import Rule


def catalogue(config_path: str | None = None, *, with_examples: bool = True) -> tuple[Rule, ...]:
    """The rules that ``config_path``, or the ``lintberita.yaml`` above this folder, can name.

    Raises ``LintberitaError`` where that file or one of its rules is wrong.
    """
    config = config_here(config_path)
    own = config.rules if config else ()
    return all_rules(own, cache_dir=cache_dir(), with_examples=with_examples)


def config_here(config_path: str | None = None) -> Config | None:
    """What ``config_path``, or the ``lintberita.yaml`` above this folder, says."""
    found = Path(config_path) if config_path else find_config(Path.cwd())
    return read_config(found) if found else None
