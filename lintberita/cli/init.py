"""``lintberita init``: configuration, pre-commit entry and CI workflow, asking nothing."""

import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent, indent
from typing import NamedTuple

import click

from lintberita.cli.files import create
from lintberita.cli.templates import filled
from lintberita.config import CONFIG_NAME

WORD_LIST = ".lintberita/kata.txt"
PRE_COMMIT = ".pre-commit-config.yaml"
WORKFLOWS = {"github": ".github/workflows/lintberita.yml", "gitlab": ".gitlab-ci.yml"}
_REMOTE = re.compile(r"^\s*url\s*=\s*\S*\b(github|gitlab)\b", re.MULTILINE)
_ENTRY = re.compile(r"^( *)- repo:", re.MULTILINE)


class Written(NamedTuple):
    """A file that ``init`` wants: whether it was made, or what its owner is told instead."""

    path: Path
    made: bool
    told: str = ""


@click.command("init")
@click.argument("folder", default=".", metavar="[FOLDER]")
@click.option(
    "--ci",
    type=click.Choice(list(WORKFLOWS)),
    help="Sistem CI; tanpa opsi ini ditebak dari repositorinya.",
)
def command(*, folder: str, ci: str | None) -> int:
    """Siapkan FOLDER: pengaturan, kait pre-commit, dan pemeriksaan CI; tanpa bertanya."""
    home = Path(folder)
    top = _top(home)
    for file in _files(home, top or home, ci or _ci_of(top or home)):
        click.echo(f"{'dibuat    ' if file.made else 'dibiarkan '} {file.path}")
        if file.told:
            click.echo(file.told)
    click.echo("\nBerikutnya:")
    if top is None:
        click.echo("  git init              folder ini belum repositori git")
    click.echo("  lintberita check .    periksa semua naskah di folder ini")
    click.echo("  pre-commit install    periksa juga setiap kali commit")
    return 0


def _files(home: Path, top: Path, ci: str) -> Iterator[Written]:
    """Make each file that is not there; never touch one that is."""
    config = home / CONFIG_NAME
    made = create(config, filled("config.yaml"))
    yield Written(config, made, "" if made else "           Pengaturan yang ada tetap berlaku.")
    if made:
        yield Written(home / WORD_LIST, create(home / WORD_LIST, filled("kata.txt")))
    yield _written(
        top / PRE_COMMIT,
        f"repos:\n{filled('pre-commit.yaml')}",
        f'Tambahkan di bawah "repos:":\n\n{_entry_for(top / PRE_COMMIT)}',
    )
    workflow = filled(f"{ci}.yml", paths=_relative(home, top))
    added = f"Tambahkan:\n\n{workflow}"
    yield _written(top / WORKFLOWS[ci], workflow, added)


def _written(path: Path, text: str, otherwise: str) -> Written:
    if create(path, text):
        return Written(path, made=True)
    if "lintberita" in path.read_text("utf-8", errors="replace"):
        return Written(path, made=False, told="           Sudah memuat lintberita.")
    return Written(path, made=False, told=otherwise)


def _entry_for(config: Path) -> str:
    """The pre-commit entry, as far in as the entries that ``config`` has."""
    text = config.read_text("utf-8", errors="replace") if config.is_file() else ""
    other = _ENTRY.search(text)
    return indent(dedent(filled("pre-commit.yaml")), other[1] if other else "  ")


def _top(folder: Path) -> Path | None:
    """The folder of the git repository that holds ``folder``, where there is one."""
    if (folder / ".git").exists():
        return folder
    resolved = folder.resolve()
    return next((place for place in resolved.parents if (place / ".git").exists()), None)


def _relative(home: Path, top: Path) -> str:
    return home.resolve().relative_to(top.resolve()).as_posix()


def _ci_of(top: Path) -> str:
    """What the remote's address says, then the files that are there; GitHub where nothing does."""
    settings = top / ".git" / "config"
    remote = _REMOTE.search(settings.read_text("utf-8", "replace")) if settings.is_file() else None
    if remote:
        return remote[1]
    return "gitlab" if (top / WORKFLOWS["gitlab"]).exists() else "github"
