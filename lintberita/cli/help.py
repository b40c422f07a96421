"""Click's help in the user's language."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import click

_SECTIONS = {"Options": "Opsi", "Commands": "Perintah"}
_SAID = {
    "Show this message and exit.": "Tampilkan bantuan ini.",
    "Show the version and exit.": "Tampilkan versi.",
}
_WORDS = {
    "[OPTIONS]": "[OPSI]",
    "COMMAND [ARGS]...": "PERINTAH [ARGUMEN]...",
    "TEXT": "TEKS",
    "INTEGER RANGE": "ANGKA",
    "INTEGER": "ANGKA",
    "[default: ": "[bawaan: ",
    "[required]": "[wajib]",
}
_KNOWN = re.compile("|".join(map(re.escape, _WORDS)))


class _Formatter(click.HelpFormatter):
    """Writes the words that are Click's own in Indonesian."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how the command is called."""
        super().write_usage(prog, _in_indonesian(args), prefix or "Pemakaian: ")

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        """Write a section of the help."""
        with super().section(_SECTIONS.get(name, name)):
            yield

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write options or commands, and what they are for."""
        told = [(_in_indonesian(name), _in_indonesian(_SAID.get(s, s))) for name, s in rows]
        super().write_dl(told, col_max, col_spacing)


class Context(click.Context):
    """The context of a command whose help is in Indonesian."""

    formatter_class = _Formatter


def helped(command: click.Command) -> click.Command:
    """Return ``command``, its help and that of its subcommands in Indonesian."""
    command.context_class = Context
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            helped(inner)
    return command


def _in_indonesian(text: str) -> str:
    return _KNOWN.sub(lambda match: _WORDS[match.group()], text)
