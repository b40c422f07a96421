"""Protects: the parts of a draft are found however a newsroom writes it."""

import pytest

from lintberita.analysis import Role
from lintberita.analysis.structure import Structure, find_structure
from lintberita.source import build_prose
from lintberita.source.plain import read_plain

BODY = "Hujan deras merendam tiga desa di hulu sungai pada Kamis dini hari."


def structure(text: str) -> Structure:
    return find_structure(build_prose(text, read_plain(text)))


def roles(text: str) -> list[str]:
    return [p.role.value for p in structure(text).paragraphs]


def test_a_whole_draft() -> None:
    text = (
        f"SIARAN PERS\nBanjir Rendam Tiga Desa\nOleh: Mega Anggraini\nLONG RIAN - {BODY}\n"
        f"{BODY}\nWarga Mengungsi\n{BODY}***\n\nSumber: Humas\nEditor: Dimas\n(meg/dim)"
    )
    assert roles(text) == [
        "label", "title", "credit", "lead", "body", "subhead", "body", "end-mark",
        "source-line", "credit", "credit",
    ]  # fmt: skip


def test_a_draft_without_a_title_begins_with_its_lead() -> None:
    assert roles(f"{BODY}\n{BODY}") == ["lead", "body"]
    assert roles(BODY) == ["lead"]


def test_a_dateline_makes_no_title() -> None:
    assert roles(f"JAKARTA, kabar.id – {BODY}\n{BODY}")[0] == "lead"


@pytest.mark.parametrize(
    ("head", "city", "medium"),
    [
        ("NUNUKAN, marajanews.id – ", "NUNUKAN", "marajanews.id"),
        ("Jakarta (ANTARA) - ", "Jakarta", "ANTARA"),
        ("JAKARTA, KOMPAS.com - ", "JAKARTA", "KOMPAS.com"),
        ("jpnn.com, JAKARTA - ", "JAKARTA", "jpnn.com"),
        ("tirto.id - ", None, "tirto.id"),
        ("JAKARTA – ", "JAKARTA", None),
        ("MUARASABAK- ", "MUARASABAK", None),
        ("Kupang – ", "Kupang", None),
        ("JAKARTA, DISWAY.ID-- ", "JAKARTA", "DISWAY.ID"),
    ],
)
def test_datelines(head: str, city: str | None, medium: str | None) -> None:
    found = structure(head + BODY).dateline
    assert found is not None
    assert (found.city, found.medium) == (city, medium)
    assert (head + BODY)[found.span.start : found.span.end].strip() == head.strip()


@pytest.mark.parametrize(
    "text",
    [
        "Ia lahir pada 1990 - dan tumbuh di desa.",
        "Tarakan-Nunukan dihubungkan kapal cepat.",
        "Senin - Rapat digelar.",
        BODY,
    ],
)
def test_prose_is_no_dateline(text: str) -> None:
    assert structure(text).dateline is None


def test_only_the_foot_holds_a_source_line() -> None:
    text = "\n".join([BODY, "Sumber: air itu jernih.", *[BODY] * 8])
    assert structure(text).source_line is None


def test_lists_keep_their_role() -> None:
    assert Role.LIST.value in roles(f"{BODY}\n- fotokopi KTP\n- surat kuasa\n{BODY}")
