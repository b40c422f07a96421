"""Protects: a draft silences what it names where it says so, nothing else, and not in secret."""

import io
from functools import cache

import docx
import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.suppress import request_in
from lintberita.model import FileResult, Silencer
from lintberita.source.formats import open_source

SLIP = "Citra itu baik dimata publik."
RULE = "ejaan/kata-depan-serangkai"
MISTAKEN = "berita/pengecualian-keliru"
UNUSED = "berita/pengecualian-tak-terpakai"
CASE = "Polisi memeriksa Danu Prakarsa (15) yang diduga mencuri sepeda di Pasar Wonosari."


@cache
def linter(select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> Linter:
    return open_linter(select=select, ignore=ignore)


def check(
    text: str, name: str = "a.txt", *, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()
) -> FileResult:
    result = linter(select, ignore).check(text, name)
    assert result.error is None
    return result


def rules(result: FileResult) -> list[str]:
    return [finding.rule for finding in result.findings]


def messages(result: FileResult, rule: str) -> list[str]:
    return [finding.message for finding in result.findings if finding.rule == rule]


@pytest.mark.parametrize(
    ("words", "names", "reason"),
    [
        ("abaikan ejaan/x", ("ejaan/x",), ""),
        ('abaikan ejaan/x, gaya alasan="nama merek"', ("ejaan/x", "gaya"), "nama merek"),
        ("abaikan ejaan/ gaya alasan=“nama\n merek”", ("ejaan", "gaya"), "nama merek"),
        ("Abaikan Ejaan/X ALASAN = nama merek", ("ejaan/x",), "nama merek"),
        ("abaikan “ejaan/x”, ejaan/x,", ("ejaan/x",), ""),
        ('abaikan alasan="tanpa nama"', (), "tanpa nama"),
        ("abaikan gaya alasan='", ("gaya",), ""),
    ],
)
def test_the_words_of_a_remark(words: str, names: tuple[str, ...], reason: str) -> None:
    assert request_in(words) == ("abaikan", names, reason)


@pytest.mark.parametrize("name", [RULE, "ejaan"])
def test_a_rule_or_family_is_silent_in_its_paragraph_only(name: str) -> None:
    text = f'{SLIP}\n\n[lintberita: abaikan {name} alasan="judul buku"]\n{SLIP}\n\n{SLIP}\n'
    result = check(text)
    assert [(f.rule, f.span.start) for f in result.findings] == [
        (RULE, text.index("dimata")),
        (RULE, text.rindex("dimata")),
    ]
    (silenced,) = result.suppressed
    assert silenced.finding.rule == RULE
    assert silenced.finding.text == "dimata"
    assert (silenced.by, silenced.reason) == (Silencer.DRAFT, "judul buku")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", f"{SLIP}\n\n[lintberita: abaikan-berkas {RULE}]\n{SLIP}\n"),
        ("a.md", f"---\nlintberita: {{ignore: [{RULE}]}}\n---\n{SLIP}\n\n{SLIP}\n"),
        ("a.txt", f"+++\nlintberita = {{ignore = ['{RULE}']}}\n+++\n{SLIP}\n\n{SLIP}\n"),
        ("a.html", f"<p>{SLIP}</p><p>{SLIP}</p><!-- lintberita: abaikan-berkas {RULE} -->"),
    ],
)
def test_a_whole_draft(name: str, text: str) -> None:
    result = check(text, name)
    assert rules(result) == []
    assert len(result.suppressed) == 2


def test_what_was_hidden_below_a_silenced_finding_stays_hidden() -> None:
    # The named rule beats the dictionary on the same word; silencing it must not wake that.
    text = "Petugas bekerjasama dengan warga.\n"
    (finding,) = check(text).findings
    result = check(f"[lintberita: abaikan {finding.rule}]\n{text}")
    assert rules(result) == []


def test_a_silenced_finding_is_not_fixed() -> None:
    text = f"[lintberita: abaikan {RULE}]\n{SLIP}\n\n{SLIP}\n"
    fixed = linter().fix(open_source(text, "a.txt"), "a.txt")
    assert (
        fixed.text
        == f"[lintberita: abaikan {RULE}]\n{SLIP}\n\n{SLIP.replace('dimata', 'di mata')}\n"
    )


def test_an_ethics_rule_needs_a_reason() -> None:
    rule = "etik/identitas-anak"
    bare = check(f"[lintberita: abaikan {rule}]\n{CASE}\n")
    assert rule in rules(bare)
    assert bare.suppressed == ()
    (told,) = messages(bare, MISTAKEN)
    assert rule in told
    assert "alasan" in told
    given = check(f'[lintberita: abaikan {rule} alasan="nama samaran"]\n{CASE}\n')
    assert rule not in rules(given)
    (silenced,) = given.suppressed
    assert silenced.reason == "nama samaran"
    assert silenced.finding.text == ""


def test_an_unknown_rule_is_told_with_the_nearest() -> None:
    text = f"[lintberita: abaikan ejaan/kata-depan-serangka, {RULE}]\n{SLIP}\n"
    result = check(text)
    (told,) = result.findings
    assert told.rule == MISTAKEN
    assert f'"{RULE}"' in told.message
    assert text[told.span.start : told.span.end] == text.splitlines()[0]
    # What it names rightly counts.
    assert len(result.suppressed) == 1


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        ("abaikan entah-apa", "entah-apa"),
        ("lewati ejaan", "lewati"),
        ("abaikan", "belum menyebut"),
        ("", "tidak dikenal"),
    ],
)
def test_a_remark_that_cannot_be_followed_is_told(remark: str, words: str) -> None:
    (told,) = check(f"[lintberita: {remark}]\nWarga menanam bakau.\n").findings
    assert told.rule == MISTAKEN
    assert words in told.message


