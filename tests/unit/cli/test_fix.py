"""Protects: ``fix`` mends what is safe and keeps every other byte of the draft."""

import os
import stat
import subprocess
from pathlib import Path

import pytest

from tests.unit.cli.test_check import BAD, GOOD, ONE_RULE, lintberita


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BAD.encode(), GOOD.encode()),
        (b"\xef\xbb\xbf" + BAD.encode(), b"\xef\xbb\xbf" + GOOD.encode()),
        (BAD.replace("\n", "\r\n").encode(), GOOD.replace("\n", "\r\n").encode()),
        (BAD.encode("utf-16"), GOOD.encode("utf-16")),
        (("“é” " + BAD).encode("cp1252"), ("“é” " + GOOD).encode("cp1252")),
        (b"", b""),
    ],
)
def test_encoding_mark_and_line_ends_are_kept(tmp_path: Path, before: bytes, after: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(before)
    run = lintberita("fix", str(path), *ONE_RULE)
    assert run.returncode == 0, run.stderr
    assert path.read_bytes() == after


def test_permissions_and_links_are_kept(tmp_path: Path) -> None:
    real = tmp_path / "asli.txt"
    real.write_text(BAD)
    real.chmod(0o640)
    link = tmp_path / "tautan.txt"
    link.symlink_to(real)
    lintberita("fix", str(link), *ONE_RULE)
    assert link.is_symlink()
    assert real.read_text() == GOOD
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert sorted(p.name for p in tmp_path.iterdir()) == ["asli.txt", "tautan.txt"]


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BAD)
    lintberita("fix", str(path))
    once = path.read_bytes()
    lintberita("fix", str(path))
    assert path.read_bytes() == once


def test_stdin_to_stdout() -> None:
    assert lintberita("fix", "-", *ONE_RULE, stdin=BAD.encode()).stdout == GOOD


@pytest.mark.real("git")
def test_diff_writes_nothing_and_git_applies_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Baris satu.\n\n" + BAD.rstrip("\n"))
    before = path.read_text()
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    diff = lintberita("fix", "--diff", os.path.relpath(path, Path.cwd()), *ONE_RULE).stdout
    assert path.read_text() == before
    relative = os.path.relpath(path, Path.cwd())
    patch = diff.replace(f"a/{relative}", "a/a.txt").replace(f"b/{relative}", "b/a.txt")
    subprocess.run(["git", "apply"], input=patch.encode(), cwd=tmp_path, check=True)
    assert path.read_text() == "Baris satu.\n\n" + GOOD.rstrip("\n")


def test_a_wrong_setting_is_told_once(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(BAD)
    (tmp_path / "lintberita.yaml").write_text("ignore: [ejan]\n")
    run = lintberita("fix", str(tmp_path))
    assert run.returncode == 2
    (line,) = run.stderr.splitlines()
    assert "ejan" in line


@pytest.mark.real("git")
def test_a_patch_of_a_draft_with_other_line_ends_applies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python ends a line at a lone CR and at U+2028, git does not."""
    draft = tmp_path / "naskah.txt"
    draft.write_bytes("Citra itu baik dimata publik.\rDua.\u2028Tiga.\n".encode())
    monkeypatch.chdir(tmp_path)
    patch = lintberita("fix", "--diff", "--no-cache", "naskah.txt").stdout
    subprocess.run(
        ["git", "apply", "-"], input=patch.encode(), cwd=tmp_path, check=True, capture_output=True
    )
    assert draft.read_bytes().decode() == "Citra itu baik di mata publik.\rDua.\u2028Tiga.\n"
