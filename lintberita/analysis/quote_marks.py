"""Quotation marks of one paragraph, and which of them belong together.

Every mark may open, close or stand alone; glyph and surroundings say how likely each is. The
cheapest reading of the whole paragraph wins (Viterbi over the stack of open quotations), so that
a closing glyph used at both ends, straight marks, a space on the wrong side, an inch mark and a
forgotten mark are all told apart by the same means.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lintberita.language.patterns import Pattern
from lintberita.language.reporting_verbs import cue

# ,, opens where typewriters had no low mark; a run of three or more equal marks is no quotation.
_MARK = Pattern(
    r"(?P<run>([\"“”'‘’`])\2{2,})"
    r"|(?P<double>‘‘|’’|‘’|’‘|''|``|´´|(?<![\w,]),,(?=\w))"
    r"|(?P<mark>[\"“”„‟«»＂])"
    r"|(?P<single>(?<!\w)[‘'’`](?=[^\W\d_])|(?<=[\w.,?!])['’](?!\w))"
)
# What any of them begins with: a set of letters is looked for many times as fast.
_MAY_BEGIN = Pattern("[\"“”„‟«»＂'‘’`´,]")
_FAMILIES = {'"': "straight", "＂": "straight", "„": "low", "«": "angle", "»": "angle"}
_OPENERS = "“‘«„"
_QUOTES = "\"“”„«»'‘’`"
_WORD = Pattern(r"[^\W\d_]+")
_NO = 12.0
_SKIP = 8.0
_UNCLOSED = 5.0
_STRAY = 4.5
_DEEPEST = 2
# Marks decided at a time: what lies further back cannot change the reading any more.
_BLOCK = 256


class Mark(NamedTuple):
    """A mark and what each reading of it would cost.

    ``fresh``: it stands where a sentence begins, so an opening here rather starts a new
    quotation than one within another.
    """

    start: int
    end: int
    text: str
    family: str
    opens: float
    closes: float
    skips: float
    fresh: bool = False


class Pair(NamedTuple):
    """An opening mark, its closing mark where there is one, and how many stand around both.

    ``end`` is where an unclosed quotation must end at the latest.
    """

    opening: Mark
    closing: Mark | None
    end: int
    depth: int


def pair_marks(text: str, start: int, end: int) -> tuple[list[Pair], list[Mark]]:
    """Pair the marks of the paragraph ``text[start:end]``.

    Returns the quotations in order of their openings, and the closing marks without opening.
    """
    marks, singles = _marks(text, start, end)
    pairs, strays = _paired(marks, end)
    pairs += _paired_singles(singles, pairs)
    pairs.sort(key=lambda p: p.opening.start)
    return pairs, strays


def _marks(text: str, start: int, end: int) -> tuple[list[Mark], list[Pair]]:
    """Cut out the marks; single marks that make a pair come apart from the rest."""
    marks: list[Mark] = []
    singles: list[Pair] = []
    pending: Mark | None = None
    behind = start
    for place in _MAY_BEGIN.finditer(text, start, end):
        match = _MARK.match(text, place.start(), end) if place.start() >= behind else None
        if match is None:
            continue
        behind = match.end()
        glyph = match.group()
        if match.group("run"):
            continue
        if not match.group("single"):
            marks.append(_weighed(text, match.start(), match.end(), start, end))
            continue
        left = match.start() == start or not text[match.start() - 1].isalnum()
        right = match.end() < end and text[match.end()].isalnum()
        mark = Mark(match.start(), match.end(), glyph, "single", _NO, 1.5, 0.0)
        if right:
            pending = mark
        elif pending is not None and mark.start - pending.end > 1:
            singles.append(Pair(pending, mark, end, 0))
            pending = None
        elif not left or text[match.start() - 1] in ",.?!":
            marks.append(mark)
    return marks, singles


def _paired_singles(singles: Sequence[Pair], doubles: Sequence[Pair]) -> list[Pair]:
    """Keep the single pairs that cross no double pair, at the depth where they stand."""
    kept = []
    at = 0
    around: list[Pair] = []
    for single in singles:
        assert single.closing is not None
        while at < len(doubles) and doubles[at].opening.start < single.opening.start:
            around.append(doubles[at])
            at += 1
        around = [p for p in around if _end(p) > single.opening.start]
        crossed = any(_end(p) < single.closing.end for p in around)
        cut = at < len(doubles) and doubles[at].opening.start < single.closing.start < _end(
            doubles[at]
        )
        if not crossed and not cut:
            kept.append(Pair(single.opening, single.closing, single.end, len(around)))
    return kept


def _end(pair: Pair) -> int:
    return pair.closing.end if pair.closing else pair.end


def _weighed(text: str, at: int, after: int, start: int, end: int) -> Mark:
    """Build a mark with the costs of its glyph and its surroundings."""
    glyph = text[at:after]
    family = _FAMILIES.get(glyph, "curly" if len(glyph) == 1 else "double")
    opens, closes = _by_place(text, at, after, start, end)
    if glyph in ("“", "„", "‟", "«", "‘‘", "``", ",,"):
        closes += 3.0
    elif glyph in ("”", "»", "´´"):
        opens += 3.0 if glyph == "»" else 1.5
    skips = _inch_price(text, at, after, start) if glyph in ('"', "”", "''", "’’") else _SKIP
    if (
        family == "angle"
        and not text[at - 1 : at].isspace()
        and not text[after : after + 1].isspace()
    ):
        # Guillemets are rare here; between letters they are the debris of a wrong encoding.
        skips = 1.0 if at > start and after < end else skips
    last = _last_ink(text, at, start)
    fresh = last < 0 or text[last] in ".?!"
    return Mark(at, after, glyph, family, opens, closes, skips, fresh)


def _inch_price(text: str, at: int, after: int, start: int) -> float:
    """What it costs to take a mark for the sign of inches or seconds."""
    if text[after : after + 1].isalnum():
        return _SKIP
    if at > start and text[at - 1].isdigit():
        return 0.8
    return 2.0 if at > start + 1 and text[at - 1] == " " and text[at - 2].isdigit() else _SKIP


def _by_place(text: str, at: int, after: int, start: int, end: int) -> tuple[float, float]:
    """What opening and closing cost by the characters around, other marks passed over."""
    left, right = at, after
    while left > start and text[left - 1] in _QUOTES and at - left < 3:
        left -= 1
    while right < end and text[right] in _QUOTES and right - after < 3:
        right += 1
    before = text[left - 1] if left > start else " "
    behind = text[right] if right < end else " "
    gap_left = before.isspace() or before in "([{—–-/" or (left < at and text[left] in _OPENERS)
    gap_right = behind.isspace() or behind in ".,;:?!)]}—–…-/"
    if gap_left and not gap_right:
        return _after_space(text, left, right, start, end)
    if gap_right and not gap_left:
        return 4, 0
    if not gap_left:
        return _between_letters(before, behind, cue_follows=_is_cue(text, right, end))
    return _between_spaces(text, left, right, start, end)


def _between_letters(before: str, behind: str, *, cue_follows: bool) -> tuple[float, float]:
    if before in ",.?!…":
        if cue_follows:
            return 2.5, 0
        return (1.0, 0.8) if behind.isupper() else (2.5, 0.3)
    if cue_follows:
        return 1.5, 0.5
    return (0.5, 1.2) if behind.isupper() else (0.8, 0.8)


def _between_spaces(text: str, left: int, right: int, start: int, end: int) -> tuple[float, float]:
    first = _next_ink(text, right, end)
    last = _last_ink(text, left, start)
    if last < 0:
        # A closing mark that the line before lost: '" kata Budi' as a paragraph of its own.
        return (5, 0) if _is_cue(text, right, end) and text[first].islower() else (0, 5)
    if first < 0:
        return 5, 0
    if text[first] in ".,;:?!)":
        return 3, 0.3
    if _is_cue(text, right, end) and not text[first].isupper():
        return 2, 0
    if text[last] in ",.?!":
        if _is_cue(text, right, end):
            return 2, 0
        return (0.5, 1.5) if text[first].isupper() else (1, 1)
    return (0.5, 1.0) if text[first].isupper() else (1, 1)


def _next_ink(text: str, at: int, end: int) -> int:
    for place in range(at, min(end, at + 4)):
        if not text[place].isspace():
            return place
    return -1


def _last_ink(text: str, at: int, start: int) -> int:
    for place in range(at - 1, max(start, at - 5) - 1, -1):
        if not text[place].isspace():
            return place
    return -1


def _after_space(text: str, left: int, right: int, start: int, end: int) -> tuple[float, float]:
    """A mark that touches the word behind it only; it closes where a stop and a verb are around."""
    last = _last_ink(text, left, start)
    if last >= 0 and text[last] in ",.?!" and _is_cue(text, right, end):
        return (0.5, 1.5) if text[right].isupper() else (2.0, 0.8)
    return 0, 8


def _is_cue(text: str, at: int, end: int) -> bool:
    place = _next_ink(text, at, end)
    word = _WORD.match(text, place, end) if place >= 0 else None
    return word is not None and len(word.group()) < 20 and cue(word.group().lower()) is not None


Stack = tuple[str, ...]
_Cell = tuple[float, Stack, str]


def _paired(marks: Sequence[Mark], end: int) -> tuple[list[Pair], list[Mark]]:
    stack: Stack = ()
    opened: list[Mark] = []
    pairs: list[Pair] = []
    strays: list[Mark] = []
    for first in range(0, len(marks), _BLOCK):
        block = marks[first : first + _BLOCK]
        actions, stack = _decided(block, stack, final=first + _BLOCK >= len(marks))
        for mark, action in zip(block, actions, strict=True):
            if action in "cr":
                last = opened.pop()
                close = mark if action == "c" else None
                pairs.append(Pair(last, close, mark.start, len(opened)))
            elif action == "s":
                strays.append(mark)
            if action in "or":
                opened.append(mark)
    while opened:
        last = opened.pop()
        pairs.append(Pair(last, None, end, len(opened)))
    pairs.sort(key=lambda p: p.opening.start)
    return pairs, strays


def _decided(marks: Sequence[Mark], stack: Stack, *, final: bool) -> tuple[str, Stack]:
    """Return the cheapest action for each mark: open, close, reopen, stray or x for no quotation.

    ``stack`` holds the families that are open before the first mark.
    """
    if not stack and _is_plain(marks):
        return "oc" * (len(marks) // 2), ()
    costs: dict[Stack, float] = {stack: 0.0}
    back: list[dict[Stack, _Cell]] = []
    for mark in marks:
        cells: dict[Stack, _Cell] = {}
        for state, cost in costs.items():
            for after, price, action in _moves(state, mark):
                total = cost + price
                if after not in cells or total < cells[after][0]:
                    cells[after] = (total, state, action)
        back.append(cells)
        costs = {state: cell[0] for state, cell in cells.items()}
    open_price = _UNCLOSED if final else 0.0
    last = min(costs, key=lambda s: (costs[s] + open_price * len(s), len(s)))
    actions = []
    state = last
    for cells in reversed(back):
        _, before, action = cells[state]
        actions.append(action)
        state = before
    return "".join(reversed(actions)), last


def _is_plain(marks: Sequence[Mark]) -> bool:
    """Whether the marks open and close in turn without any doubt."""
    return len(marks) % 2 == 0 and all(
        a.opens == b.closes == 0 and min(a.closes, b.opens) >= 3 and a.family == b.family
        for a, b in zip(marks[::2], marks[1::2], strict=True)
    )


def _moves(state: Stack, mark: Mark) -> Iterator[tuple[Stack, float, str]]:
    yield state, mark.skips, "x"
    if mark.family == "single":
        if state and state[-1] == "curly":
            yield state[:-1], mark.closes, "c"
        return
    if not state:
        yield state, mark.closes + _STRAY, "s"
        yield (mark.family,), mark.opens, "o"
        return
    yield state[:-1], _closing_price(state[-1], mark), "c"
    yield (*state[:-1], mark.family), mark.opens + (4.0 if mark.fresh else 6.0), "r"
    if len(state) < _DEEPEST:
        inner = 3.0 if state[-1] == mark.family else 1.0
        yield (*state, mark.family), mark.opens + inner + 2.0 * mark.fresh, "o"


def _closing_price(opened: str, mark: Mark) -> float:
    if opened == mark.family:
        return mark.closes
    if opened == "low" and mark.family == "curly":
        return min(mark.closes, mark.closes - 3.0 if mark.text == "“" else mark.closes)
    return mark.closes + (1.0 if {opened, mark.family} == {"curly", "straight"} else 2.0)
