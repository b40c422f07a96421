"""``lintberita words add``: words and names that an outlet accepts."""

from collections.abc import Sequence
from pathlib import Path

import click

from lintberita.cli.additions import add_key
from lintberita.cli.files import write_whole
from lintberita.config import find_config, read_config
from lintberita.config.discover import CONFIG_NAME
from lintberita.errors import LintberitaError, Place

_LIST = ".lintberita/kata.txt"


@click.group("words")
def command() -> None:
    """Kelola daftar kata yang diterima redaksi."""


@command.command("add")
@click.argument("words", nargs=-1, required=True, metavar="KATA...")
def add(*, words: tuple[str, ...]) -> int:
    """Tambahkan KATA ke daftar terdekat; daftar dan lintberita.yaml dibuat bila belum ada."""
    found = find_config(Path.cwd())
    target = _nearest_list(found or Path.cwd() / CONFIG_NAME)
    added = _append(target, words)
    click.echo(f"{added} kata ditambahkan ke {target}.")
    return 0


def _nearest_list(config: Path) -> Path:
    """The first list that ``config`` names; it is made to name one where it has none."""
    if config.is_file():
        # A configuration from elsewhere must not choose a file outside of its folder to write to.
        folder = config.parent.resolve()
        lists = read_config(config).word_lists
        for listed in lists:
            if listed.resolve().is_relative_to(folder):
                return listed
        if lists:
            raise LintberitaError(
                'Semua daftar di "words" berada di luar folder konfigurasi ini.',
                remedy=f"Tambahkan {_LIST} ke daftar itu, atau sunting daftar bersama langsung.",
                place=Place(config),
            )
    target = config.parent / _LIST
    add_key(config, f"words: [{_LIST}]")
    _append(target, ())
    return target


def _append(target: Path, words: Sequence[str]) -> int:
    """Add what the list does not have, in any case; returns how many words that were."""
    text = target.read_text("utf-8") if target.is_file() else ""
    known = {line.strip().lower() for line in text.splitlines()}
    new = {w.lower(): w for word in words if (w := " ".join(word.split())).lower() not in known}
    lines = [*text.splitlines(), *new.values()]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    except OSError as problem:
        raise LintberitaError(
            f"Daftar kata tidak dapat dibuat ({problem.strerror}).",
            remedy="Periksa izin foldernya.",
            place=Place(target),
        ) from problem
    write_whole(target, "".join(f"{line}\n" for line in lines).encode())
    return len(new)
