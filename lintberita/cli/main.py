"""Entry point: a group that loads its commands late, and one line for each mistake."""

import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click
from click.shell_completion import CompletionItem

from lintberita import __version__
from lintberita.cli.exits import INTERNAL, USAGE
from lintberita.cli.help import Context, helped
from lintberita.cli.mistakes import in_indonesian
from lintberita.cli.streams import never_fail
from lintberita.errors import LintberitaError

# Loading rules and words makes many objects that all stay: looking them through for garbage
# every 700 new ones takes a tenth of a short run.
_COLLECT_EVERY = 50_000

# The help text stands here so that ``--help`` imports no command.
COMMANDS = {
    "check": "Periksa naskah dan laporkan temuannya (perintah bawaan).",
    "fix": "Terapkan perbaikan yang aman.",
    "analyze": "Tunjukkan isi naskah: bagian, kutipan, 5W1H, baris sumber.",
    "baseline": "Terima temuan hari ini, agar hanya yang baru yang ditegur.",
    "rules": "Daftar aturan.",
    "explain": "Jelaskan satu aturan, atau satu kata (--word).",
    "replay": "Coba aturan pada arsip: seberapa sering dan di mana ia bersuara.",
    "schema": "Cetak JSON Schema lintberita.yaml, gaya, dan aturan.",
    "words": "Terima kata dan nama (words add).",
    "init": "Siapkan repositori: pengaturan, pre-commit, CI.",
    "completion": "Pelengkapan dengan tombol Tab untuk bash, zsh, atau fish.",
}


class LazyGroup(click.Group):
    """Knows the names of the commands, imports one when it is called."""

    context_class = Context

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"lintberita.cli.{cmd_name}").command
        return helped(command)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read ``lintberita PATH`` as ``lintberita check PATH``."""
        if args and args[0] not in COMMANDS and args[0] not in ("--help", "-h", "--version"):
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem[Any]]:
        """Offer commands without importing them, and what ``check``, which needs no name, takes."""
        if incomplete.startswith("-"):
            check = self.get_command(ctx, "check")
            options = check.shell_complete(ctx, incomplete) if check else []
            own = [item for item in super().shell_complete(ctx, incomplete) if item not in options]
            return own + options
        named = [
            CompletionItem(name, help=about)
            for name, about in COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return [CompletionItem(incomplete, type="file"), *named]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Perintah"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Contoh: lintberita check draf.txt",
)
@click.version_option(__version__, prog_name="lintberita")
def group() -> None:
    """Periksa naskah berita: ejaan, kutipan, 5W1H, sumber, dan kode etik."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit status."""
    gc.set_threshold(_COLLECT_EVERY, 20, 50)
    for stream in (sys.stdout, sys.stderr):
        never_fail(stream)
    try:
        status = group.main(arguments, prog_name="lintberita", standalone_mode=False)
    except click.exceptions.Abort:
        _say("Dihentikan.")
        status = INTERNAL
    except click.ClickException as mistake:
        _say(in_indonesian(mistake))
        status = USAGE
    except LintberitaError as mistake:
        _say(str(mistake))
        status = USAGE
    except BrokenPipeError:
        # ``lintberita … | head`` closes early; Python would complain once more at its exit.
        sys.stderr.close()
        status = 0
    sys.exit(status if isinstance(status, int) else 0)


def _say(problem: str) -> None:
    # Imported here: a run without mistakes has nothing to say. A mistake may quote a file that
    # holds what moves a terminal's cursor.
    from lintberita.report.words import printable

    click.echo(f"lintberita: {printable(problem)}", err=True)
