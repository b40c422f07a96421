"""The dateline: where a report was made and by which medium, in front of the lead."""

import re
from dataclasses import dataclass

from lintberita.model import Span

_DOMAIN = r"[A-Za-z][\w-]*(?:\.[A-Za-z]{2,6})+"
_NAME = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
_PART = rf"(?:{_DOMAIN}|{_NAME}|\((?:{_NAME}|{_DOMAIN})\))"
_DASH = r"(?:-{1,2}|[\u2010\u2012-\u2015])"
_DAYS = r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b"
# City, medium and dash in every order that Indonesian media use (stylebook ANTARA and others); a
# place may carry its province, a date may follow in brackets.
_DATELINE = re.compile(
    rf"(?!{_DAYS})(?P<head>{_PART}(?:(?:, ?| ){_PART}){{0,2}}(?:, [a-z]\w+)?)"
    rf"(?: ?\(\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?\))?,? ?{_DASH} ?(?=[“”\"'‘A-Z0-9])"
)
_LONGEST = 90
_IS_DOMAIN = re.compile(_DOMAIN)


@dataclass(frozen=True, slots=True)
class Dateline:
    """City and medium before the lead; ``span`` ends behind the dash and its space."""

    span: Span
    city: str | None
    medium: str | None


def find_dateline(text: str, paragraph: Span) -> Dateline | None:
    """Read the dateline at the start of ``paragraph``, the first of the news itself."""
    match = _DATELINE.match(text, paragraph.start, min(paragraph.end, paragraph.start + _LONGEST))
    if match is None or _is_compound(match):
        return None
    city, medium = _parts(match["head"])
    return Dateline(Span(match.start(), match.end()), city, medium)


def _is_compound(match: re.Match[str]) -> bool:
    """Whether the dash only joins two words: *Tarakan-Nunukan dihubungkan …*."""
    dash = match.group()[len(match["head"]) :]
    return dash in ("-", "\u2010") and "," not in match["head"] and not match["head"].isupper()


def _parts(head: str) -> tuple[str | None, str | None]:
    """Tell city and medium apart: a domain, a bracket or the word after a comma is the medium."""
    pieces = [p.strip() for p in re.split(r",|(?=\()", head) if p.strip()]
    media = [p for p in pieces if _IS_DOMAIN.fullmatch(p.strip("()")) or p.startswith("(")]
    places = [p for p in pieces if p not in media]
    if not media and len(places) == 2 and not places[1].isupper():
        media = [places.pop()]
    medium = media[0].strip("()") if media else None
    return (places[0] if places else None), medium
