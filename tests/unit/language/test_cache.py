"""Protects: a cache that can't be written or grows old costs time, never a run."""

import errno
import os
from pathlib import Path

import pytest

from lintberita.language.cache import cached_trie, keep_compiled, write_cached


def entries() -> list[tuple[str, tuple[int, ...]]]:
    return [("berita", (7,))]


def test_a_file_that_windows_holds_is_left_and_words_are_known_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to replace a file that another process has mapped."""
    (tmp_path / "kata-1.marisa").write_bytes(b"rusak")

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "The file is in use")

    monkeypatch.setattr(Path, "replace", refuse)
    trie = cached_trie("<B", "kata-1.marisa", entries, tmp_path)
    assert trie["berita"] == [(7,)]
    assert [path.name for path in tmp_path.iterdir()] == ["kata-1.marisa"]


def test_a_mapped_file_may_be_replaced(tmp_path: Path) -> None:
    first = cached_trie("<B", "kata-1.marisa", entries, tmp_path)
    assert write_cached(tmp_path, "kata-1.marisa", b"lain") is not None
    assert first["berita"] == [(7,)]


def test_what_nobody_compiles_any_more_goes(tmp_path: Path) -> None:
    for number in range(20):
        path = keep_compiled(tmp_path, f"kata-{number}.marisa", b"x")
        assert path is not None
        os.utime(path, (number, number))
    keep_compiled(tmp_path, "rules-1.marshal", b"x")
    names = {path.name for path in tmp_path.iterdir()}
    assert {"kata-19.marisa", "rules-1.marshal"} <= names
    assert "kata-0.marisa" not in names
    assert len(names) < 12
