"""Write a page per rule, and their index, from the rule files and real runs; --check compares.

python docs/katalog.py [--check]
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from textwrap import wrap

from lintberita.api import Linter, all_rules
from lintberita.cli.explain import FIXES, IN_QUOTES
from lintberita.config import Config, config_of_style
from lintberita.config.styles import built_in_styles
from lintberita.engine.fixer import chosen_edits
from lintberita.language.lexicon import Lexicon, load_lexicon
from lintberita.model import Example, Finding, Rule, Severity, Span
from lintberita.report.excerpt import excerpt, masked
from lintberita.report.words import SEVERITY_NAMES
from lintberita.resources import dictionaries_dir
from lintberita.rulepack.pack import compile_rules
from lintberita.source.edits import apply_edits
from lintberita.source.lines import LineIndex

FOLDER = Path(__file__).parent / "katalog"
FAMILIES = {
    "ejaan": "Ejaan, imbuhan, huruf kapital, tanda baca, angka",
    "gaya": "Pilihan kata dan kalimat",
    "kutipan": "Kutipan dan penuturnya",
    "berita": "5W1H, teras, tanggal, nama",
    "sumber": "Sumber dan kredit",
    "etik": "Kode etik: yang perlu dilihat penyunting",
}
SCOPES = {
    "title": "judul", "subhead": "subjudul", "lead": "teras", "body": "isi", "list": "daftar",
    "label": "label", "source-line": "baris sumber", "credit": "kredit",
    "end-mark": "tanda akhir", "dateline": "titimangsa",
}  # fmt: skip
HEAD = "<!-- Ditulis oleh docs/katalog.py dari {file}; jangan diubah di sini. -->\n"
SHOWN = 8
WIDTH = 88
_QUOTED = re.compile(r'"[^"]*"|[0-9]+')


def pages() -> dict[Path, str]:
    """The text of every page, by its path."""
    rules = all_rules()
    texts = {FOLDER / f"{rule.id}.md": "\n".join(page(rule)) for rule in rules}
    texts[FOLDER / "README.md"] = "\n".join(index(rules))
    return texts


def index(rules: tuple[Rule, ...]) -> Iterator[str]:
    """The lines of the list of all rules."""
    yield HEAD.format(file="rules/")
    yield "# Katalog aturan\n"
    yield f"{len(rules)} aturan. Angka ketepatan berasal dari temuan yang dibaca satu per satu pada"
    yield "berita sungguhan; cara mengukurnya ada di [quality.md](../quality.md)."
    for family, about in FAMILIES.items():
        yield f"\n## {family}: {about}\n"
        yield "| aturan | tentang | tingkat | ketepatan |\n|---|---|---|---|"
        for rule in rules:
            if rule.family == family:
                name = f"[{rule.id}]({rule.id}.md)"
                yield f"| {name} | {cell(rule.title)} | {state(rule)} | {precision(rule)} |"
    yield ""


def page(rule: Rule) -> Iterator[str]:
    """The lines of one rule's page."""
    yield HEAD.format(file=f"rules/{rule.id}.yaml")
    yield f"# {rule.title}\n"
    yield f"`{rule.id}`\n"
    yield rule.why.rstrip() + "\n"
    yield "| | |\n|---|---|"
    for name, value in facts(rule).items():
        yield f"| {name} | {cell(value)} |"
    wrong = [example for example in rule.examples if example.bad]
    yield "\n## Yang ditandai\n"
    yield from block(shown(rule, wrong[:SHOWN]))
    if rule.sensitive:
        yield "Bagian yang ditandai ditutup ▒ di setiap laporan, juga di sini.\n"
    quiet = [example for example in rule.examples if example.ok]
    yield "## Yang dibiarkan\n"
    yield from block(cut(example.ok) for example in quiet[:SHOWN])
    if len(wrong) > SHOWN or len(quiet) > SHOWN:
        yield f"Contoh lain ada di [berkas aturannya](../../../rules/{rule.id}.yaml).\n"
    yield from switches(rule)


def facts(rule: Rule) -> Mapping[str, str]:
    """The rows of the table at the head of a page."""
    order = [SCOPES[name] for name in SCOPES if name in rule.scope]
    rows = {
        "Tingkat": state(rule),
        "Rujukan": str(rule.reference),
        "Perbaikan": FIXES[rule.fix],
        "Di dalam kutipan": IN_QUOTES[rule.in_quotes],
        "Bagian naskah": ", ".join(order),
        "Ketepatan": precision(rule),
    }
    for style in built_in_styles():
        if (other := state(rule, style)) != state(rule):
            rows[f"Gaya {style}"] = other
    return rows


def state(rule: Rule, style: str = "redaksi") -> str:
    """How loud the rule is in ``style``: its severity, or that it is off."""
    config = house(style)
    names = {rule.id, rule.family}
    on = (rule.enabled or names & {*config.enable}) and not names & {*config.ignore}
    severity = config.severity.get(rule.id, config.severity.get(rule.family, rule.severity))
    return SEVERITY_NAMES[severity] if on else "mati"


def precision(rule: Rule) -> str:
    """What readings of real findings gave."""
    if not rule.precision:
        return "belum diukur"
    share = f"{100 * float(rule.precision['value']):.0f} %"
    return f"{share} dari {rule.precision['sample']} temuan"


