"""``check --show-config``: what holds for a draft, and which file or style says so."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import click

from lintberita.api import Linter
from lintberita.cli.drafts import STDIN, Draft
from lintberita.cli.session import Session
from lintberita.config import Config
from lintberita.config.provenance import Said, provenance
from lintberita.errors import ConfigError, Place, SourceError
from lintberita.report.words import printable
from lintberita.source.formats import open_source

_HEADINGS = {
    "style": "gaya",
    "select": "hanya",
    "enable": "hidup",
    "ignore": "tanpa",
    "severity": "tingkat",
    "rule-options": "opsi",
    "words": "kata",
    "reject": "ditolak",
    "exclude": "dilewati",
    "rules": "aturan",
}


def show_config(session: Session, drafts: Sequence[Draft], style: str) -> None:
    """Print the settings of each draft; drafts with the same settings share one block."""
    shown = [(session.name(draft), *_settings(session, draft)) for draft in drafts]
    if style == "json":
        files = [
            {
                "path": name,
                "config": str(config.path) if config.path else None,
                "values": [said._asdict() for said in values],
            }
            for name, config, values in shown
        ]
        click.echo(json.dumps({"schema": 1, "files": files}, ensure_ascii=False, indent=2))
        return
    groups: dict[str, list[str]] = {}
    for name, config, values in shown:
        groups.setdefault("\n".join(_lines(config, values)), []).append(name)
    for block, names in groups.items():
        more = f" dan {len(names) - 1} naskah lain" if len(names) > 1 else ""
        for line in (f"{names[0]}{more}", *block.split("\n")):
            click.echo(printable(line))


def _settings(session: Session, draft: Draft) -> tuple[Config, list[Said]]:
    linter = session.linter_for(draft)
    config = linter.config
    if str(draft.path) != STDIN:
        config = _in_its_profile(session, linter, draft).config
    return config, list(_with_options(session, config))


def _in_its_profile(session: Session, linter: Linter, draft: Draft) -> Linter:
    """The linter for the house style that the head of the draft asks for."""
    name = session.name(draft)
    try:
        head = open_source(session.read(draft), name).prose().metadata
    except SourceError:
        return linter
    try:
        return linter.profiled(head.get("profile", ""))
    except ConfigError as problem:
        place = problem.place or Place(name)
        raise ConfigError(problem.problem, remedy=problem.remedy, place=place) from problem


def _with_options(session: Session, config: Config) -> Iterator[Said]:
    """What holds, with the words of the command line."""
    given = session.select_names
    shown = replace(config, select=()) if given else config
    said = [
        *provenance(shown),
        *(Said("select", name, None, "--select") for name in given),
        *(Said("ignore", name, None, "--ignore") for name in session.ignore_names),
    ]
    order = list(_HEADINGS)
    yield from sorted(said, key=lambda each: order.index(each.key))


def _lines(config: Config, values: Sequence[Said]) -> Iterator[str]:
    yield f"  konfigurasi  {config.path or 'tidak ada; yang dipakai gaya bawaan'}"
    texts = [_text(said) for said in values]
    width = max(map(len, texts), default=0)
    before = ""
    for said, text in zip(values, texts, strict=True):
        heading = _HEADINGS[said.key] if said.key != before else ""
        before = said.key
        yield f"  {heading:<11}  {text:<{width}}  {said.source}"


def _text(said: Said) -> str:
    value: Any = said.value
    if isinstance(value, bool):
        value = str(value).lower()
    return " = ".join(str(part) for part in (said.item, value) if part not in ("", None))
