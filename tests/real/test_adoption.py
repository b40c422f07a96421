"""Protects the ways in: pre-commit on a real repository, and the scripts of both CI systems."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from docx import Document

from lintberita import __version__

ROOT = Path(__file__).parents[2]
WHEELS = os.environ.get("LINTBERITA_WHEELHOUSE")
BAD = "Citra itu baik dimata publik.\n"
GOOD = "Citra itu baik di mata publik.\n"

needs_wheels = pytest.mark.skipif(
    not WHEELS, reason="LINTBERITA_WHEELHOUSE names no folder of wheels to install from"
)


def offline(tmp_path: Path) -> dict[str, str]:
    """An environment in which pip installs from the folder of wheels and nowhere else."""
    return {
        **os.environ,
        "HOME": str(tmp_path),
        "PIP_NO_INDEX": "1",
        "PIP_NO_COMPILE": "1",
        "PIP_FIND_LINKS": str(WHEELS),
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "GIT_AUTHOR_NAME": "Redaksi",
        "GIT_AUTHOR_EMAIL": "redaksi@example.id",
        "GIT_COMMITTER_NAME": "Redaksi",
        "GIT_COMMITTER_EMAIL": "redaksi@example.id",
    }


def repository(folder: Path, environment: dict[str, str], **drafts: str) -> Path:
    folder.mkdir()
    subprocess.run(["git", "init", "-q", "."], cwd=folder, check=True, env=environment)
    for name, text in drafts.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    subprocess.run(["git", "add", "."], cwd=folder, check=True, env=environment)
    return folder


@needs_wheels
@pytest.mark.real("git", "pre-commit")
def test_pre_commit_blocks_a_bad_draft_and_mends_it(tmp_path: Path) -> None:
    """One call runs both hooks, so that their environment is installed once."""
    environment = offline(tmp_path)
    content = repository(tmp_path / "naskah", environment, buruk=BAD, baik=GOOD)
    word = Document()
    word.add_paragraph(BAD.strip())
    word.save(str(content / "word.docx"))
    subprocess.run(["git", "add", "."], cwd=content, check=True, env=environment)
    run = subprocess.run(
        [sys.executable, "-m", "pre_commit", "try-repo", str(ROOT), "--verbose", "--all-files"],
        cwd=content,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 1, run.stdout + run.stderr
    assert "ejaan/kata-depan-serangkai" in run.stdout
    assert "buruk.txt" in run.stdout
    assert "word.docx" in run.stdout
    assert "baik.txt" not in run.stdout
    assert (content / "buruk.txt").read_text("utf-8") == GOOD
    assert (content / "baik.txt").read_text("utf-8") == GOOD
    assert Document(str(content / "word.docx")).paragraphs[0].text == GOOD.strip()


def commit(folder: Path, environment: dict[str, str]) -> None:
    subprocess.run(["git", "commit", "-qm", "naskah"], cwd=folder, check=True, env=environment)


def release(folder: Path, environment: dict[str, str]) -> Path:
    """A repository of lintberita as it stands here, tagged as the release that this is."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    for command in (["init"], ["add", "."], ["commit", "-m", "rilis"], ["tag", f"v{__version__}"]):
        quiet = ["--quiet"] if command[0] in ("init", "commit") else []
        subprocess.run(
            ["git", *command, *quiet], cwd=folder, check=True, env=environment, timeout=60
        )
    return folder


@needs_wheels
@pytest.mark.real("git", "pre-commit")
def test_the_example_repository_passes_and_a_slip_in_it_fails(tmp_path: Path) -> None:
    """Its own pre-commit configuration is used; git alone is told what lies at the address."""
    environment = offline(tmp_path)
    project = release(tmp_path / "lintberita", environment)
    (tmp_path / ".gitconfig").write_text(
        f'[url "{project}"]\n\tinsteadOf = https://github.com/lintberita/lintberita\n', "utf-8"
    )
    content = tmp_path / "repositori"
    shutil.copytree(ROOT / "examples" / "repositori", content)
    for command in (["init", "-q"], ["add", "."]):
        subprocess.run(["git", *command], cwd=content, check=True, env=environment)

    def pre_commit() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pre_commit", "run", "--all-files", "--verbose"]
        return subprocess.run(command, cwd=content, env=environment, capture_output=True, text=True)

    clean = pre_commit()
    assert clean.returncode == 0, clean.stdout + clean.stderr
    assert "5 naskah, " in clean.stdout, "word lists and readme are no drafts"
    draft = content / "naskah" / "2026-03-06-pasar.md"
    sound = draft.read_text("utf-8")
    # One of the built-in rules that mends, and the outlet's own, which does not.
    draft.write_text(sound.replace("pulih sejak", "menuai sorotan disaat"), "utf-8")
    failed = pre_commit()
    assert failed.returncode == 1
    assert "gaya/kata-klise" in failed.stdout
    assert "menuai sorotan pada saat" in draft.read_text("utf-8")


