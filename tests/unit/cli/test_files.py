"""Protects: a draft is replaced whole, or stays as it was and the reason is told."""

import errno
import os
from pathlib import Path

import pytest

from lintberita.cli import files
from lintberita.cli.files import write_whole
from lintberita.errors import LintberitaError


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draf.txt"
    path.write_bytes(b"lama\r\n")
    return path


def hold(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Do as Windows does while another program has the file open: refuse to replace it."""
    replace = Path.replace
    refusals = iter(range(times))

    def refusing(self: Path, target: Path) -> Path:
        if next(refusals, None) is not None:
            raise PermissionError(errno.EACCES, "Access is denied")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refusing)
    monkeypatch.setattr(files, "_PAUSE", 0)


def test_a_file_that_is_held_for_a_moment_is_written(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(monkeypatch, times=3)
    write_whole(draft, b"baru\r\n")
    assert draft.read_bytes() == b"baru\r\n"


def test_a_file_that_stays_held_is_told_and_kept(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(monkeypatch, times=100)
    with pytest.raises(LintberitaError, match="sedang dibuka program lain"):
        write_whole(draft, b"baru")
    assert draft.read_bytes() == b"lama\r\n"
    assert list(draft.parent.iterdir()) == [draft]


def test_a_file_for_reading_only_is_left(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is root may write everything, and so the answer of the system is given here."""
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with pytest.raises(LintberitaError, match="hanya dapat dibaca"):
        write_whole(draft, b"baru")
    assert draft.read_bytes() == b"lama\r\n"


def test_a_name_as_long_as_can_be(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 251 + ".txt")
    path.write_bytes(b"lama")
    write_whole(path, b"baru")
    assert path.read_bytes() == b"baru"


def test_nothing_is_left_where_writing_is_broken_off(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(draft, b"baru")
    assert draft.read_bytes() == b"lama\r\n"
    assert list(draft.parent.iterdir()) == [draft]
