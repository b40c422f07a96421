"""Who says what: verbs before, behind and inside quotations, and speech without marks."""

import pytest

from lintberita.analysis import Document
from lintberita.analysis.attribution import Attribution
from lintberita.source.formats import read_prose


def read(text: str) -> tuple[Document, tuple[Attribution, ...]]:
    draft = Document(read_prose(text, "naskah.txt"))
    return draft, draft.attributions


def said(text: str) -> list[tuple[str, str | None, str | None]]:
    """Kind, verb and speaker of each attribution."""
    draft, reports = read(text)
    return [
        (
            report.kind,
            draft.slice(report.cue) if report.cue else None,
            report.speaker.text if report.speaker else None,
        )
        for report in reports
    ]


@pytest.mark.parametrize(
    ("text", "verb", "speaker"),
    [
        ("“Kami siap,” kata Darma Wijaya di balai desa.", "kata", "Darma Wijaya"),
        ("“Kami siap,” ujarnya.", "ujar", "nya"),
        ("“Kami siap,” ujar nya lagi.", "ujar", "nya"),
        ("“Kami siap,” kataDarma.", "kata", "Darma"),
        ("“Kami siap,” uajrnya.", "uajr", "nya"),
        ("“Kami siap.” Ungkap Darma.", "Ungkap", "Darma"),
        ("“Kami siap”, kata dia.", "kata", "dia"),
        ("Darma berkata, “Kami siap membantu.”", "berkata", "Darma"),
        ("Darma menjawab dengan mantap, “Kami siap.”", "menjawab", "Darma"),
        ("“Siapa yang datang?” Lestari kembali bertanya.", "bertanya", "Lestari"),
        ("“Kami siap,” kata salah seorang warga.", "kata", "salah seorang warga"),
        ("“Kami siap,” kata juru bicara itu, Senin.", "kata", "juru bicara itu"),
        (
            "“Kami siap,” jelas perempuan asal Blora tersebut.",
            "jelas",
            "perempuan asal Blora tersebut",
        ),
        ("“Mantap!” tulis akun @warga_desa.", "tulis", "@warga_desa"),
        ("“Kami siap,” geram Darma.", "geram", "Darma"),
        ("“Kami siap,” demikian pernyataan tertulis perusahaan itu.", "demikian", "perusahaan itu"),
        ("Pesan singkat dari kapten: “Mesin mati di muara.”", None, "kapten"),
        ("“Kami siap,” kata Camat Sukamaju, Darma Wijaya, Senin.", "kata", "Darma Wijaya"),
        ("“Kami siap,” kata Kepala Dinas Sosial Darma Wijaya.", "kata", "Darma Wijaya"),
        ("“Kami siap,” kata ketua panitia, Lestari Ningsih.", "kata", "Lestari Ningsih"),
        ("“Kami siap,” kata Darma, pedagang sayur.", "kata", "Darma"),
    ],
)
def test_direct_speech(text: str, verb: str | None, speaker: str) -> None:
    assert said(text) == [("direct", verb, speaker)]


@pytest.mark.parametrize(
    ("text", "verb", "speaker", "words"),
    [
        ("Darma mengatakan bahwa rapat ditunda.", "mengatakan", "Darma", "rapat ditunda"),
        ("Camat Sukamaju, Darma Wijaya, mengatakan, rapat ditunda.", "mengatakan", "Darma Wijaya",
         "rapat ditunda"),
        ("Menurut Darma, rapat ditunda.", "Menurut", "Darma", "rapat ditunda"),
        ("Rapat itu ditunda sampai Senin, kata Darma.", "kata", "Darma",
         "Rapat itu ditunda sampai Senin"),
        ("Rapat itu, kata Darma, ditunda sampai Senin.", "kata", "Darma",
         "Rapat itu, kata Darma, ditunda sampai Senin"),
        ("Namun, kata dia, rapat ditunda.", "kata", "dia", "rapat ditunda"),
        ("Dikatakan Darma, rapat ditunda.", "Dikatakan", "Darma", "rapat ditunda"),
        ("Dalam sambutannya, Darma menyebut rapat itu ditunda.", "menyebut", "Darma",
         "rapat itu ditunda"),
        ("Darma Wijaya, yang memimpin rapat, menegaskan rapat ditunda.", "menegaskan",
         "Darma Wijaya", "rapat ditunda"),
        ("Kepala Kantor Pos diwakili Lestari Ningsih mengatakan rapat ditunda.", "mengatakan",
         "Lestari Ningsih", "rapat ditunda"),
        ("Seorang pegawai yang menolak namanya ditulis mengatakan, rapat ditunda.", "mengatakan",
         "Seorang pegawai", "rapat ditunda"),
    ],
)  # fmt: skip
def test_indirect_speech(text: str, verb: str, speaker: str, words: str) -> None:
    draft, reports = read(text)
    assert said(text) == [("indirect", verb, speaker)]
    assert draft.slice(reports[0].span) == words


