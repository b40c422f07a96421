"""Protects: each draft has the settings of its path and of its own head, and no other's."""

from pathlib import Path

import pytest

from lintberita.cli.session import Session
from lintberita.config import matching, overridden, read_config
from lintberita.errors import ConfigError
from lintberita.model import Severity

TEXT = "Citra itu baik dimata publik. Harganya Rp 5.000.\n"
CONFIG = """\
ignore: [gaya/tapi]
severity: {ejaan: warning}
rule-options: {gaya/kalimat-panjang: {maks-kata: 40}}
overrides:
  - files: "kolom/**"
    ignore: [ejaan/kata-depan-serangkai]
    severity: {ejaan: info}
  - files: [kolom/khusus.txt, "!kolom/lain.txt"]
    style: eyd-ketat
    enable: [gaya/tapi, ejaan/kata-depan-serangkai]
    rule-options: {gaya/kalimat-panjang: {maks-kata: 10}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "lintberita.yaml").write_text(CONFIG, "utf-8")
    (tmp_path / "kolom").mkdir()
    for name in ("a.txt", "kolom/a.txt", "kolom/b.txt", "kolom/khusus.txt"):
        (tmp_path / name).write_text(TEXT, "utf-8")
    return tmp_path


def found(session: Session, path: Path) -> dict[str, Severity]:
    result = session.linter(path).check(path.read_bytes(), str(path))
    assert result.error is None
    return {finding.rule: finding.severity for finding in result.findings}


def test_later_overrides_win_over_earlier_ones_and_over_the_file(folder: Path) -> None:
    session = Session([str(folder)])
    assert found(session, folder / "a.txt") == {"ejaan/kata-depan-serangkai": Severity.WARNING}
    assert found(session, folder / "kolom/a.txt") == {}
    # The style of the last one that has a style; what it enables is on again.
    assert found(session, folder / "kolom/khusus.txt") == {
        "ejaan/kata-depan-serangkai": Severity.INFO,
        "ejaan/rupiah-berspasi": Severity.WARNING,
    }


def test_options_are_laid_over_one_another(folder: Path) -> None:
    config = read_config(folder / "lintberita.yaml")
    both = overridden(config, (0, 1))
    assert both.rule_options == {"gaya/kalimat-panjang": {"maks-kata": 10}}
    assert (config.style, both.style) == ("redaksi", "eyd-ketat")
    assert config.ignore == ("gaya/tapi",)
    assert both.ignore == ()


def test_drafts_with_the_same_settings_share_one_linter(folder: Path) -> None:
    session = Session([str(folder)])
    one, other = session.linter(folder / "kolom/a.txt"), session.linter(folder / "kolom/b.txt")
    assert one is other
    assert session.linter(folder / "a.txt") is not one


def test_standard_input_lies_where_its_file_name_says(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    config = read_config(folder / "lintberita.yaml")
    assert matching(config, Path("kolom/baru.txt")) == (0,)
    assert matching(config, Path("stdin.txt")) == ()
    assert matching(config, folder.parent / "kolom" / "a.txt") == ()


def test_a_style_of_the_command_line_stands_in_place_of_all(folder: Path) -> None:
    session = Session([str(folder)], house_style="redaksi")
    assert "ejaan/rupiah-berspasi" not in found(session, folder / "kolom/khusus.txt")


def test_words_and_rejected_words_of_a_path(folder: Path) -> None:
    (folder / "kata.txt").write_text("gulwangi\n", "utf-8")
    (folder / "ditolak.tsv").write_text("publik\tkhalayak\n", "utf-8")
    (folder / "lintberita.yaml").write_text(
        "overrides:\n  - files: kolom/\n    words: [kata.txt]\n"
        "    reject: {ditolak.tsv: pakai padanannya}\n"
        "    severity: {gaya/kata-ditolak: error}\n",
        "utf-8",
    )
    for name in ("a.txt", "kolom/a.txt"):
        (folder / name).write_text("Ibu memasak gulwangi bagi publik di halaman.\n", "utf-8")
    session = Session([str(folder)])
    assert set(found(session, folder / "a.txt")) == {"ejaan/kata-tak-dikenal"}
    assert found(session, folder / "kolom/a.txt") == {"gaya/kata-ditolak": Severity.ERROR}


@pytest.mark.parametrize(
    ("text", "line", "column", "says"),
    [
        ("- ignore: [etik]", 2, 5, '"files"'),
        ("- files: []", 2, 5, "pola"),
        ("- files: 3", 2, 5, "pola"),
        ("- kolom/**", 2, 5, "pasangan"),
        ("- {files: a, ingore: [etik]}", 2, 16, '"ignore"'),
        ("- {files: a, exclude: [b]}", 2, 16, '"exclude"'),
        ("- {files: a, style: redaski}", 2, 16, '"redaksi"'),
        ("- {files: a, severity: {etik: parah}}", 2, 27, "warning"),
        ("- {files: a, ignore: [etik, 3]}", 2, 31, "teks"),
    ],
)
def test_faults_are_placed(tmp_path: Path, text: str, line: int, column: int, says: str) -> None:
    path = tmp_path / "lintberita.yaml"
    path.write_text(f"overrides:\n  {text}\n", "utf-8")
    with pytest.raises(ConfigError) as caught:
        read_config(path)
    place = caught.value.place
    assert place is not None
    assert (place.line, place.column) == (line, column)
    assert says in str(caught.value)
    assert caught.value.remedy


def test_a_rule_that_is_not_there_is_told_though_no_draft_asks_for_it(tmp_path: Path) -> None:
    path = tmp_path / "lintberita.yaml"
    path.write_text("overrides:\n  - {files: a, ignore: [etik/oknumm]}\n", "utf-8")
    with pytest.raises(ConfigError, match="etik/oknum") as caught:
        Session(["x.txt"], str(path)).linter(Path("x.txt"))
    assert str(caught.value.place) == f"{path}:2:25"


def test_a_pattern_that_is_none_is_told_at_its_place(tmp_path: Path) -> None:
    path = tmp_path / "lintberita.yaml"
    path.write_text('overrides:\n  - files: "!"\n', "utf-8")
    with pytest.raises(ConfigError, match="Pola berkas") as caught:
        matching(read_config(path), tmp_path / "a.txt")
    assert caught.value.place is not None
    assert caught.value.place.line == 2
