"""Protects: the name of a child is covered wherever it stands, and its hash tells nothing."""

from dataclasses import replace

from lintberita.analysis.secrecy import COVER
from lintberita.model import FileResult, Finding, Severity, Silencer, Span, Suppressed
from lintberita.report.fingerprint import fingerprints
from lintberita.report.veil import Veil

TEXT = "Polisi memeriksa Bayu Lesmana (15). Bayu pulang. Lesmanawati tidak."


def secret(text: str, words: str) -> Finding:
    at = text.index(words)
    span = Span(at, at + len(words))
    return Finding("etik/x", span, Severity.ERROR, "Periksa.", "", 0.9, sensitive=True)


def plain(text: str, words: str) -> Finding:
    at = text.index(words)
    return Finding("ejaan/x", Span(at, at + len(words)), Severity.ERROR, "Tulis.", words, 0.9)


RESULT = FileResult("a.txt", TEXT, 9, (secret(TEXT, "Bayu Lesmana (15)"),))


def test_each_word_of_the_name_is_covered_everywhere() -> None:
    covered = [TEXT[span.start : span.end] for span in Veil(RESULT).spans]
    assert covered == ["Bayu Lesmana (15)", "Bayu"]
    assert Veil(RESULT).over("kata LESMANA Bayu") == f"kata {COVER}"


def test_of_a_sentence_only_the_whole_is_covered() -> None:
    result = FileResult("a.txt", TEXT, 9, (secret(TEXT, "Polisi memeriksa"),))
    assert Veil(result).over("Polisi datang") == "Polisi datang"


def test_what_was_suppressed_or_left_out_stays_covered() -> None:
    finding = RESULT.findings[0]
    suppressed = Suppressed(finding, Silencer.DRAFT)
    for result in (
        replace(RESULT, findings=(), suppressed=(suppressed,)),
        replace(RESULT, findings=(), veiled=(finding.span,)),
    ):
        assert Veil(result).spans == Veil(RESULT).spans


def test_covers() -> None:
    veil = Veil(RESULT)
    assert veil.covers(Span(20, 21))
    assert veil.covers(Span(0, 18))
    assert not veil.covers(Span(0, 17))


def marks(text: str, *findings: Finding) -> list[str]:
    result = FileResult("a.txt", text, 9, findings)
    return list(fingerprints(result, findings, Veil(result)))


def test_a_fingerprint_stays_where_paragraphs_move_and_changes_with_its_neighbours() -> None:
    one = "Citra itu baik dimata publik."
    moved = f"Baris lain dimata.\r\n{one}"
    (before,) = marks(one, plain(one, "dimata"))
    at = moved.rindex("dimata")
    (behind,) = marks(moved, replace(plain(moved, "dimata"), span=Span(at, at + 6)))
    other = one.replace("baik", "buruk")
    assert before == behind
    assert before != marks(other, plain(other, "dimata"))[0]


def test_nothing_of_a_child_goes_into_a_fingerprint() -> None:
    texts = [TEXT, TEXT.replace("Bayu", "Tono")]
    names = ["Bayu", "Tono"]
    told = [
        marks(text, secret(text, f"{name} Lesmana (15)"), plain(text, "pulang"))
        for text, name in zip(texts, names, strict=True)
    ]
    assert told[0] == told[1]
