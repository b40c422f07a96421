"""The one door for every adapter: open a linter once, then check drafts with it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lintberita.analysis import Document
from lintberita.analysis.facts import facts as facts_of
from lintberita.config import Config
from lintberita.engine.baseline import Baseline
from lintberita.engine.findings import FindingFactory
from lintberita.engine.fixer import chosen_edits
from lintberita.engine.overlaps import settle
from lintberita.engine.run import run_rules
from lintberita.engine.select import refuse_unknown, select_rules
from lintberita.engine.suppress import NO_NAMES, Names, hear, names_of
from lintberita.errors import LintberitaError
from lintberita.language.lexicon import Lexicon, load_lexicon
from lintberita.language.shelf import keep_expressions, load_expressions
from lintberita.model import FileResult, Rule
from lintberita.resources import dictionaries_dir, rules_dir
from lintberita.rulepack.house import reject_rule
from lintberita.rulepack.pack import RuleSet, compile_rules
from lintberita.rulepack.store import read_rules
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
        return FileResult(
            path,
            source.text,
            document.words,
            heard.findings,
            suppressed=heard.suppressed,
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
    if config.reject:
        rules = (*rules, reject_rule(config.reject))
    refuse_unknown((*config.severity, *config.rule_options), rules)
    usual = select_rules(rules, select=config.select, enable=config.enable, ignore=config.ignore)
    chosen = usual
    if select or ignore:
        chosen = select_rules(
            rules,
            select=select or config.select,
            enable=config.enable,
            ignore=(*config.ignore, *ignore),
        )
    lexicon = load_lexicon(dictionaries_dir(), cache_dir=cache_dir)
    if config.words:
        lexicon = lexicon.accepting(config.words)
    names = names_of(rules, usual, chosen)
    rule_set = compile_rules(chosen, config.rule_options)
    return Linter(rule_set, lexicon, config, cache_dir, names, baseline)


def all_rules(
    extra: Iterable[Path] = (), *, cache_dir: Path | None = None, with_examples: bool = True
) -> tuple[Rule, ...]:
    """Return the built-in rules and those in the folders ``extra`` (see ``read_rules``)."""
    return read_rules(
        [rules_dir(), *extra],
        dictionaries_dir(),
        cache_dir=cache_dir,
        with_examples=with_examples,
    )
