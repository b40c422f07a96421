"""Protects: the draft comes back letter for letter, and no finding is without its mark."""

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from lintberita.model import Span
from lintberita.report.html.pieces import Line, cut

TEXTS = st.text(st.sampled_from("ab \n\r"), max_size=30)


def _spans(text: str) -> st.SearchStrategy[list[Span]]:
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    return st.lists(ends.map(lambda pair: Span(min(pair), max(pair))), max_size=6)


DRAFTS = TEXTS.flatmap(lambda text: st.tuples(st.just(text), _spans(text)))


def shown(text: str, lines: list[Line]) -> list[str]:
    return ["".join(text[p.start : p.end] for p in line.pieces) for line in lines]


@given(DRAFTS)
def test_all_letters_in_order(draft: tuple[str, list[Span]]) -> None:
    text, spans = draft
    lines = list(cut(text, spans, ()))
    assert shown(text, lines) == text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert all(a.end == b.start for line in lines for a, b in pairwise(line.pieces))


@given(DRAFTS)
@example(("aa\r\r", [Span(2, 4)]))
def test_every_finding_has_a_mark_over_just_its_letters(draft: tuple[str, list[Span]]) -> None:
    text, spans = draft
    marked: dict[int, set[int]] = {number: set() for number in range(len(spans))}
    told: set[int] = set()
    for line in cut(text, spans, ()):
        for piece in line.pieces:
            told.update(piece.marks)
            for number in piece.marks:
                marked[number].update(range(piece.start, piece.end))
    assert told == set(range(len(spans)))
    for number, span in enumerate(spans):
        letters = {at for at in range(span.start, span.end) if text[at] not in "\r\n"}
        assert marked[number] == letters


@given(DRAFTS, st.data())
def test_no_mark_ends_within_what_is_veiled(
    draft: tuple[str, list[Span]], data: st.DataObject
) -> None:
    text, spans = draft
    ends = data.draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True).map(sorted))
    veiled = [Span(a, b) for a, b in zip(ends[::2], ends[1::2], strict=False)]
    told: set[int] = set()
    for line in cut(text, spans, veiled):
        for piece in line.pieces:
            told.update(piece.marks)
            cover = next((v for v in veiled if v.start <= piece.start < v.end), None)
            if piece.start < piece.end:
                assert piece.veiled == (cover is not None)
            if piece.veiled and cover is not None:
                assert piece.start in (cover.start, line.start)
                assert piece.end in (cover.end, line.end)
    assert told == set(range(len(spans)))


def test_the_shortest_of_nested_findings_comes_first() -> None:
    (line,) = cut("satu dua tiga", [Span(0, 13), Span(5, 8), Span(7, 13)], ())
    assert [piece.marks for piece in line.pieces] == [(0,), (1, 0), (1, 2, 0), (2, 0)]


def test_an_insertion_is_an_empty_piece() -> None:
    (line,) = cut("satu dua", [Span(4, 4)], ())
    assert [(p.start, p.end, p.marks) for p in line.pieces] == [
        (0, 4, ()),
        (4, 4, (0,)),
        (4, 8, ()),
    ]
