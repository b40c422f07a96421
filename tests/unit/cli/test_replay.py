"""Protects: a replay counts, samples fairly, and tells what changed since the last one."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from lintberita.cli import replay
from lintberita.errors import LintberitaError

SLIP = "Rapat {} itu membahas kepentingkan warga.\n"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return lambda *arguments: CliRunner().invoke(
        replay.command, list(map(str, arguments)), catch_exceptions=False, standalone_mode=False
    )


def test_hits_are_counted_and_shown_in_context(tmp_path: Path, run) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.txt").write_text(SLIP.format("pagi") + "\nWarga pulang.\n", "utf-8")
    (tmp_path / "b.txt").write_text("Warga pulang.\n", "utf-8")
    out = run("ejaan/salah-ketik", tmp_path).output
    assert "ejaan/salah-ketik: 1 temuan, 1.000,00 per 10.000 kata" in out
    assert "a.txt:1:25 Rapat pagi itu membahas [kepentingkan] warga." in out
    assert "sejak pemeriksaan terakhir" not in out


def test_the_change_since_the_last_run(tmp_path: Path, run) -> None:  # type: ignore[no-untyped-def]
    draft = tmp_path / "a.txt"
    draft.write_text(SLIP.format("pagi"), "utf-8")
    run("ejaan/salah-ketik", tmp_path)
    draft.write_text("Warga.\n\n" + SLIP.format("pagi") + "\n" + SLIP.format("malam"), "utf-8")
    out = run("ejaan/salah-ketik", tmp_path).output
    assert "1 baru, 0 hilang" in out
    assert [line[:3] for line in out.splitlines()[1:]] == ["   ", " + "]


def test_a_rule_that_has_fallen_silent_is_told(tmp_path: Path, run) -> None:  # type: ignore[no-untyped-def]
    draft = tmp_path / "a.txt"
    draft.write_text(SLIP.format("pagi"), "utf-8")
    run("ejaan/salah-ketik", tmp_path)
    draft.write_text("Warga pulang.\n", "utf-8")
    assert "ejaan/salah-ketik: 0 temuan; sejak pemeriksaan terakhir 1 hilang" in (
        run("ejaan/salah-ketik", tmp_path).output
    )


def test_an_archive_of_json_lines(tmp_path: Path, run) -> None:  # type: ignore[no-untyped-def]
    archive = tmp_path / "arsip.jsonl"
    lines = [json.dumps({"text": SLIP.format(number)}) for number in range(40)]
    archive.write_text("\n".join(lines) + "\n", "utf-8")
    out = run("ejaan/salah-ketik", "--sample", 5, archive).output
    assert "40 temuan" in out
    assert len(out.splitlines()) == 6
    assert out == run("ejaan/salah-ketik", "--sample", 5, "--no-cache", archive).output


def test_a_rule_and_a_path_are_asked_for(run) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(LintberitaError, match="Sebutkan sedikitnya"):
        run("ejaan/salah-ketik")


def test_a_broken_archive_is_told_in_one_line(tmp_path: Path, run) -> None:  # type: ignore[no-untyped-def]
    archive = tmp_path / "arsip.jsonl"
    archive.write_text("{}\n", "utf-8")
    with pytest.raises(LintberitaError, match="Arsip"):
        run("ejaan", archive)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("ejaan/salah-ketik", "tidak-ada/"), 'Tidak ada berkas atau folder "tidak-ada/".'),
        (("ejaan/salah-ktik", "."), 'Barangkali maksudnya "ejaan/salah-ketik"'),
    ],
)
def test_a_name_that_is_neither_rule_nor_path(run, arguments: tuple[str, ...], says: str) -> None:  # type: ignore[no-untyped-def]
    """An archive that is not there is no archive without findings."""
    with pytest.raises(LintberitaError) as mistake:
        run(*arguments)
    assert says in str(mistake.value)


def test_two_archives_of_one_name_are_two(run, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """What was found in the archive of another outlet is no earlier run of this one."""
    for outlet in ("satu", "dua"):
        archive = tmp_path / outlet / "arsip"
        archive.mkdir(parents=True)
        (archive / f"{outlet}.txt").write_text(SLIP.format(outlet), "utf-8")
        monkeypatch.chdir(archive.parent)
        assert "pemeriksaan terakhir" not in run("ejaan/salah-ketik", "arsip").output
