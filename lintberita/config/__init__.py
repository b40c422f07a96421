"""The outlet's configuration: finding it, reading it, what it says for which draft."""

from lintberita.config.discover import CONFIG_NAME, find_config
from lintberita.config.model import Config, Layer, Override, Settings
from lintberita.config.overrides import matching, names_file, overridden
from lintberita.config.read import config_of_style, of_style, read_config

__all__ = [
    "CONFIG_NAME",
    "Config",
    "Layer",
    "Override",
    "Settings",
    "config_of_style",
    "find_config",
    "matching",
    "names_file",
    "of_style",
    "overridden",
    "read_config",
]