def shown(rule: Rule, examples: Iterable[Example]) -> Iterator[str]:
    """Wrong examples as the engine reports them: the line, the mark, the message, the cure.

    A message that differs from an earlier one only in the words it quotes is told once.
    """
    told: set[str] = set()
    for example in examples:
        alone = linter(rule.id, tuple(example.options.items()))
        for finding in alone.check(example.bad, "contoh.txt", example.context).findings:
            lines = marked(example.bad, finding)
            said = f"{SEVERITY_NAMES[finding.severity]}: {finding.message}"
            if (kind := _QUOTED.sub("", said)) not in told:
                told.add(kind)
                lines += wrap(said, WIDTH)
            lines += cured(example.bad, finding)
            given = {**example.options, **example.context}
            if given:
                lines.append(f"({', '.join(f'{key}: {value}' for key, value in given.items())})")
            yield "\n".join(lines)


def cured(text: str, finding: Finding) -> list[str]:
    """The first line that the fix changes, or what the finding suggests."""
    edits = chosen_edits([finding], unsafe=True)
    if edits:
        after = apply_edits(text, edits)
        at = next((i for i, (a, b) in enumerate(zip(text, after, strict=False)) if a != b), 0)
        return [f"→ {excerpt(after, LineIndex(after), Span(at, at), WIDTH - 2).text}"]
    return [f"→ {' | '.join(finding.suggestions[:3])}"] if finding.suggestions else []


def marked(text: str, finding: Finding) -> list[str]:
    """The line of a finding and a row of carets; a sensitive one is covered instead."""
    shown = masked(text, [finding.span] if finding.sensitive else [])
    part = excerpt(shown, LineIndex(text), finding.span, WIDTH)
    if finding.sensitive:
        return [part.text]
    return [part.text, " " * part.start + "^" * max(1, part.end - part.start)]


def block(items: Iterator[str]) -> Iterator[str]:
    """A fenced block, in which spaces and marks stay as they are."""
    yield "```text\n" + "\n\n".join(items) + "\n```\n"


def cut(text: str) -> str:
    """An example with its long lines and its middle left out; what matters is often at its end."""
    lines = [line if len(line) <= 2 * WIDTH else ends(line) for line in text.splitlines()]
    return "\n".join(lines if len(lines) <= 4 else [*lines[:2], "…", lines[-1]])


def ends(line: str) -> str:
    """The first and last words of a long line."""
    head, tail = line[:WIDTH].rsplit(" ", 1)[0], line[-WIDTH // 2 :].split(" ", 1)[-1]
    return f"{head} … {tail}"


def switches(rule: Rule) -> Iterator[str]:
    """How a newsroom changes the rule, and how one finding is silenced."""
    yield "## Mengatur aturan ini\n"
    lines = {
        f"enable: [{rule.id}]" if not rule.enabled else f"ignore: [{rule.id}]": (
            "matikan" if rule.enabled else "nyalakan"
        ),
        f"severity: {{{rule.id}: {other(rule)}}}": "ubah tingkatnya",
    }
    for name, option in rule.options.items():
        yield f"- `{name}` (bawaan `{option['value']}`): {option['about']}"
        lines[f"rule-options: {{{rule.id}: {{{name}: {option['value']}}}}}"] = "ubah opsinya"
    if rule.options:
        yield ""
    yield "Di `lintberita.yaml`, pilih yang perlu:\n"
    widest = max(map(len, lines))
    yield "```yaml"
    yield from (f"{line:<{widest}}  # {about}" for line, about in lines.items())
    yield "```\n"
    yield "Satu temuan saja: lihat [panduan redaksi](../../panduan-redaksi.md#mendiamkan-temuan)."
    yield "\n[Semua aturan](../README.md)\n"


def other(rule: Rule) -> str:
    """A severity that the rule does not have, for the line that shows how to change it."""
    return "warning" if rule.severity is Severity.ERROR else "error"


def cell(text: str) -> str:
    """Text that may stand in a table."""
    return text.replace("|", "\\|").replace("\n", " ")


@cache
def house(style: str) -> Config:
    """What a house style switches and weighs."""
    return config_of_style(style)


@cache
def lexicon() -> Lexicon:
    """The built-in word lists."""
    return load_lexicon(dictionaries_dir(), cache_dir=None)


@cache
def by_id() -> Mapping[str, Rule]:
    """The built-in rules."""
    return {rule.id: rule for rule in all_rules(with_examples=False)}


@cache
def linter(rule_id: str, options: tuple[tuple[str, object], ...]) -> Linter:
    """A linter with one rule and nothing else."""
    return Linter(compile_rules([by_id()[rule_id]], {rule_id: dict(options)}), lexicon(), Config())


def main() -> None:
    """Rewrite the pages and remove those of rules that are gone, or say which are stale."""
    texts = pages()
    there = {path: path.read_text("utf-8") for path in FOLDER.rglob("*.md")}
    stale = sorted(p for p in texts.keys() | there.keys() if texts.get(p) != there.get(p))
    if "--check" in sys.argv:
        names = ", ".join(str(path.relative_to(FOLDER)) for path in stale[:5])
        sys.exit(f"stale: {names}: run python docs/katalog.py" if stale else 0)
    for path in stale:
        if path in texts:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(texts[path], "utf-8")
        else:
            path.unlink()


if __name__ == "__main__":
    main()
