"""Protects: the Tab key offers commands, options, rules, styles and files, in each real shell."""

import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Complete = Callable[[str], list[str]]
BIN = Path(sys.executable).parent


def run(command: list[str], folder: Path, **more: str) -> list[str]:
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", **more}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    return [line for line in done.stdout.splitlines() if line]


def script(shell: str) -> str:
    return "\n".join(run([sys.executable, "-m", "lintberita", "completion", shell], BIN))


def bash(line: str, folder: Path) -> list[str]:
    words = line.split(" ")
    asked = f"""{script("bash")}
COMP_WORDS=({" ".join(shlex.quote(word) for word in words)}); COMP_CWORD={len(words) - 1}
compopt() {{ echo FILES; }}
_lintberita_completion lintberita
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    return run(["bash", "--norc", "-c", asked], folder)


def zsh(line: str, folder: Path) -> list[str]:
    words = line.split(" ")
    asked = f"""compdef() {{ : }}
_path_files() {{ print FILES }}
_describe() {{ print -rl -- ${{completions_with_descriptions%%:*}} }}
compadd() {{ print -rl -- $completions }}
{script("zsh")}
words=({" ".join(shlex.quote(word) for word in words)}); CURRENT={len(words)}
_lintberita_completion
"""
    return run(["zsh", "-f", "-c", asked], folder)


def fish(line: str, folder: Path) -> list[str]:
    asked = f"{script('fish')}\ncomplete -C {shlex.quote(line)}"
    offered = run(["fish", "--no-config", "-c", asked], folder, HOME=str(folder))
    return [item.partition("\t")[0] for item in offered]


SHELLS = [
    pytest.param(bash, marks=pytest.mark.real("bash"), id="bash"),
    pytest.param(zsh, marks=pytest.mark.real("zsh"), id="zsh"),
    pytest.param(fish, marks=pytest.mark.real("fish"), id="fish"),
]


@pytest.fixture(params=SHELLS)
def complete(request: pytest.FixtureRequest, tmp_path: Path) -> Complete:
    shell: Callable[[str, Path], list[str]] = request.param
    (tmp_path / "draf.txt").write_text("Naskah.\n", "utf-8")
    return lambda line: shell(line, tmp_path)


def names_files(offered: list[str]) -> bool:
    return "FILES" in offered or "draf.txt" in offered


def test_each_shell(complete: Complete) -> None:
    """One test a shell for what its script must get right; the rest is asked of bash alone."""
    assert "explain" in complete("lintberita exp")
    assert names_files(complete("lintberita draf"))
    assert complete("lintberita explain etik/okn") == ["etik/oknum"]
    assert complete("lintberita check --style eyd") in (["eyd-ketat"], ["FILES", "eyd-ketat"])


@pytest.mark.real("bash")
@pytest.mark.parametrize(
    ("line", "offers"),
    [
        ("lintberita ", ["check", "fix", "init", "rules", "words"]),
        ("lintberita --sel", ["--select"]),
        ("lintberita --ver", ["--version"]),
        ("lintberita draf.txt --fail-on w", ["warning"]),
        ("lintberita draf.txt --format js", ["json"]),
        ("lintberita check --select ejaan/kata-depan-s", ["ejaan/kata-depan-serangkai"]),
        ("lintberita check --ignore gaya,etik/okn", ["gaya,etik/oknum"]),
        ("lintberita check --doc-type siaran", ["siaran-pers"]),
        ("lintberita replay kutip", ["kutipan"]),
        ("lintberita words a", ["add"]),
        ("lintberita completion f", ["fish"]),
    ],
)
def test_what_is_offered(line: str, offers: list[str], tmp_path: Path) -> None:
    assert set(offers) <= set(bash(line, tmp_path))


@pytest.mark.real("bash")
def test_an_outlet_s_own_rules_are_offered(tmp_path: Path) -> None:
    rule = """id: gaya/warga-net
kind: existence
severity: info
message: '"{found}" bukan kata kami.'
why: Contoh.
reference: Gaya kami
terms: [warganet]
examples: [{bad: "Kata warganet."}, {ok: "Kata warga."}]
"""
    (tmp_path / "aturan.yaml").write_text(rule, "utf-8")
    (tmp_path / "lintberita.yaml").write_text("rules: [aturan.yaml]\n", "utf-8")
    assert bash("lintberita check --select gaya/warga", tmp_path) == ["gaya/warga-net"]
    (tmp_path / "lintberita.yaml").write_text("rules: [hilang.yaml]\n", "utf-8")
    assert bash("lintberita explain etik/okn", tmp_path) == ["etik/oknum"]


def test_offering_commands_imports_none(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom lintberita.cli import main\n"
        "try:\n    main([])\nexcept SystemExit:\n    pass\n"
        "print([m for m in sys.modules if m in ('yaml', 'rich', 'lintberita.api')])\n"
    )
    asked = {"COMP_WORDS": "lintberita ", "COMP_CWORD": "1"}
    *offered, loaded = run(
        [sys.executable, "-c", code], tmp_path, _LINTBERITA_COMPLETE="bash_complete", **asked
    )
    assert "plain,check" in offered
    assert loaded == "[]"