def test_a_comment_that_is_not_closed_is_told() -> None:
    text = f"Warga menanam bakau.\n\n<!-- lintberita: abaikan {RULE}\n\n{SLIP}\n"
    for name in ("a.md", "a.html"):
        (told,) = check(text, name).findings
        assert "tidak ditutup" in told.message


def test_a_style_in_a_remark_is_told_where_to_choose_one() -> None:
    (told,) = check("[lintberita: profile eyd-ketat]\nWarga menanam bakau.\n").findings
    assert told.rule == MISTAKEN
    assert "kepala naskah" in told.message


def test_a_remark_that_silences_nothing_is_told() -> None:
    text = f"[lintberita: abaikan {RULE}, gaya]\n{SLIP}\n"
    (told,) = check(text).findings
    assert told.rule == UNUSED
    assert "gaya" in told.message
    assert RULE not in told.message


def test_the_second_of_two_equal_remarks_is_not_needed() -> None:
    text = f"[lintberita: abaikan {RULE}]\n[lintberita: abaikan {RULE}]\n{SLIP}\n"
    (told,) = check(text).findings
    assert told.rule == UNUSED
    assert told.span.start == text.index("\n") + 1


def test_a_remark_with_nothing_behind_it() -> None:
    (told,) = check(f"Warga menanam bakau.\n[lintberita: abaikan {RULE}]\n").findings
    assert told.rule == UNUSED
    assert "tidak ada paragraf sesudahnya" in told.message


@pytest.mark.parametrize(
    ("select", "ignore", "told"),
    [
        ((), (RULE,), 0),
        (("berita", "kutipan"), (), 0),
        (("berita", RULE), (), 1),
        ((), (UNUSED,), 0),
        ((), ("kutipan",), 1),
    ],
)
def test_of_a_rule_that_did_not_run_nobody_says_that_it_found_nothing(
    select: tuple[str, ...], ignore: tuple[str, ...], told: int
) -> None:
    result = check(
        f"[lintberita: abaikan {RULE}]\nWarga menanam bakau.\n", select=select, ignore=ignore
    )
    assert rules(result) == [UNUSED] * told


def test_of_a_family_only_when_all_of_it_ran() -> None:
    text = "[lintberita: abaikan ejaan]\nWarga menanam bakau.\n"
    assert rules(check(text)) == [UNUSED]
    assert rules(check(text, ignore=(RULE,))) == []
    assert rules(check(text, select=("berita", RULE))) == []


@pytest.mark.parametrize("name", [UNUSED, MISTAKEN, "berita"])
def test_findings_about_remarks_cannot_be_silenced_by_remarks(name: str) -> None:
    text = f"[lintberita: abaikan-berkas {name}]\n[lintberita: abaikan gaya, gya]\nWarga menanam.\n"
    assert {UNUSED, MISTAKEN} <= set(rules(check(text)))


def test_the_words_of_a_remark_are_not_linted() -> None:
    for name, opens, closes in (
        ("a.txt", "[", "]"),
        ("a.md", "<!-- ", " -->"),
        ("a.mdx", "{/* ", " */}"),
        ("a.html", "<!-- ", " -->"),
    ):
        remark = f'{opens}lintberita: abaikan {RULE} alasan="dimata , di lakukan"{closes}'
        result = check(f"{remark}\n\n{SLIP}\n", name)
        assert rules(result) == []
        assert len(result.suppressed) == 1


def test_very_many_remarks_and_very_many_names() -> None:
    remarks = "".join(f"[lintberita: abaikan ejaan/x{n}]\n" for n in range(5_000))
    names = ", ".join(f"gaya/x{n}" for n in range(5_000))
    result = check(f"{remarks}[lintberita: abaikan {names}, {RULE}]\n{SLIP}\n")
    assert len(result.suppressed) == 1
    assert len(result.findings) == 5_001
    assert max(len(f.message) for f in result.findings) < 300


def word_document(paragraphs: list[str], comments: list[tuple[int, int, str]]) -> bytes:
    """A Word document; a comment hangs on the paragraphs from the first to the second number."""
    document = docx.Document()
    written = [document.add_paragraph(text) for text in paragraphs]
    for first, last, words in comments:
        runs = [written[first].runs[0], written[last].runs[-1]]
        document.add_comment(runs, text=f"lintberita: {words}", author="Redaktur")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_comments_of_word_may_overlap() -> None:
    data = word_document(
        [SLIP, "Jalan itu rusak dimata warga .", "Rumah itu roboh dimata dinas.", SLIP],
        [
            (0, 2, f"abaikan {RULE} alasan=“judul buku”"),
            (1, 1, "abaikan ejaan/spasi-sebelum-tanda"),
        ],
    )
    result = linter().check(data, "a.docx")
    assert [f.rule for f in result.findings] == [RULE]
    assert result.findings[0].span.start > max(s.finding.span.start for s in result.suppressed)
    assert [s.reason for s in result.suppressed if s.finding.rule == RULE] == ["judul buku"] * 3
    assert len(result.suppressed) == 4


def test_a_finding_on_a_comment_shows_nothing_of_what_it_hangs_on() -> None:
    data = word_document([CASE], [(0, 0, "abaikan etik/identitas-anak")])
    result = linter().check(data, "a.docx")
    told = [f for f in result.findings if f.rule == MISTAKEN]
    assert [(f.text, f.sensitive) for f in told] == [("", True)]
