"""``lintberita rules --check``: the outlet's own rules put to the test of their examples."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from lintberita.api import all_rules, failed_examples
from lintberita.cli.exits import CLEAN, FOUND, USAGE
from lintberita.cli.session import cache_dir
from lintberita.config import find_config, read_config
from lintberita.errors import LintberitaError, RuleFileError
from lintberita.language.lexicon import load_lexicon
from lintberita.resources import dictionaries_dir
from lintberita.rulepack.own import OwnFile, OwnRule, own_bytes, own_files, read_own_rule


def rule_places(paths: Sequence[str], config_path: str | None) -> tuple[Path, ...]:
    """The files and folders to try: those given, else those of the configuration.

    Raises ``LintberitaError`` where there are none.
    """
    for path in paths:
        if not Path(path).exists():
            raise LintberitaError(f'Tidak ada "{path}".', remedy="Periksa jalurnya.")
    if paths:
        return tuple(map(Path, paths))
    found = Path(config_path) if config_path else find_config(Path.cwd())
    own = read_config(found).rules if found else ()
    if not own:
        raise LintberitaError(
            "Belum ada aturan milik redaksi di lintberita.yaml.",
            remedy="Buat satu dengan: lintberita rules --new KELUARGA/NAMA.",
        )
    return own


def check_rules(places: Sequence[Path]) -> int:
    """Try the examples of the rules in ``places``, tell what fails, return the exit status."""
    files = own_files(places)
    if not files:
        raise LintberitaError(
            "Tidak ada berkas aturan (.yaml) di sana.", remedy="Periksa jalurnya."
        )
    lexicon = load_lexicon(dictionaries_dir(), cache_dir=cache_dir())
    taken = {rule.id for rule in all_rules(cache_dir=cache_dir(), with_examples=False)}
    status, rules, examples, unread = CLEAN, 0, 0, 0
    for path in _strangers(places):
        click.echo(f"{path}: dilewati; nama berkas aturan berakhir .yaml.")
    for own in _read(files, taken):
        if isinstance(own, RuleFileError):
            click.echo(str(own))
            status = USAGE
            unread += 1
            continue
        rules += 1
        examples += len(own.examples)
        for failure in failed_examples(own.rule, lexicon):
            at = own.place if failure.example is None else own.examples[failure.example]
            click.echo(f"{at}: {own.rule.id}: {failure.problem}")
            status = max(status, FOUND)
    verdict = "semua sesuai" if status == CLEAN else "ada yang belum sesuai"
    beside = f", {unread} berkas tidak terbaca" if unread else ""
    click.echo(f"{rules} aturan dan {examples} contoh diuji{beside}; {verdict}.")
    return status


def _strangers(places: Sequence[Path]) -> Iterator[Path]:
    """Yield the files whose names hide a rule: some editors write ``aturan.yaml.txt``."""
    for place in places:
        yield from sorted(place.rglob("*.y*ml.*")) if place.is_dir() else ()


def _read(files: Sequence[OwnFile], taken: set[str]) -> Iterator[OwnRule | RuleFileError]:
    """Yield each rule, or what is wrong with its file."""
    for file in files:
        try:
            own = read_own_rule(file, own_bytes(file.path), taken)
        except RuleFileError as problem:
            yield problem
        else:
            taken.add(own.rule.id)
            yield own
