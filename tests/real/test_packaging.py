"""Protects: every way to install finds the same rules and word lists."""

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def catalogue(folder: Path, cache: Path) -> list[str]:
    """The ids of all rules as the package in ``folder`` finds them."""
    run = subprocess.run(
        [sys.executable, "-m", "lintberita", "rules", "--format", "json"],
        cwd=folder,
        env={**os.environ, "XDG_CACHE_HOME": str(cache), "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    return [rule["id"] for rule in json.loads(run.stdout)["rules"]]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Build sdist, then the wheel from the sdist; hatchling is imported, nothing is fetched."""
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)],
        check=True,
        capture_output=True,
    )
    return next(out.glob("*.tar.gz")), next(out.glob("*.whl"))


@pytest.mark.real("build", "hatchling")
def test_the_wheel_runs_like_the_checkout(built: tuple[Path, Path], tmp_path: Path) -> None:
    unpacked = tmp_path / "site"
    with zipfile.ZipFile(built[1]) as wheel:
        wheel.extractall(unpacked)
    assert (unpacked / "lintberita" / "_pack" / "rules").is_dir()
    run = subprocess.run(
        [sys.executable, "-c", "import lintberita.resources as r; print(r.pack_root())"],
        cwd=unpacked,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == str(unpacked / "lintberita" / "_pack")
    assert catalogue(unpacked, tmp_path / "a") == catalogue(ROOT, tmp_path / "b")


@pytest.mark.real("build", "hatchling")
def test_sdist_and_wheel_hold_licences_and_all_lists(built: tuple[Path, Path]) -> None:
    with tarfile.open(built[0]) as sdist:
        source = {name.partition("/")[2] for name in sdist.getnames()}
    with zipfile.ZipFile(built[1]) as wheel:
        inside = set(wheel.namelist())
    for path in [*(ROOT / "rules").rglob("*.yaml"), *(ROOT / "dictionaries").glob("*.t*")]:
        name = path.relative_to(ROOT).as_posix()
        assert name in source
        assert f"lintberita/_pack/{name}" in inside
    assert any(name.endswith("licenses/LICENSE") for name in inside)


@pytest.mark.real("build", "hatchling")
def test_an_install_that_nobody_can_write_to_checks_drafts(
    built: tuple[Path, Path], tmp_path: Path
) -> None:
    """Word lists and rules are compiled in the user's cache, and where there is none, in memory."""
    site = tmp_path / "site"
    with zipfile.ZipFile(built[1]) as wheel:
        wheel.extractall(site)
    draft = tmp_path / "draf.txt"
    draft.write_text("Rapat itu membahas kepentingkan warga.\n", "utf-8")
    before = _files(site)
    for path in site.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    no_folder = tmp_path / "tak-bisa"
    no_folder.write_text("sebuah berkas, bukan folder", "utf-8")
    for cache in (tmp_path / "cache", no_folder / "cache"):
        run = subprocess.run(
            [sys.executable, "-B", "-m", "lintberita", "check", "--format", "json", str(draft)],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(site), "XDG_CACHE_HOME": str(cache)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 1, run.stderr
        assert '"kepentingkan"' in run.stdout
    assert _files(site) == before


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}
