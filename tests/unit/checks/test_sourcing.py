"""Protects: where news comes from is asked of whole drafts, and of what nobody stands for."""

import pytest

from lintberita.api import Linter, open_linter

BODY = (
    "Petugas mendirikan dapur umum bagi para pengungsi dan membagikan air bersih secara bergiliran."
    " Warga yang sakit dirawat di puskesmas, sedangkan anak-anak belajar di tenda."
    " Sekolah mereka masih dibersihkan dari lumpur oleh para relawan dari kampung sebelah."
)
DRAFT = "\n".join([BODY] * 4)
RELEASE = "SIARAN PERS\nBupati membuka rapat itu kemarin.\n"


@pytest.fixture(scope="module")
def linter() -> Linter:
    return open_linter(select=["sumber"])


def rules(linter: Linter, text: str, **metadata: str) -> list[str]:
    return [f.rule for f in linter.check(text, "naskah.txt", metadata).findings]


def test_a_draft_without_any_source(linter: Linter) -> None:
    """A title shows that it was made up for filing."""
    assert rules(linter, f"Banjir Rendam Desa\n{DRAFT}") == ["sumber/tanpa-sumber"]


@pytest.mark.parametrize(
    "text",
    [
        DRAFT,
        f"Banjir Rendam Desa\n{BODY}",
        f"Banjir Rendam Desa\n{DRAFT}\nPenulis: Mega",
        f"Banjir Rendam Desa\n{DRAFT} (meg/dim)",
        f"Banjir Rendam Desa\n{DRAFT}***",
        f"LONG RIAN, kabar.id – {DRAFT}",
        f"Banjir Rendam Desa\n{DRAFT}\nMega Anggraini",
    ],
    ids=["bare", "fragment", "byline", "initials", "end-mark", "medium", "name"],
)
def test_a_source_may_take_many_forms(linter: Linter, text: str) -> None:
    """Whatever names the origin will do; a text stored bare is not asked."""
    assert rules(linter, text) == []


def test_metadata_may_name_the_author(linter: Linter) -> None:
    """A content system keeps the byline beside the text."""
    assert rules(linter, f"Banjir Rendam Desa\n{DRAFT}", author="Mega") == []


@pytest.mark.parametrize(
    ("line", "mended"),
    [("Sumber : Humas", "Sumber: Humas"), ("Editor:Dimas", "Editor: Dimas")],
)
def test_the_colon_of_a_source_line(linter: Linter, line: str, mended: str) -> None:
    """Close to its word, one space behind."""
    text = f"Rapat digelar kemarin.\n{line}"
    findings = [
        f
        for f in linter.check(text, "naskah.txt").findings
        if f.rule == "sumber/spasi-baris-sumber"
    ]
    (edit,) = findings[0].fix.edits if findings[0].fix else ()
    assert text[: edit.span.start] + edit.text + text[edit.span.end :] == (
        f"Rapat digelar kemarin.\n{mended}"
    )


@pytest.mark.parametrize(
    "text",
    [
        f"{RELEASE}Humas dituntut menjadi garda terdepan dalam membangun citra daerah.",
        "Bupati membuka rapat itu.\nHumas harus menjadi garda terdepan bagi citra daerah.\n"
        "Sumber: Humas Setda",
    ],
)
def test_claims_that_nobody_makes(linter: Linter, text: str) -> None:
    """What ought to be is somebody's opinion; the word that says so is pointed at."""
    assert "sumber/pernyataan-tanpa-atribusi" in rules(linter, text)


@pytest.mark.parametrize(
    "text",
    [
        "Humas dituntut menjadi garda terdepan dalam membangun citra daerah.",
        f"{RELEASE}Menurut Rustam, humas dituntut menjadi garda terdepan bagi citra daerah.",
        f"{RELEASE}Rustam menyatakan hal itu penting. Ia menilai humas harus menjadi garda depan.",
        f"{RELEASE}Peserta wajib membawa KTP dan harus datang sebelum pukul 08.00 WIB.",
        f'{RELEASE}"Humas harus menjadi garda terdepan bagi citra daerah," kata Rustam.',
        f"{RELEASE}Warga diharapkan waspada karena hujan lebat dan gelombang tinggi.",
    ],
    ids=["news", "according", "chained", "procedure", "quotation", "weather"],
)
def test_claims_with_a_speaker_and_rules(linter: Linter, text: str) -> None:
    """An opinion with a speaker, a rule for visitors and a warning of the weather are right."""
    assert "sumber/pernyataan-tanpa-atribusi" not in rules(linter, text)


def test_a_press_release_says_what_it_is(linter: Linter) -> None:
    """Its label makes the rule silent; few signs do not make a release."""
    praise = (
        "Bupati membuka acara itu, yang dihadiri camat. Acara ini memperkuat sinergi dan komitmen"
        ' demi citra positif.\n"Kami senang," kata Bupati Hamdani Lubis.\nSumber: Humas Setda'
    )
    rule = "sumber/ketergantungan-siaran-pers"
    assert rule in rules(linter, praise)
    assert rule not in rules(linter, f"SIARAN PERS\n{praise}")
    assert rule not in rules(linter, praise, **{"doc-type": "siaran-pers"})
    assert rule not in rules(linter, "Rapat itu batal.\nSumber: Humas Setda")
