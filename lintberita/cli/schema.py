"""``lintberita schema``: JSON Schemas for an editor program."""

import json

import click

from lintberita.config.json_schema import config_schema, rule_schema, style_schema

SCHEMAS = {"konfigurasi": config_schema, "gaya": style_schema, "aturan": rule_schema}


@click.command("schema")
@click.argument("name", type=click.Choice(list(SCHEMAS)), default="konfigurasi")
def command(*, name: str) -> int:
    """Cetak JSON Schema untuk penyunting teks: konfigurasi, gaya, atau aturan."""
    click.echo(json.dumps(SCHEMAS[name](), ensure_ascii=False, indent=2))
    return 0
