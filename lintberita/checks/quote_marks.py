"""Marks at both ends of a quotation: face, spacing, the stop before the reporting verb.

Each end of a quotation is judged once and gets one verdict, so that one slip of the keyboard,
which may break several rules at a time, gives one finding.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from lintberita.analysis import Document
from lintberita.analysis.attribution import Attribution
from lintberita.analysis.quotes import Quote
from lintberita.language.patterns import Pattern
from lintberita.language.reporting_verbs import Voice
from lintberita.model import Edit, Hit, Span
from lintberita.rulepack.context import RuleContext

_PARTNERS = {
    "“": "”",
    "”": "”",
    '"': '"',
    "«": "»",
    "»": "«",
    "„": "”",
    "‘": "’",
    "’": "’",
    "'": "'",
}
_DOUBLED = frozenset({"‘‘", "’’", "‘’", "’‘", "''", "``", "´´"})
_CURLY = frozenset("“”")
_SINGLE = frozenset("‘’'`")
_TRAIL = Pattern(r"[\s.,?!…]*\Z")
_GAP = Pattern(r"[\s,.]*\Z")
_KEPT_STOP = Pattern(r"\?!|!\?|[?!]+|…|\.{3,}")
# No quotation begins with these: a mark before one has lost its partner.
_NO_BEGINNING = frozenset(",.;:?!)”\"'’»")
_CLITICS = Pattern(r"(?:nya|lah|kah|ku|mu|pun|an|isme)\b")
_WORD = Pattern(r"\w+")


class _Verdict(NamedTuple):
    """What is wrong at one end: the code of its rule, and what to write in place of the span."""

    code: str
    span: Span
    right: str
    variant: str = ""
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class _Draft:
    """The quotations of a draft, and how many of them open with which mark."""

    document: Document
    text: str
    openings: Counter[str] = field(default_factory=Counter)

    def verdicts(self) -> Iterator[tuple[Quote, _Verdict]]:
        said = {a.quote.span.start: a for a in self.document.attributions if a.quote}
        for quote in self.document.quotes:
            report = said.get(quote.span.start)
            verdict = self.at_opening(quote, report)
            if verdict is not None:
                yield quote, verdict
            verdict = self.at_closing(quote, report) if quote.closed else None
            if verdict is not None:
                yield quote, verdict

    def right_faced(self, quote: Quote) -> bool:
        """Whether an opening ” is the habit of this draft rather than a slip."""
        if quote.opening != "”":
            return True
        if self.openings["“"]:
            return False
        if self.openings["”"] > 1:
            return True
        return not _is_spaced(self.text, quote) and not self.openings['"']

    def at_opening(self, quote: Quote, report: Attribution | None) -> _Verdict | None:
        """Judge the opening mark and the spaces around it."""
        text, start = self.text, quote.span.start
        after = start + len(quote.opening)
        inner = after
        while inner < quote.inside.end and text[inner].isspace():
            inner += 1
        spaced = inner > after and inner < quote.inside.end
        glued = _glued_before(text, start) and quote.opening not in _SINGLE
        lead = " " if glued else ""
        span = Span(start, inner if spaced else after)
        if quote.opening in _DOUBLED:
            closing = Span(quote.span.end - len(quote.closing), quote.span.end)
            edits = [Edit(span, lead + "“")]
            if quote.closing in _DOUBLED:
                edits.append(Edit(closing, "”"))
            return _Verdict("doubled", span, lead + "“", edits=tuple(edits))
        comma = self.missing_comma(quote, report)
        if comma is not None:
            return comma
        glyph = quote.opening if self.right_faced(quote) else "“"
        if quote.closing == '"' and glyph != quote.opening:
            glyph = '"'
        if glyph != quote.opening:
            return _Verdict("face", span, lead + glyph)
        if spaced and self.left_over(quote, inner):
            return None
        if spaced and self.airy(quote):
            whole = f"{glyph}{text[inner : quote.inside.end].strip()}{quote.closing}"
            return _Verdict("inside", quote.span, whole)
        if spaced:
            return _Verdict("inside", span, lead + glyph)
        if not glued or text[inner : inner + 1] in _NO_BEGINNING:
            return None
        return _Verdict("outside", span, lead + glyph)

    def left_over(self, quote: Quote, inner: int) -> bool:
        """Whether the mark closed something that is lost: *" kata Agus.* opens a paragraph."""
        start = self.document.paragraphs[quote.paragraph].span.start
        return quote.span.start == start and (self.text[inner].islower() or not quote.closed)

    def airy(self, quote: Quote) -> bool:
        """Whether a few words have a space at both ends, as where markup was taken away."""
        body = self.text[quote.inside.start : quote.inside.end]
        short = len(body.split()) <= 4 and quote.closing == _PARTNERS.get(quote.opening)
        return short and body[:1].isspace() and body[-1:].isspace() and not quote.is_speech

    def missing_comma(self, quote: Quote, report: Attribution | None) -> _Verdict | None:
        """Judge the comma between a reporting verb and a full quotation behind it (EYD V III.B)."""
        if report is None or report.cue is None or not quote.is_speech or quote.depth:
            return None
        text, start = self.text, quote.span.start
        end = report.cue.end
        bare = report.verb is not None and report.verb.voice is Voice.BARE
        if bare and report.speaker is not None:
            end = max(end, report.speaker.span.end)
        if end > start or text[end:start].strip():
            return None
        body = self.text[quote.inside.start : quote.inside.end].strip()
        # A quotation that was interrupted goes on with a small letter.
        goes_on = (
            bare and report.cue.start > 0 and _last(text, report.cue.start) in {"”", '"', "»", ","}
        )
        full = body[:1].isupper() and body[-1:] in ".?!" and len(_WORD.findall(body)) >= 4
        if not (full or goes_on):
            return None
        return (
            _Verdict("lead-comma", Span(end, max(start, end)), ", ")
            if end < start
            else _Verdict(
                "lead-comma", Span(start, start + len(quote.opening)), ", " + quote.opening
            )
        )

    def at_closing(self, quote: Quote, report: Attribution | None) -> _Verdict | None:
        """Judge the closing mark, the stop before it and the space behind it."""
        if (
            quote.opening in _DOUBLED
            and quote.closing in _DOUBLED
            and self.followed(report) is None
        ):
            return None
        verb = self.followed(report)
        if verb is not None and quote.is_speech:
            return self.before_verb(quote, verb)
        text, end = self.text, quote.span.end
        mark = end - len(quote.closing)
        begin = mark
        while begin > quote.inside.start and text[begin - 1].isspace():
            begin -= 1
        if self.airy(quote):
            return None
        glyph = self.closing_glyph(quote)
        if begin < mark and begin > quote.inside.start:
            return _Verdict("inside", Span(begin, end), glyph)
        if glyph != quote.closing:
            code = "face" if quote.closing == "“" else "mixed"
            return _Verdict(code, Span(mark, end), glyph)
        glued = text[end : end + 1].isalnum() and not _CLITICS.match(text, end)
        if glued and quote.closing not in _SINGLE:
            return _Verdict("outside", Span(mark, end), glyph + " ")
        return self.stop_outside(quote, report)

    def followed(self, report: Attribution | None) -> Span | None:
        """The reporting verb right behind the quotation, if there is one."""
        if report is None or report.cue is None or report.quote is None:
            return None
        end = report.quote.span.end
        if report.cue.start < end or not _GAP.fullmatch(self.text, end, report.cue.start):
            return None
        return report.cue

    def closing_glyph(self, quote: Quote) -> str:
        """The closing mark that goes with the opening one."""
        if quote.closing == "“" and quote.opening != "„":
            return "”"
        paired = quote.opening in _DOUBLED and quote.closing in _DOUBLED
        if paired or quote.opening == "„" or quote.closing == _PARTNERS.get(quote.opening):
            return quote.closing
        if quote.opening in _DOUBLED:
            return "”"
        if not self.right_faced(quote) and quote.closing in _CURLY | {'"'}:
            return quote.closing
        return _PARTNERS.get(quote.opening, quote.closing)

    def before_verb(self, quote: Quote, verb: Span) -> _Verdict | None:
        """Judge a quotation that a reporting verb follows: it ends in a comma, then the mark."""
        text = self.text
        mark = quote.span.end - len(quote.closing)
        trail = _TRAIL.search(text, quote.inside.start, mark)
        begin = trail.start() if trail else mark
        stop = _KEPT_STOP.search(text, begin, mark)
        kept = stop.group() if stop else ","
        if stop and stop.group()[0] in "….":
            # A space before an ellipsis stands for words left out.
            begin = stop.start()
            kept = text[begin:mark].rstrip()
        inner, outer = text[begin:mark], text[quote.span.end : verb.start]
        glyph = self.closing_glyph(quote)
        right = f"{kept}{glyph} "
        if inner + quote.closing + outer == right:
            return None
        code, variant = _closing_fault(inner.strip(), outer, kept)
        if code == "":
            if glyph != quote.closing and inner == kept and outer == " ":
                code = "face" if quote.closing == "“" else "mixed"
                return _Verdict(code, Span(mark, quote.span.end), glyph)
            code = "inside" if inner != kept else "outside"
        span, right = _trimmed(text, Span(begin, verb.start), right)
        return _Verdict(code, span, right, variant)

    def stop_outside(self, quote: Quote, report: Attribution | None) -> _Verdict | None:
        """Judge the full stop behind a full quotation that ends the sentence (EYD V III.K)."""
        text, end = self.text, quote.span.end
        if not quote.is_speech or quote.depth or text[end : end + 1] != ".":
            return None
        body = text[quote.inside.start : quote.inside.end].strip()
        before = _last(text, quote.span.start)
        introduced = report is not None and report.cue is not None and before in (",", ":")
        if not introduced or not body[:1].isupper() or text[end : end + 3] == "...":
            return None
        mark = Span(end - len(quote.closing), end + 1)
        right = quote.closing if body[-1] in ".?!…" else "." + quote.closing
        if body[-1] == ",":
            return None
        return _Verdict("stop", mark, right)


