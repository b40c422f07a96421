"""Protects the public contract of ``check``: formats, exit statuses, one-line mistakes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lintberita.report import FORMATS

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
        (("check", "--jobs", "0", "-"), "paling kecil 1"),
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


def test_statistics_leave_the_report_whole(draft: Path) -> None:
    run = lintberita("check", str(draft), "--format", "concise", "--statistics", *ONE_RULE)
    assert len(run.stdout.splitlines()) == 1
    assert "      1           200,0  ejaan/kata-depan-serangkai" in run.stderr.splitlines()
    assert f"      1           200,0  {draft}" in run.stderr.splitlines()


def test_statistics_of_json_are_in_it(draft: Path) -> None:
    run = lintberita("check", str(draft), "--format", "json", "--statistics", *ONE_RULE)
    assert run.stderr == ""
    statistics = json.loads(run.stdout)["statistics"]
    assert statistics["rules"] == [
        {"rule": "ejaan/kata-depan-serangkai", "findings": 1, "per_1000_words": 200.0}
    ]


def test_the_html_report_says_what_the_draft_says(tmp_path: Path) -> None:
    path = tmp_path / "berita.txt"
    path.write_text('"Kami siap," kata Lurah Sekar Hamdani di Rantau Jati, Rabu (4/3).\n', "utf-8")
    out = tmp_path / "laporan.html"
    lintberita("check", str(path), "--format", "html", "--output", str(out))
    page = out.read_text("utf-8")
    assert '<th scope="row">Sekar Hamdani</th><td><span>bernama</span></td>' in page


def test_what_is_left_out_as_less_urgent_stays_covered(tmp_path: Path) -> None:
    path = tmp_path / "berita.txt"
    path.write_text(
        "Bus menabrak sepeda motor sehingga Nindi Larasati (9) meninggal dalam kecelakaan itu.\n",
        "utf-8",
    )
    run = lintberita("check", str(path), "--format", "html", "--min-severity", "error")
    assert "kecelakaan" in run.stdout
    assert "Nindi" not in run.stdout


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_name_that_is_no_utf_8_is_written_all_the_same(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/nama\xff.txt"
    Path(os.fsdecode(path)).write_text(BAD, "utf-8")
    for style in FORMATS:
        out = tmp_path / f"laporan.{style}"
        options = ("--format", style, "--output", str(out), *ONE_RULE)
        run = subprocess.run(
            [sys.executable, "-m", "lintberita", "check", path, *options], capture_output=True
        )
        assert (run.returncode, run.stderr) == (1, b"")
        assert b"dimata" in out.read_bytes()


def test_a_damaged_cache_costs_nothing_but_time(draft: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "tembolok")}
    command = [sys.executable, "-m", "lintberita", "check", "--format", "json", str(draft)]
    # A word that is no word asks its neighbours what was meant.
    draft.write_text(draft.read_text("utf-8") + "\nEnam buln lalu ia hadir.\n", "utf-8")
    first = subprocess.run(command, env=environment, capture_output=True)
    kept = [path for path in (tmp_path / "tembolok").rglob("*") if path.is_file()]
    assert len(kept) == 5, "rules, words, neighbours, expressions and the result are kept"
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
