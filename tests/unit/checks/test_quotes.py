"""Rules on quotations together: one slip gives one finding, and no fix touches a word."""

import re

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.fixer import chosen_edits
from lintberita.model import Severity
from lintberita.source.edits import apply_edits


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["kutipan", "ejaan/koma-aposisi"])


def rules(linter: Linter, text: str) -> list[str]:
    found = linter.check(text, "naskah.txt").findings
    return [f.rule.partition("/")[2] for f in found if f.severity is not Severity.INFO]


def fixed(linter: Linter, text: str) -> str:
    return apply_edits(text, chosen_edits(linter.check(text, "naskah.txt").findings, unsafe=False))


INTRO = "Camat Sukamaju, Darma Wijaya, mengatakan jalan dibuka. "
CLEAN = "“Jalan dibuka besok,” kata Darma."


@pytest.mark.parametrize(
    ("text", "rule", "right"),
    [
        ("” Jalan dibuka besok,” kata Darma.", "tanda-terbalik", CLEAN),
        ("“Jalan dibuka besok ”, kata Darma.", "koma-penutup", CLEAN),
        ("“Jalan dibuka besok, ”kata Darma.", "spasi-dalam", CLEAN),
        ("“Jalan dibuka besok.”, kata Darma.", "tanda-baca-ganda", CLEAN),
        ("“Kapan dibuka?”, tanya Darma.", "tanda-baca-ganda", "“Kapan dibuka?” tanya Darma."),
        ("‘’Jalan dibuka besok,’’ kata Darma.", "petik-tunggal-ganda", CLEAN),
        ("“Jalan dibuka besok,“ kata Darma.", "tanda-terbalik", CLEAN),
        ("“Jalan dibuka besok,”kata Darma.", "spasi-luar", CLEAN),
    ],
)
def test_one_slip_is_one_finding(linter: Linter, text: str, rule: str, right: str) -> None:
    assert rules(linter, INTRO + text) == [rule]
    assert fixed(linter, INTRO + text) == INTRO + right
    assert rules(linter, INTRO + right) == []


def test_a_stop_and_a_capital_are_two_slips(linter: Linter) -> None:
    text = INTRO + "“Jalan dibuka besok.” Ungkap Darma."
    assert rules(linter, text) == ["koma-penutup", "kapital-verba"]
    assert fixed(linter, text) == INTRO + "“Jalan dibuka besok,” ungkap Darma."


def test_a_fix_changes_marks_and_spaces_only(linter: Linter) -> None:
    text = INTRO + "” Jalan nya di buka besok.”, kata Darma. ‘’Warga seneng,’’ ujarnya."
    words = re.findall(r"\w+", text)
    assert re.findall(r"\w+", fixed(linter, text)) == words


@pytest.mark.parametrize(
    "text",
    [
        "”Jalan dibuka besok,” kata Darma.\n”Warga senang,” ujarnya.",
        "«Jalan dibuka besok,» kata Darma. «Warga senang,» ujarnya.",
        "“Kami menanam sejak Mei.\n\n“Hujan tidak turun,” kata Darma.",
        "“Jalan dibuka besok …” kata Darma.",
        'Layar 6,7" dan pipa 8" dijual Jum\'at depan.',
        "Festival bertema “Hutan Kita”. Film “Hulu” diputar.",
        "Rumah itu “dijual”, kata Darma kepada wartawan.",
    ],
)
def test_house_styles_and_near_misses_are_silent(linter: Linter, text: str) -> None:
    assert rules(linter, INTRO + text) == []


def test_an_unclosed_quotation_is_reported_where_its_end_is_known(linter: Linter) -> None:
    text = INTRO + "“Jalan dibuka besok, kata Darma."
    (finding,) = linter.check(text, "naskah.txt").findings
    assert finding.rule == "kutipan/tanda-tak-berpasangan"
    assert finding.suggestions == (",”",)
    assert fixed(linter, text) == text


def test_a_mark_that_slid_to_the_next_line_is_reported_once(linter: Linter) -> None:
    text = INTRO + "“Jalan dibuka besok,\n” kata Darma."
    assert rules(linter, text) == ["tanda-tak-berpasangan"]


def test_only_the_first_of_several_quotations_without_speaker_is_reported(linter: Linter) -> None:
    text = (
        "Taman dibuka Sabtu.\n\n“Anak-anak kami senang sekali di sini.”\n\n“Semoga taman ini"
        " dijaga bersama.”\n\nTiketnya gratis."
    )
    assert rules(linter, text) == ["tanpa-atribusi"]


@pytest.mark.parametrize("unit", ["“a” ", "” ", "‘’a’’ ", '"Ya." kata Darma. '])
def test_every_rule_takes_a_long_row_of_marks(linter: Linter, unit: str) -> None:
    result = linter.check(unit * 2_000, "naskah.txt")
    assert result.error is None
