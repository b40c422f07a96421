"""Which settings hold for which draft of a folder."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from lintberita.config.model import Config, settled
from lintberita.config.styles import read_style
from lintberita.errors import ConfigError, Place

# Imported where a pattern is met: most folders have none.
if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


def names_file(patterns: tuple[str, ...], path: Path, root: Path, place: Place | None) -> bool:
    """Whether ``patterns``, as in a ``.gitignore`` in the folder ``root``, name ``path``.

    Raises ``ConfigError`` at ``place`` for a pattern that is none.
    """
    if not patterns:
        return False
    try:
        relative = path.resolve().relative_to(root.resolve())
    except ValueError:
        return False
    try:
        return _spec(patterns).match_file(relative.as_posix())
    except ValueError as problem:
        raise ConfigError(
            "Pola berkas ini tidak sah.",
            remedy='Tulis seperti dalam .gitignore, misalnya "kolom/**".',
            place=place,
        ) from problem


def matching(config: Config, path: Path) -> tuple[int, ...]:
    """The numbers of the overrides that hold for the draft at ``path``.

    Drafts with the same numbers have the same settings, and may share one linter.
    """
    return tuple(
        number
        for number, override in enumerate(config.overrides)
        if names_file(override.files, path, config.root, override.place)
    )


def overridden(config: Config, numbers: Sequence[int]) -> Config:
    """``config`` with the overrides ``numbers`` applied, the later ones winning."""
    if not numbers:
        return config
    chosen = [config.overrides[number] for number in numbers]
    styled = [override for override in chosen if override.style][-1:]
    house = read_style(styled[0].style, config.root, None) if styled else config.house
    own = (*config.own, *(override.layer for override in chosen))
    return replace(
        config,
        style=styled[0].style if styled else config.style,
        style_from=str(styled[0].place) if styled else config.style_from,
        house=house,
        own=own,
        **settled((*house, *own)),
    )


@lru_cache
def _spec(patterns: tuple[str, ...]) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)
