"""Protects: the example repository is what it says, a folder of drafts with nothing to mend."""

import json
import subprocess
import sys
from pathlib import Path

import yaml

REPOSITORY = Path(__file__).parents[2] / "examples" / "repositori"


def test_its_drafts_have_no_findings() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "lintberita", "check", ".", "--format", "json"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
    )
    answer = json.loads(run.stdout)
    assert run.returncode == 0
    assert {Path(file["path"]).suffix for file in answer["files"]} == {".txt", ".md", ".html"}
    assert [f for file in answer["files"] for f in file["findings"]] == []


def test_both_ci_systems_check_the_folders_of_drafts() -> None:
    workflow = yaml.safe_load((REPOSITORY / ".github/workflows/lintberita.yml").read_text("utf-8"))
    gitlab = yaml.safe_load((REPOSITORY / ".gitlab-ci.yml").read_text("utf-8"))
    folders = workflow["jobs"]["lintberita"]["steps"][-1]["with"]["paths"]
    assert folders == gitlab["lintberita"]["variables"]["LINTBERITA_PATHS"]
    assert all((REPOSITORY / folder).is_dir() for folder in folders.split())
