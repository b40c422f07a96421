"""Protects: an outlet's rule files run no code, read nothing outside, and fail at reading."""

from pathlib import Path

import pytest

from lintberita.errors import RuleFileError
from lintberita.model import Rule
from lintberita.rulepack.store import read_own_rules
from tests.unit.rulepack.sample import RULE

TERMS = "terms:\n  - {wrong: netizen, right: warganet}"
PATTERN = RULE.replace("kind: substitution", "kind: pattern").replace(
    TERMS,
    "pattern: '(?P<n>netizen)'\nanchors: [netizen]\nsuggest: warganet",
)
SEQUENCE = RULE.replace("kind: substitution", "kind: sequence").replace(
    TERMS,
    "tokens:\n  - {words: [para]}\n  - {words: [netizen]}\nsuggest: '{0} warganet'",
)


def read(folder: Path, text: str, *, taken: tuple[str, ...] = ()) -> tuple[Rule, ...]:
    folder.mkdir(exist_ok=True)
    (folder / "kami.yaml").write_text(text, "utf-8")
    return read_own_rules([folder], taken)


@pytest.mark.parametrize("text", [RULE, PATTERN, SEQUENCE])
def test_the_samples_themselves_are_valid(tmp_path: Path, text: str) -> None:
    (rule,) = read(tmp_path / "aturan", text)
    assert rule.id == "gaya/kata-kami"


@pytest.mark.parametrize(
    ("sample", "old", "new", "line", "says"),
    [
        (RULE, "kind: substitution", "kind: python", 2, "tidak boleh menjalankan kode"),
        (RULE, "kind: substitution", "kind: remark", 2, "tidak boleh menjalankan kode"),
        (RULE, "{wants}", "{mau}", 4, "{wants}"),
        (RULE, "{wants}", "{found.__class__}", 4, "{found}"),
        (RULE, "{wants}", "{wants", 4, "tidak berisi"),
        (RULE, "severity: warning", "severity: warning\nconfidence: tinggi", 4, "angka"),
        (RULE, "fix: safe", "fix: safe\nenabled: 1", 8, "true/false"),
        (RULE, "fix: safe", "fix: safe\ntags: gaya", 8, "daftar"),
        (RULE, "wrong: netizen, ", "wrong: netizen, case: besar, ", 8, "case"),
        (RULE, '  - {ok: "Kata warganet."}', "  - Kata warganet.", 12, "pasangan kunci"),
        (PATTERN, "(?P<n>netizen)", "(?P<n>netizen", 8, "Regex tidak sah"),
        (PATTERN, "(?P<n>netizen)", "(?P<n>net(?:i+)+zen)", 8, "Ulangan tanpa batas"),
        (PATTERN, "(?P<n>netizen)", "(?P<n>netizen).*", 8, "paragraf"),
        (PATTERN, "suggest: warganet", "suggest: '\\g<m>'", 10, "kelompok"),
        (PATTERN, "suggest: warganet", "group: m", 10, 'kelompok "m"'),
        (PATTERN, "anchors: [netizen]", "anchors: ['']", 8, "anchors"),
        (SEQUENCE, "{words: [para]}", "{kata: [para]}", 8, "kata"),
        (SEQUENCE, "{words: [para]}", "para", 9, "pasangan kunci"),
        (SEQUENCE, "words: [para]", "kind: kata", 8, "kata"),
        (SEQUENCE, "'{0} warganet'", "'{7} warganet'", 11, "{lower0}"),
        (SEQUENCE, "{words: [netizen]}", "{regex: '(n+)+'}", 10, "Ulangan tanpa batas"),
    ],
)
def test_faults_are_placed(
    tmp_path: Path, sample: str, old: str, new: str, line: int, says: str
) -> None:
    assert old in sample
    with pytest.raises(RuleFileError) as caught:
        read(tmp_path / "aturan", sample.replace(old, new))
    assert caught.value.place is not None
    assert caught.value.place.line == line
    assert says in str(caught.value)
    assert caught.value.remedy


def test_an_id_that_is_taken_is_refused_at_its_place(tmp_path: Path) -> None:
    with pytest.raises(RuleFileError, match="sudah dipakai") as caught:
        read(tmp_path / "aturan", RULE, taken=("gaya/kata-kami",))
    assert caught.value.place is not None
    assert caught.value.place.line == 1


def test_a_list_of_terms_lies_beside_the_rule(tmp_path: Path) -> None:
    folder = tmp_path / "aturan"
    folder.mkdir()
    (folder / "kata.tsv").write_text("wrong\tright\nnetizen\twarganet\n", "utf-8")
    text = RULE.replace(TERMS, "terms: kata.tsv")
    cache = tmp_path / "tembolok"
    (folder / "kami.yaml").write_text(text, "utf-8")
    first = read_own_rules([folder], (), cache_dir=cache)
    assert len(first[0].body["terms"]) == 1
    (folder / "kata.tsv").write_text("wrong\tright\nnetizen\twarganet\nviral\tramai\n", "utf-8")
    assert len(read_own_rules([folder], (), cache_dir=cache)[0].body["terms"]) == 2


@pytest.mark.parametrize(
    "name", ["../rahasia.tsv", "/etc/hostname.tsv", "tautan.tsv", "hilang.tsv"]
)
def test_a_list_elsewhere_is_not_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "rahasia.tsv").write_text("wrong\nrahasia\n", "utf-8")
    folder = tmp_path / "aturan"
    folder.mkdir()
    (folder / "tautan.tsv").symlink_to(tmp_path / "rahasia.tsv")
    with pytest.raises(RuleFileError) as caught:
        read(folder, RULE.replace(TERMS, f"terms: {name}"))
    assert "rahasia\n" not in str(caught.value)
    assert caught.value.place is not None
    assert caught.value.place.line == 8


def test_a_rule_file_that_is_a_link_to_elsewhere_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "rahasia.yaml").write_text("sandi: 1234\n", "utf-8")
    folder = tmp_path / "aturan"
    folder.mkdir()
    (folder / "tautan.yaml").symlink_to(tmp_path / "rahasia.yaml")
    with pytest.raises(RuleFileError, match="di luar folder") as caught:
        read_own_rules([folder], ())
    assert "sandi" not in str(caught.value)


def test_a_file_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    (tmp_path / "kami.yaml").write_bytes(b"id: \xff\n")
    with pytest.raises(RuleFileError, match="UTF-8"):
        read_own_rules([tmp_path], ())
