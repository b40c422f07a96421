"""Protects: what nobody stands for is told, and what somebody stands for is let be."""

import pytest

from lintberita.api import Linter, open_linter


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["sumber"])


def rules(linter: Linter, text: str) -> list[str]:
    return [f.rule for f in linter.check(text, "naskah.txt").findings]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Konon bupati itu akan mundur.", "sumber/kabar-tanpa-sumber"),
        ("Pegawai yang enggan disebut namanya membenarkan itu.", "sumber/anonim"),
        ("Dilansir dari berbagai sumber, tarif naik.", "sumber/media-tanpa-nama"),
        ("Rapat batal.\nSumber: internet", "sumber/sumber-kabur"),
    ],
)
def test_sources_that_cannot_be_asked(linter: Linter, text: str, rule: str) -> None:
    """Rumour, anonymity, nameless media."""
    assert rule in rules(linter, text)


@pytest.mark.parametrize(
    "text",
    [
        "Bupati membantah desas-desus itu.",
        "Menurut Rina, gudang itu ditengarai menyimpan minyak.",
        "Telur adalah salah satu sumber protein.",
        "Dikutip dari akun Instagram @longrian, tarif naik.",
        "Menurut informasi dari Polres Bulungan, ia pulang.",
    ],
)
def test_sources_that_are_named(linter: Linter, text: str) -> None:
    """A denial, a speaker, an account with its name, and words that only look alike."""
    assert rules(linter, text) == []
