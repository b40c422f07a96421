"""Protects: a Word document is checked, and mended with nothing else changed in it."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
import yaml
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.unit.cli.test_check import ONE_RULE, lintberita

ROOT = Path(__file__).parents[3]
MAIN = "word/document.xml"
# One point, black.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
    "3a7e9b550000000a49444154789c63600000000200014898a5680000000049454e44ae426082"
)
TRACKED = (
    '<w:ins {0} w:id="901" w:author="Redaktur" w:date="2026-03-05T08:00:00Z">'
    "<w:r><w:t>Warga menilai baik dimata umum.</w:t></w:r></w:ins>",
    '<w:del {0} w:id="902" w:author="Redaktur" w:date="2026-03-05T08:00:00Z">'
    "<w:r><w:delText>Citra itu baik dimata publik.</w:delText></w:r></w:del>",
)
LINK = '<w:hyperlink {0} w:anchor="bawah"><w:r><w:t>tautan dimata publik</w:t></w:r></w:hyperlink>'


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A draft with all that an editor's Word leaves in one."""
    document = Document()
    document.core_properties.title = "dimata"
    document.sections[0].header.paragraphs[0].text = "Kop dimata publik"
    document.add_heading("Warga Bersihkan Selokan", 0)
    first = document.add_paragraph("Citra itu baik di")
    first.add_run("mata").bold = True
    first.add_run(" publik.")
    document.add_picture(io.BytesIO(PNG))
    commented = document.add_paragraph("Ini pun baik dimata warga.")
    document.add_comment(commented.runs, "Tolong cek dimata ini.", author="Redaktur")
    tracked = document.add_paragraph()
    for xml in TRACKED:
        tracked._p.append(parse_xml(xml.format(nsdecls("w"))))
    document.add_paragraph("Lihat ")._p.append(parse_xml(LINK.format(nsdecls("w"))))
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "dimata"
    table.cell(0, 1).text = "12"
    path = tmp_path / "naskah.docx"
    document.save(str(path))
    return path


def body(path: Path) -> str:
    with ZipFile(path) as archive:
        return archive.read(MAIN).decode()


def members(path: Path) -> Iterator[tuple[str, bytes]]:
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        for info in archive.infolist():
            yield info.filename, archive.read(info)


def test_findings_stand_in_the_text_of_the_document(draft: Path) -> None:
    run = lintberita("check", str(draft), "--format", "json", *ONE_RULE)
    assert run.returncode == 1, run.stderr
    (file,) = json.loads(run.stdout)["files"]
    places = [(f["line"], f["column"], f["text"]) for f in file["findings"]]
    assert places == [
        (2, 16, "dimata"),
        (4, 14, "dimata"),
        (5, 20, "dimata"),
        (6, 14, "dimata"),
    ]


def test_fix_changes_letters_of_runs_and_nothing_else(draft: Path) -> None:
    before, old = body(draft), dict(members(draft))
    run = lintberita("fix", str(draft), *ONE_RULE)
    assert run.returncode == 0, run.stderr
    after, new = body(draft), dict(members(draft))
    assert list(old) == list(new)
    assert {name for name in old if old[name] != new[name]} == {MAIN}
    # The word in two runs has its space in the first; the table and what was deleted stay.
    expected = before.replace(">Citra itu baik di</w:t>", ">Citra itu baik di </w:t>")
    for words in ("baik {} warga.", "baik {} umum.", "tautan {} publik"):
        expected = expected.replace(words.format("dimata"), words.format("di mata"))
    assert re.sub(r' xml:space="preserve"', "", after) == re.sub(
        r' xml:space="preserve"', "", expected
    )
    assert after.count("<w:delText>Citra itu baik dimata publik.") == 1
    reread = Document(str(draft))
    assert reread.paragraphs[1].text == "Citra itu baik di mata publik."
    assert [r.text for r in reread.paragraphs[1].runs if r.bold] == ["mata"]
    assert next(iter(reread.comments)).text == "Tolong cek dimata ini."
    assert len(reread.inline_shapes) == 1


def test_a_second_run_changes_nothing(draft: Path) -> None:
    lintberita("fix", str(draft))
    once = draft.read_bytes()
    run = lintberita("fix", str(draft))
    assert "0 naskah" in run.stdout
    assert draft.read_bytes() == once


def test_diff_shows_the_text_and_writes_nothing(draft: Path) -> None:
    before = draft.read_bytes()
    diff = lintberita("fix", "--diff", str(draft), *ONE_RULE).stdout
    assert "-Citra itu baik dimata publik.\n+Citra itu baik di mata publik.\n" in diff
    assert draft.read_bytes() == before


def test_stdin_to_stdout(draft: Path) -> None:
    import subprocess
    import sys

    named = ("--stdin-filename", "naskah.docx", *ONE_RULE)
    data = draft.read_bytes()
    run = lintberita("check", "-", "--format", "concise", *named, stdin=data)
    assert run.stdout.startswith("naskah.docx:2:16 ejaan/kata-depan-serangkai")
    fixed = subprocess.run(
        [sys.executable, "-m", "lintberita", "fix", "-", *named],
        input=data,
        capture_output=True,
        check=True,
    ).stdout
    assert Document(io.BytesIO(fixed)).paragraphs[1].text == "Citra itu baik di mata publik."


def test_analyze_reads_it(draft: Path) -> None:
    run = lintberita("analyze", str(draft))
    assert run.returncode == 0, run.stderr
    assert "title       Warga Bersihkan Selokan" in run.stdout


def test_a_folder_is_searched_for_documents_and_not_for_words_lock_files(draft: Path) -> None:
    (draft.parent / "~$naskah.docx").write_bytes(b"\x08Redaktur" + bytes(150))
    run = lintberita("check", str(draft.parent), "--format", "json", *ONE_RULE)
    assert [Path(f["path"]).name for f in json.loads(run.stdout)["files"]] == ["naskah.docx"]


def test_a_damaged_document_is_one_line_and_is_not_written(draft: Path) -> None:
    broken = draft.read_bytes()[:2000]
    draft.write_bytes(broken)
    run = lintberita("check", str(draft), "--format", "json")
    assert run.returncode == 2
    assert "simpan ulang sebagai .docx" in json.loads(run.stdout)["files"][0]["error"]
    run = lintberita("fix", str(draft))
    assert run.returncode == 2
    assert run.stderr.count("\n") == 1
    assert draft.read_bytes() == broken


def test_the_hooks_of_pre_commit_take_documents() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    for hook in hooks:
        assert re.search(hook["files"], "naskah/banjir.docx")
        # pre-commit's own knowledge of files calls a document binary.
        assert hook["types"] == ["file"]
