"""The one door for every adapter: open a linter once, then check drafts with it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lintberita.analysis import Document
from lintberita.analysis.facts import facts as facts_of
from lintberita.config import Config, of_style
from lintberita.engine.baseline import Baseline
from lintberita.engine.examples import Failure, failures
from lintberita.engine.findings import FindingFactory
from lintberita.engine.fixer import chosen_edits
from lintberita.engine.overlaps import settle
from lintberita.engine.run import run_rules
from lintberita.engine.select import select_rules
from lintberita.engine.settings import refuse_wrong_settings
from lintberita.engine.shield import shielded
from lintberita.engine.suppress import NO_NAMES, Names, hear, names_of
from lintberita.errors import LintberitaError
from lintberita.language.lexicon import Lexicon, load_lexicon
from lintberita.language.shelf import keep_expressions, load_expressions
from lintberita.model import Example, FileResult, Rule
from lintberita.resources import dictionaries_dir, rules_dir
from lintberita.rulepack.house import reject_rule
from lintberita.rulepack.pack import RuleSet, compile_rules
from lintberita.rulepack.store import read_own_rules, read_rules
from lintberita.source.formats import Source, open_source

# A fix can uncover a mistake that another hid; a draft settles in two or three passes.
_FIX_PASSES = 6


@dataclass(frozen=True, slots=True)
class Linter:
    """Rules and word lists, ready to check any number of drafts.

    ``names`` are those that a draft may use when it asks to be left alone; ``baseline`` holds the
    findings that are accepted.
    """

    rules: RuleSet
    lexicon: Lexicon
    config: Config
    cache_dir: Path | None = None
    names: Names = NO_NAMES
    baseline: Baseline | None = None
    profiles: "Profiles | None" = None

    def check(
        self,
        data: bytes | str,
        path: str,
        metadata: Mapping[str, str] | None = None,
        *,
        facts: bool = False,
    ) -> FileResult:
        """Check one draft; what cannot be read is an ``error`` in the result, never raised.

        ``facts`` asks for what the draft says (``FileResult.facts``) beside what is wrong in it.
        """
        return self.accepting(self.examine(data, path, metadata, facts=facts))

    def check_source(
        self,
        source: Source,
        path: str,
        metadata: Mapping[str, str] | None = None,
        *,
        facts: bool = False,
    ) -> FileResult:
        """Check one draft that was opened before."""
        return self.accepting(self._examined(source, path, metadata, facts=facts))

    def examine(
        self,
        data: bytes | str,
        path: str,
        metadata: Mapping[str, str] | None = None,
        *,
        facts: bool = False,
    ) -> FileResult:
        """Check one draft as if nothing had been accepted: this is the long part of ``check``."""
        try:
            source = open_source(data, path)
        except LintberitaError as problem:
            return FileResult(path, error=str(problem))
        return self._examined(source, path, metadata, facts=facts)

    def accepting(self, result: FileResult) -> FileResult:
        """Take what the baseline knows out of the findings of ``examine``."""
        return self.baseline.applied(result) if self.baseline else result

    def _examined(
        self, source: Source, path: str, metadata: Mapping[str, str] | None, *, facts: bool
    ) -> FileResult:
        document = Document(source.prose(), metadata)
        try:
            profiled = self.profiled(document.metadata.get("profile", ""))
        except LintberitaError as problem:
            return FileResult(path, source.text, document.words, error=str(problem))
        return profiled._checked(document, source, path, facts=facts)

    def profiled(self, style: str) -> "Linter":
        """The linter for a draft that asks for the house style ``style``; itself for none.

        Raises ``ConfigError`` where there is no such style.
        """
        return self.profiles.linter(style) if self.profiles and style else self

    def opened(self) -> Iterator["Linter"]:
        """Yield this linter, and those that drafts have asked for beside it."""
        yield self
        yield from self.profiles.opened.values() if self.profiles else ()

    def _checked(self, document: Document, source: Source, path: str, *, facts: bool) -> FileResult:
        factory = FindingFactory(document, source, self.config.severity)
        own = document.metadata.get("words", "").splitlines()
        lexicon = self.lexicon.accepting(own) if own else self.lexicon
        outcome = run_rules(self.rules, document, factory, lexicon)
        crashed = "; ".join(f"{rule} ({what})" for rule, what in sorted(outcome.crashes.items()))
        heard = hear(
            settle(outcome.findings, self.rules.by_id),
            document.prose.remarks,
            factory,
            rules=self.rules.by_id,
            names=self.names,
            crashed=outcome.crashes,
        )
        findings, suppressed = shielded(heard.findings, heard.suppressed, source.text)
        return FileResult(
            path,
            source.text,
            document.words,
            findings,
            suppressed=suppressed,
            encoding=source.encoding,
            error=f"Aturan ini gagal dan dilewati: {crashed}." if crashed else None,
            internal=bool(crashed),
            facts=facts_of(document) if facts else None,
        )

    def keep(self) -> None:
        """Keep in the cache what checking has taught, so that the next run starts sooner."""
        keep_expressions(self.cache_dir)

    def fix(
        self,
        source: Source,
        path: str,
        metadata: Mapping[str, str] | None = None,
        *,
        unsafe: bool = False,
    ) -> Source:
        """Return the draft with its fixes applied, pass after pass, until nothing changes."""
        for _ in range(_FIX_PASSES):
            result = self.check_source(source, path, metadata)
            edits = chosen_edits(result.findings, unsafe=unsafe)
            if not edits:
                break
            source = source.edited(edits)
        return source


def open_linter(
    config: Config | None = None,
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    cache_dir: Path | None = None,
    baseline: Baseline | None = None,
) -> Linter:
    """Load rules and word lists; ``select`` and ``ignore`` add to what ``config`` says.

    Raises ``LintberitaError`` where a rule file, an option or a rule's name is wrong.
    """
    config = config or Config()
    load_expressions(cache_dir)
    rules = all_rules(config.rules, cache_dir=cache_dir, with_examples=False)
    lexicon = load_lexicon(dictionaries_dir(), cache_dir=cache_dir)
    profiles = Profiles(config, rules, lexicon, tuple(select), tuple(ignore), cache_dir, baseline)
    return profiles.open(config)


@dataclass(slots=True)
class Profiles:
    """Linters that differ in their settings only, opened when a draft first asks for one."""

    config: Config
    rules: tuple[Rule, ...]
    lexicon: Lexicon
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    cache_dir: Path | None
    baseline: Baseline | None
    opened: dict[str, Linter] = field(default_factory=dict)

    def linter(self, style: str) -> Linter:
        """The linter for drafts that ask for the house style ``style``."""
        if style not in self.opened:
            self.opened[style] = self.open(of_style(self.config, style))
        return self.opened[style]

    def open(self, config: Config) -> Linter:
        """Choose and compile rules by what ``config`` says."""
        rules = _with_rejected(self.rules, config)
        refuse_wrong_settings(config, rules)
        usual = select_rules(
            rules, select=config.select, enable=config.enable, ignore=config.ignore
        )
        chosen = usual
        if self.select or self.ignore:
            chosen = select_rules(
                rules,
                select=self.select or config.select,
                enable=config.enable,
                # What the command line asks for by name is no longer left out.
                ignore=(*(n for n in config.ignore if n not in self.select), *self.ignore),
            )
        return Linter(
            compile_rules(chosen, config.rule_options),
            self.lexicon.accepting(config.words) if config.words else self.lexicon,
            config,
            self.cache_dir,
            names_of(rules, usual, chosen),
            self.baseline,
            self,
        )


def all_rules(
    extra: Iterable[Path] = (), *, cache_dir: Path | None = None, with_examples: bool = True
) -> tuple[Rule, ...]:
    """Return the built-in rules and those in the folders ``extra`` (see ``read_rules``)."""
    rules = read_rules(
        [rules_dir()], dictionaries_dir(), cache_dir=cache_dir, with_examples=with_examples
    )
    own = read_own_rules(
        extra,
        [rule.id for rule in rules],
        cache_dir=cache_dir,
        with_examples=with_examples,
    )
    return tuple(sorted((*rules, *own), key=lambda rule: rule.id)) if own else rules


def failed_examples(rule: Rule, lexicon: Lexicon | None = None) -> list[Failure]:
    """Run the examples of ``rule``, with no other rule, and return those that do not hold."""
    words = lexicon or load_lexicon(dictionaries_dir(), cache_dir=None)

    def check(text: str, example: Example) -> FileResult:
        alone = Linter(compile_rules([rule], {rule.id: example.options}), words, Config())
        return alone.check(text, "contoh.txt", example.context)

    return list(failures(rule, check))


def rules_of(config: Config, *, cache_dir: Path | None = None) -> tuple[Rule, ...]:
    """Return the rules that ``config`` may choose from: all, its own, and what it rejects."""
    return _with_rejected(all_rules(config.rules, cache_dir=cache_dir, with_examples=False), config)


def _with_rejected(rules: tuple[Rule, ...], config: Config) -> tuple[Rule, ...]:
    """Add the rule of unwanted words, where the configuration or one of its overrides has any."""
    if config.reject or any(other.layer.settings.reject for other in config.overrides):
        return (*rules, reject_rule(config.reject))
    return rules
