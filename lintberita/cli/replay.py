"""``lintberita replay``: try rules on an archive before they are switched on."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from lintberita.cli import suggestions
from lintberita.cli.catalogue import catalogue
from lintberita.cli.session import Session, cache_dir
from lintberita.engine.replay import Memory, Replay, Sighting, Tally, replayed
from lintberita.engine.select import refuse_unknown
from lintberita.errors import LintberitaError
from lintberita.model import FileResult
from lintberita.report.excerpt import excerpt, masked
from lintberita.report.words import decimal
from lintberita.rulepack.schema import FAMILIES
from lintberita.source.lines import LineIndex

_WIDTH = 110


@click.command("replay")
@click.argument(
    "names",
    nargs=-1,
    metavar="ATURAN... NASKAH|FOLDER|ARSIP.jsonl...",
    shell_complete=suggestions.rules_and_paths,
)
@click.option("--config", "config_path", help="Pakai berkas konfigurasi ini.")
@click.option("--sample", default=10, show_default=True, help="Contoh yang ditunjukkan per aturan.")
@click.option("--seed", default=1, show_default=True, help="Benih undian contoh.")
@click.option("--no-cache", is_flag=True, help="Jangan baca atau tulis tembolok.")
def command(
    *, names: Sequence[str], config_path: str | None, sample: int, seed: int, no_cache: bool
) -> int:
    """Coba aturan pada arsip: seberapa sering ia bersuara, di mana, dan apa yang berubah."""
    rules, paths = _sorted_out(names, config_path)
    archives = [path for path in paths if path.endswith(".jsonl")]
    drafts = [path for path in paths if path not in archives]
    session = Session(drafts, config_path, select=rules, no_cache=no_cache)
    memory = Memory(
        None if no_cache else cache_dir(),
        [*sorted(rules), *(str(Path(path).resolve()) for path in paths)],
    )
    before = memory.read()
    replay = replayed(_results(session, archives), sample=max(0, sample), seed=seed)
    session.close()
    _print(replay, before)
    memory.keep(replay.tallies)
    return 0


def _sorted_out(names: Sequence[str], config_path: str | None) -> tuple[list[str], list[str]]:
    """Tell rules and families from paths."""
    rules_here = catalogue(config_path, with_examples=False)
    known = {name for rule in rules_here for name in (rule.id, rule.family)}
    rules = [name.rstrip("/") for name in names if name.rstrip("/") in known]
    paths = [name for name in names if name.rstrip("/") not in known]
    for path in paths:
        if Path(path).exists():
            continue
        if path.partition("/")[0] in FAMILIES:
            refuse_unknown((path,), rules_here)
        raise LintberitaError(f'Tidak ada berkas atau folder "{path}".', remedy="Periksa jalurnya.")
    if not rules or not paths:
        raise LintberitaError(
            "Sebutkan sedikitnya satu aturan atau keluarga, dan satu naskah, folder, atau arsip.",
            remedy="Misalnya: lintberita replay ejaan/koma-sisipan arsip/.",
        )
    return rules, paths


def _results(session: Session, archives: Sequence[str]) -> Iterator[FileResult]:
    """Check the drafts, and each line of a ``.jsonl`` archive as a draft of its own."""
    for draft in session.drafts() if session.paths else ():
        yield session.check(draft)
    for name in archives:
        linter = session.linter(Path(name))
        for number, text in _texts(name):
            yield linter.check(text, f"{name}#{number}.txt")


def _texts(name: str) -> Iterator[tuple[int, str]]:
    try:
        with Path(name).open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                yield number, str(json.loads(line)["text"])
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise LintberitaError(
            f'Arsip "{name}" tidak dapat dibaca ({type(problem).__name__}).',
            remedy='Setiap baris arsip berupa objek JSON dengan kunci "text".',
        ) from problem


def _print(replay: Replay, before: dict[str, set[str]] | None) -> None:
    if not replay.tallies:
        click.echo(f"Tidak ada temuan dalam {replay.words} kata.")
    for rule, tally in sorted(replay.tallies.items(), key=lambda item: -item[1].hits):
        rate = 10_000 * tally.hits / max(1, replay.words)
        known = None if before is None else before.get(rule, set())
        click.echo(
            f"{rule}: {tally.hits} temuan, {decimal(rate)} per 10.000 kata{_change(tally, known)}"
        )
        for sighting in sorted(tally.sample, key=lambda s: (s.path, s.finding.span.start)):
            click.echo(_line(sighting, known))
    for rule in sorted((before or {}).keys() - replay.tallies.keys()):
        gone = len((before or {})[rule])
        click.echo(f"{rule}: 0 temuan; sejak pemeriksaan terakhir {gone} hilang")


def _change(tally: Tally, known: set[str] | None) -> str:
    if known is None:
        return ""
    new, gone = len(tally.keys - known), len(known - tally.keys)
    return f"; sejak pemeriksaan terakhir {new} baru, {gone} hilang"


def _line(sighting: Sighting, known: set[str] | None) -> str:
    """One hit in its line, marked with brackets; a plus sign where the last run had none."""
    span = sighting.finding.span
    text = masked(sighting.text, [span] if sighting.finding.sensitive else [])
    lines = LineIndex(text)
    place = lines.position(span.start)
    shown = excerpt(text, lines, span, _WIDTH)
    marked = f"{shown.text[: shown.start]}[{shown.text[shown.start : shown.end]}]"
    sign = "+" if known is not None and sighting.key not in known else " "
    return f" {sign} {sighting.path}:{place.line}:{place.column} {marked}{shown.text[shown.end :]}"
