"""Protects: cues of place, reason and manner, and the look-alikes that are none."""

import pytest

from lintberita.language.manner import find_manner
from lintberita.language.places import find_places, is_known_place
from lintberita.language.reasons import find_reasons


def places(text: str) -> list[str]:
    return [text[p.start : p.end] for p in find_places(text, 0, len(text))]


def reasons(text: str) -> list[str]:
    return [text[a:b] for a, b in find_reasons(text, 0, len(text))]


def manners(text: str) -> list[str]:
    return [text[a:b] for a, b in find_manner(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rapat digelar di Gedung Merdeka.", "di Gedung Merdeka"),
        ("Warga Desa Long Rian datang.", "Desa Long Rian"),
        ("Ia ditangkap Polsek Karangjati.", "Polsek Karangjati"),
        ("Ia berangkat dari Surabaya.", "dari Surabaya"),
        ("Tempat sampah dipasang di tiga titik.", "di tiga titik"),
    ],
)
def test_places(text: str, found: str) -> None:
    """A name behind *di*, a noun of places, a regional office, a known town."""
    assert found in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "Citra itu baik di mata publik dan di bidang hukum.",
        "Penghargaan dari Ketua DPR diterima Wali Kota Yusran Hakim.",
        "Video itu beredar di Instagram sejak dari Januari.",
        "Harga naik ke Rp925 per saham.",
    ],
)
def test_no_places(text: str) -> None:
    """Figures of speech, givers, media and months are nowhere."""
    assert places(text) == []


def test_known_places() -> None:
    """Towns that stand in datelines are known in any case."""
    assert is_known_place("JAKARTA")
    assert not is_known_place("Long Rian")


@pytest.mark.parametrize(
    "text",
    [
        "Jalan ditutup karena longsor.",
        "Posko dibuka untuk membantu warga.",
        "Ia ditangkap atas dugaan pencurian.",
        "Lomba digelar dalam rangka HUT kota.",
        "Bantuan itu merupakan wujud kepedulian warga.",
    ],
)
def test_reasons(text: str) -> None:
    """Cause, purpose, charge, occasion and motive."""
    assert len(reasons(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Bupati mengajak warga untuk menjaga sungai.",
        "Ia meminta agar kelas tidak kosong.",
        "Oleh karena itu warga pulang.",
        "Pelat diganti lajur demi lajur.",
        "Pemain menyambut sepak pojok.",
        "Ada waktu untuk menutup jalan.",
    ],
)
def test_no_reasons(text: str) -> None:
    """What is asked of somebody, what points back and what repeats says nothing of why."""
    assert reasons(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Warga dievakuasi dengan perahu karet.",
        "Pelaku masuk lewat atap.",
        "Kupon ditukar, kemudian diganti tas.",
        "Ia mematahkan kunci menggunakan obeng.",
        "Kandang didatangi satu per satu.",
        "Bantuan meliputi beras dan selimut.",
    ],
)
def test_manner(text: str) -> None:
    """Means, way, sequence and parts."""
    assert manners(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tahun lalu jalan itu rusak.",
        "Lalu lintas padat.",
        "Bupati bertemu dengan warga.",
        "Kapolsek melalui Kanit Reskrim membenarkan itu.",
        "Ia mengaku telah menggunakan uang itu.",
        "Acara dibuka secara langsung.",
        "Ia dijerat dengan ancaman lima tahun.",
    ],
)
def test_no_manner(text: str) -> None:
    """Company, time, a spokesman and filler words tell no way."""
    assert manners(text) == []
