"""Protects ``--diff-base``: what has not changed is left in peace, and what has is never missed."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from docx import Document

from tests.unit.cli.test_check import ONE_RULE, lintberita

pytestmark = pytest.mark.real("git")

OLD = "Citra itu baik dimata publik.\n\nPanitia hadir didepan balai desa.\n"
NEW = "Warga senang.\n\nAcara digelar dibalai desa.\n"
LOCAL = {
    **os.environ,
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Redaksi",
    "GIT_AUTHOR_EMAIL": "redaksi@example.id",
    "GIT_COMMITTER_NAME": "Redaksi",
    "GIT_COMMITTER_EMAIL": "redaksi@example.id",
}


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, env=LOCAL, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two commits on ``utama``, whose drafts have mistakes nobody touches."""
    folder = tmp_path / "repo"
    (folder / "rubrik").mkdir(parents=True)
    git(folder, "init", "-q", "-b", "utama", ".")
    for name in ("lama.txt", "rubrik/kota.txt", "rubrik/hapus.txt", "sama.txt"):
        (folder / name).write_bytes(OLD.encode())
    (folder / "crlf.txt").write_bytes(OLD.replace("\n", "\r\n").encode())
    (folder / ".gitattributes").write_text("* -text\n")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "awal")
    monkeypatch.chdir(folder)
    return folder


def found(*arguments: str, rules: tuple[str, ...] = ONE_RULE) -> dict[str, list[str]]:
    """The texts found in each file that was checked."""
    run = lintberita("check", "--format", "json", *rules, *arguments)
    assert run.returncode in (0, 1), run.stderr
    files = json.loads(run.stdout)["files"]
    return {file["path"]: [f["text"] for f in file["findings"]] for file in files}


def append(path: Path, text: str = NEW) -> None:
    with path.open("ab") as file:
        file.write(text.encode())


def test_nothing_changed_nothing_to_say(repository: Path) -> None:
    assert found(".", "--diff-base", "HEAD") == {}


def test_only_changed_lines_of_changed_files(repository: Path) -> None:
    append(repository / "lama.txt")
    (repository / "rubrik" / "hapus.txt").unlink()
    assert found(".", "--diff-base", "HEAD") == {"lama.txt": ["dibalai"]}
    # Committed, staged or neither: all is compared with where the branches parted.
    git(repository, "checkout", "-qb", "cabang")
    git(repository, "commit", "-qam", "tambah")
    append(repository / "sama.txt")
    git(repository, "add", "sama.txt")
    git(repository, "checkout", "-q", "utama", "--", "rubrik/hapus.txt")
    expected = {"lama.txt": ["dibalai"], "sama.txt": ["dibalai"]}
    assert found(".", "--diff-base", "utama") == expected


def test_what_others_did_meanwhile_is_not_ours(repository: Path) -> None:
    git(repository, "checkout", "-qb", "cabang")
    append(repository / "lama.txt")
    git(repository, "commit", "-qam", "kami")
    git(repository, "checkout", "-q", "utama")
    append(repository / "sama.txt")
    git(repository, "commit", "-qam", "mereka")
    git(repository, "checkout", "-q", "cabang")
    assert found(".", "--diff-base", "utama") == {"lama.txt": ["dibalai"]}


def test_a_changed_line_counts_whole(repository: Path) -> None:
    (repository / "lama.txt").write_text(OLD.replace("Panitia", "Warga"))
    assert found(".", "--diff-base", "HEAD") == {"lama.txt": ["didepan"]}


def test_lines_that_are_only_gone_make_no_finding_theirs(repository: Path) -> None:
    (repository / "lama.txt").write_text("Citra itu baik dimata publik.\n")
    assert found(".", "--diff-base", "HEAD") == {"lama.txt": []}


def test_a_rule_on_the_whole_draft_speaks_where_the_file_changed(repository: Path) -> None:
    rules = ("--select", "berita/nama-dua-ejaan")
    text = "Bupati Sutarjo Wibowo hadir.\n\nMenurut Sutarjo Wibowo, acara lancar.\n\n" * 3
    (repository / "nama.txt").write_text(text)
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "nama")
    append(repository / "nama.txt", "Kata Sutarjo Wibawo, warga senang.\n\nBaris lain.\n")
    git(repository, "commit", "-qam", "dua ejaan")
    whole = found("nama.txt", rules=rules)
    assert whole["nama.txt"], "the rule has something to say"
    (repository / "nama.txt").write_text((repository / "nama.txt").read_text() + "Akhir.\n")
    assert found("nama.txt", "--diff-base", "HEAD", rules=rules) == whole


@pytest.mark.parametrize(
    "name", ["dengan spasi.txt", "kélurahan “baru”.txt", "tab\tdan\"kutip'\\.txt", "-strip.txt"]
)
def test_odd_names(repository: Path, name: str) -> None:
    (repository / name).write_text(OLD)
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "nama aneh")
    append(repository / name)
    assert found(".", "--diff-base", "HEAD") == {name: ["dibalai"]}


def test_a_new_file_counts_whole_and_so_does_one_that_git_ignores(repository: Path) -> None:
    (repository / "baru.txt").write_text(OLD)
    (repository / ".gitignore").write_text("diabaikan.txt\n")
    (repository / "diabaikan.txt").write_text(OLD)
    both = ["dimata", "didepan"]
    assert found(".", "--diff-base", "HEAD") == {"baru.txt": both}
    assert found("diabaikan.txt", "--diff-base", "HEAD") == {"diabaikan.txt": both}


