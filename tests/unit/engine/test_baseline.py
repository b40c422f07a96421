"""Protects: accepted findings stay accepted while the draft is worked on, and new ones are told."""

import pickle
from functools import cache
from pathlib import Path

import pytest

from lintberita.api import Linter, open_linter
from lintberita.engine.baseline import Baseline, Known, accept, settle_known, without
from lintberita.engine.baseline_file import baseline_text, read_baseline
from lintberita.errors import LintberitaError
from lintberita.model import FileResult, Finding, Severity, Silencer, Span

ONE = "Citra lembaga itu baik dimata publik menurut warga yang hadir di balai desa."
TWO = "Petugas bekerjasama dengan relawan membersihkan saluran air di kampung itu."
THREE = "Warga membawa beras, sayur, dan lain lain ke pos jaga yang di bangun pada Rabu pagi."
CASE = "Polisi memeriksa Danu Prakarsa (15) yang diduga mencuri sepeda di Pasar Wonosari."


@cache
def linter() -> Linter:
    return open_linter(select=["ejaan", "etik"])


def check(text: str, name: str = "a.txt") -> FileResult:
    return linter().examine(text, name)


def accepted(text: str, name: str = "a.txt") -> Baseline:
    return Baseline(Path.cwd(), {name: accept(check(text, name))})


def new(baseline: Baseline, text: str, name: str = "a.txt") -> list[str]:
    return [f.text for f in baseline.applied(check(text, name)).findings]


DRAFT = f"{ONE}\n\n{TWO}\n\n{THREE}\n"


def test_nothing_is_new_in_an_accepted_draft() -> None:
    result = accepted(DRAFT).applied(check(DRAFT))
    assert result.findings == ()
    assert [s.finding for s in result.suppressed] == list(check(DRAFT).findings)
    assert {s.by for s in result.suppressed} == {Silencer.BASELINE}


@pytest.mark.parametrize(
    "edited",
    [
        f"{THREE}\n\n{ONE}\n\n{TWO}\n",
        f"{THREE}\n{TWO}\n{ONE}",
        f"Judul Baru\n\n{ONE}\n\nParagraf lain yang baru ditulis.\n\n{TWO}\n\n{THREE}\n",
        DRAFT.replace("\n", "\r\n"),
        DRAFT.replace("baik dimata", "elok dimata"),
        DRAFT.replace("dimata publik", "dimata warga"),
        # Another mistake of the same paragraph is mended.
        DRAFT.replace("dan lain lain", "dan lain-lain"),
        DRAFT.replace("yang di bangun", "yang dibangun"),
    ],
)
def test_what_is_accepted_survives_the_work_on_a_draft(edited: str) -> None:
    assert new(accepted(DRAFT), edited) == []


@pytest.mark.parametrize(
    ("edited", "told"),
    [
        (f"{DRAFT}\nRumah itu roboh dimakan rayap dimana saja.\n", ["dimana"]),
        # The same mistake once more, in other company.
        (f"{DRAFT}\nNama desa itu harum dimata pelancong.\n", ["dimata"]),
        # A copy of an accepted paragraph is new.
        (f"{DRAFT}\n{ONE}\n", ["dimata"]),
        # Another mistake in the place of an accepted one.
        (DRAFT.replace("bekerjasama", "bertanggungjawab"), ["bertanggungjawab"]),
    ],
)
def test_what_is_new_is_told(edited: str, told: list[str]) -> None:
    assert new(accepted(DRAFT), edited) == told


def test_a_paragraph_of_html_moves_without_its_neighbours() -> None:
    parts = [f"<p>{ONE}</p>", "<p>dimata publik</p>", f"<p>{TWO}</p>"]
    baseline = accepted("".join(parts), "a.html")
    assert new(baseline, "".join(reversed(parts)), "a.html") == []


def test_a_sentence_is_known_though_a_word_within_is_mended() -> None:
    text = "Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh."
    finding = Finding("gaya/x", Span(0, len(text)), Severity.INFO, "Panjang.", text, 0.9)
    known = accept(FileResult("a.txt", text, 10, (finding,)))
    for word in ("satu", "lima", "sepuluh"):
        edited = text.lower().replace(word, "kata")
        now = Finding("gaya/x", Span(0, len(edited)), Severity.INFO, "Panjang.", edited, 0.9)
        assert settle_known(FileResult("a.txt", edited, 10, (now,)), known).new == ()


def test_a_finding_on_the_whole_draft_is_known_by_its_rule() -> None:
    def result(text: str) -> FileResult:
        whole = Finding(
            "sumber/x", Span(0, len(text)), Severity.WARNING, "Tanpa sumber.", text, 0.9, whole=True
        )
        return FileResult("a.txt", text, 2, (whole,))

    known = accept(result("Teras lama."))
    assert known == {"sumber/x": Known(placeless=1)}
    assert settle_known(result("Teras yang sama sekali lain."), known).new == ()


def test_of_a_sensitive_finding_there_is_a_number_and_nothing_else() -> None:
    baseline = accepted(CASE)
    assert baseline.drafts["a.txt"]["etik/identitas-anak"] == Known(placeless=1)
    assert new(baseline, f"Paragraf baru di depan.\n\n{CASE}\n") == []


