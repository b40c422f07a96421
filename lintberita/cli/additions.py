"""A line added to a configuration that its owner wrote."""

from pathlib import Path

from lintberita.cli.files import write_whole
from lintberita.errors import LintberitaError, Place


def add_key(config: Path, line: str) -> None:
    """Add ``line`` (``key: value``) at the end of ``config``, which is made where there is none.

    Raises ``LintberitaError`` for a file in braces, which its owner has to mend himself.
    """
    text = config.read_text("utf-8") if config.is_file() else ""
    if text.lstrip().startswith("{"):
        key = line.partition(":")[0]
        raise LintberitaError(
            f'Konfigurasi ini belum mempunyai "{key}".',
            remedy=f"Tambahkan {line} lalu ulangi.",
            place=Place(config),
        )
    ended = text if not text or text.endswith("\n") else text + "\n"
    config.touch()
    write_whole(config, f"{ended}{line}\n".encode())
