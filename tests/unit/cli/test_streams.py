"""Protects: an old console of Windows stops no run, and programs get UTF-8 on every system."""

import json
import os
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest

from lintberita.cli.drafts import Draft
from lintberita.cli.session import Session

# No letter of Windows-1252: an arrow, Javanese script, an emoji.
TEXT = "Citra → ꦧ 👍 itu “baik” dimata publik.\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draf.txt"
    path.write_text(TEXT, "utf-8")
    return path


def lintberita(*arguments: str) -> "subprocess.CompletedProcess[bytes]":
    """Run as on a console of Western Europe; ``PYTHONUTF8`` keeps Python from helping."""
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    return subprocess.run(
        [sys.executable, "-m", "lintberita", *arguments], env=environment, capture_output=True
    )


@pytest.mark.parametrize("style", ["console", "concise"])
def test_what_the_console_cannot_write_is_a_question_mark(draft: Path, style: str) -> None:
    run = lintberita("check", str(draft), "--format", style)
    assert (run.returncode, run.stderr) == (1, b"")
    assert "dimata" in run.stdout.decode("cp1252")


@pytest.mark.parametrize("style", ["json", "github", "gitlab"])
def test_reports_for_programs_are_utf8(draft: Path, style: str) -> None:
    run = lintberita("check", str(draft), "--format", style)
    assert (run.returncode, run.stderr) == (1, b"")
    assert "di mata" in run.stdout.decode("utf-8")


def test_no_letter_of_a_report_is_lost(draft: Path) -> None:
    draft.write_text("Sumber → ꦧ :\n", "utf-8")
    told = json.loads(lintberita("analyze", str(draft), "--format", "json").stdout)
    assert told["schema"] == 1
    assert json.loads(lintberita("rules", "--format", "json").stdout)["schema"] == 1


def test_a_diff_keeps_letters_and_line_ends(draft: Path) -> None:
    draft.write_bytes(TEXT.replace("\n", "\r\n").encode())
    run = lintberita("fix", "--diff", str(draft), "--select", "ejaan/kata-depan-serangkai")
    assert f"-{TEXT.rstrip()}\r\n".encode() in run.stdout
    assert TEXT.replace("dimata", "di mata").rstrip().encode() in run.stdout


def test_paths_are_shown_alike_on_every_system() -> None:
    session = Session(["naskah"])
    draft = Draft(PureWindowsPath("naskah", "kota", "a.txt"), named=True)  # type: ignore[arg-type]
    assert session.name(draft) == "naskah/kota/a.txt"
