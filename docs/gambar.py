"""Draw the picture in the README from a real run: ``python docs/gambar.py``."""

import re
from io import StringIO
from pathlib import Path

from rich.console import Console

from lintberita.api import open_linter
from lintberita.report import console

HERE = Path(__file__).parent
DRAFT = HERE.parent / "examples" / "draf" / "siaran-pers.txt"
SHOWN = 9


def main() -> None:
    """Check the shipped example and save its first findings as a picture."""
    result = open_linter().check(DRAFT.read_bytes(), "examples/draf/siaran-pers.txt")
    screen = Console(record=True, width=112, force_terminal=True, highlight=False, file=StringIO())
    console.show(screen, [result], limit=SHOWN)
    picture = screen.export_svg(title="lintberita check examples/draf/siaran-pers.txt")
    # The page that shows the picture has a font of its own; nothing is fetched for it.
    local = re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)
    (HERE / "check.svg").write_text(local, "utf-8")


if __name__ == "__main__":
    main()
