"""The tables of what the draft says: 5W1H, and who speaks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lintberita.report.html.tags import tag, text
from lintberita.report.veil import Veil
from lintberita.report.words import thousands

_ELEMENTS = {
    "apa": "Apa",
    "siapa": "Siapa",
    "kapan": "Kapan",
    "di_mana": "Di mana",
    "mengapa": "Mengapa",
    "bagaimana": "Bagaimana",
}
_KINDS = {
    "named": "bernama",
    "role": "jabatan saja",
    "anonymous": "anonim",
    "pronoun": "kata ganti saja",
    "": "tanpa penutur",
}
# In this order the surest way of naming a speaker decides.
_SURENESS = ("named", "role", "pronoun", "anonymous", "")
_SHOWN = 3
_READ = 50
_LENGTH = 110


def elements(facts: Mapping[str, Any], veil: Veil) -> str:
    """The 5W1H table; what was not found is said."""
    rows = (
        tag("tr", tag("th", text(name), scope="row"), tag("td", *_phrases(facts, key, veil)))
        for key, name in _ELEMENTS.items()
    )
    return tag("table", tag("caption", "5W1H"), tag("tbody", *rows), class_="facts")


def _phrases(facts: Mapping[str, Any], key: str, veil: Veil) -> Iterator[str]:
    found = facts["elements"].get(key, ())[:_READ]
    phrases = list(dict.fromkeys(_short(veil.over(p["text"])).strip(" –-,") for p in found))
    # "Desa Long Rian" says nothing beside "di Desa Long Rian".
    phrases = [p for p in phrases if not any(p in other and p != other for other in phrases)]
    if not phrases:
        yield tag("span", "belum ditemukan", class_="missing")
    for phrase in phrases[:_SHOWN]:
        yield tag("span", text(phrase), class_="phrase")
    if len(phrases) > _SHOWN:
        yield tag("span", f"dan {len(phrases) - _SHOWN} lagi", class_="quiet")


@dataclass(slots=True)
class _Speaker:
    """One who speaks in the draft, and how much."""

    name: str
    kind: str = ""
    role: str = ""
    direct: int = 0
    indirect: int = 0
    words: int = 0
    kinds: set[str] = field(default_factory=set)


def speakers(facts: Mapping[str, Any], source: str, veil: Veil) -> str:
    """The table of sources: who speaks, how much, under a name or not, in which role."""
    found = _speakers(facts["quotes"], source, veil)
    total = sum(speaker.words for speaker in found) or 1
    head = ("Narasumber", "Disebut", "Jabatan", "Langsung", "Tak langsung", "Kata", "Porsi")
    numbers = frozenset(head[3:])
    heads = (tag("th", name, scope="col", class_="n" if name in numbers else None) for name in head)
    rows = [_row(speaker, total) for speaker in found]
    if not rows:
        empty = "Tidak ada pernyataan narasumber yang ditemukan."
        rows = [tag("tr", tag("td", empty, colspan=len(head), class_="missing"))]
    caption = tag("caption", "Narasumber")
    table = tag("table", caption, tag("thead", tag("tr", *heads)), tag("tbody", *rows))
    return tag("div", table, class_="facts wide")


def _row(speaker: _Speaker, total: int) -> str:
    share = round(100 * speaker.words / total)
    meter = tag("meter", f"{share}%", min=0, max=100, value=share)
    weak = speaker.kind in ("anonymous", "")
    numbers = (speaker.direct, speaker.indirect, speaker.words)
    return tag(
        "tr",
        tag("th", text(_short(speaker.name)), scope="row"),
        tag("td", tag("span", _KINDS[speaker.kind], class_="missing" if weak else None)),
        tag("td", text(_short(speaker.role)) if speaker.role not in ("", speaker.name) else "–"),
        *(tag("td", thousands(number), class_="n") for number in numbers),
        tag("td", meter, f" {share}%", class_="n"),
    )


def _speakers(quotes: Sequence[Mapping[str, Any]], source: str, veil: Veil) -> list[_Speaker]:
    found: dict[str, _Speaker] = {}
    for quote in quotes:
        if quote["is_speech"] is False:
            continue
        who = quote["speaker"] or {"text": "", "kind": "", "resolved": None, "role": None}
        name = veil.over(who["resolved"] or who["text"] or "tanpa penutur")
        speaker = found.setdefault(name, _Speaker(name))
        # A pronoun that is known to mean somebody names him.
        speaker.kinds.add("named" if who["kind"] == "pronoun" and who["resolved"] else who["kind"])
        speaker.role = speaker.role or veil.over(who["role"] or "")
        speaker.words += len(source[quote["start"] : quote["end"]].split())
        if quote["kind"] == "direct":
            speaker.direct += 1
        else:
            speaker.indirect += 1
    for speaker in found.values():
        speaker.kind = min(speaker.kinds, key=_SURENESS.index)
    return sorted(found.values(), key=lambda speaker: (-speaker.words, speaker.name))


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LENGTH else f"{words[: _LENGTH - 1]}…"
