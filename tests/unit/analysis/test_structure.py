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


def test_a_title_in_capitals_and_its_deck() -> None:
    """A second short line under the title is no lead, nor is the line with the date."""
    text = (
        f"BANJIR RENDAM TIGA DESA\nRatusan warga mengungsi\nKamis, 18 November 2021\n{BODY}\n{BODY}"
    )
    assert roles(text) == ["title", "subhead", "label", "lead", "body"]


def test_a_title_with_a_dash_is_no_dateline() -> None:
    """Two clubs in a title look like a dateline, but nothing long follows."""
    assert roles(f"Persada - Garuda Berbagi Angka\n{BODY}\n{BODY}")[0] == "title"


def test_a_draft_from_whatsapp() -> None:
    """Marks of emphasis are no part of title or lead."""
    text = f"*BANJIR RENDAM TIGA DESA*\n\n*LONG RIAN* – {BODY}\n\n_{BODY}_\n\n(*)"
    found = structure(text)
    assert roles(text) == ["title", "lead", "body", "end-mark"]
    assert found.dateline is not None
    assert found.dateline.city == "LONG RIAN"


def test_a_wrapped_draft() -> None:
    """Lines of 60 columns join to paragraphs; the source line stays one of its own."""
    lead = (
        "LONG RIAN – Hujan deras merendam tiga desa di hulu sungai\n"
        "pada Kamis dini hari. Warga mengungsi ke balai desa dan\n"
        "menunggu sampai air surut. Petugas membagikan air bersih\n"
        "kepada mereka secara bergiliran.\n"
    )
    assert roles(f"{lead}\n{lead}\nSumber: Humas") == ["lead", "body", "source-line"]


def test_an_article_in_one_paragraph() -> None:
    """An archive keeps whole articles as one paragraph; the initials at its end are a credit."""
    assert roles(f"{BODY} {BODY} (meg/dim)") == ["lead", "credit"]


def test_an_end_mark_is_cut_off_its_sentence() -> None:
    """The last paragraph ends with its full stop."""
    text = f"{BODY}\n{BODY}***"
    body = structure(text).paragraphs[1]
    assert text[body.span.start : body.span.end] == BODY


def test_a_missing_title_is_no_fault() -> None:
    """A draft may be a body only."""
    assert structure(f"{BODY}\n{BODY}").title is None


def test_a_question_may_be_title_or_lead() -> None:
    """In title case it is a title; as a plain sentence it opens the text."""
    assert roles(f"Siapa Pemilik Perahu di Hulu Sungai?\n{BODY}\n{BODY}")[0] == "title"
    assert roles(f"Siapa pemilik perahu yang hanyut di hulu sungai?\n{BODY}\n{BODY}")[0] == "lead"
