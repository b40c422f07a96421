"""Protects: a rule with anchors is asked in every paragraph that holds one, and in no other."""

import pytest

from lintberita.analysis import Document
from lintberita.analysis.anchors import AnchorIndex
from lintberita.source.formats import read_prose

TEXT = "Kata warga di Desa.\nRp5.000 di kota.\n\nİstanbul dan KOTA lain."


@pytest.mark.parametrize(
    ("anchors", "numbers"),
    [
        (["kota"], {1, 2}),
        (["Rp"], {1}),
        (["rp"], {1}),
        (["KOTA"], {2}),
        (["Kota"], set()),
        (["desa", "lain"], {0, 2}),
        (["lain."], {2}),
        (["sapi"], set()),
        ([], set()),
    ],
)
def test_paragraphs(anchors: list[str], numbers: set[int]) -> None:
    document = Document(read_prose(TEXT, "contoh.txt"))
    assert AnchorIndex(document).paragraphs(anchors) == numbers
