"""``lintberita explain``: one rule with its reason, source, examples and options."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

import click

from lintberita.cli import suggestions
from lintberita.cli.catalogue import catalogue, config_here
from lintberita.cli.session import cache_dir
from lintberita.cli.word_page import word_page
from lintberita.errors import LintberitaError
from lintberita.language.lexicon import load_lexicon
from lintberita.model import InQuotes, Rule, Safety, Severity
from lintberita.report.words import SEVERITY_NAMES
from lintberita.resources import dictionaries_dir

FIXES = {
    None: "Tidak ada; penyunting yang memutuskan.",
    Safety.SAFE: "Aman: diterapkan oleh lintberita fix.",
    Safety.UNSAFE: "Perlu dibaca ulang: hanya dengan lintberita fix --unsafe.",
    Safety.DISPLAY: "Hanya ditampilkan.",
}
IN_QUOTES = {
    InQuotes.FIX: "diperiksa dan diperbaiki seperti di luar kutipan",
    InQuotes.REPORT: "dilaporkan, tidak diperbaiki",
    InQuotes.OFF: "tidak diperiksa",
}


@click.command("explain")
@click.argument("rule_id", metavar="[ATURAN]", default="", shell_complete=suggestions.single_rule)
@click.option("--word", "words", multiple=True, help="Tunjukkan penilaian atas kata ini.")
def command(*, rule_id: str, words: tuple[str, ...]) -> int:
    """Jelaskan satu ATURAN (alasan, rujukan, contoh, opsi) atau satu kata."""
    if words:
        lexicon = load_lexicon(dictionaries_dir(), cache_dir=cache_dir())
        click.echo("\n".join(line for word in words for line in word_page(word, lexicon)))
        return 0
    if not rule_id:
        raise LintberitaError(
            "Belum disebut apa yang dijelaskan.", remedy="Sebut satu aturan, atau --word KATA."
        )
    rules = {rule.id: rule for rule in catalogue()}
    if rule_id not in rules:
        near = get_close_matches(rule_id, rules, n=1)
        remedy = f'Barangkali maksudnya "{near[0]}".' if near else "Lihat: lintberita rules."
        raise LintberitaError(f'Tidak ada aturan "{rule_id}".', remedy=remedy)
    config = config_here()
    click.echo("\n".join(explained(rules[rule_id], config.severity if config else {})))
    return 0


def explained(rule: Rule, severities: Mapping[str, Severity] | None = None) -> Iterator[str]:
    """Yield the lines of a rule's page; ``severities`` are the outlet's own, by rule or family."""
    yield f"{rule.id}: {rule.title}" if rule.title else rule.id
    state = "" if rule.enabled else " (mati secara bawaan)"
    here = next((s for k in (rule.id, rule.family) if (s := (severities or {}).get(k))), None)
    if here is None or here is rule.severity:
        yield f"Tingkat: {SEVERITY_NAMES[rule.severity]}{state}"
    else:
        usual = SEVERITY_NAMES[rule.severity]
        yield f"Tingkat: {SEVERITY_NAMES[here]} menurut lintberita.yaml, biasanya {usual}{state}"
    yield f"Rujukan: {rule.reference}"
    yield f"Perbaikan: {FIXES[rule.fix]}"
    yield f"Di dalam kutipan langsung: {IN_QUOTES[rule.in_quotes]}"
    if rule.precision:
        share = f"{100 * float(rule.precision['value']):.0f} %"
        yield f"Ketepatan: {share} dari {rule.precision['sample']} temuan yang dibaca benar"
    yield ""
    yield from rule.why.rstrip().splitlines()
    yield ""
    yield "Contoh"
    for example in rule.examples:
        if example.bad:
            yield f"  salah  {example.bad}"
        if example.good:
            yield f"  benar  {example.good}"
        if example.ok:
            yield f"  boleh  {example.ok}"
    if rule.options:
        yield ""
        yield "Opsi"
        for name, option in rule.options.items():
            yield f"  {name} (bawaan {option['value']}): {option['about']}"
    if rule.covers:
        yield ""
        yield f"Butir katalog: {', '.join(rule.covers)}"
