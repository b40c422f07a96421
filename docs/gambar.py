"""Draw the picture in the README from a real run: ``python docs/gambar.py``."""

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
    screen = Console(record=True, width=112, force_terminal=True, highlight=False)
    console.show(screen, [result], limit=SHOWN)
    screen.save_svg(str(HERE / "check.svg"), title="lintberita check examples/draf/siaran-pers.txt")


if __name__ == "__main__":
    main()