def _last(text: str, at: int) -> str:
    """The last character before ``at`` that is no space."""
    return text[max(0, at - 8) : at].rstrip()[-1:]


def _is_spaced(text: str, quote: Quote) -> bool:
    """Whether a space follows the opening mark."""
    after = quote.span.start + len(quote.opening)
    return text[after : after + 1].isspace()


def _glued_before(text: str, start: int) -> bool:
    """Whether a word or a stop touches the opening mark."""
    before = text[start - 1] if start else " "
    return before.isalpha() or before.isdigit() or before in ".,?!;:%)"


def _closing_fault(inner: str, outer: str, kept: str) -> tuple[str, str]:
    """Which fault stands between a quotation and its verb; no code where only spaces are wrong."""
    comma = "," in outer
    if kept != ",":
        extra = inner != kept or outer.strip()
        return ("doubled-stop", "asked") if extra else ("", "")
    if len(inner) > 1 or (inner and outer.strip()):
        return "doubled-stop", ""
    if inner == ".":
        return "comma", "stop"
    if inner == "":
        return ("comma", "outside") if comma else ("comma", "none")
    return "", ""


def _trimmed(text: str, span: Span, right: str) -> tuple[Span, str]:
    """Leave out what is the same at both ends, but keep the quotation mark in."""
    start, end = span.start, span.end
    while end > start + 1 and len(right) > 1 and text[end - 1] == right[-1] == " ":
        end -= 1
        right = right[:-1]
    return Span(start, end), right


