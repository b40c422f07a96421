"""One person's name, spelt in two ways."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from lintberita.analysis import Role
from lintberita.language.lexicon import Lexicon
from lintberita.language.offices import INSTITUTIONS, OFFICES
from lintberita.language.tokens import Token
from lintberita.language.wordlists import Kind
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_SHORTEST = 5
# As the lexicon counts how common a word is: log₂ of its count in news.
_EVERYDAY = 5
# So often must a full name stand in the draft before a lone name is measured by it.
_KNOWN_WELL = 2
# And so often a name that always stands alone.
_OFTEN = 3
_NO_NAME = Kind.WORD | Kind.NONSTANDARD | Kind.REJECTED | Kind.ABBREVIATION | Kind.FOREIGN
_READ = (Role.TITLE, Role.LEAD, Role.BODY, Role.SUBHEAD, Role.LIST)
_Places = dict[str, list[Span]]


def two_spellings(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a name that the draft spells another way more often, or earlier.

    *Taufiq Hidayat* and *Taufik Hidayat*: the part they share makes it one person. *Taufik* alone
    is measured by the full names of the draft. A name is pointed at, never changed.
    """
    full: _Places = {}
    single: _Places = {}
    for run in _runs(context):
        if len(run) == 1:
            single.setdefault(run[0].text, []).append(Span(run[0].start, run[0].end))
        for left, right in pairwise(run):
            name = f"{left.text} {right.text}"
            full.setdefault(name, []).append(Span(left.start, right.end))
    yield from _among_full(full, context.lexicon)
    yield from _among_single(full, single, context.lexicon)


def _runs(context: RuleContext) -> Iterator[Sequence[Token]]:
    """Yield the runs of words that look like names, within each sentence."""
    document = context.document
    for paragraph in document.paragraphs:
        if paragraph.role in _READ:
            for sentence in document.sentences(paragraph):
                tokens = sentence.tokens
                # The capital of the first word shows no name: *Menurut Kalimer …*.
                opens = tokens[0].lower
                if context.lexicon.is_listed(opens) and not context.lexicon.is_name(opens):
                    tokens = tokens[1:]
                for named, run in groupby(tokens, key=_is_name):
                    if named:
                        yield tuple(run)


def _is_name(token: Token) -> bool:
    word = token.text
    return len(word) > 2 and word.isalpha() and word[0].isupper() and word[1:].islower()


def _among_full(full: Mapping[str, list[Span]], lexicon: Lexicon) -> Iterator[Hit]:
    by_word: dict[str, list[str]] = {}
    for name in full:
        for word in name.split():
            by_word.setdefault(word, []).append(name)
    told: set[Span] = set()
    for name, spans in full.items():
        for other in (o for word in name.split() for o in by_word[word]):
            if not _one_person(name, other, lexicon) or _side_by_side(spans, full[other]):
                continue
            if not _outweighs(other, name, full, lexicon):
                continue
            for span in spans:
                if span not in told:
                    told.add(span)
                    yield Hit(span, values={"other": other})
            break


def _outweighs(one: str, two: str, full: Mapping[str, list[Span]], lexicon: Lexicon) -> bool:
    """Whether the first spelling is the one to go by: more frequent, or known, or earlier."""
    if len(full[one]) != len(full[two]):
        return len(full[one]) > len(full[two])
    known = [all(lexicon.kinds(w) for w in name.lower().split()) for name in (one, two)]
    return known[0] if known[0] != known[1] else full[one][0].start < full[two][0].start


def _side_by_side(one: Sequence[Span], two: Sequence[Span]) -> bool:
    """Whether two names stand in one list: *Rizky Amalia dan Rizka Amalia* are two persons."""
    return any(a.start - b.end < 12 and b.start - a.end < 12 for a in one for b in two)


def _one_person(name: str, other: str, lexicon: Lexicon) -> bool:
    """Whether two names of two words share one of them and are a slip apart in the other."""
    first, _, last = name.partition(" ")
    other_first, _, other_last = other.partition(" ")
    if (first == other_first) == (last == other_last):
        return False
    shared = first if first == other_first else last
    differing = (last, other_last) if first == other_first else (first, other_first)
    if not _alike(*differing) or shared.lower() in OFFICES or shared.lower() in INSTITUTIONS:
        return False
    return not any(_is_word(word, lexicon) for word in differing)


def _among_single(full: _Places, single: _Places, lexicon: Lexicon) -> Iterator[Hit]:
    in_full: dict[str, int] = {}
    for name, spans in full.items():
        for word in name.split():
            in_full[word] = max(in_full.get(word, 0), len(spans)) + len(single.get(word, ()))
    well_known = _by_initial(name for name, count in in_full.items() if count >= _KNOWN_WELL)
    often = _by_initial(
        name for name, spans in single.items() if len(spans) >= _OFTEN and name not in in_full
    )
    for word, spans in single.items():
        if len(spans) > 1 or word in in_full or _is_word(word, lexicon):
            continue
        # A name that lists know may be another person's or place's: *Boston* beside *Bolton*.
        unheard = not lexicon.kinds(word.lower())
        others = well_known[word[0]] + (often[word[0]] if unheard else [])
        for other in others:
            # *Hawk* is one player, *Hawks* the club.
            if _alike(word, other) and not _is_word(other, lexicon) and word != f"{other}s":
                yield Hit(spans[0], values={"other": other})
                break


def _by_initial(names: Iterable[str]) -> defaultdict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        found[name[0]].append(name)
    return found


def _is_word(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is no name of a person but a word, an office, an acronym or a place."""
    lower = word.lower()
    if lower in OFFICES or lower in INSTITUTIONS:
        return True
    if lexicon.is_name(lower):
        return False
    return bool(lexicon.kinds(lower) & _NO_NAME) or lexicon.is_place(lower)


def _alike(one: str, two: str) -> bool:
    """Whether two names are one slip apart; *Rizki* and *Rizka*, *Dewi* and *Dewa* are two."""
    if min(len(one), len(two)) < _SHORTEST or one[0] != two[0] or abs(len(one) - len(two)) > 1:
        return False
    if len(one) == len(two):
        wrong = [i for i in range(len(one)) if one[i] != two[i]]
        if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
            return one[wrong[0]] == two[wrong[1]] and one[wrong[1]] == two[wrong[0]]
        return len(wrong) == 1 and not (wrong[0] == len(one) - 1 and one[-1] in "aiou")
    longer, shorter = sorted((one, two), key=len, reverse=True)
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(1, len(longer)))
