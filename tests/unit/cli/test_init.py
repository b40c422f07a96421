"""Protects: what ``init`` writes passes as written, and no file of the user's is touched."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from lintberita.cli.main import group
from lintberita.config import read_config
from lintberita.errors import LintberitaError

ROOT = Path(__file__).parents[3]
DRAFT = "Petugas mendirikan dapur umum di balai desa.\n"


def init(folder: Path, *options: str) -> str:
    run = CliRunner().invoke(group, ["init", str(folder), *options], standalone_mode=False)
    if run.exception is not None:
        raise run.exception
    return run.output


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    return tmp_path


def test_the_configuration_is_one_that_we_read(repository: Path) -> None:
    init(repository)
    config = read_config(repository / "lintberita.yaml")
    assert config.style == "redaksi"
    assert config.word_lists == (repository / ".lintberita" / "kata.txt",)
    assert config.words == frozenset()


def test_a_fresh_folder_passes_and_a_slip_fails(repository: Path) -> None:
    init(repository)
    (repository / "README.md").write_text("Dimana naskah kami.\n", "utf-8")
    draft = repository / "draf.txt"

    def check() -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "lintberita", "check", "."]
        return subprocess.run(command, cwd=repository, capture_output=True)

    draft.write_text(DRAFT, "utf-8")
    clean = check()
    assert (clean.returncode, clean.stderr) == (0, b"")
    assert clean.stdout.startswith(b"1 naskah, "), "lists and readme are no drafts"
    draft.write_text(DRAFT.replace("di balai", "dibalai"), "utf-8")
    assert check().returncode == 1


@pytest.mark.real("git", "pre-commit")
def test_pre_commit_accepts_its_configuration(repository: Path) -> None:
    init(repository)
    run = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config", ".pre-commit-config.yaml"],
        cwd=repository,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout


def test_the_hooks_that_it_names_exist(repository: Path) -> None:
    init(repository)
    (entry,) = yaml.safe_load((repository / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    ours = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {hook["id"] for hook in entry["hooks"]} <= {hook["id"] for hook in ours}


def test_the_workflow_calls_our_action_with_inputs_that_it_has(repository: Path) -> None:
    init(repository)
    path = repository / ".github" / "workflows" / "lintberita.yml"
    job = yaml.safe_load(path.read_text("utf-8"))["jobs"]["lintberita"]
    *_, step = job["steps"]
    repo, _, action = step["uses"].partition("/.github/")
    assert repo == "lintberita/lintberita"
    file = ROOT / ".github" / action.partition("@")[0] / "action.yml"
    assert step["with"].keys() <= yaml.safe_load(file.read_text("utf-8"))["inputs"].keys()
    assert step["with"]["paths"] == "."


def test_the_gitlab_file_includes_our_template_and_its_job(repository: Path) -> None:
    init(repository, "--ci", "gitlab")
    written = yaml.safe_load((repository / ".gitlab-ci.yml").read_text("utf-8"))
    (include,) = written["include"]
    template = ROOT / ".gitlab" / include["remote"].rpartition("/")[2]
    job = yaml.safe_load(template.read_text("utf-8"))["lintberita"]
    assert written["lintberita"]["variables"].keys() <= job["variables"].keys()


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("git@gitlab.com:redaksi/naskah.git", ".gitlab-ci.yml"),
        ("https://gitlab.kabar.example/naskah", ".gitlab-ci.yml"),
        ("https://github.com/redaksi/naskah", ".github/workflows/lintberita.yml"),
        ("https://git.kabar.example/naskah", ".github/workflows/lintberita.yml"),
    ],
)
def test_the_remote_tells_which_ci(repository: Path, address: str, file: str) -> None:
    (repository / ".git" / "config").write_text(f'[remote "origin"]\n\turl = {address}\n')
    init(repository)
    assert (repository / file).is_file()


def test_files_that_are_there_stay_to_the_letter(repository: Path) -> None:
    own = {
        "lintberita.yaml": "ignore: [gaya]  # kami\n",
        ".pre-commit-config.yaml": "repos:\n  - repo: local\n    hooks: []\n",
        ".gitlab-ci.yml": "uji:\n  script: [make]\n",
    }
    for name, text in own.items():
        (repository / name).write_text(text, "utf-8")
    told = init(repository)
    assert {name: (repository / name).read_text("utf-8") for name in own} == own
    assert not (repository / ".lintberita").exists()
    assert told.count("dibiarkan") == 3
    assert "- id: lintberita\n" in told
    assert ".gitlab/lintberita.gitlab-ci.yml" in told


@pytest.mark.parametrize("own", ["repos:\n", "repos:\n- repo: local\n  hooks: []\n"])
def test_what_it_says_to_add_makes_a_sound_file(repository: Path, own: str) -> None:
    path = repository / ".pre-commit-config.yaml"
    path.write_text(own, "utf-8")
    told = init(repository).partition('"repos:":\n')[2].partition("dibuat")[0]
    added = yaml.safe_load(own + told.rstrip())
    hooks = [hook["id"] for hook in added["repos"][-1]["hooks"]]
    assert hooks == ["lintberita-fix", "lintberita"]


def test_a_second_run_changes_nothing(repository: Path) -> None:
    init(repository)
    before = {p: p.read_bytes() for p in repository.rglob("*") if p.is_file()}
    told = init(repository)
    assert {p: p.read_bytes() for p in repository.rglob("*") if p.is_file()} == before
    assert told.count("Sudah memuat lintberita.") == 2


def test_in_a_folder_of_a_repository_the_hooks_go_to_its_top(repository: Path) -> None:
    init(repository / "naskah")
    assert (repository / "naskah" / "lintberita.yaml").is_file()
    assert (repository / ".pre-commit-config.yaml").is_file()
    workflow = (repository / ".github" / "workflows" / "lintberita.yml").read_text("utf-8")
    assert 'paths: "naskah"' in workflow


def test_a_folder_that_cannot_be_written_is_told(repository: Path) -> None:
    (repository / ".github").write_text("bukan folder", "utf-8")
    with pytest.raises(LintberitaError, match="tidak dapat dibuat"):
        init(repository)
