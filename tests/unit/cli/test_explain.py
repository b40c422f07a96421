"""Protects: a rule and a word are explained so that an editor can check the judgement."""

import re

import pytest
from click.testing import CliRunner

from lintberita.cli.main import group
from lintberita.errors import LintberitaError


def explain(*arguments: str) -> str:
    run = CliRunner().invoke(group, ["explain", *arguments], standalone_mode=False)
    assert run.exception is None
    return run.output


def test_a_rule_with_reason_reference_and_examples() -> None:
    page = explain("ejaan/salah-ketik")
    assert page.startswith("ejaan/salah-ketik: Kata salah ketik\n")
    assert "Rujukan: KBBI VI" in page
    assert re.search(r"Ketepatan: \d+ % dari \d+ temuan", page)
    assert "  salah  Kepala Lembaga Pemasayrakatan itu hadir." in page


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("memengaruhi", ["Penilaian: benar", "Bentukan: me- + pengaruh + -i"]),
        ("mempengaruhi", ["Penilaian: tampaknya salah ketik", "Saran: memengaruhi"]),
        ("propinsi", ["Penilaian: tidak baku atau salah", "bentuk tidak baku"]),
        ("pengelohan", ["Penilaian: tampaknya salah ketik", "Saran: pengelolaan"]),
        ("Nunukan", ["nama tempat"]),
        ("qwrtz", ["Penilaian: tidak dikenal; dibiarkan", "Dalam daftar: tidak ada"]),
    ],
)
def test_a_word_with_its_analysis_and_what_was_meant(word: str, says: list[str]) -> None:
    page = explain("--word", word)
    assert page.startswith(f"{word}\n")
    for part in says:
        assert part in page


def test_nothing_named_is_told_in_one_line() -> None:
    run = CliRunner().invoke(group, ["explain"], standalone_mode=False)
    assert isinstance(run.exception, LintberitaError)
    assert "--word" in str(run.exception)
