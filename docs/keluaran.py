"""Run the commands that a page shows and put in what they print; --check only compares.

python docs/keluaran.py [--check]

A page is gone through from top to bottom, in one folder with drafts. Every line of a ``sh`` block
that calls lintberita is run. ``<!-- file: NAME -->`` before a fenced block writes that block
to a file; ``<!-- output: COMMAND -->`` before one fills it with what the command prints.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "README.id.md", "CONTRIBUTING.md", "docs/panduan-redaksi.md")
# The two first commands of the README set up an environment; CI runs them by themselves.
BLOCK = re.compile(
    r"(?:<!-- (?P<mark>run|tests|file: (?P<file>\S+)|output: (?P<command>.+?)) -->\n)?"
    r"^(?P<indent> *)```(?P<kind>\w*)\n(?P<body>.*?)^ *```$",
    re.M | re.S,
)
CALL = re.compile(r"^(?:cat \S+ \| )?lintberita ")


class Stage:
    """A folder with drafts in which a page's commands run one after another."""

    def __init__(self, folder: Path) -> None:
        """Lay out the drafts that the pages speak of, a Word document among them."""
        self.folder = folder
        examples = ROOT / "examples"
        shutil.copy(examples / "draf" / "siaran-pers.txt", folder / "draf.txt")
        shutil.copytree(examples / "repositori" / "naskah", folder / "naskah")
        shutil.copytree(examples / "draf", folder / "arsip")
        shutil.copy(examples / "draf" / "bank-sampah.docx", folder / "naskah.docx")

    def run(self, command: str) -> str:
        """What ``command`` prints; raises ``SystemExit`` for a status that no finding gives."""
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=self.folder,
            env={
                **os.environ,
                "PATH": path,
                "HOME": str(self.folder),
                "XDG_CACHE_HOME": os.environ.get(
                    "XDG_CACHE_HOME", str(Path("~/.cache").expanduser())
                ),
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        if done.returncode not in (0, 1) or "Traceback" in done.stderr:
            sys.exit(f"{command}: status {done.returncode}\n{done.stderr}")
        lines = done.stdout.replace(str(self.folder), "…").splitlines()
        return "".join(f"{line.rstrip()}\n" for line in lines)

    def filled(self, block: re.Match[str]) -> str:
        """Run or write what ``block`` holds, and give it back with its output."""
        body = block["body"]
        if block["file"]:
            path = self.folder / block["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(body, "utf-8")
        elif block["command"]:
            output = self.run(block["command"])
            start, end = block.span("body")
            text, at = block.string, block.start()
            return text[at:start] + output + text[end : block.end()]
        elif block["kind"] == "sh" and not block["mark"]:
            for line in body.splitlines():
                if CALL.match(line.strip()):
                    self.run(line)
        return block[0]


def page(text: str) -> str:
    """The text of a page with the output of today."""
    with tempfile.TemporaryDirectory() as folder:
        return BLOCK.sub(Stage(Path(folder)).filled, text)


def main() -> None:
    """Rewrite the pages, or say which are stale."""
    stale = []
    for name in PAGES:
        path = ROOT / name
        text = path.read_text("utf-8")
        current = page(text)
        if current != text:
            stale.append(name)
            if "--check" not in sys.argv:
                path.write_text(current, "utf-8")
    if "--check" in sys.argv and stale:
        sys.exit(f"stale: {', '.join(stale)}: run python docs/keluaran.py")


if __name__ == "__main__":
    main()
