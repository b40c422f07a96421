"""The comma before who says it, inside a sentence: *Untuk lomba, kata Camat, juri diundang*."""

from collections.abc import Iterator, Sequence

from lintberita.analysis.people import is_person
from lintberita.language.lexicon import Lexicon
from lintberita.language.offices import OFFICES
from lintberita.language.reporting_verbs import PLAIN_CUES
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_LONGEST_NAME = 5
_ACCORDING = "menurut"
# Behind these the verb is a noun or goes with them: *seperti kata Camat*, *dengan kata lain*.
_WITH = frozenset(
    """seperti sebagaimana demikian begitu dengan dalam apa yang hal menurut kata lalu dan atau
    itulah inilah usia tingkat tanpa di ke dari untuk pada masih lebih kurang sangat cukup tidak
    adapun belum sudah akan bisa dapat harus secara""".split()
)


# What may belong to the name or office that *menurut* brings in.
_OF_NAME = frozenset(
    "dan yang di dari bin binti serta atau untuk bidang urusan alias itu ini tersebut".split()
)


def comma_before_speaker(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *Untuk penilaian lanjut Camat, panitia …*: the first comma is missing.

    Only a bare verb of saying, or *menurut*, with a person or an office behind it and a comma
    behind that; and the other way round, *Namun, menurut Camat panitia …*. Direct speech is
    passed over.
    """
    document, lexicon = context.document, context.lexicon
    for sentence in document.sentences(context.paragraph):
        tokens = sentence.tokens
        for number in range(1, len(tokens) - 2):
            verb = tokens[number]
            if verb.text not in PLAIN_CUES and verb.text != _ACCORDING:
                continue
            end = _end_of_speaker(tokens, number + 1, lexicon)
            pair = _open(tokens, number, end, lexicon)
            if pair and document.quote_at(Span(pair[0].start, pair[1].end)) is None:
                yield context.with_comma(*pair)


def _open(
    tokens: Sequence[Token], number: int, end: int, lexicon: Lexicon
) -> tuple[Token, Token] | None:
    """The two words between which a comma is missing, before the verb or behind the speaker."""
    before, verb = tokens[number - 1], tokens[number]
    if not end:
        return None
    if tokens[end].text == ",":
        plain = before.is_word and before.lower not in _WITH
        # *KATA BUPATI*: a heading in capitals has no commas.
        plain = plain and not (before.is_all_caps and verb.text != _ACCORDING)
        return (before, verb) if plain else None
    after = tokens[end]
    goes_on = after.text.islower() and after.lower not in _OF_NAME
    last = tokens[end - 1]
    foreign = lexicon.is_foreign(after.lower) or lexicon.is_foreign(last.lower)
    named = is_person(last.text, lexicon) and not foreign
    if before.text == "," and verb.text == _ACCORDING and goes_on and named:
        return tokens[end - 1], after
    return None


def _end_of_speaker(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Where the name or office that stands at ``first`` ends; 0 where there is none."""
    end = first
    while end < len(tokens) and tokens[end].is_word and tokens[end].is_capitalised:
        end += 1
    if not first < end <= first + _LONGEST_NAME or end >= len(tokens) - 1:
        return 0
    run = " ".join(token.text for token in tokens[first:end])
    return end if tokens[first].lower in OFFICES or is_person(run, lexicon) else 0
