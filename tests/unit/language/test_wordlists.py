"""Protects the format of the word lists: every line is read as it is meant, and says its source."""

from pathlib import Path

import pytest

from lintberita.language.frames import BIT, CLASS_BIT
from lintberita.language.wordlists import Kind, records
from lintberita.resources import dictionaries_dir

LISTS = sorted(path.name for path in dictionaries_dir().glob("*.txt"))


def _body(name: str) -> list[str]:
    lines = (dictionaries_dir() / name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("name", [*LISTS, "kata.tsv"])
def test_a_list_is_sorted_and_named_in_the_sources(name: str) -> None:
    body = _body(name)
    assert body == sorted(set(body))
    assert f"`{name}`" in (dictionaries_dir() / "SOURCES.md").read_text("utf-8")
    assert (dictionaries_dir() / name).read_text("utf-8").startswith("# ")


@pytest.mark.parametrize("name", ["kata.tsv", "kata-dasar.txt", "hunspell-id.txt"])
def test_every_class_and_frame_is_one_that_is_known(name: str) -> None:
    given = {part for line in _body(name) for part in line.split("\t")[-1].split()}
    tabbed = {part for line in _body(name) if "\t" in line for part in line.split("\t")[-1].split()}
    named = {part for part in tabbed if not part.isdigit()}
    assert named <= {*BIT, *CLASS_BIT, "*"}
    assert given


def test_lists_are_merged_into_one_record_a_form() -> None:
    merged = dict(
        records(
            {
                "kata.tsv": b"# head\nrumah\t11\tn ber\nlari\t8\n",
                "hunspell-id.txt": b"rumah\tme-kan\nlayan\t* me-i\n",
                "nama.txt": b"lari\n",
                "tidak-baku.tsv": b"wrong\tright\npropinsi|propensi\tprovinsi\nair mata\tx\n",
                "kata-asing.tsv": b"wrong\tright\nbriefing\ttaklimat\n",
                "kata-tertukar.tsv": b"wrong\tright\tbefore\tafter\nrumah\tramah\t\ttamah\n",
            }
        )
    )
    kinds, band, mask = merged["rumah"]
    assert (kinds, band) == (Kind.WORD, 11)
    assert mask == BIT["ber"] | BIT["me-kan"] | CLASS_BIT["n"]
    assert merged["lari"][0] == Kind.WORD | Kind.NAME
    assert merged["layan"] == (0, 0, BIT["me-i"])
    assert merged["propensi"][0] == Kind.NONSTANDARD
    assert merged["briefing"][0] == Kind.FOREIGN
    assert "air mata" not in merged


def test_the_lists_stay_small() -> None:
    folder: Path = dictionaries_dir()
    assert sum(path.stat().st_size for path in folder.glob("*.t*")) < 3_000_000
