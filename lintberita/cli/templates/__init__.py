"""Files that ``init`` and ``rules --new`` write, as they are written but for their blanks."""

from pathlib import Path

from lintberita import __version__

_FOLDER = Path(__file__).parent


def filled(name: str, **blanks: str) -> str:
    """The template ``name`` with the version and ``blanks`` in place of ``{version}`` …"""
    text = (_FOLDER / name).read_text("utf-8")
    for blank, value in {"version": __version__, **blanks}.items():
        text = text.replace(f"{{{blank}}}", value)
    return text
