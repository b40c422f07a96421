"""Protects: what one draft says of itself counts for that draft, and for no other."""

from pathlib import Path

import pytest

from lintberita.api import open_linter
from lintberita.config import read_config
from lintberita.source.formats import open_source

HEAD = "---\npenulis: Dwi Kepentingkan\nlintberita: {words: [gulwangi]}\n---\n"
BODY = "Rapat itu membahas kepentingkan warga. Ibu memasak gulwangi di halaman.\n"


def test_names_and_words_of_the_front_matter_are_meant_in_this_draft_only() -> None:
    linter = open_linter(select=["ejaan/salah-ketik", "ejaan/kata-tak-dikenal"])
    plain = linter.check(BODY, "draf.txt").findings
    assert [f.text for f in plain] == ["kepentingkan", "gulwangi"]
    assert linter.check(HEAD + BODY, "draf.txt").findings == ()
    assert linter.check(BODY, "draf.txt").findings == plain


def test_a_finding_points_behind_the_head() -> None:
    linter = open_linter(select=["ejaan/salah-ketik"])
    text = "---\ndate: 2026-05-17\n---\n" + BODY
    (found,) = linter.check(text, "draf.txt").findings
    assert text[found.span.start : found.span.end] == "kepentingkan"


def test_a_word_marked_with_sic_is_kept_as_it_was_written() -> None:
    linter = open_linter(select=["ejaan", "kutipan"])
    text = "“Kami membahas kepentingkan [sic] warga,” kata Darmawan. Itu kepentingkan kita.\n"
    (found,) = linter.check(text, "draf.txt").findings
    assert (found.text, found.span.start) == ("kepentingkan", text.rindex("kepentingkan"))


PRAYER = "Warga berangkat sholat subuh.\n"


def headed(profile: str) -> str:
    return f"---\nlintberita: {{profile: {profile}}}\n---\n{PRAYER}"


def test_a_draft_may_ask_for_another_house_style() -> None:
    linter = open_linter()
    assert linter.check(PRAYER, "draf.txt").findings == ()
    (found,) = linter.check(headed("eyd-ketat"), "draf.txt").findings
    assert found.rule == "ejaan/istilah-agama"
    assert linter.profiled("eyd-ketat") is linter.profiled("eyd-ketat")
    source = open_source(headed("eyd-ketat"), "draf.txt")
    fixed = linter.fix(source, "draf.txt", unsafe=True).text
    assert fixed == headed("eyd-ketat").replace("sholat", "salat")


def test_what_the_configuration_says_itself_counts_in_each_profile(tmp_path: Path) -> None:
    path = tmp_path / "lintberita.yaml"
    path.write_text("ignore: [ejaan/istilah-agama]\n", "utf-8")
    linter = open_linter(read_config(path))
    assert linter.check(headed("eyd-ketat"), "draf.txt").findings == ()


@pytest.mark.parametrize(
    ("profile", "says"),
    [("eyd-ketta", '"eyd-ketat"'), ("../gaya.yaml", "di luar folder"), ("3", '"3"')],
)
def test_a_profile_that_is_none_is_told_in_the_drafts_result(
    tmp_path: Path, profile: str, says: str
) -> None:
    (tmp_path / "gaya.yaml").write_text("ignore: [ejaan]\n", "utf-8")
    inner = tmp_path / "redaksi"
    inner.mkdir()
    path = inner / "lintberita.yaml"
    path.write_text("", "utf-8")
    result = open_linter(read_config(path)).check(headed(profile), "draf.txt")
    assert result.error is not None
    assert says in result.error
    assert result.findings == ()