def steps(path: Path) -> list[dict[str, Any]]:
    action: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    found: list[dict[str, Any]] = action["runs"]["steps"]
    return found


@needs_wheels
@pytest.mark.real("git", "bash")
def test_the_github_action_fails_on_a_bad_draft_only(tmp_path: Path) -> None:
    environment = offline(tmp_path)
    content = repository(tmp_path / "naskah", environment, buruk=BAD, baik=GOOD)
    action = ROOT / ".github" / "actions" / "lintberita"
    environment |= {
        "GITHUB_ACTION_PATH": str(action),
        "RUNNER_TEMP": str(tmp_path),
        "LINTBERITA_ARGUMENTS": "--format concise",
    }
    install, check = (step["run"] for step in steps(action / "action.yml"))

    def bash(script: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-eo", "pipefail", "-c", script],
            cwd=content,
            env=environment | more,
            capture_output=True,
            text=True,
        )

    installed = bash(install)
    assert installed.returncode == 0, installed.stderr
    assert bash(check, LINTBERITA_PATHS="baik.txt").returncode == 0
    failed = bash(check, LINTBERITA_PATHS=".")
    assert failed.returncode == 1
    assert "buruk.txt:1:16 ejaan/kata-depan-serangkai" in failed.stdout
    annotated = bash(check, LINTBERITA_PATHS=".", LINTBERITA_ARGUMENTS="")
    assert annotated.returncode == 1
    assert "::error file=buruk.txt,line=1,endLine=1,col=16," in annotated.stdout
    commit(content, environment)
    unchanged = bash(check, LINTBERITA_PATHS=".", LINTBERITA_DIFF_BASE="HEAD")
    assert unchanged.returncode == 0, unchanged.stderr
    (content / "baik.txt").write_text(GOOD + BAD, "utf-8")
    changed = bash(check, LINTBERITA_PATHS=".", LINTBERITA_DIFF_BASE="HEAD")
    assert changed.returncode == 1
    assert "baik.txt:2:16" in changed.stdout
    assert "buruk.txt" not in changed.stdout


@needs_wheels
@pytest.mark.real("git", "bash")
def test_the_gitlab_script_fails_on_a_bad_draft_only(tmp_path: Path) -> None:
    environment = offline(tmp_path)
    content = repository(tmp_path / "naskah", environment, buruk=BAD)
    template = yaml.safe_load((ROOT / ".gitlab" / "lintberita.gitlab-ci.yml").read_text("utf-8"))
    job = template["lintberita"]
    environment |= {**job["variables"], "LINTBERITA_PACKAGE": str(ROOT)}
    environment["TMPDIR"] = str(tmp_path)
    script = "\n".join(job["script"])

    def bash(**more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-eo", "pipefail", "-c", script],
            cwd=content,
            env=environment | more,
            capture_output=True,
            text=True,
        )

    run = bash()
    assert run.returncode == 1, run.stderr
    assert "ejaan/kata-depan-serangkai" in run.stdout
    report = content / job["artifacts"]["reports"]["codequality"]
    entries = json.loads(report.read_text("utf-8"))
    assert "ejaan/kata-depan-serangkai" in {entry["check_name"] for entry in entries}
    # Nothing but the draft: what the job installs is not checked.
    assert {entry["location"]["path"] for entry in entries} == {"buruk.txt"}
    commit(content, environment)
    unchanged = bash(LINTBERITA_DIFF_BASE="HEAD")
    assert unchanged.returncode == 0, unchanged.stderr
