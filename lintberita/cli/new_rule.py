"""``lintberita rules --new``: a rule file of the outlet's own, to be filled in without code."""

from collections.abc import Iterator
from pathlib import Path

from lintberita.cli.additions import add_key
from lintberita.cli.catalogue import catalogue
from lintberita.cli.files import create
from lintberita.cli.templates import filled
from lintberita.config import CONFIG_NAME, find_config, read_config
from lintberita.errors import LintberitaError, Place, RuleFileError
from lintberita.rulepack.schema import rule_from
from lintberita.rulepack.yaml_nodes import read_yaml

KINDS = (
    "existence", "substitution", "pair", "occurrence", "consistency", "pattern", "sequence",
)  # fmt: skip
_FOLDER = ".lintberita/aturan"


def new_rule(rule_id: str, kind: str) -> Iterator[str]:
    """Write a working rule file for ``rule_id`` and yield what the user is told.

    It goes into the folder of own rules of the nearest ``lintberita.yaml``; folder and file are
    made, and the file is made to name the folder, where that isn't so.
    """
    text = filled("aturan.yaml", id=rule_id, kind=kind) + filled(f"aturan-{kind}.yaml")
    try:
        rule_from(read_yaml(text, f"{rule_id}.yaml", RuleFileError))
    except RuleFileError as problem:
        # Its place is in a file that isn't there yet.
        raise LintberitaError(problem.problem, remedy=problem.remedy) from problem
    config = find_config(Path.cwd()) or Path.cwd() / CONFIG_NAME
    own = read_config(config).rules if config.is_file() else ()
    _refuse_known(rule_id)
    folder = _folder(config, own)
    path = folder / f"{rule_id}.yaml"
    if not create(path, text):
        raise LintberitaError(
            "Berkas ini sudah ada.", remedy="Pilih nama aturan lain.", place=Place(path)
        )
    yield f"dibuat      {_shown(path)}"
    if not own:
        add_key(config, f"rules: [{_FOLDER}]")
        yield f"ditambahkan rules: [{_FOLDER}] di {_shown(config)}"
    yield ""
    yield "Berikutnya:"
    yield "  1. Buka berkas itu; ganti kata, pesan, alasan, dan contohnya."
    commands = {
        "lintberita rules --check": "uji contoh-contohnya",
        f"lintberita check --select {rule_id} .": "lihat di mana ia bersuara",
    }
    width = max(map(len, commands))
    for number, (line, about) in enumerate(commands.items(), 2):
        yield f"  {number}. {line:<{width}}    {about}"


def _folder(config: Path, own: tuple[Path, ...]) -> Path:
    if not own:
        return config.parent / _FOLDER
    folders = [place for place in own if place.is_dir()]
    if not folders:
        raise LintberitaError(
            '"rules" hanya menyebut berkas, tidak ada folder untuk aturan baru.',
            remedy="Tambahkan sebuah folder di sana.",
            place=Place(config),
        )
    return folders[0]


def _refuse_known(rule_id: str) -> None:
    if any(rule.id == rule_id for rule in catalogue(with_examples=False)):
        raise LintberitaError(
            f'Aturan "{rule_id}" sudah ada.',
            remedy=f"Beri nama lain, atau lihat: lintberita explain {rule_id}.",
        )


def _shown(path: Path) -> Path:
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
