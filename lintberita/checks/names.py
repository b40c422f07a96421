"""One person's name, spelt in two ways."""

from collections import Counter
from collections.abc import Iterator

from lintberita.language.lexicon import Lexicon
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_SHORTEST = 5


def two_spellings(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a name that stands beside the same other name with another spelling.

    *Taufiq Hidayat* and later *Taufik Hidayat*: the shared part makes it one person; only the
    rarer spelling is pointed at, and never changed.
    """
    document, lexicon = context.document, context.lexicon
    pairs: dict[tuple[str, str], list[Span]] = {}
    for paragraph in document.paragraphs:
        tokens = document.tokens(paragraph)
        for left, right in zip(tokens, tokens[1:], strict=False):
            if _is_name(left.text) and _is_name(right.text):
                pairs.setdefault((left.text, right.text), []).append(Span(left.start, right.end))
    counts = Counter({pair: len(spans) for pair, spans in pairs.items()})
    for pair, count in counts.items():
        for other, times in counts.items():
            if times > count and _one_person(pair, other) and not _are_words(pair, other, lexicon):
                for span in pairs[pair]:
                    yield Hit(span, values={"other": " ".join(other)})
                break


def _is_name(word: str) -> bool:
    return len(word) > 2 and word[0].isupper() and word[1:].islower()


def _one_person(pair: tuple[str, str], other: tuple[str, str]) -> bool:
    if pair[0] == other[0]:
        return _alike(pair[1], other[1])
    return pair[1] == other[1] and _alike(pair[0], other[0])


def _alike(one: str, two: str) -> bool:
    """Whether two names are one slip apart and begin alike."""
    if min(len(one), len(two)) < _SHORTEST or one[0] != two[0] or abs(len(one) - len(two)) > 1:
        return False
    if len(one) == len(two):
        return sum(a != b for a, b in zip(one, two, strict=True)) == 1
    longer, shorter = sorted((one, two), key=len, reverse=True)
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))


def _are_words(pair: tuple[str, str], other: tuple[str, str], lexicon: Lexicon) -> bool:
    """Whether the parts that differ are both common words: *Kota Baru*, *Kota Batu*."""
    differing = [(a, b) for a, b in zip(pair, other, strict=True) if a != b]
    return all(
        lexicon.is_listed(a.lower()) and lexicon.is_listed(b.lower()) for a, b in differing
    )
