"""The dateline: where a report was made and by which medium, in front of the lead."""

import re
from typing import NamedTuple

from lintberita.language.dates import DATE_WORDS
from lintberita.language.patterns import Pattern
from lintberita.language.places import is_known_place
from lintberita.model import Span

_DAY = r"(?:Senin|Selasa|Rabu|Kamis|Jum[’']?at|Sabtu|Minggu|Ahad)"
_DOMAIN = r"[A-Za-z][\w-]*(?:\.[A-Za-z]{2,6})+"
_WORD = rf"(?!{_DAY}\b)[A-Z][\w.'’]*(?:-[A-Za-z][\w.'’]*)*"
_NAME = rf"{_WORD}(?: {_WORD}){{0,3}}"
_PART = rf"(?:{_DOMAIN}|{_NAME}|\((?:{_NAME}|{_DOMAIN})\))"
_DASH = r"(?:-{1,3}|[\u2010\u2012-\u2015]{1,2})"
_NUMBERS = r"\(?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)?"
_DATE = rf"(?:,? ?(?:{_DAY},? ?)?(?:\(?{DATE_WORDS}\)?|{_NUMBERS})|,? {_DAY})"
# City, medium and dash in every order that Indonesian media use (stylebook ANTARA and others); a
# place may carry its province, and a date may stand before or behind the medium. What opens with
# a company names no place: *PT Rimba Tbk - Divisi Kayu*.
_DATELINE = Pattern(
    rf"(?!(?:PT|CV)\b)(?P<head>{_PART}(?:(?:, ?| ){_PART}){{0,2}}(?:, [a-z]\w+)?)(?P<date>{_DATE})?"
    rf"(?P<late> ?\((?:{_NAME}|{_DOMAIN})\))?"
    rf"(?P<dash>,? ?{_DASH} ?)(?=[“”\"'‘’A-Z0-9])"
)
_WITH_COLON = Pattern(rf"(?P<head>{_NAME})(?P<dash>: )(?=[“\"'‘A-Z])")
_LONGEST = 110
_IS_DOMAIN = Pattern(_DOMAIN)
_GLUED = ("-", "\u2010", "\u2013", "\u2014")
# Media and press offices that write their name behind the city without a comma.
_MEDIA = frozenset("humas kominfo diskominfo antara infopublik rri mc prokopim rilis".split())


class Dateline(NamedTuple):
    """City and medium before the lead; ``span`` ends behind the dash and its space."""

    span: Span
    city: str | None
    medium: str | None


def find_dateline(text: str, paragraph: Span) -> Dateline | None:
    """Read the dateline at the start of ``paragraph``, the first of the news itself."""
    end = min(paragraph.end, paragraph.start + _LONGEST)
    match = _DATELINE.match(text, paragraph.start, end)
    if match is not None and not _is_compound(match):
        city, medium = _parts(match["head"])
        if match["late"]:
            medium = match["late"].strip(" ()")
        return Dateline(Span(match.start(), match.end()), city, medium)
    match = _WITH_COLON.match(text, paragraph.start, end)
    if match is not None and is_known_place(match["head"]):
        return Dateline(Span(match.start(), match.end()), match["head"], None)
    return None


def _is_compound(match: re.Match[str]) -> bool:
    """Whether the dash only joins two words: *Tarakan-Nunukan dihubungkan …*."""
    bare = "," not in match["head"] and not match["head"].isupper() and not match["date"]
    return match["dash"] in _GLUED and bare and not _IS_DOMAIN.fullmatch(match["head"])


def _parts(head: str) -> tuple[str | None, str | None]:
    """Tell city and medium apart: a domain, a bracket or the word after a comma is the medium."""
    pieces = [p.strip() for p in re.split(r",|(?=\()", head) if p.strip()]
    media = [p for p in pieces if _IS_DOMAIN.fullmatch(p.strip("()")) or p.startswith("(")]
    places = [p for p in pieces if p not in media]
    if not media and len(places) == 2 and (not places[1].isupper() or places[1].lower() in _MEDIA):
        first, second = places
        if is_known_place(second) and not is_known_place(first):
            first, second = second, first
        if not is_known_place(second):
            places, media = [first], [second]
    if not media and len(places) == 1:
        *city, last = places[0].split()
        if last.lower() in _MEDIA:
            places, media = [" ".join(city)] if city else [], [last]
    medium = media[0].strip("()") if media else None
    return (places[0] if places else None), medium
