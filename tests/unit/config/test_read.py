"""Protects: a faulty configuration is refused with its place and the nearest right key."""

from pathlib import Path

import pytest

from lintberita.api import open_linter
from lintberita.config import find_config, read_config
from lintberita.errors import ConfigError
from lintberita.model import Severity
from lintberita.resources import rules_dir


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "lintberita.yaml"
    path.write_text(text, "utf-8")
    return path


def test_what_a_file_can_say(tmp_path: Path) -> None:
    (tmp_path / "kata.txt").write_text("# merek\nKopi Susu\nGojekan\n", "utf-8")
    config = read_config(
        write(
            tmp_path,
            "style: redaksi\nselect: [ejaan]\nignore: [ejaan/salah-ketik]\n"
            "severity: {ejaan/salah-ketik: warning}\nwords: [kata.txt]\nexclude: ['arsip/**']\n"
            "rule-options: {gaya/kalimat-panjang: {maks-kata: 40}}\n",
        )
    )
    assert config.select == ("ejaan",)
    assert config.severity == {"ejaan/salah-ketik": Severity.WARNING}
    assert config.words == {"kopi susu", "gojekan"}
    assert config.rule_options["gaya/kalimat-panjang"] == {"maks-kata": 40}


@pytest.mark.parametrize(
    ("text", "line", "column", "says"),
    [
        ("slect: [ejaan]", 1, 1, '"select"'),
        ("select: ejaan", 1, 1, "daftar"),
        ("severity: {ejaan/x: eror}", 1, 12, '"error"'),
        ("ignore: [a\n", 2, 1, "YAML"),
        ("select: []\nwords: [tidak-ada.txt]", 2, 9, "tidak-ada.txt"),
        ("style: redaksii", 1, 1, '"redaksi"'),
    ],
)
def test_faults(tmp_path: Path, text: str, line: int, column: int, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_config(write(tmp_path, text))
    place = caught.value.place
    assert place is not None
    assert (place.line, place.column) == (line, column)
    assert says in str(caught.value)


def test_yaml_never_builds_objects(tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        read_config(write(tmp_path, "select: !!python/object/apply:os.system ['true']"))


def test_the_nearest_one_upwards_counts(tmp_path: Path) -> None:
    write(tmp_path, "")
    inner = tmp_path / "kolom"
    inner.mkdir()
    assert find_config(inner / "a.txt") == (tmp_path / "lintberita.yaml").resolve()
    write(inner, "")
    assert find_config(inner / "a.txt") == (inner / "lintberita.yaml").resolve()


def test_rejected_words_are_told_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "ditolak.tsv").write_text("# kami\nmeninggal dunia\tmeninggal\nviral\n", "utf-8")
    config = read_config(write(tmp_path, "reject: {ditolak.tsv: pakai kata yang lugas}"))
    linter = open_linter(config, select=["gaya/kata-ditolak"])
    text = "Korban meninggal dunia. Kabar itu Viral."
    found = linter.check(text, "naskah.txt").findings
    assert [(f.text, f.suggestions) for f in found] == [
        ("meninggal dunia", ("meninggal",)),
        ("Viral", ()),
    ]
    assert all(f.severity is Severity.WARNING for f in found)
    assert "pakai kata yang lugas" in found[0].message


def test_a_reject_list_that_is_not_there_is_told_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"tidak-ada\.tsv"):
        read_config(write(tmp_path, "reject: {tidak-ada.tsv: alasan}"))


def test_a_folder_of_rules_that_is_not_there_is_told_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        read_config(write(tmp_path, "style: redaksi\nrules: [aturan]\n"))
    assert '"aturan"' in str(caught.value)
    assert caught.value.place is not None
    assert caught.value.place.line == 2


def test_one_rule_file_may_be_named(tmp_path: Path) -> None:
    own = tmp_path / "rupiah.yaml"
    own.write_text((rules_dir() / "ejaan" / "rupiah.yaml").read_text("utf-8"), "utf-8")
    own.write_text(own.read_text("utf-8").replace("ejaan/rupiah", "ejaan/rupiah-kami"), "utf-8")
    config = read_config(write(tmp_path, "rules: [rupiah.yaml]\n"))
    linter = open_linter(config, select=["ejaan/rupiah-kami"])
    assert [f.rule for f in linter.check("Harganya Rp. 5.000.", "a.txt").findings] == [
        "ejaan/rupiah-kami"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "severity: {ejaan/rupia: error}",
        "rule-options: {ejaan/rupia: {maks-kata: 3}}",
        "ignore: [ejaan/rupia]",
        "enable: [ejaan/rupia]",
    ],
)
def test_a_rule_that_is_not_there_is_told_with_the_nearest(tmp_path: Path, text: str) -> None:
    config = read_config(write(tmp_path, text))
    with pytest.raises(ConfigError, match=r'"ejaan/rupia".*"ejaan/rupiah"'):
        open_linter(config)
