"""Misspelt words, judged by lexicon and morphology."""

from collections import Counter
from collections.abc import Iterator, Sequence

from lintberita.analysis import Document
from lintberita.language.collocations import neighbour
from lintberita.language.colloquial import is_colloquial
from lintberita.language.lexicon import Lexicon
from lintberita.language.reporting_verbs import Voice, cue
from lintberita.language.spelling import Misspelling, is_right, judge
from lintberita.language.surroundings import (
    Beside,
    is_rare,
    likelier_first,
    meant_by,
    meant_instead,
)
from lintberita.language.tokens import Token
from lintberita.model import Hit, Safety, Span
from lintberita.rulepack.context import RuleContext

# A word that a writer types the same way again and again is one that she means.
_MEANT_FROM = 3
_SURE = 0.9
_FOREIGN_AROUND = 2
# Shorter ones are sounds, abbreviations and bits of other languages.
_SHORTEST = 5


def misspelt(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each word of the paragraph that is no word, where it is known what was meant.

    A capital at the start of a sentence says nothing; one inside a sentence makes a name likely.
    """
    document, lexicon = context.document, context.lexicon
    for sentence in document.sentences(context.paragraph):
        for number, token in enumerate(sentence.tokens):
            if not token.is_word or is_right(token.lower, lexicon) or not _is_plain(token):
                continue
            opens = _opens(sentence.tokens, number)
            found = _misspelling(sentence.tokens, number, lexicon, opens=opens)
            if found is None or _in_foreign_passage(sentence.tokens, number, context):
                continue
            name_like = token.is_capitalised and not opens
            if name_like and _in_foreign_name(sentence.tokens, number, context):
                continue
            if found.confidence < _SURE and document.layer(_counts)[token.lower] >= _MEANT_FROM:
                continue
            yield Hit(
                Span(token.start, token.end),
                suggestions=found.suggestions,
                confidence=found.confidence,
                safety=Safety.SAFE if found.confidence >= _SURE else Safety.UNSAFE,
            )


def _misspelling(
    tokens: Sequence[Token], number: int, lexicon: Lexicon, *, opens: bool
) -> Misspelling | None:
    token = tokens[number]
    beside = _beside(tokens, number)
    # What opens a sentence and says something is somebody: *Anggara mengatakan …*.
    opens = opens and not (token.is_capitalised and _speaks(tokens, number))
    found = judge(token.lower, lexicon, name_like=token.is_capitalised, opens=opens)
    if found is not None:
        return likelier_first(token.lower, found, beside, lexicon)
    return None if token.is_capitalised else meant_by(token.lower, beside, lexicon)


def _speaks(tokens: Sequence[Token], number: int) -> bool:
    """Whether a verb of saying follows."""
    verb = cue(tokens[number + 1].text) if number + 1 < len(tokens) else None
    return verb is not None and verb.voice is Voice.ACTIVE


def unknown(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each word in lower case that nothing vouches for and that is no likely slip.

    A word that the draft uses again, or in a passage of another language, is one that is meant.
    """
    document, lexicon = context.document, context.lexicon
    for sentence in document.sentences(context.paragraph):
        for number, token in enumerate(sentence.tokens):
            form = token.lower
            if not token.is_word or is_right(form, lexicon) or len(form) < _SHORTEST:
                continue
            if token.text != form or not form.isascii() or not form.isalpha():
                continue
            if lexicon.kinds(form) or lexicon.allows(form) or is_colloquial(form, lexicon):
                continue
            meant = document.layer(_counts)[form] > 1
            if meant or _misspelling(sentence.tokens, number, lexicon, opens=False) is not None:
                continue
            if not _in_foreign_passage(sentence.tokens, number, context):
                yield Hit(Span(token.start, token.end))


def hardly_meant(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each word that exists, but whose neighbours go with one a slip away."""
    document, lexicon = context.document, context.lexicon
    for sentence in document.sentences(context.paragraph):
        for number, token in enumerate(sentence.tokens):
            if not token.is_word or token.text != token.lower or not is_rare(token.lower, lexicon):
                continue
            found = meant_instead(token.lower, _beside(sentence.tokens, number), lexicon)
            if found is None or document.layer(_counts)[token.lower] >= _MEANT_FROM:
                continue
            if not _in_foreign_passage(sentence.tokens, number, context):
                yield Hit(
                    Span(token.start, token.end),
                    suggestions=found.suggestions,
                    confidence=found.confidence,
                    safety=Safety.UNSAFE,
                )


def _beside(tokens: Sequence[Token], number: int) -> Beside:
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    return Beside(neighbour(tokens[number - 1] if number else None), neighbour(after))


def _is_plain(token: Token) -> bool:
    """Lower case or with one capital at its start: *iPhone* and *BPJS* are not for a dictionary."""
    return token.text.islower() or (token.text[1:].islower() and token.text[0].isupper())


def _opens(tokens: Sequence[Token], number: int) -> bool:
    return not any(token.is_word for token in tokens[:number])


def _in_foreign_passage(tokens: Sequence[Token], number: int, context: RuleContext) -> bool:
    """Whether two of the four words around are unknown too: a verse, a prayer, another language."""
    around = [*tokens[max(0, number - 2) : number], *tokens[number + 1 : number + 3]]
    unknown = [
        t
        for t in around
        if t.is_word and t.text.islower() and len(t.text) > 1 and not context.lexicon.knows(t.lower)
    ]
    return len(unknown) >= _FOREIGN_AROUND


def _in_foreign_name(tokens: Sequence[Token], number: int, context: RuleContext) -> bool:
    """Whether a capitalised neighbour is a word that Indonesian does not have."""
    around = [*tokens[max(0, number - 1) : number], *tokens[number + 1 : number + 2]]
    return any(
        t.is_word and t.is_capitalised and not context.lexicon.is_listed(t.lower) for t in around
    )


def _counts(document: Document) -> Counter[str]:
    return Counter(
        token.lower for paragraph in document.paragraphs for token in document.tokens(paragraph)
    )
