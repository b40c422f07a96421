"""Protects: each rule kind finds what its file says, through the whole engine."""

from pathlib import Path

import pytest

from lintberita.api import Linter
from lintberita.config import Config
from lintberita.language.lexicon import load_lexicon
from lintberita.resources import dictionaries_dir
from lintberita.rulepack.pack import compile_rules
from lintberita.rulepack.store import read_rules

HEAD = """\
id: ejaan/contoh
severity: warning
message: '{found}: {want}'
why: Contoh.
reference: contoh
in_quotes: fix
fix: safe
examples: [{bad: x}, {ok: y}]
"""


def run(tmp_path: Path, body: str, text: str, **options: object) -> list[tuple[str, ...]]:
    (tmp_path / "r.yaml").write_text(HEAD + body, "utf-8")
    rules = compile_rules(read_rules([tmp_path], tmp_path), {"ejaan/contoh": options})
    linter = Linter(rules, load_lexicon(dictionaries_dir(), cache_dir=None), Config())
    result = linter.check(text, "contoh.txt")
    assert result.error is None
    return [(f.text, *f.suggestions) for f in result.findings]


def test_existence(tmp_path: Path) -> None:
    body = "kind: existence\nterms: [konon, beredar kabar]\n"
    assert run(tmp_path, body, "Konon begitu. Beredar kabar lain.") == [
        ("Konon",),
        ("Beredar kabar",),
    ]


@pytest.mark.parametrize(
    ("condition", "text", "found"),
    [
        ("before: [desa]", "Ia antar desa dan antar surat.", 1),
        ("not_before: [surat]", "Ia antar desa dan antar surat.", 1),
        ("after: [ia]", "Ia antar desa dan antar surat.", 1),
        ("before: [<number>]", "Ia antar 3 surat dan antar desa.", 1),
        ("case: lower", "Antar desa itu PT Antar dan antar.", 2),
        ("position: start", "Antar desa itu. Ia antar desa.", 1),
        ("position: inside", "Antar desa itu. Ia antar desa.", 1),
        ("names: skip", "Bus Antar Lintas Raya lewat, lalu antar warga.", 1),
    ],
)
def test_conditions(tmp_path: Path, condition: str, text: str, found: int) -> None:
    body = f"kind: substitution\nterms:\n  - {{wrong: antar, right: antar-, {condition}}}\n"
    assert len(run(tmp_path, body, text)) == found


def test_pattern_with_a_group_and_a_template(tmp_path: Path) -> None:
    body = r"""kind: pattern
pattern: '\bRp\.?\s?(?P<angka>\d[\d.]*)'
anchors: [Rp]
suggest: 'Rp\g<angka>'
"""
    assert run(tmp_path, body, "Harga Rp. 5.000 naik.") == [("Rp. 5.000", "Rp5.000")]


def test_sequence_marks_some_of_its_elements(tmp_path: Path) -> None:
    body = """kind: sequence
tokens:
  - {words: [hut, abad]}
  - {words: [ke]}
  - {kind: number}
mark: [1, 2]
suggest: '{1}-{2}'
"""
    assert run(tmp_path, body, "HUT ke 76 RI; pergi ke 14 negara.") == [("ke 76", "ke-76")]


def test_pair_stays_inside_the_sentence(tmp_path: Path) -> None:
    body = "kind: pair\nfirst: [meskipun]\nsecond: [namun]\nfix: none\n".replace("fix: none\n", "")
    text = "Meskipun hujan, namun ia datang. Meskipun lelah, ia tetap pergi. Namun, ia kalah."
    assert run(tmp_path, body, text) == [("namun",)]


def test_occurrence_counts_against_an_option(tmp_path: Path) -> None:
    body = """kind: occurrence
unit: sentence
of: words
limit: maks
options: {maks: {value: 5, about: jumlah kata}}
"""
    text = "Satu dua tiga empat lima enam. Satu dua."
    assert run(tmp_path, body, text) == [("Satu dua tiga empat lima enam.",)]
    assert run(tmp_path, body, text, maks=6) == []


def test_consistency_points_at_the_rarer_spelling(tmp_path: Path) -> None:
    body = "kind: consistency\ngroups: [[Wita, WITA]]\n"
    text = "Rapat pukul 08.00 Wita. Doa pukul 09.00 Wita. Salat pukul 10.00 WITA."
    assert run(tmp_path, body, text) == [("WITA", "Wita")]
