"""Protects: words, numbers, marks and addresses are cut as the rules expect, at exact places."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintberita.language.tokens import TokenKind, tokenize

WORD, NUMBER, PUNCT, ADDRESS = TokenKind.WORD, TokenKind.NUMBER, TokenKind.PUNCT, TokenKind.ADDRESS


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("anak-anak se-Jawa", [("anak-anak", WORD), ("se-Jawa", WORD)]),
        ("Qur'an Jum’at", [("Qur'an", WORD), ("Jum’at", WORD)]),
        ("Rp10.000, 18/11", [("Rp", WORD), ("10.000", NUMBER), (",", PUNCT), ("18/11", NUMBER)]),
        ("apa?! …", [("apa", WORD), ("?", PUNCT), ("!", PUNCT), ("…", PUNCT)]),
        ("lihat www.contoh.id/a?b, ya", [("lihat", WORD), ("www.contoh.id/a?b", ADDRESS)]),
        ("a@contoh.go.id", [("a@contoh.go.id", ADDRESS)]),
        ("(kabarini.com)", [("(", PUNCT), ("kabarini.com", ADDRESS), (")", PUNCT)]),
        ("@warga_kita #jaga.diri", [("@warga_kita", ADDRESS), ("#jaga.diri", ADDRESS)]),
        ("berkas.pdf", [("berkas.pdf", ADDRESS)]),
        ("selesai.Warga", [("selesai", WORD), (".", PUNCT), ("Warga", WORD)]),
        ("S.Pd.", [("S", WORD), (".", PUNCT), ("Pd", WORD), (".", PUNCT)]),
        ("10/11 di km.2", [("10/11", NUMBER), ("di", WORD), ("km", WORD), (".", PUNCT)]),
    ],
)
def test_tokens(text: str, tokens: list[tuple[str, TokenKind]]) -> None:
    found = [(token.text, token.kind) for token in tokenize(text)]
    assert found[: len(tokens)] == tokens


@given(st.text(alphabet="aZé0 .,-'@#/:\n“”wcomid_İ", max_size=60))
def test_nothing_but_space_is_lost(text: str) -> None:
    tokens = tokenize(text)
    assert all(text[t.start : t.end] == t.text and t.lower == t.text.lower() for t in tokens)
    assert all(a.end <= b.start for a, b in itertools.pairwise(tokens))
    assert "".join(t.text for t in tokens) == "".join(text.split())


@given(st.text(alphabet="ab c.@#/:www", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_a_window_is_cut_as_it_stands(text: str, start: int, end: int) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    assert all(start <= token.start < token.end <= end for token in tokenize(text, start, end))