def _hits(context: RuleContext, code: str) -> Iterator[Hit]:
    document, scope = context.document, context.rule.scope
    for quote, verdict in document.layer(_judged):
        if verdict.code == code and document.paragraphs[quote.paragraph].role.value in scope:
            yield Hit(
                verdict.span,
                suggestions=(verdict.right,),
                variant=verdict.variant,
                edits=verdict.edits,
            )


def _judged(document: Document) -> tuple[tuple[Quote, _Verdict], ...]:
    """Every fault of every quotation: the rules share them."""
    # A space behind the mark is what turns it: such a mark is no witness of a habit.
    openings = Counter(
        q.opening
        for q in document.quotes
        if not q.depth and not (q.opening == "”" and _is_spaced(document.text, q))
    )
    return tuple(_Draft(document, document.text, openings).verdicts())


def comma_before_verb(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where no comma inside the mark parts a quotation from its verb (EYD V III.B)."""
    yield from _hits(context, "comma")


def doubled_stop(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where two stops meet at the closing mark: ``?,”`` ``.”,`` ``..,”``."""
    yield from _hits(context, "doubled-stop")


def comma_after_verb(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where a reporting verb runs into a full quotation without a comma."""
    yield from _hits(context, "lead-comma")


def stop_outside(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where the full stop of a full quotation stands behind its closing mark."""
    yield from _hits(context, "stop")


def wrong_face(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a closing mark that opens, or an opening one that closes."""
    yield from _hits(context, "face")


def space_inside(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a space between a mark and the words that it encloses."""
    yield from _hits(context, "inside")


def space_outside(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit where a mark touches the word outside."""
    yield from _hits(context, "outside")


def mixed_pair(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a pair of marks from two systems."""
    yield from _hits(context, "mixed")


def doubled_single(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a quotation between two single marks on each side."""
    yield from _hits(context, "doubled")
