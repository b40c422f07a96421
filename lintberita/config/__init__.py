"""The outlet's configuration: finding it, reading it, what it says."""

from lintberita.config.discover import CONFIG_NAME, find_config
from lintberita.config.model import Config
from lintberita.config.read import config_of_style, read_config

__all__ = ["CONFIG_NAME", "Config", "config_of_style", "find_config", "read_config"]
