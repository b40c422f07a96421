"""What the commands share: options, one linter per configuration, reading drafts."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from lintberita.api import Linter, open_linter, rules_of
from lintberita.cli import suggestions
from lintberita.cli.drafts import STDIN, Draft, find_drafts
from lintberita.config import (
    Config,
    config_of_style,
    find_config,
    matching,
    names_file,
    of_style,
    overridden,
    read_config,
)
from lintberita.engine.baseline import BASELINE_NAME, Baseline
from lintberita.engine.fingerprint import fingerprint
from lintberita.errors import ConfigError, LintberitaError, Place, SourceError
from lintberita.model import FileResult, Rule, Severity
from lintberita.rulepack.pack import judges_draft

Command = TypeVar("Command", bound=Callable[..., Any])
# The configuration's file, and the numbers of the overrides that hold.
_Key = tuple[Path | None, tuple[int, ...]]
SEVERITIES = [severity.label for severity in reversed(Severity)]


_DRAFT_OPTIONS = (
    click.argument(
        "paths",
        nargs=-1,
        metavar="[NASKAH|FOLDER|-]...",
        shell_complete=suggestions.paths,
    ),
    click.option(
        "--config",
        "config_path",
        help="Pakai berkas konfigurasi ini.",
        shell_complete=suggestions.paths,
    ),
    click.option(
        "--style",
        "house_style",
        help="Gaya selingkung: nama, berkas, atau paket.",
        shell_complete=suggestions.styles,
    ),
    click.option(
        "--select",
        multiple=True,
        help="Hanya aturan atau keluarga ini.",
        shell_complete=suggestions.rules,
    ),
    click.option(
        "--ignore",
        multiple=True,
        help="Tanpa aturan atau keluarga ini.",
        shell_complete=suggestions.rules,
    ),
    click.option("--no-cache", is_flag=True, help="Jangan baca atau tulis tembolok."),
    click.option("--stdin-filename", default="stdin.txt", help="Nama naskah dari stdin."),
    click.option("--date", "published", help="Tanggal terbit, TTTT-BB-HH."),
    click.option(
        "--doc-type",
        default="",
        help="Jenis naskah: berita, siaran-pers, kolom …",
        shell_complete=suggestions.doc_types,
    ),
    click.option(
        "--force-exclude", is_flag=True, help="Lewati naskah dalam exclude walaupun disebut."
    ),
)


def draft_options(command: Command) -> Command:
    """Add the arguments and options of every command that reads drafts."""
    for option in reversed(_DRAFT_OPTIONS):
        command = option(command)
    return command


def baseline_options(command: Command) -> Command:
    """Add the options of the commands that leave accepted findings alone."""
    command = click.option("--no-baseline", is_flag=True, help="Abaikan berkas baseline.")(command)
    return click.option("--baseline", "baseline_path", help="Pakai berkas baseline ini.")(command)


@dataclass(slots=True)
class Session:
    """One run: its options, and a linter for each set of settings that its drafts have."""

    paths: Sequence[str]
    config_path: str | None = None
    house_style: str | None = None
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    no_cache: bool = False
    stdin_filename: str = "stdin.txt"
    published: str | None = None
    doc_type: str = ""
    baseline_path: str | None = None
    # Accepted findings matter to the commands that take ``baseline_options``.
    no_baseline: bool = True
    force_exclude: bool = False
    # None of these goes to another process, which opens its own.
    _places: dict[Path, Path | None] = field(default_factory=dict, init=False)
    _configs: dict[Path | None, Config] = field(default_factory=dict, init=False)
    _settled: dict[_Key, Config] = field(default_factory=dict, init=False)
    _linters: dict[_Key, Linter] = field(default_factory=dict, init=False)
    _fingerprints: dict[tuple[_Key, str], bytes | None] = field(default_factory=dict, init=False)
    _on_drafts: dict[Path | None, frozenset[str]] = field(default_factory=dict, init=False)
    _accepted: dict[Path | None, Baseline | None] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.paths = self.paths or ("." if sys.stdin.isatty() else STDIN,)
        if self.published:
            try:
                date.fromisoformat(self.published)
            except ValueError:
                raise LintberitaError(
                    f'Tanggal "{self.published}" tidak sah.',
                    remedy="Tulis tahun-bulan-hari, misalnya 2026-11-24.",
                ) from None

    @property
    def select_names(self) -> tuple[str, ...]:
        """Rules and families of ``--select``."""
        return _split(self.select)

    @property
    def ignore_names(self) -> tuple[str, ...]:
        """Rules and families of ``--ignore``."""
        return _split(self.ignore)

    @property
    def metadata(self) -> Mapping[str, str]:
        """What the command line says of every draft."""
        given = {"date": self.published or "", "doc-type": self.doc_type}
        return {key: value for key, value in given.items() if value}

    def drafts(self) -> Iterator[Draft]:
        """Yield the drafts that the paths name and no configuration excludes."""
        named = [path for path in self.paths if path != STDIN]
        if STDIN in self.paths:
            yield Draft(Path(STDIN), named=True)
        for draft in find_drafts(named):
            if (draft.named and not self.force_exclude) or not self._excludes(draft.path):
                yield draft

    def _excludes(self, path: Path) -> bool:
        config = self._config(self._found(path))
        place = Place(config.path) if config.path else None
        return names_file(config.exclude, path, config.root, place)

    def linter(self, path: Path) -> Linter:
        """The linter for the draft at ``path``, opened at its first draft."""
        key = self._key(path)
        if key not in self._linters:
            self._linters[key] = open_linter(
                self.config(path),
                select=self.select_names,
                ignore=self.ignore_names,
                cache_dir=self.cache,
                baseline=self.accepted(path),
            )
        return self._linters[key]

    def config(self, path: Path) -> Config:
        """What holds for the draft at ``path``, overrides among it."""
        key = self._key(path)
        if key not in self._settled:
            found, numbers = key
            self._settled[key] = overridden(self._config(found), numbers)
        return self._settled[key]

    def fingerprint(self, path: Path, profile: str) -> bytes | None:
        """A digest of all that the result of the draft at ``path`` depends on beside the draft.

        ``profile`` is the house style that its head asks for. ``None`` where there is no such
        style.
        """
        key = self._key(path), profile
        if key not in self._fingerprints:
            self._fingerprints[key] = self._fingerprint(self.config(path), profile)
        return self._fingerprints[key]

    def _fingerprint(self, config: Config, profile: str) -> bytes | None:
        try:
            chosen = of_style(config, profile) if profile else config
        except ConfigError:
            return None
        return fingerprint(chosen, self.select_names, self.ignore_names)

    def rules_on_drafts(self, path: Path) -> frozenset[str]:
        """The rules that speak of the draft at ``path`` as a whole."""
        found = self._found(path)
        if found not in self._on_drafts:
            rules = rules_of(self._config(found), cache_dir=self.cache)
            self._on_drafts[found] = frozenset(rule.id for rule in rules if judges_draft(rule))
        return self._on_drafts[found]

    @property
    def cache(self) -> Path | None:
        """Where this run may keep what it makes."""
        return None if self.no_cache else cache_dir()

    def _key(self, path: Path) -> _Key:
        """What drafts have in common that may share a linter."""
        found = self._found(path)
        return found, matching(self._config(found), path)

    def _found(self, path: Path) -> Path | None:
        if self.config_path:
            return Path(self.config_path)
        if path.parent not in self._places:
            self._places[path.parent] = find_config(path)
        return self._places[path.parent]

    def _config(self, found: Path | None) -> Config:
        if found not in self._configs:
            if found:
                self._configs[found] = read_config(found, style=self.house_style)
            else:
                style = self.house_style
                self._configs[found] = config_of_style(style) if style else Config()
        return self._configs[found]

    def baseline(self, config: Config) -> Baseline | None:
        """The accepted findings of the drafts that have ``config``, where there are any."""
        if self.no_baseline:
            return None
        path = Path(self.baseline_path) if self.baseline_path else config.root / BASELINE_NAME
        if not self.baseline_path and not path.is_file():
            return None
        # Imported here: few drafts have accepted findings.
        from lintberita.engine.baseline_file import read_baseline

        return read_baseline(path)

    def accepted(self, path: Path) -> Baseline | None:
        """The accepted findings that count for the draft at ``path``."""
        found = self._found(path)
        if found not in self._accepted:
            self._accepted[found] = self.baseline(self._config(found))
        return self._accepted[found]

    def stale(self, draft: Draft, result: FileResult) -> int:
        """How many accepted findings of a checked draft are no longer there."""
        baseline = self.accepted(self.place(draft))
        return baseline.stale(result, self.linter_for(draft).rules.by_id) if baseline else 0

    @property
    def rules(self) -> Mapping[str, Rule]:
        """The rules that the configurations of this run know, by id."""
        configs = self._settled.values()
        return {r.id: r for config in configs for r in rules_of(config, cache_dir=self.cache)}

    def close(self) -> None:
        """Keep in the cache what this run has taught; call it when all drafts are done."""
        for linter in self._linters.values():
            linter.keep()

    def name(self, draft: Draft) -> str:
        """The path shown for a draft."""
        return self.stdin_filename if str(draft.path) == STDIN else draft.path.as_posix()

    def read(self, draft: Draft) -> bytes:
        """Read a draft's bytes; raises ``SourceError`` where that can't be done."""
        if str(draft.path) == STDIN:
            return sys.stdin.buffer.read()
        try:
            return draft.path.read_bytes()
        except FileNotFoundError:
            raise SourceError("Berkas tidak ada.", remedy="Periksa jalurnya.") from None
        except OSError as problem:
            raise SourceError(
                f"Berkas tidak dapat dibaca ({problem.strerror}).", remedy="Periksa izinnya."
            ) from problem

    def check(self, draft: Draft, *, facts: bool = False) -> FileResult:
        """Check one draft; a draft that can't be read is an error in the result."""
        name = self.name(draft)
        try:
            data = self.read(draft)
        except SourceError as problem:
            return FileResult(name, error=str(problem))
        return self.linter_for(draft).check(data, name, self.metadata, facts=facts)

    def linter_for(self, draft: Draft) -> Linter:
        """The linter for ``draft``."""
        return self.linter(self.place(draft))

    def place(self, draft: Draft) -> Path:
        """Where a draft lies; standard input lies where its file name says."""
        return Path(self.stdin_filename) if str(draft.path) == STDIN else draft.path


def cache_dir() -> Path:
    """The user's cache folder for compiled rules and word lists."""
    from platformdirs import user_cache_path

    return user_cache_path("lintberita")


def _split(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(part.strip() for name in names for part in name.split(",") if part.strip())
