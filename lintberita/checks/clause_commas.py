"""Commas behind a clause that stands in front, and around *baik … maupun …* (EYD V, III.B)."""

from collections.abc import Iterator, Sequence

from lintberita.language.lexicon import Lexicon
from lintberita.language.morphology import VERB_PREFIXES
from lintberita.language.tokens import Token
from lintberita.model import Hit
from lintberita.rulepack.context import RuleContext

_SUBORDINATORS = frozenset(
    """karena ketika jika kalau apabila bila bilamana meskipun walaupun meski walau kendati
    kendatipun sewaktu tatkala seandainya andai""".split()
)
# An auxiliary verb begins the predicate of a main clause where a noun stands before it.
_AUXILIARIES = frozenset("akan harus terpaksa dapat bisa tidak telah sudah segera langsung".split())
_LONGEST_CLAUSE = 9


def comma_after_clause(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *Jika stok menipis pemerintah akan …*: a clause in front, no comma behind.

    Only the plainest shape is judged: conjunction, subject, predicate (a verb or adjective in
    one word), then a noun and its verb, with no comma in the whole sentence; and *jika … maka …*,
    where the second word tells where the first clause ends.
    """
    lexicon = context.lexicon
    for sentence in context.document.sentences(context.paragraph):
        tokens = sentence.tokens
        for number in _before_conclusion(tokens):
            yield context.with_comma(tokens[number - 1], tokens[number])
        start = 1 if tokens[0].text in "“\"'‘" else 0
        if len(tokens) < 6 or tokens[start].lower not in _SUBORDINATORS:
            continue
        if tokens[start + 1].lower in ("demikian", "itu", "begitu", "ini"):
            continue
        words = tokens[start : start + _LONGEST_CLAUSE]
        if any(not t.is_word for t in words[:6]) or any(t.text == "," for t in tokens):
            continue
        found = _end_of_clause(words, lexicon)
        if found:
            yield context.with_comma(words[found], words[found + 1])


def _end_of_clause(words: Sequence[Token], lexicon: Lexicon) -> int:
    """Number of the word that ends the clause in front; 0 where the shape is another."""
    for at in range(2, len(words) - 2):
        predicate, noun, verb = words[at], words[at + 1], words[at + 2]
        if not _is_predicate(predicate, lexicon) or not _is_subject(noun, lexicon):
            continue
        if _is_finite(verb, lexicon) and _is_subject(words[at - 1], lexicon):
            return at
    return 0


def _is_predicate(token: Token, lexicon: Lexicon) -> bool:
    """An intransitive predicate: an adjective, or a verb that takes no object."""
    classes = lexicon.classes(token.lower)
    if not token.text.islower() or token.lower.endswith(("kan", "i")):
        return False
    return classes in (frozenset("a"), frozenset("v")) or token.lower in _STATES


_STATES = frozenset(
    "putus padam menipis surut habis jebol longsor reda tiba datang selesai roboh runtuh".split()
)
_NOT_SUBJECT = frozenset("yang dan atau di ke dari pada untuk dengan dalam oleh sebagai".split())


def _is_subject(token: Token, lexicon: Lexicon) -> bool:
    word = token.lower
    classes = lexicon.classes(word)
    if word in _NOT_SUBJECT or word in _AUXILIARIES or word in _STATES:
        return False
    unclassed = not classes and lexicon.is_listed(word) and not word.startswith(VERB_PREFIXES)
    return unclassed or "n" in classes or "pron" in classes


def _is_finite(token: Token, lexicon: Lexicon) -> bool:
    if token.lower in _AUXILIARIES:
        return True
    return token.lower.startswith(VERB_PREFIXES) and lexicon.knows(token.lower)


# What opens the main clause behind *jika …*, and can open nothing else there.
_CONCLUDING = frozenset("maka pasti tentu tentunya otomatis".split())
_CONDITIONS = frozenset("jika apabila bila bilamana kalau seandainya".split())
_NEAREST, _FARTHEST = 3, 14
# *belum tentu*, *tidak pasti*: no conclusion.
_NOT_YET = frozenset("belum tidak tak sudah itu yang bukan".split())


def _before_conclusion(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield the numbers of words that conclude, with a condition before them and no comma."""
    condition = -_FARTHEST
    for number, token in enumerate(tokens):
        opens = number == 0 or not tokens[number - 1].is_word
        if token.lower in _CONDITIONS and opens:
            condition = number
        elif not token.is_word:
            # A mark ends the clause, or begins something of its own in it.
            condition = -_FARTHEST
        elif token.text in _CONCLUDING and _NEAREST <= number - condition <= _FARTHEST:
            if tokens[number - 1].lower not in _NOT_YET:
                yield number
            condition = -_FARTHEST


_BOTH = "baik"
_AND = "maupun"
_REACH = 7
# *yang baik maupun yang buruk*: here it is an adjective.
_NOT_A_PAIR = frozenset(
    """yang lebih sangat secara dengan hal cukup dan atau sehingga bahwa karena namun tetapi oleh
    tidak kurang paling cara""".split()
)


def comma_before_both(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *warga baik tua maupun muda*: what adds to a noun is set off by a comma."""
    for sentence in context.document.sentences(context.paragraph):
        tokens = sentence.tokens
        for number in range(2, len(tokens) - 3):
            before, both = tokens[number - 1], tokens[number]
            if both.text != _BOTH or not before.is_word or before.lower in _NOT_A_PAIR:
                continue
            if _ends_noun(tokens, number, context.lexicon) and any(
                t.text == _AND for t in tokens[number + 1 : number + _REACH]
            ):
                yield context.with_comma(before, both)


def _ends_noun(tokens: Sequence[Token], number: int, lexicon: Lexicon) -> bool:
    """Whether a noun stands before ``tokens[number]``, or a noun and its adjective."""
    near, far = (lexicon.classes(tokens[number - back].lower) for back in (1, 2))
    if "n" in near and "v" not in near:
        return True
    # Loan adjectives have no class in the lists: *jabatan fungsional*.
    adjective = "a" in near or (not near and lexicon.is_listed(tokens[number - 1].lower))
    return adjective and "n" in far and "v" not in far