@pytest.mark.parametrize(
    "text",
    [
        "Dengan kata lain, rapat ditunda.",
        "Menurut jadwal, rapat ditunda.",
        "Katanya, rapat ditunda.",
        "Tambah sore, tambah banyak orang datang.",
        "Jelas penumpang kecewa.",
        "Festival bertema “Hutan Kita” karya Darma dibuka.",
    ],
)
def test_words_that_report_nothing(text: str) -> None:
    assert [report for report in said(text) if report[1]] == []


def test_an_interrupted_quotation_has_one_speaker() -> None:
    text = "“Saya setuju,” kata Darma, “asal warga diajak bicara.”"
    assert said(text) == [("direct", "kata", "Darma"), ("direct", "kata", "Darma")]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ketua koperasi, Lestari Ningsih, mengeluh. “Panen gagal,” ujarnya.", "Lestari Ningsih"),
        ("Lestari Ningsih memuji warga.\n\n“Panen gagal,” ujarnya.", "Lestari Ningsih"),
        (
            "Camat Darma Wijaya mengatakan rapat ditunda. Lurah Lestari Ningsih menambahkan,"
            " warga setuju. Menurut dia, rapat tidak mendesak.",
            "Lestari Ningsih",
        ),
        (
            "“Kami siap,” kata Bupati Lembah Hijau, Darma Wijaya.\n\nBupati menambahkan, dana ada."
            "\n\n“Dananya cukup,” ucapnya.",
            "Darma Wijaya",
        ),
        (
            "Menteri Sosial (Mensos) Darma Wijaya datang. Mensos mengatakan dana ada. “Cukup,”"
            " katanya.",
            "Darma Wijaya",
        ),
        ("Seorang warga mengeluh. “Panen gagal,” ujarnya.", None),
    ],
)
def test_a_pronoun_means_the_last_who_spoke(text: str, person: str | None) -> None:
    _, reports = read(text)
    assert reports[-1].speaker is not None
    assert reports[-1].speaker.kind == "pronoun"
    assert reports[-1].speaker.resolved == person


def test_a_short_name_leads_to_the_full_one_and_its_office() -> None:
    text = "Camat Sukamaju, Darma Wijaya, hadir. “Kami siap,” kata Darma."
    _, reports = read(text)
    speaker = reports[-1].speaker
    assert speaker is not None
    assert (speaker.kind, speaker.resolved) == ("named", "Darma Wijaya")
    _, first = read("“Kami siap,” kata Camat Sukamaju, Darma Wijaya.")
    assert first[0].speaker is not None
    assert first[0].speaker.role == "Camat Sukamaju"


@pytest.mark.parametrize(
    ("text", "attributed"),
    [
        ("Lestari datang bersama anaknya. “Akhirnya taman ini dibuka lagi.”", True),
        ("“Kami siap,” kata Darma. “Dananya sudah ada.”", True),
        ("Darma mengatakan dana ada.\n\n“Tinggal menunggu izin pusat saja.”", True),
        ("Taman dibuka Sabtu.\n\n“Akhirnya taman ini dibuka lagi untuk anak-anak.”", False),
    ],
)
def test_neighbours_tell_who_speaks(text: str, attributed: bool) -> None:
    _, reports = read(text)
    assert reports[-1].kind == "direct"
    assert reports[-1].attributed is attributed


def test_a_pronoun_before_anybody_is_not_introduced() -> None:
    _, alone = read("Menurut dia, panen gagal.")
    _, known = read("Di balai desa Darma menyambut warga. Menurut dia, panen gagal.")
    assert alone[-1].speaker is not None
    assert not alone[-1].speaker.introduced
    assert known[-1].speaker is not None
    assert known[-1].speaker.introduced
