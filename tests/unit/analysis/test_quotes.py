"""Quotation marks in every style: what is a quotation, where it ends, whether it is speech."""

import pytest

from lintberita.analysis import Document
from lintberita.analysis.quotes import Quote, read_marks
from lintberita.source.formats import read_prose


def document(text: str) -> Document:
    return Document(read_prose(text, "naskah.txt"))


def found(text: str) -> list[str]:
    draft = document(text)
    return [draft.slice(quote.span) for quote in draft.quotes]


def only(text: str) -> Quote:
    (quote,) = document(text).quotes
    return quote


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("“Kami siap,” kata Darma.", ["“Kami siap,”"]),
        ('"Kami siap," kata Darma.', ['"Kami siap,"']),
        ("”Kami siap,” kata Darma.", ["”Kami siap,”"]),
        ("” Kami siap,” kata Darma.", ["” Kami siap,”"]),
        ("‘‘Kami siap,’’ kata Darma.", ["‘‘Kami siap,’’"]),
        ("‘’Kami siap,’’ kata Darma.", ["‘’Kami siap,’’"]),
        ("''Kami siap,'' kata Darma.", ["''Kami siap,''"]),
        ("«Kami siap,» kata Darma.", ["«Kami siap,»"]),
        ("„Kami siap,” kata Darma.", ["„Kami siap,”"]),
        ("„Kami siap,“ kata Darma.", ["„Kami siap,“"]),
        ('“Kami siap," kata Darma.', ['“Kami siap,"']),
        ("“Kami siap, ”kata Darma.", ["“Kami siap, ”"]),
        ('"Kami siap, "kata Darma. "Semua," tambahnya.', ['"Kami siap, "', '"Semua,"']),
        ("Denda tetap.“Kami siap,”tegasnya.", ["“Kami siap,”"]),
        ("Ia hanya menulis 'segera pulang' di pintu.", ["'segera pulang'"]),
    ],
)
def test_every_style_of_marks(text: str, quotes: list[str]) -> None:
    assert found(text) == quotes


@pytest.mark.parametrize(
    "text",
    [
        'Pipa 6" dan 8" diganti.',
        "Layar 11 ” itu retak.",
        "Pengajian Jum'at malam di Masjid Al-Qur’an sejak '98.",
        "Lahan seluas 30' x 40' dijual.",
        "'''''''' pembatas ''''''''",
    ],
)
def test_inches_feet_and_apostrophes_are_no_quotations(text: str) -> None:
    assert found(text) == []


def test_an_inch_mark_inside_a_quotation_does_not_close_it() -> None:
    text = 'Darma berkata, "Pipa 6" dan 8" bocor sejak kemarin."'
    assert found(text) == ['"Pipa 6" dan 8" bocor sejak kemarin."']


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    quote = only("Ia menolak. “Dananya sudah ada. Pemasangan dimulai Mei.\nWarga menunggu.")
    assert not quote.closed
    assert quote.span.end == len("Ia menolak. “Dananya sudah ada. Pemasangan dimulai Mei.")


def test_an_unclosed_quotation_ends_where_its_verb_follows() -> None:
    assert found("“Orang tua mana kuat naik tangga, kata Sumi, pedagang bumbu.") == [
        "“Orang tua mana kuat naik tangga,"
    ]


def test_a_new_opening_ends_an_unclosed_quotation() -> None:
    assert found("“Dananya ada. “Pemasangan Mei,” kata Darma.") == [
        "“Dananya ada.",
        "“Pemasangan Mei,”",
    ]


def test_a_quotation_over_paragraphs_is_one() -> None:
    text = "“Kami menanam.\n\n“Hujan tidak turun.\n\n“Panen gagal,” kata Darma."
    quotes = document(text).quotes
    assert len(quotes) == 3
    whole = {quote.part_of for quote in quotes}
    assert len(whole) == 1
    assert all(quote.is_speech for quote in quotes)


def test_quotations_within_quotations_know_their_depth() -> None:
    quotes = document("“Ia bilang “sabar” dan ‘tunggu’ saja,” kata Darma.").quotes
    assert [quote.depth for quote in quotes] == [0, 1, 1]


def test_a_closing_mark_alone_is_a_stray() -> None:
    marks = read_marks(document("Kami siap,” kata Darma."))
    assert marks.quotes == ()
    assert len(marks.strays) == 1


def test_a_closing_mark_that_slid_to_the_next_line_opens_nothing() -> None:
    assert found('Rapat bubar.\n" kata Darma di balai desa.') == []


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("“Kami siap membantu,” kata Darma.", True),
        ('Darma berkata, "Kami siap membantu."', True),
        ('Darma menjawab singkat, "Tidak."', True),
        ("Wali Kota: “Parkir Liar Kami Tindak”", True),
        ("“Anak-anak akhirnya punya tempat bermain.”", True),
        ("Festival bertema “Hutan Kita” dibuka.", False),
        ("Spanduk bertuliskan “Kembalikan taman kami” dipasang.", False),
        ("Yosefa “Mama Oka” Kogaya menari.", False),
        ("Film “Jalan Pulang ke Hulu” diputar.", False),
        ("“Jalan Pulang ke Hulu Sungai” merupakan film pendek.", False),
        ("Kata “noken” berarti tas.", False),
        ("Harga itu seolah “dibuang” begitu saja.", False),
        ("Dalam hal “Kas Keliling”, kata Darma, warga terbantu.", False),
        ("Darma menilai aturan itu “tidak adil” bagi warga.", None),
    ],
)
def test_speech_is_told_from_titles_and_terms(text: str, speech: bool | None) -> None:
    assert only(text).is_speech is speech
