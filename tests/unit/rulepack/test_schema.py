"""Protects: a faulty rule file is refused with file, line, column and a remedy."""

from pathlib import Path

import pytest

from lintberita.errors import RuleFileError
from lintberita.rulepack.pack import compile_rules
from lintberita.rulepack.store import read_rules

RULE = """\
id: ejaan/contoh
kind: substitution
severity: error
message: 'Tulis {wants}.'
why: Begitu bakunya.
reference: KBBI VI
fix: safe
terms:
  - {wrong: praktek, right: praktik}
examples:
  - {bad: "Ia praktek.", good: "Ia praktik."}
  - {ok: "Ia praktis."}
"""


def read(tmp_path: Path, text: str) -> None:
    (tmp_path / "contoh.yaml").write_text(text, "utf-8")
    read_rules([tmp_path], tmp_path)


def test_the_sample_itself_is_valid(tmp_path: Path) -> None:
    read(tmp_path, RULE)


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("severity: error", "severty: error", 3, "severity"),
        ("severity: error", "tingkat: error", 3, '"severity"'),
        ("fix: safe", "fix: safe\nfixx: safe", 8, '"fix"'),
        ("kind: substitution", "kind: substitusi", 2, "substitution"),
        ("severity: error", "severity: parah", 3, "warning"),
        ("id: ejaan/contoh", "id: Ejaan Contoh", 1, "keluarga/nama-kesalahan"),
        ("right: praktik", "rihgt: praktik", 9, "wrong"),
        ("why: Begitu bakunya.", "why: [", 7, "YAML"),
        ("fix: safe", "fix: safe\nscope: [tubuh]", 8, "body"),
        ("fix: safe", "fix: safe\nfix: unsafe", 8, "dua kali"),
    ],
)
def test_faults_are_placed(tmp_path: Path, old: str, new: str, line: int, says: str) -> None:
    with pytest.raises(RuleFileError) as caught:
        read(tmp_path, RULE.replace(old, new))
    assert caught.value.place is not None
    assert caught.value.place.line == line
    assert says in str(caught.value)


def test_two_rules_cannot_share_an_id(tmp_path: Path) -> None:
    (tmp_path / "lain.yaml").write_text(RULE, "utf-8")
    with pytest.raises(RuleFileError, match="sudah dipakai"):
        read(tmp_path, RULE)


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuleFileError, match=r"tidak-ada\.tsv"):
        read(
            tmp_path,
            RULE.replace(
                "terms:\n  - {wrong: praktek, right: praktik}", "terms: dictionaries/tidak-ada.tsv"
            ),
        )


def test_an_outlets_rule_runs_no_code(tmp_path: Path) -> None:
    code = RULE.replace("kind: substitution", "kind: python").replace(
        "fix: safe", "check: os:system"
    )
    code = code.replace("terms:\n  - {wrong: praktek, right: praktik}\n", "")
    (tmp_path / "contoh.yaml").write_text(code, "utf-8")
    with pytest.raises(RuleFileError, match="tidak boleh menjalankan kode"):
        compile_rules(read_rules([tmp_path], tmp_path), {})


def test_the_cache_gives_the_same_rules(tmp_path: Path) -> None:
    folder = tmp_path / "aturan"
    folder.mkdir()
    (folder / "contoh.yaml").write_text(RULE, "utf-8")
    cache = tmp_path / "cache"
    first = read_rules([folder], tmp_path, cache_dir=cache)
    assert list(cache.iterdir())
    assert read_rules([folder], tmp_path, cache_dir=cache) == first
    (folder / "contoh.yaml").write_text(RULE.replace("error", "warning"), "utf-8")
    assert read_rules([folder], tmp_path, cache_dir=cache) != first
