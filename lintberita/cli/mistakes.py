"""Click's complaints in the user's language, each on one line with a remedy."""

import click


def in_indonesian(mistake: click.ClickException) -> str:
    """Say what is wrong with the command line and how to go on."""
    if isinstance(mistake, click.NoSuchOption):
        near = f" Barangkali maksudnya {mistake.possibilities[0]}." if mistake.possibilities else ""
        return f"Opsi {mistake.option_name} tidak ada.{near}{_help(mistake)}"
    if isinstance(mistake, click.MissingParameter):
        name = mistake.param.human_readable_name if mistake.param else ""
        return f"Argumen {name} belum diisi.{_help(mistake)}"
    if isinstance(mistake, click.BadParameter):
        name = mistake.param.opts[-1] if mistake.param else "Argumen"
        choices = mistake.param.type if mistake.param else None
        if isinstance(choices, click.Choice):
            return f"Nilai {name} tidak dikenal. Yang ada: {', '.join(choices.choices)}."
        if isinstance(choices, click.IntRange):
            return f"Nilai {name} tidak sah. Tulis bilangan bulat, paling kecil {choices.min}."
        return f"Nilai {name} tidak sah: {mistake.message}"
    if isinstance(mistake, click.BadOptionUsage):
        return f"Opsi {mistake.option_name} memerlukan nilai.{_help(mistake)}"
    return f"{mistake.format_message()}{_help(mistake)}"


def _help(mistake: click.ClickException) -> str:
    context = getattr(mistake, "ctx", None)
    command = context.command_path if context else "lintberita"
    return f" Lihat: {command} --help"
