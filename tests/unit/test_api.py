"""Protects: what one draft says of itself counts for that draft, and for no other."""

from lintberita.api import open_linter

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
