"""``lintberita rules``: the catalogue."""

import json
import sys
from collections.abc import Sequence
from typing import Any

import click

from lintberita.cli.catalogue import catalogue
from lintberita.cli.new_rule import KINDS, new_rule
from lintberita.cli.rule_check import check_rules, rule_places
from lintberita.cli.streams import as_utf8
from lintberita.errors import LintberitaError
from lintberita.model import Rule
from lintberita.report.words import SEVERITY_NAMES


@click.command("rules")
@click.argument("paths", nargs=-1, metavar="[FOLDER|BERKAS]...")
@click.option("--format", "style", type=click.Choice(["console", "json"]), default="console")
@click.option("--new", "new_id", metavar="KELUARGA/NAMA", help="Buat berkas aturan milik redaksi.")
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    default="existence",
    show_default=True,
    help="Jenis aturan yang dibuat --new.",
)
@click.option("--check", "checked", is_flag=True, help="Uji contoh dalam aturan milik redaksi.")
@click.option("--config", "config_path", help="Pakai berkas konfigurasi ini.")
def command(
    *,
    paths: Sequence[str],
    style: str,
    new_id: str | None,
    kind: str,
    checked: bool,
    config_path: str | None,
) -> int:
    """Tampilkan semua aturan, buat satu milik redaksi (--new), atau uji contohnya (--check).

    Tanpa FOLDER atau BERKAS, yang diuji ialah aturan yang disebut lintberita.yaml terdekat.
    """
    if checked:
        return check_rules(rule_places(paths, config_path))
    if paths:
        raise LintberitaError(
            "Daftar aturan tidak memerlukan jalur.",
            remedy=f"Untuk menguji aturan sendiri: lintberita rules --check {paths[0]}",
        )
    if new_id is not None:
        click.echo("\n".join(new_rule(new_id, kind)))
        return 0
    rules = catalogue(config_path)
    if style == "json":
        as_utf8(sys.stdout)
        listed = {"schema": 1, "rules": [_as_json(rule) for rule in rules]}
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return 0
    width = max(len(rule.id) for rule in rules)
    for rule in rules:
        state = SEVERITY_NAMES[rule.severity] if rule.enabled else "mati"
        click.echo(f"{rule.id:<{width}}  {state:<10}  {rule.title}")
    return 0


def _as_json(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "family": rule.family,
        "kind": rule.kind,
        "severity": rule.severity.label,
        "enabled": rule.enabled,
        "title": rule.title,
        "tags": sorted(rule.tags),
        "covers": list(rule.covers),
        "reference": str(rule.reference),
        "fix": rule.fix.value if rule.fix else None,
        "precision": rule.precision,
    }
