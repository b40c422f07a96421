"""The comma before who says it, inside a sentence: *Untuk lomba, kata Camat, juri diundang*."""

from collections.abc import Iterator, Sequence

from lintberita.analysis.people import is_person
from lintberita.language.lexicon import Lexicon
from lintberita.language.offices import OFFICES
from lintberita.language.reporting_verbs import PLAIN_CUES
from lintberita.language.tokens import Token
from lintberita.model import Edit, Hit, Span
from lintberita.rulepack.context import RuleContext

_LONGEST_NAME = 5
# Behind these the verb is a noun or goes with them: *seperti kata Camat*, *dengan kata lain*.
_WITH = frozenset(
    """seperti sebagaimana demikian begitu dengan dalam apa yang hal menurut kata lalu dan atau
    itulah inilah usia tingkat tanpa di ke dari untuk pada masih lebih kurang sangat cukup tidak
    belum sudah akan bisa dapat harus secara""".split()
)


def comma_before_speaker(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *Untuk penilaian lanjut Camat, panitia …*: the first comma is missing.

    Only a bare verb of saying with a person or an office behind it, and a comma behind that.
    Direct speech is passed over.
    """
    document = context.document
    for sentence in document.sentences(context.paragraph):
        tokens = sentence.tokens
        for number in range(1, len(tokens) - 2):
            before, verb = tokens[number - 1], tokens[number]
            if verb.text not in PLAIN_CUES or not before.is_word or before.lower in _WITH:
                continue
            if before.is_all_caps or not _names_speaker(tokens, number + 1, context.lexicon):
                continue
            span = Span(before.start, verb.end)
            if document.quote_at(span) is None:
                text = document.slice(span)
                cut = before.end - before.start
                edit = Edit(Span(before.end, before.end), ",")
                yield Hit(span, (f"{text[:cut]},{text[cut:]}",), edits=(edit,))


def _names_speaker(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """Whether a name or an office stands at ``first``, and a comma right behind it."""
    end = first
    while end < len(tokens) and tokens[end].is_word and tokens[end].is_capitalised:
        end += 1
    if not first < end <= first + _LONGEST_NAME or end >= len(tokens) - 1:
        return False
    if tokens[end].text != ",":
        return False
    run = " ".join(token.text for token in tokens[first:end])
    return tokens[first].lower in OFFICES or is_person(run, lexicon)
