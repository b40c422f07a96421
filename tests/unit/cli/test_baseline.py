"""Protects: what was accepted once is not told again, what is new is, and the file says little."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.test_check import BAD, lintberita

OTHER = "Petugas bekerjasama dengan warga.\n"
NAME = ".lintberita-baseline.json"


@pytest.fixture
def outlet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a configuration and two drafts, where the commands run."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lintberita.yaml").write_text("style: redaksi\n")
    (tmp_path / "naskah").mkdir()
    (tmp_path / "naskah" / "a.txt").write_text(BAD)
    (tmp_path / "naskah" / "b.txt").write_text(OTHER)
    return tmp_path


def entries(outlet: Path) -> dict[str, dict[str, object]]:
    files = json.loads((outlet / NAME).read_text("utf-8"))["files"]
    assert isinstance(files, dict)
    return files


def test_accepted_findings_no_longer_fail_the_run(outlet: Path) -> None:
    assert lintberita("check", "naskah").returncode == 1
    run = lintberita("baseline")
    assert run.returncode == 0, run.stderr
    assert run.stdout == f"{NAME}: 2 temuan diterima (2 baru; 0 usang dibuang).\n"
    again = lintberita("check", "naskah")
    assert again.returncode == 0
    assert again.stderr == ""
    assert again.stdout.endswith(
        "2 naskah, 9 kata: tidak ada temuan.\n2 temuan lama diterima (baseline).\n"
    )
    assert lintberita("check", "naskah", "--no-baseline").returncode == 1


def test_a_new_finding_is_told_alone(outlet: Path) -> None:
    lintberita("baseline")
    (outlet / "naskah" / "a.txt").write_text(f"Paragraf baru dimana saja.\n\n{BAD}")
    run = lintberita("check", "naskah", "--format", "json")
    assert run.returncode == 1
    first, second = json.loads(run.stdout)["files"]
    assert [f["text"] for f in first["findings"]] == ["dimana"]
    assert [(f["text"], f["by"]) for f in first["suppressed"]] == [("dimata", "baseline")]
    assert second["findings"] == []


def test_the_file_is_found_from_anywhere_and_for_standard_input(
    outlet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lintberita("baseline")
    before = (outlet / NAME).read_bytes()
    monkeypatch.chdir(outlet / "naskah")
    assert lintberita("check", "a.txt", str(outlet / "naskah" / "b.txt")).returncode == 0
    stdin = ("check", "-", "--stdin-filename")
    assert lintberita(*stdin, "a.txt", stdin=BAD.encode()).returncode == 0
    assert lintberita(*stdin, "c.txt", stdin=BAD.encode()).returncode == 1
    lintberita("baseline", "..")
    assert (outlet / NAME).read_bytes() == before


def test_entries_that_no_longer_apply_are_told_checked_and_pruned(outlet: Path) -> None:
    lintberita("baseline")
    (outlet / "naskah" / "a.txt").write_text(BAD.replace("dimata", "di mata"))
    run = lintberita("check", "naskah")
    assert run.returncode == 0
    assert run.stderr == (
        "lintberita: 1 temuan dalam baseline tidak ada lagi. "
        "Perbarui dengan: lintberita baseline --prune\n"
    )
    before = (outlet / NAME).read_bytes()
    check = lintberita("baseline", "--check")
    assert (check.returncode, check.stdout) == (1, f"{NAME}: 2 temuan diterima, 1 usang.\n")
    assert (outlet / NAME).read_bytes() == before
    (outlet / "naskah" / "b.txt").write_text(OTHER + "Rumah itu roboh dimana saja.\n")
    prune = lintberita("baseline", "--prune")
    assert (prune.returncode, prune.stdout) == (0, f"{NAME}: 1 entri usang dibuang, 1 tersisa.\n")
    assert list(entries(outlet)) == ["naskah/b.txt"]
    assert lintberita("baseline", "--check").returncode == 0
    # Pruning accepts nothing new.
    assert lintberita("check", "naskah").returncode == 1


def test_a_rule_that_did_not_run_keeps_its_entries(outlet: Path) -> None:
    lintberita("baseline")
    before = entries(outlet)
    assert lintberita("check", "naskah", "--select", "kutipan").stderr == ""
    lintberita("baseline", "--select", "kutipan")
    lintberita("baseline", "--prune", "--ignore", "ejaan/kata-depan-serangkai")
    assert entries(outlet) == before


def test_drafts_that_are_not_checked_keep_theirs_and_those_gone_lose_them(outlet: Path) -> None:
    lintberita("baseline")
    (outlet / "naskah" / "c.txt").write_text(BAD)
    lintberita("baseline", "naskah/c.txt")
    assert list(entries(outlet)) == ["naskah/a.txt", "naskah/b.txt", "naskah/c.txt"]
    (outlet / "naskah" / "a.txt").unlink()
    lintberita("baseline", "naskah/c.txt")
    assert list(entries(outlet)) == ["naskah/b.txt", "naskah/c.txt"]


def test_another_file_by_name(outlet: Path) -> None:
    lintberita("baseline", "--baseline", "lain.json")
    assert not (outlet / NAME).exists()
    assert lintberita("check", "naskah").returncode == 1
    assert lintberita("check", "naskah", "--baseline", "lain.json").returncode == 0
    missing = lintberita("check", "naskah", "--baseline", "tiada.json")
    assert missing.returncode == 2
    assert missing.stderr.startswith("lintberita: tiada.json: Berkas baseline tidak ada.")


def test_a_damaged_file_is_the_users_to_mend(outlet: Path) -> None:
    (outlet / NAME).write_text('{"schema": 1,\n')
    for command in ("check", "fix", "baseline"):
        run = lintberita(command, "naskah")
        assert run.returncode == 2
        assert f"{NAME}:2:1: Berkas baseline rusak" in run.stderr
        assert len(run.stderr.splitlines()) == 1
    assert lintberita("check", "naskah", "--no-baseline").returncode == 1


def test_fix_leaves_accepted_findings_alone(outlet: Path) -> None:
    lintberita("baseline")
    path = outlet / "naskah" / "a.txt"
    path.write_text(BAD + "Rumah itu roboh dimana saja.\n")
    lintberita("fix", "naskah")
    assert path.read_text() == BAD + "Rumah itu roboh di mana saja.\n"
    lintberita("fix", "naskah", "--no-baseline")
    assert "di mata" in path.read_text()


def test_a_waiver_of_ethics_is_listed_with_its_reason_and_shows_no_name(outlet: Path) -> None:
    case = "Polisi memeriksa Danu Prakarsa (15) yang diduga mencuri sepedanya dimana saja.\n"
    remark = '[lintberita: abaikan etik/identitas-anak alasan="nama samaran"]\n'
    (outlet / "naskah" / "a.txt").write_text(remark + case)
    shown = lintberita("check", "naskah/a.txt").stdout
    assert "naskah/a.txt:2  etik/identitas-anak dikesampingkan: nama samaran\n" in shown
    assert "1 temuan dibungkam naskah.\n" in shown
    assert "dimana" in shown
    assert "Prakarsa" not in shown
    answer = json.loads(lintberita("check", "naskah/a.txt", "--format", "json").stdout)
    (silenced,) = answer["files"][0]["suppressed"]
    assert (silenced["by"], silenced["reason"], silenced["text"]) == ("draft", "nama samaran", "")
    lintberita("baseline")
    assert "Prakarsa" not in (outlet / NAME).read_text("utf-8")
