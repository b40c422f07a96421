"""Protects: what comes out of the cache is what a fresh run says, and no draft lies in it."""

import os
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lintberita.engine.cache import LEFT_OUT, ResultCache, draft_key, freeze, thaw
from lintberita.language.cache import prune
from lintberita.model import (
    Edit,
    FileResult,
    Finding,
    Fix,
    Safety,
    Severity,
    Silencer,
    Span,
    Suppressed,
)

TEXT = "Citra itu baik dimata publik. Korban bernama Melati."
PLAIN = Finding(
    rule="ejaan/contoh",
    span=Span(15, 21),
    severity=Severity.ERROR,
    message="Ditulis terpisah.",
    text="dimata",
    confidence=0.98,
    reference="EYD V",
    suggestions=("di mata",),
    fix=Fix((Edit(Span(15, 21), "di mata"),), Safety.UNSAFE),
    related=(Span(0, 5),),
    whole=True,
)
SENSITIVE = Finding(
    rule="etik/contoh",
    span=Span(45, 51),
    severity=Severity.WARNING,
    message="Identitas korban.",
    text="",
    confidence=0.9,
    sensitive=True,
)
FULL = FileResult(
    path="naskah/draf.txt",
    text=TEXT,
    words=8,
    findings=(PLAIN, SENSITIVE),
    suppressed=(Suppressed(PLAIN, Silencer.BASELINE, "nama merek"),),
    encoding="cp1252",
    veiled=(Span(45, 51),),
)


@pytest.fixture
def cache(tmp_path: Path) -> ResultCache:
    return ResultCache(tmp_path / "hasil")


KEY = "ab" + "0" * 38


def entry(tmp_path: Path) -> Path:
    return tmp_path / "hasil" / KEY[:2] / KEY[2:]


@pytest.mark.parametrize("value", [FULL, PLAIN, FULL.suppressed[0]], ids=lambda v: type(v).__name__)
def test_the_sample_has_every_field(value: object) -> None:
    """A field that somebody adds must be set in the sample, so that the next test sees it."""
    # A sensitive finding is in the sample as well; results with an error are never kept.
    elsewhere = {"sensitive", "error", "internal"}
    for field in fields(value):  # type: ignore[arg-type]
        if field.name not in LEFT_OUT.get(type(value), frozenset()) | elsewhere:
            assert getattr(value, field.name) != field.default, field.name


def test_a_result_comes_back_whole_under_the_path_that_asks(cache: ResultCache) -> None:
    cache.put(KEY, FULL)
    assert cache.get(KEY, "lain/draf.txt", TEXT) == replace(FULL, path="lain/draf.txt")


def test_no_line_of_a_draft_is_kept(cache: ResultCache, tmp_path: Path) -> None:
    cache.put(KEY, FULL)
    kept = entry(tmp_path).read_bytes()
    assert b"Melati" not in kept
    assert b"publik" not in kept
    assert b"dimata" not in kept


@pytest.mark.parametrize(
    "result",
    [
        replace(FULL, error="Aturan ini gagal.", internal=True),
        replace(FULL, facts={"speaker": "Melati"}),
        # An excerpt that is not the draft's own could not be cut from it again.
        replace(FULL, findings=(replace(PLAIN, text="lain"),)),
    ],
)
def test_what_must_not_be_kept_is_not(
    cache: ResultCache, tmp_path: Path, result: FileResult
) -> None:
    cache.put(KEY, result)
    assert not entry(tmp_path).exists()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_file_is_as_good_as_none(
    cache: ResultCache, tmp_path: Path, data: st.DataObject
) -> None:
    cache.put(KEY, FULL)
    whole = entry(tmp_path).read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    flipped = whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :]
    for damaged in (whole[:at], flipped, whole + b"\0"):
        entry(tmp_path).write_bytes(damaged)
        assert cache.get(KEY, "draf.txt", TEXT) is None


def test_a_folder_that_cannot_be_written_costs_no_run(tmp_path: Path) -> None:
    (tmp_path / "hasil").write_text("bukan folder")
    cache = ResultCache(tmp_path / "hasil")
    cache.put(KEY, FULL)
    assert cache.get(KEY, "draf.txt", TEXT) is None


def test_the_oldest_go_first(tmp_path: Path) -> None:
    for number in range(6):
        path = tmp_path / f"a-{number}"
        path.write_bytes(b"x" * 10)
        os.utime(path, (number, number))
    (tmp_path / "b-0").write_bytes(b"x")
    prune(tmp_path, entries=4, kind="a-")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a-2", "a-3", "a-4", "a-5", "b-0"]
    prune(tmp_path, entries=4, size=25, kind="a-")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a-4", "a-5", "b-0"]


def test_a_key_tells_apart_what_a_result_depends_on() -> None:
    usual = draft_key(b"s", b"teks", "draf.txt", {})
    assert draft_key(b"s", b"teks", "lain/nama.TXT", {"date": ""}) == usual
    others = {
        draft_key(b"t", b"teks", "draf.txt", {}),
        draft_key(b"s", b"Teks", "draf.txt", {}),
        draft_key(b"s", b"teks", "draf.md", {}),
        draft_key(b"s", b"teks", "draf.txt", {"date": "2026-11-24"}),
        draft_key(b"s", b"teks", "draf.txt", {"doc-type": "kolom"}),
    }
    assert len(others - {usual}) == 5


def test_the_plain_form_is_plain() -> None:
    def leaves(value: object) -> list[object]:
        return [x for v in value for x in leaves(v)] if type(value) is tuple else [value]

    assert {type(leaf) for leaf in leaves(freeze(FULL))} <= {str, int, float, bool, type(None)}
    assert thaw(freeze(FULL), FULL.path, TEXT) == FULL