def test_a_moved_file_keeps_its_lines(repository: Path) -> None:
    long = OLD * 4
    (repository / "panjang.txt").write_text(long)
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "panjang")
    git(repository, "mv", "panjang.txt", "pindah.txt")
    assert found(".", "--diff-base", "HEAD") == {}
    append(repository / "pindah.txt")
    assert found(".", "--diff-base", "HEAD") == {"pindah.txt": ["dibalai"]}


def test_line_ends_of_windows(repository: Path) -> None:
    append(repository / "crlf.txt", NEW.replace("\n", "\r\n"))
    assert found(".", "--diff-base", "HEAD") == {"crlf.txt": ["dibalai"]}


def test_what_git_takes_for_binary_counts_whole(repository: Path) -> None:
    (repository / "lebar.txt").write_bytes(OLD.encode("utf-16"))
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "utf-16")
    (repository / "lebar.txt").write_bytes((OLD + NEW).encode("utf-16"))
    assert found(".", "--diff-base", "HEAD") == {"lebar.txt": ["dimata", "didepan", "dibalai"]}


def test_a_word_document_counts_whole(repository: Path) -> None:
    def write(*paragraphs: str) -> None:
        document = Document()
        for paragraph in paragraphs:
            document.add_paragraph(paragraph)
        document.save(str(repository / "rilis.docx"))

    write("Citra itu baik dimata publik.")
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "rilis")
    assert found(".", "--diff-base", "HEAD") == {}
    write("Citra itu baik dimata publik.", "Panitia hadir didepan balai desa.")
    assert found(".", "--diff-base", "HEAD") == {"rilis.docx": ["dimata", "didepan"]}


def test_text_that_looks_like_a_patch(repository: Path) -> None:
    append(repository / "lama.txt", "++ b/sama.txt\n@@ -1 +1,9 @@\n" + NEW)
    assert found(".", "--diff-base", "HEAD") == {"lama.txt": ["dibalai"]}


def test_settings_of_git_change_nothing(repository: Path) -> None:
    for key, value in (
        ("diff.noprefix", "true"),
        ("diff.mnemonicPrefix", "true"),
        ("diff.interHunkContext", "9"),
        ("diff.external", "false"),
        ("color.diff", "always"),
        ("diff.renames", "false"),
    ):
        git(repository, "config", key, value)
    (repository / "lama.txt").write_text("Baris awal.\n" + OLD + NEW)
    assert found(".", "--diff-base", "HEAD") == {"lama.txt": ["dibalai"]}


def test_from_a_folder_and_from_another_work_tree(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    append(repository / "rubrik" / "kota.txt")
    append(repository / "lama.txt")
    monkeypatch.chdir(repository / "rubrik")
    assert found(".", "--diff-base", "HEAD") == {"kota.txt": ["dibalai"]}
    assert found("../lama.txt", "--diff-base", "HEAD") == {"../lama.txt": ["dibalai"]}
    tree = repository.parent / "pohon"
    git(repository, "worktree", "add", "-q", str(tree))
    append(tree / "sama.txt")
    assert found(str(tree), "--diff-base", "utama") == {f"{tree}/sama.txt": ["dibalai"]}


@pytest.mark.parametrize(
    ("revision", "says"),
    [("tidak-ada", "fetch-depth: 0, GIT_DEPTH: 0"), ("--output=x", "tidak ada dalam repositori")],
)
def test_an_unknown_revision(repository: Path, revision: str, says: str) -> None:
    run = lintberita("check", ".", f"--diff-base={revision}")
    assert run.returncode == 2
    (line,) = run.stderr.splitlines()
    assert f'Revisi "{revision}"' in line
    assert says in line


def test_histories_that_never_met(repository: Path) -> None:
    git(repository, "checkout", "-q", "--orphan", "lain")
    git(repository, "commit", "-qm", "lain")
    run = lintberita("check", ".", "--diff-base", "utama")
    assert run.returncode == 2
    assert "asal yang sama" in run.stderr


def test_no_repository_no_git_and_stdin(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "luar").mkdir()
    (tmp_path / "luar" / "a.txt").write_text(OLD)
    cases = [(["../luar"], "tidak berada dalam repositori git"), (["-"], "stdin")]
    for paths, says in cases:
        run = lintberita("check", *paths, "--diff-base", "HEAD")
        assert (run.returncode, len(run.stderr.splitlines())) == (2, 1)
        assert says in run.stderr
    monkeypatch.setenv("PATH", str(tmp_path))
    run = lintberita("check", ".", "--diff-base", "HEAD")
    assert (run.returncode, len(run.stderr.splitlines())) == (2, 1)
    assert "git tidak terpasang" in run.stderr


def test_a_file_that_is_not_there_is_told(repository: Path) -> None:
    run = lintberita("check", "hilang.txt", "--diff-base", "HEAD")
    assert run.returncode == 2
    assert "Berkas tidak ada" in run.stdout


def test_a_link_has_changed_where_its_draft_has(repository: Path) -> None:
    """Of a draft and a link to it one is checked, whichever sorts first."""
    (repository / "a-tautan.txt").symlink_to("lama.txt")
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "tautan")
    append(repository / "lama.txt")
    assert list(found(".", "--diff-base", "HEAD").values()) == [["dibalai"]]
