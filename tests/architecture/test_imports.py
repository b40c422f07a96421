"""Protects the start-up time: what a command does not need, it does not import."""

import subprocess
import sys
from pathlib import Path

import pytest

from lintberita.report import FORMATS

DRAFT = "Citra itu baik dimata publik.\n"


def loaded_after(arguments: list[str], draft: Path) -> set[str]:
    code = (
        "import sys\n"
        "from lintberita.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print('\\n'.join(sorted(sys.modules)), file=sys.stderr)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments, str(draft)],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(run.stderr.split())


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draf.txt"
    path.write_text(DRAFT, "utf-8")
    return path


def test_spacy_is_not_imported_where_no_rule_needs_it(draft: Path) -> None:
    assert "spacy" not in loaded_after(["check", "--format", "json"], draft)


@pytest.mark.parametrize("style", [style for style in FORMATS if style != "console"])
def test_rich_is_not_imported_for_machine_formats(draft: Path, style: str) -> None:
    loaded = loaded_after(["check", "--format", style], draft)
    assert FORMATS[style] in loaded
    assert "rich" not in loaded


def test_help_imports_no_engine(draft: Path) -> None:
    loaded = loaded_after(["--help"], draft)
    assert not {"rich", "spacy", "yaml", "lintberita.api"} & loaded


def test_a_text_needs_no_reader_of_documents(draft: Path) -> None:
    assert "lintberita.source.docx" not in loaded_after(["check", "--format", "json"], draft)
