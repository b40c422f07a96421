"""Protects: what stands above and below the news is told from the news itself."""

import pytest

from lintberita.analysis.credits import aside_role, find_tail, foot_role, head_role, is_signature
from lintberita.analysis.roles import Role
from lintberita.model import Span


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Sumber : Humas Setda", Role.SOURCE_LINE),
        ("(Sumber: BPBD)", Role.SOURCE_LINE),
        ("Editor: Dimas", Role.CREDIT),
        ("Penulis : Mega", Role.CREDIT),
        ("(ant/red)", Role.CREDIT),
        ("(*LP/VE)", Role.CREDIT),
        ("#longrian #banjir", Role.CREDIT),
        ("***", Role.END_MARK),
        ("(*)", Role.END_MARK),
        ("Sumber air itu jernih.", None),
        ("Warga mengungsi (sebagian ke balai desa) sejak pagi.", None),
    ],
)
def test_the_foot(line: str, role: Role | None) -> None:
    """A paragraph that only begins like a source line stays news."""
    assert foot_role(line) is role


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("SIARAN PERS", Role.LABEL),
        ("Siaran Pers Nomor 12/HM/2026", Role.LABEL),
        ("Nomor: 12/HM/2026", Role.LABEL),
        ("Kamis, 18 November 2021 | 10.00 WIB", Role.LABEL),
        ("Oleh: Mega Anggraini", Role.CREDIT),
        ("Laporan: Dimas", Role.CREDIT),
        ("Laporan Keuangan Daerah Naik", None),
        ("Oleh karena itu, warga mengungsi.", None),
        ("15.30 WIB: Persada vs Garuda", None),
    ],
)
def test_the_head(line: str, role: Role | None) -> None:
    """A title or lead that begins with a word of credits is neither label nor byline."""
    assert head_role(line) is role


def test_asides_may_stand_anywhere() -> None:
    """Captions and related links are no prose."""
    assert aside_role("Foto: warga mengungsi. (dok. Humas)") is Role.CREDIT
    assert aside_role("Baca juga: Banjir di Hulu") is Role.LABEL
    assert aside_role("Baca juga buku itu.") is None


@pytest.mark.parametrize(
    ("text", "tail", "role"),
    [
        ("Warga pulang.***", "***", Role.END_MARK),
        ("Warga pulang. (ant/red)", "(ant/red)", Role.CREDIT),
        ("“Kami pulang,” katanya.(dok)", "(dok)", Role.CREDIT),
        ("Warga pulang. Sumber: Humas Setda", "Sumber: Humas Setda", Role.SOURCE_LINE),
    ],
)
def test_a_mark_behind_the_last_sentence(text: str, tail: str, role: Role) -> None:
    """The mark is no part of the sentence that it touches."""
    found = find_tail(text, Span(0, len(text)))
    assert found is not None
    assert (text[found[0].start : found[0].end], found[1]) == (tail, role)


@pytest.mark.parametrize("text", ["Ia warga Unit Pelaksana (UPT)", "Skornya 2-1.", "(red)"])
def test_no_mark_behind_the_last_sentence(text: str) -> None:
    """A bracket inside the last sentence belongs to it."""
    assert find_tail(text, Span(0, len(text))) is None


def test_a_bare_name_signs_the_draft() -> None:
    """Press offices put their name below, without a word before it."""
    assert is_signature("Humas Pemkab Long Rian")
    assert not is_signature("Warga sudah pulang ke rumah")
