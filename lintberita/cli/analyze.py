"""``lintberita analyze``: what a draft says."""

import json
import sys
from collections.abc import Iterator
from typing import Any

import click

from lintberita.analysis import Document
from lintberita.analysis.elements import ELEMENTS
from lintberita.analysis.facts import facts
from lintberita.cli.exits import CLEAN, USAGE
from lintberita.cli.session import Session, draft_options
from lintberita.cli.streams import as_utf8
from lintberita.errors import SourceError
from lintberita.source.formats import open_source

_NAMES = {"di_mana": "di mana"}
_SHOWN = 60


@click.command("analyze")
@draft_options
@click.option("--format", "style", type=click.Choice(["console", "json"]), default="console")
def command(*, style: str, **options: Any) -> int:
    """Tunjukkan bagian-bagian naskah, kutipan dan penuturnya, 5W1H, dan baris sumber."""
    session = Session(**options)
    files: list[dict[str, Any]] = []
    status = CLEAN
    for draft in session.drafts():
        name = session.name(draft)
        try:
            source = open_source(session.read(draft), name)
        except SourceError as problem:
            status = USAGE
            click.echo(f"{name}: {problem}", err=True)
            continue
        document = Document(source.prose(), session.metadata)
        if style == "json":
            files.append({"path": name, **facts(document)})
        else:
            click.echo("\n".join(as_lines(name, document)))
    session.close()
    if style == "json":
        as_utf8(sys.stdout)
        click.echo(json.dumps({"schema": 1, "files": files}, ensure_ascii=False, indent=2))
    return status


def as_lines(name: str, document: Document) -> Iterator[str]:
    """Yield the same for a person: parts, quotations with their speakers, 5W1H."""
    yield name
    for paragraph in document.paragraphs:
        yield f"  {paragraph.role.value:<12}{_short(document.slice(paragraph.span))}"
    dateline = document.structure.dateline
    if dateline:
        yield f"  dateline: kota {dateline.city or '-'}, media {dateline.medium or '-'}"
    yield "  kutipan:"
    for found in document.attributions:
        if found.is_speech is not False:
            speaker = found.speaker
            who = (speaker.resolved or speaker.text) if speaker else "tanpa penutur"
            yield f"    {who}: {_short(document.slice(found.span))}"
    yield "  5W1H:"
    for element in ELEMENTS:
        spans = document.elements.found[element]
        shown = "; ".join(dict.fromkeys(_short(document.slice(s), 40) for s in spans[:3]))
        yield f"    {_NAMES.get(element, element):<10}{shown or '-'}"
    if document.elements.missing:
        missing = ", ".join(_NAMES.get(e, e) for e in document.elements.missing)
        yield f"  tidak ditemukan: {missing}"


def _short(text: str, length: int = _SHOWN) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else f"{text[: length - 1]}…"
