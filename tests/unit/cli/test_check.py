"""Protects the public contract of ``check``: formats, exit statuses, one-line mistakes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

BAD = "Citra itu baik dimata publik.\n"
GOOD = "Citra itu baik di mata publik.\n"


def lintberita(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
    run = subprocess.run(
        [sys.executable, "-m", "lintberita", *arguments], input=stdin, capture_output=True
    )
    return subprocess.CompletedProcess(
        run.args, run.returncode, run.stdout.decode(), run.stderr.decode()
    )


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draf.txt"
    path.write_bytes(BAD.encode())
    return path


ONE_RULE = ("--select", "ejaan/kata-depan-serangkai")


def test_json_follows_the_contract(draft: Path) -> None:
    run = lintberita("check", str(draft), "--format", "json", *ONE_RULE)
    answer = json.loads(run.stdout)
    assert answer["schema"] == 1
    assert answer["summary"] == {"files": 1, "error": 1, "warning": 0, "info": 0}
    (file,) = answer["files"]
    assert file["path"] == str(draft)
    (finding,) = file["findings"]
    assert BAD[finding["start"] : finding["end"]] == finding["text"] == "dimata"
    assert (finding["line"], finding["column"]) == (1, 16)
    assert (finding["end_line"], finding["end_column"]) == (1, 22)
    assert finding["suggestions"] == ["di mata"]
    assert finding["fix"] == {
        "safety": "safe",
        "edits": [{"start": 15, "end": 21, "text": "di mata"}],
    }


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ((), 1),
        (("--fail-on", "never"), 0),
        (("--exit-zero",), 0),
        (("--ignore", "ejaan/kata-depan-serangkai"), 0),
        # A rule named in full stays on though its family is ignored.
        (("--ignore", "ejaan"), 1),
    ],
)
def test_exit_status(draft: Path, arguments: tuple[str, ...], status: int) -> None:
    assert lintberita("check", str(draft), *ONE_RULE, *arguments).returncode == status


def test_a_path_alone_means_check(draft: Path) -> None:
    run = lintberita(str(draft), "--format", "concise", *ONE_RULE)
    assert run.stdout.startswith(f"{draft}:1:16 ejaan/kata-depan-serangkai ")


def test_stdin() -> None:
    run = lintberita(
        "check",
        "-",
        "--stdin-filename",
        "meja.txt",
        "--format",
        "concise",
        *ONE_RULE,
        stdin=BAD.encode(),
    )
    assert run.stdout.startswith("meja.txt:1:16 ")


def test_a_folder_is_searched_and_gitignore_honoured(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("arsip/\n")
    for name in ("a.txt", "arsip/b.txt", "sub/c.txt", "sub/d.log"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(BAD)
    run = lintberita("check", str(tmp_path), "--format", "json", *ONE_RULE)
    paths = [Path(f["path"]).name for f in json.loads(run.stdout)["files"]]
    assert paths == ["a.txt", "c.txt"]


def test_a_python_environment_holds_no_drafts(tmp_path: Path) -> None:
    for name in ("a.txt", "alat/pyvenv.cfg", "alat/lib/lisensi.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(BAD)
    run = lintberita("check", str(tmp_path), "--format", "json", *ONE_RULE)
    assert [Path(f["path"]).name for f in json.loads(run.stdout)["files"]] == ["a.txt"]


def test_excluded_by_configuration(tmp_path: Path) -> None:
    (tmp_path / "lintberita.yaml").write_text("exclude: ['lama/**']\n")
    for name in ("a.txt", "lama/b.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(BAD)
    run = lintberita("check", str(tmp_path), "--format", "json", *ONE_RULE)
    assert len(json.loads(run.stdout)["files"]) == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "bukan teks"),
        (b"\xff\xfe\0", "tidak dapat dibaca"),
        (b"\x81\x8d", "tidak dapat dibaca"),
    ],
)
def test_a_bad_file_spoils_nothing_else(
    tmp_path: Path, draft: Path, content: bytes, says: str
) -> None:
    bad = tmp_path / "rusak.txt"
    bad.write_bytes(content)
    run = lintberita("check", str(bad), str(draft), "--format", "json", *ONE_RULE)
    assert run.returncode == 2
    files = {Path(f["path"]).name: f for f in json.loads(run.stdout)["files"]}
    assert says in files["rusak.txt"]["error"]
    assert len(files["draf.txt"]["findings"]) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xef\xbb\xbf" + BAD.encode(),
        BAD.replace("\n", "\r\n").encode(),
        BAD.encode("utf-16"),
        b"\xef\xbb\xbf",
    ],
)
def test_odd_but_sound_files(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    run = lintberita("check", str(path), "--format", "json", *ONE_RULE)
    assert run.returncode in (0, 1)
    assert run.stderr == ""


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("check", "tidak-ada.txt"), "Berkas tidak ada"),
        (("check", "--forma", "json"), "Barangkali maksudnya --format"),
        (("check", "--format", "xml"), "json"),
        (("check", "--select", "ejan", "-"), "lintberita rules"),
        (("check", "--date", "kemarin", "-"), "2026-11-24"),
        (("check", "--config", "tidak-ada.yaml", "-"), "konfigurasi"),
        (("explain", "ejaan/kata-depan"), "Barangkali maksudnya"),
    ],
)
def test_mistakes_are_told_in_one_line(arguments: tuple[str, ...], says: str) -> None:
    run = lintberita(*arguments)
    assert run.returncode == 2
    told = (run.stdout + run.stderr).splitlines()
    assert says in told[0]
    assert "Traceback" not in run.stderr


def test_a_folder_without_drafts_is_no_failure(tmp_path: Path) -> None:
    run = lintberita("check", str(tmp_path))
    assert run.returncode == 0
    assert "Tidak ada naskah" in run.stderr


def test_output_goes_to_the_file(draft: Path, tmp_path: Path) -> None:
    out = tmp_path / "laporan.json"
    run = lintberita("check", str(draft), "--format", "json", "--output", str(out), *ONE_RULE)
    assert run.stdout == ""
    assert json.loads(out.read_text("utf-8"))["schema"] == 1


def test_a_damaged_cache_costs_nothing_but_time(draft: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "tembolok")}
    command = [sys.executable, "-m", "lintberita", "check", "--format", "json", str(draft)]
    # A word that is no word asks its neighbours what was meant.
    draft.write_text(draft.read_text("utf-8") + "\nEnam buln lalu ia hadir.\n", "utf-8")
    first = subprocess.run(command, env=environment, capture_output=True)
    kept = [path for path in (tmp_path / "tembolok").rglob("*") if path.is_file()]
    assert len(kept) == 4, "rules, words, neighbours and expressions are kept"
    for path in kept:
        path.write_bytes(path.read_bytes()[:100])
    again = subprocess.run(command, env=environment, capture_output=True)
    assert (again.returncode, again.stdout, again.stderr) == (1, first.stdout, b"")


def test_pre_commit_may_name_what_is_excluded(tmp_path: Path) -> None:
    (tmp_path / "lintberita.yaml").write_text("exclude: ['lama/**']\n")
    draft = tmp_path / "lama" / "b.txt"
    draft.parent.mkdir()
    draft.write_text(BAD)
    assert lintberita("check", str(draft), *ONE_RULE).returncode == 1
    run = lintberita("check", str(draft), "--force-exclude", *ONE_RULE)
    assert run.returncode == 0
