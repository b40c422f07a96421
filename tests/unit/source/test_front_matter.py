"""Protects: the head of a draft is data and no prose, and offsets stay those of the file."""

import pytest

from lintberita.model import Span
from lintberita.source.formats import read_prose
from lintberita.source.front_matter import read_front_matter

HEAD = """---
title: Warga Menanam Pohon
date: 2026-05-17
jenis: berita
penulis: Wiranto Kusnadharma
tags: [Kalimangunan, bakau]
lintberita:
  words: [sasirangan halus]
---
"""


def test_what_the_head_says() -> None:
    found = read_front_matter(HEAD + "Warga menanam bakau.\n")
    assert found.end == len(HEAD)
    assert found.metadata == {
        "date": "2026-05-17",
        "doc-type": "berita",
        # The title may hold slips, and a tag in small letters is a word like others.
        "words": "sasirangan halus\nWiranto\nKusnadharma\nKalimangunan",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Warga menanam bakau.\n",
        "---\n\nWarga menanam bakau.\n",
        "---\n- satu\n- dua\n---\nWarga.\n",
        "---\njudul: [tak tertutup\n---\nWarga.\n",
        "---\nsatu: !!python/object:os.system x\n---\nWarga.\n",
        "Warga.\n---\nsatu: dua\n---\n",
    ],
)
def test_what_is_no_head_is_text(text: str) -> None:
    assert read_front_matter(text).end == 0


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_prose_begins_behind_the_head(end: str) -> None:
    text = (HEAD + "Warga menanam bakau.\n").replace("\n", end)
    prose = read_prose(text, "draf.txt")
    assert prose.text == "Warga menanam bakau."
    at = text.index("Warga menanam bakau")
    assert prose.offsets.to_source(Span(0, 5)) == Span(at, at + 5)


def test_a_list_that_holds_itself_ends() -> None:
    text = "---\ntags: &a [Kalimangunan, *a]\n---\nWarga.\n"
    assert read_front_matter(text).metadata["words"].startswith("Kalimangunan\n")


TOML_HEAD = """+++
title = "Warga Menanam Pohon"
date = 2026-05-17T08:00:00+08:00
jenis = "berita"
penulis = "Wiranto Kusnadharma"

[lintberita]
words = ["sasirangan halus"]
+++
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_head_in_toml_says_the_same(end: str) -> None:
    text = (TOML_HEAD + "Warga menanam bakau.\n").replace("\n", end)
    found = read_front_matter(text)
    assert text[found.end :] == f"Warga menanam bakau.{end}"
    assert found.metadata == {
        "date": "2026-05-17",
        "doc-type": "berita",
        "words": "sasirangan halus\nWiranto\nKusnadharma",
    }


@pytest.mark.parametrize(
    "text",
    [
        "+++\ntitle = tanpa kutip\n+++\nWarga.\n",
        "+++\ntitle = 'a'\n---\nWarga.\n",
        "+++\n\n+++\nWarga.\n",
        "+++\nx = " + "[" * 5_000 + "\n+++\nWarga.\n",
        "---\nx: " + "[" * 5_000 + "\n---\nWarga.\n",
    ],
)
def test_a_head_that_cannot_be_read_is_text(text: str) -> None:
    assert read_front_matter(text).end == 0
