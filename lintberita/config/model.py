"""What a configuration can say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lintberita.model import Severity
from lintberita.rulepack.house import Rejected


@dataclass(frozen=True, slots=True)
class Config:
    """Settings for one folder of drafts; the defaults are those of a run without a file.

    ``select``, ``enable`` and ``ignore`` hold rule ids or family names, those of the house style
    among them, as ``severity`` and ``rule_options`` do. ``words`` are those of
    ``word_lists``, in lower case. ``exclude`` holds patterns in the
    syntax of ``.gitignore``, relative to ``root``.
    """

    path: Path | None = None
    root: Path = field(default_factory=Path)
    style: str = "redaksi"
    select: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    word_lists: tuple[Path, ...] = ()
    reject: tuple[Rejected, ...] = ()
    exclude: tuple[str, ...] = ()
    rules: tuple[Path, ...] = ()
    rule_options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
