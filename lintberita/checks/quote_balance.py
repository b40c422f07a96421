"""Quotation marks without their partner."""

from collections.abc import Iterator

from lintberita.analysis.quotes import Quote
from lintberita.language.patterns import Pattern
from lintberita.model import Hit, Safety, Span
from lintberita.rulepack.context import RuleContext

_CLOSINGS = {'"': '"', "«": "»", "‘": "’", "'": "'"}
_TAIL_VERB = Pattern(r"[,?!]\s+[a-z]+")


def unbalanced(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each mark without its partner; a quotation may run over paragraphs."""
    document = context.document
    strays = document.quote_marks.strays
    # A closing mark that slid to the start of the next paragraph explains the open one before.
    slid = {document.paragraph_at(s.start).index for s in strays if _opens_line(context, s)}
    # So does a straight one there, which looks like another opening: *⏎" kata Bupati.*
    unclosed = {quote.paragraph for quote in document.quotes if not quote.closed}
    closing = {q.paragraph for q in document.quotes if _closes_line_before(context, q)}
    slid |= closing
    for quote in document.quotes:
        if quote.paragraph in closing and quote.paragraph - 1 in unclosed:
            continue
        if quote.closed or quote.paragraph + 1 in slid or not _in_scope(context, quote.paragraph):
            continue
        if quote.part_of is not None and quote.part_of.end != quote.span.end:
            continue
        end = quote.span.end
        if _TAIL_VERB.match(document.text, end - 1):
            mark = _CLOSINGS.get(quote.opening, "”")
            last = Span(end - 1, end)
            yield Hit(
                last,
                suggestions=(document.slice(last) + mark,),
                variant="before-verb",
                safety=Safety.UNSAFE,
                related=(Span(quote.span.start, quote.span.start + len(quote.opening)),),
            )
        else:
            glyph = Span(quote.span.start, quote.span.start + len(quote.opening))
            left_over = document.text[glyph.end : glyph.end + 1] in (" ", ",", ".")
            yield Hit(glyph, variant="alone" if left_over else "")
    for stray in strays:
        number = document.paragraph_at(stray.start).index
        if _in_scope(context, number):
            from_above = number - 1 in unclosed and _opens_line(context, stray)
            yield Hit(stray, variant="slid" if from_above else "stray")


def _opens_line(context: RuleContext, span: Span) -> bool:
    start = context.document.paragraph_at(span.start).span.start
    return not context.document.text[start : span.start].strip()


def _closes_line_before(context: RuleContext, quote: Quote) -> bool:
    text, start = context.document.text, quote.span.start
    behind = text[start + 1 : start + 3]
    straight = quote.opening == '"' and not quote.closed and _opens_line(context, quote.span)
    return straight and behind[:1].isspace() and behind[1:].islower()


def _in_scope(context: RuleContext, paragraph: int) -> bool:
    return context.document.paragraphs[paragraph].role.value in context.rule.scope
