"""``lintberita completion``: the script that teaches a shell to complete."""

import click
from click.shell_completion import get_completion_class

_SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(_SHELLS), metavar="bash|zsh|fish")
@click.pass_context
def command(context: click.Context, *, shell: str) -> int:
    """Cetak skrip yang melengkapi ketikan dengan tombol Tab; simpan misalnya di ~/.bashrc."""
    kind = get_completion_class(shell)
    assert kind is not None, "click knows these shells"
    root = context.find_root()
    script = kind(root.command, {}, "lintberita", "_LINTBERITA_COMPLETE").source()
    click.echo(script)
    return 0
