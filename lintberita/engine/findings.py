"""The one place that turns a hit in the prose into a finding in the source."""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lintberita.analysis import Document
from lintberita.analysis.passages import in_other_tongue
from lintberita.language.patterns import Pattern
from lintberita.model import Edit, Finding, Fix, Hit, InQuotes, Rule, Safety, Severity, Span
from lintberita.rulepack.casing import written_like
from lintberita.rulepack.terms import Term
from lintberita.source.formats import Source

_OF_WORDS = frozenset({"ejaan", "gaya"})
_SIC = Pattern(r"\s?[\[(]sic!?[\])]", re.IGNORECASE)
_SIC_REACH = 7


@dataclass(frozen=True, slots=True)
class FindingFactory:
    """Maps offsets, words the message and decides what may be fixed.

    ``source`` is the draft that the document's prose was taken from; ``severities`` are the
    outlet's own, by rule id or family.
    """

    document: Document
    source: Source
    severities: Mapping[str, Severity] = field(default_factory=dict)

    def findings(self, rule: Rule, hit: Hit, term: Term | None = None) -> Iterator[Finding]:
        """Yield the finding; nothing where the rule is off inside a direct quotation.

        What speaks of Indonesian words has nothing to say on a passage in another language, nor
        on a word that the writer has marked with [sic].
        """
        if rule.family in _OF_WORDS and (
            in_other_tongue(self.document, hit.span) or self._is_kept_as_written(hit.span)
        ):
            return
        quotes = (term.in_quotes if term else None) or rule.in_quotes
        quoted = quotes is not InQuotes.FIX and self.document.quote_at(hit.span) is not None
        if quoted and quotes is InQuotes.OFF:
            return
        prose = self.document.slice(hit.span)
        suggestions = tuple(dict.fromkeys(written_like(prose, s) for s in hit.suggestions))
        if suggestions and suggestions[0] == prose and not hit.edits:
            # A list that only minds capitals has nothing to say of a word that is written right.
            return
        span = self.document.prose.offsets.to_source(hit.span)
        yield Finding(
            rule=rule.id,
            span=span,
            severity=self._severity(rule, hit, term),
            # One copy for all findings: a long draft repeats its mistakes.
            message=sys.intern(self._message(rule, hit, prose, suggestions)),
            text="" if rule.sensitive else self.source.text[span.start : span.end],
            confidence=rule.confidence if hit.confidence is None else hit.confidence,
            reference=sys.intern(str(rule.reference)),
            suggestions=() if rule.sensitive else suggestions,
            fix=self._fix(rule, hit, term, suggestions, quoted=quoted),
            related=tuple(self.document.prose.offsets.to_source(s) for s in hit.related),
            sensitive=rule.sensitive,
            whole=rule.once,
        )

    def at_source(
        self, rule: Rule, span: Span, variant: str, values: Mapping[str, str], *, sensitive: bool
    ) -> Finding:
        """The finding on what is no prose, as a comment is; ``span`` is in the source."""
        hit = Hit(span, values=values, variant=variant)
        text = "" if sensitive else self.source.text[span.start : span.end]
        return Finding(
            rule=rule.id,
            span=span,
            severity=self._severity(rule, hit, None),
            message=sys.intern(self._message(rule, hit, text, ())),
            text=text,
            confidence=rule.confidence,
            reference=sys.intern(str(rule.reference)),
            sensitive=sensitive,
        )

    def _is_kept_as_written(self, span: Span) -> bool:
        """Whether [sic] stands right behind."""
        return _SIC.match(self.document.text, span.end, span.end + _SIC_REACH) is not None

    def _severity(self, rule: Rule, hit: Hit, term: Term | None) -> Severity:
        for key in (rule.id, rule.family):
            if key in self.severities:
                return self.severities[key]
        if hit.severity is not None:
            return hit.severity
        return term.severity if term and term.severity is not None else rule.severity

    def _message(self, rule: Rule, hit: Hit, prose: str, suggestions: tuple[str, ...]) -> str:
        template = rule.messages.get(hit.variant, rule.message)
        quoted = [f'"{s}"' for s in suggestions[:3]]
        values = {
            "found": prose,
            "want": suggestions[0] if suggestions else "",
            "wants": " atau ".join(quoted),
            **hit.values,
        }
        return " ".join(template.format_map(values).split())

    def _fix(
        self,
        rule: Rule,
        hit: Hit,
        term: Term | None,
        suggestions: tuple[str, ...],
        *,
        quoted: bool,
    ) -> Fix | None:
        if rule.fix is None or rule.family == "etik" or (term and not term.fixable):
            return None
        edits = hit.edits or ((Edit(hit.span, suggestions[0]),) if suggestions else ())
        if not edits:
            return None
        safety = hit.safety or (term.safety if term else None) or rule.fix
        mapped = []
        for edit in edits:
            span = self.document.prose.offsets.to_source(edit.span)
            if self.source.text[span.start : span.end] != self.document.slice(edit.span) and not (
                self._differs_by_line_end(span, edit.span)
            ):
                # Markup stands inside: replacing it would lose what the prose does not show.
                safety = Safety.DISPLAY
            mapped.append(Edit(span, edit.text))
        if not all(map(self.source.is_editable, mapped)):
            safety = Safety.DISPLAY
        return Fix(tuple(mapped), Safety.DISPLAY if quoted else safety)

    def _differs_by_line_end(self, source: Span, prose: Span) -> bool:
        return len(source) > 0 and self.source.text[source.start : source.end].split() == (
            self.document.slice(prose).split()
        )