def test_one_more_child_and_all_of_them_are_told() -> None:
    more = f"{CASE}\n\nPolisi juga menangkap Bayu Laksana (14) yang diduga mencuri motor.\n"
    found = [f for f in check(more).findings if f.sensitive]
    assert len(found) == 2
    told = accepted(CASE).applied(check(more))
    assert [f for f in told.findings if f.sensitive] == found


def test_no_digest_holds_the_words_of_a_sensitive_finding() -> None:
    def known(name: str) -> object:
        text = f"{name} dimana saja membaca buku."
        secret = Finding(
            "etik/x", Span(0, len(name)), Severity.ERROR, "Lihat.", "", 0.9, sensitive=True
        )
        slip = Finding(
            "ejaan/x", Span(len(name) + 1, len(name) + 7), Severity.ERROR, "Salah.", "dimana", 0.9
        )
        return accept(FileResult("a.txt", text, 6, (secret, slip)))

    assert known("Danu Prakarsa") == known("Siti Aminingsih")


def test_what_no_longer_applies_is_known_and_left_out() -> None:
    known = accept(check(DRAFT))
    mended = check(DRAFT.replace("dimata", "di mata").replace("bekerjasama", "bekerja sama"))
    left = settle_known(mended, known).left
    assert sorted(left) == ["ejaan/gabungan-kata-serangkai", "ejaan/kata-depan-serangkai"]
    assert without(known, left) == accept(mended)
    baseline = Baseline(Path.cwd(), {"a.txt": known})
    applied = baseline.applied(mended)
    assert baseline.stale(applied, known) == 2
    # Of a rule that did not run nobody knows.
    assert baseline.stale(applied, ["ejaan/kata-depan-serangkai"]) == 1


def test_drafts_are_named_from_the_folder_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "asli").mkdir()
    (tmp_path / "tautan").symlink_to(tmp_path / "asli")
    baseline = Baseline(tmp_path)
    assert baseline.key(str(tmp_path / "naskah" / "a.txt")) == "naskah/a.txt"
    assert baseline.key(str(tmp_path / "tautan" / "a.txt")) == "asli/a.txt"
    assert Baseline(tmp_path / "asli").key(str(tmp_path / "a.txt")) == "../a.txt"


def test_the_file_is_the_same_for_the_same_findings_and_reads_back(tmp_path: Path) -> None:
    known = accept(check(f"{DRAFT}\n{CASE}\n"))
    shuffled = accept(check(f"{CASE}\n\n{THREE}\n\n{TWO}\n\n{ONE}\n"))
    text = baseline_text({"b.txt": known, "a.txt": shuffled, "kosong.txt": {}})
    assert text == baseline_text({"a.txt": known, "b.txt": dict(reversed(shuffled.items()))})
    path = tmp_path / ".lintberita-baseline.json"
    path.write_text(text, "utf-8")
    assert read_baseline(path) == Baseline(tmp_path, {"a.txt": known, "b.txt": known})
    for word in ("Danu", "Prakarsa", "dimata", "Wonosari"):
        assert word not in text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ":1:1"),
        ('{"schema": 1,\n<<<<<<< HEAD\n', ":2:1"),
        ("[]", '"files"'),
        ('{"schema": 1}', '"files"'),
        ('{"schema": 9, "files": {}}', "berskema 9"),
        ('{"schema": 1, "files": {"a.txt": []}}', "a.txt"),
        ('{"schema": 1, "files": {"a.txt": {"ejaan/x": ["bukan sidik"]}}}', "ejaan/x"),
        ('{"schema": 1, "files": {"a.txt": {"ejaan/x": true}}}', "ejaan/x"),
        ('{"schema": 1, "files": {"a.txt": {"ejaan/x": -1}}}', "ejaan/x"),
        ("[" * 100_000, "rusak"),
        ("\udcff", "rusak"),
    ],
)
def test_a_damaged_file_is_told_with_place_and_remedy(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(LintberitaError) as error:
        read_baseline(path)
    assert told in str(error.value)
    assert str(path) in str(error.value)
    assert "lintberita baseline" in error.value.remedy


def test_a_linter_takes_its_baseline_along_to_another_process() -> None:
    opened = open_linter(select=["ejaan"], baseline=accepted(DRAFT))
    copy = pickle.loads(pickle.dumps(opened.baseline))
    assert copy == opened.baseline
    assert opened.check(DRAFT, "a.txt").findings == ()
    assert opened.check(DRAFT, "b.txt").findings != ()


def test_no_digest_is_made_of_a_name_that_is_kept_back() -> None:
    """Somebody who guesses the name must not be able to prove it by the file."""
    draft = "Polisi memeriksa pencabulan terhadap {0} (14), siswi SMP. {0} dirawat dimata warga.\n"
    linter = open_linter()
    one, other = (
        accept(linter.examine(draft.format(name), "a.txt"))
        for name in ("Melati Wulandari", "Tirana Kusumawati")
    )
    assert one == other
