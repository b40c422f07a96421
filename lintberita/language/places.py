"""Words that tell a place in Indonesian news: nouns of places, prepositions, well-known names."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lintberita.language.patterns import Pattern

# Own list: provinces and their short forms, large towns, islands, and the foreign capitals that
# datelines name. The full gazetteer is in the lexicon; these suffice to read a dateline.
_KNOWN = frozenset(
    name.strip()
    for name in (
        "aceh, sumatera utara, sumatera barat, sumatera selatan, sumatra, sumatera, riau, jambi"
        ", bengkulu, lampung, bangka belitung, kepulauan riau, jakarta, dki jakarta, jawa barat"
        ", jawa tengah, jawa timur, banten, yogyakarta, jogja, bali, nusa tenggara barat"
        ", nusa tenggara timur, kalimantan barat, kalimantan tengah, kalimantan selatan"
        ", kalimantan timur, kalimantan utara, kalimantan, sulawesi utara, sulawesi tengah"
        ", sulawesi selatan, sulawesi tenggara, sulawesi barat, sulawesi, gorontalo, maluku"
        ", maluku utara, papua, papua barat, papua selatan, papua tengah, papua pegunungan"
        ", papua barat daya, jawa, jabar, jateng, jatim, diy, dki, ntb, ntt, kalbar, kalteng"
        ", kalsel, kaltim, kaltara, sulut, sulteng, sulsel, sultra, sulbar, sumut, sumbar, sumsel"
        ", babel, kepri, malut, indonesia, nusantara, jabodetabek, madura, lombok, sumbawa, flores"
        ", sumba, timor, nias, batam, bintan, belitung, banda aceh, lhokseumawe, medan, binjai"
        ", pematangsiantar, padang, bukittinggi, payakumbuh, pekanbaru, dumai, tanjungpinang"
        ", palembang, prabumulih, lubuklinggau, pangkalpinang, bandar lampung, metro, serang"
        ", cilegon, tangerang, tangerang selatan, bekasi, depok, bogor, sukabumi, cianjur, bandung"
        ", cimahi, garut, tasikmalaya, cirebon, indramayu, karawang, purwakarta, subang"
        ", sumedang, semarang, surakarta, solo, salatiga, magelang, pekalongan, tegal, kudus"
        ", pati, purwokerto, cilacap, kebumen, klaten, sleman, bantul, gunungkidul, kulon progo"
        ", surabaya, sidoarjo, gresik, malang, batu, blitar, kediri, madiun, mojokerto, jombang"
        ", pasuruan, probolinggo, jember, banyuwangi, bojonegoro, tuban, lamongan, denpasar"
        ", badung, gianyar, buleleng, singaraja, mataram, bima, kupang, ende, maumere, labuan bajo"
        ", pontianak, singkawang, sambas, ketapang, palangka raya, palangkaraya, sampit"
        ", banjarmasin, banjarbaru, martapura, samarinda, balikpapan, bontang, tenggarong"
        ", tarakan, nunukan, tanjung selor, malinau, bulungan, berau, makassar, parepare, palopo"
        ", maros, gowa, bone, manado, bitung, tomohon, palu, poso, luwuk, kendari, baubau, mamuju"
        ", ambon, ternate, tidore, sofifi, jayapura, merauke, sorong, manokwari, timika, nabire"
        ", wamena, biak, singapura, malaysia, kuala lumpur, bangkok, thailand, manila, filipina"
        ", hanoi, vietnam, tokyo, jepang, seoul, korea selatan, beijing, china, tiongkok, shanghai"
        ", hong kong, taiwan, new delhi, india, pakistan, canberra, sydney, melbourne, australia"
        ", london, inggris, paris, prancis, berlin, jerman, roma, italia, madrid, spanyol"
        ", amsterdam, belanda, brussel, jenewa, swiss, moskow, rusia, kyiv, ukraina, ankara"
        ", istanbul, turki, teheran, iran, irak, yerusalem, israel, gaza, palestina, riyadh"
        ", makkah, madinah, jeddah, arab saudi, doha, qatar, dubai, kairo, mesir, new york"
        ", washington, amerika serikat, kanada, meksiko, brasil, argentina, eropa, asia, afrika"
    ).split(",")
)

PLACE_NOUNS = (
    "Desa|Kampung|Dusun|Kelurahan|Kecamatan|Kabupaten|Kota|Provinsi|Nagari|Gampong|Jalan|Jl|Gang"
    "|Pasar|Hotel|Gedung|Aula|Lapangan|Stadion|Sirkuit|Stasiun|Terminal|Pelabuhan|Dermaga|Bandara"
    "|Bandar Udara|Masjid|Musala|Gereja|Pura|Wihara|Vihara|Pantai|Pulau|Kepulauan|Sungai|Kali"
    "|Danau|Gunung|Bukit|Lembah|Hutan|Taman|Alun-alun|Balai|Kantor|Rumah Sakit|RSUD|RSUP|RS"
    "|Pendopo|Perumahan|Blok|Jembatan|Bendungan|Waduk|Selat|Teluk|Perairan|Tol"
    "|Simpang|Bundaran|Kompleks|Kawasan|GOR|GBK|Puskesmas|Kebun|Rumah Dinas|Ruang|Museum"
    "|Kampus|Monumen|Tugu|Mal|Mall|Plaza|Graha|Wisma|Pondok|Pesantren|Ponpes|Istana|Ruko|Vila"
    "|Villa|Apartemen|Lapas|Rutan|Mapolres|Mapolsek|Mapolda|Makodim|Sekretariat|Universitas"
    "|Sekolah|SMA|SMK|SMP|SD|SDN|SMPN|SMAN|SMKN|MAN|MTs|Distrik"
)
# Offices with a region of their own: what follows their short name is a place.
_REGIONAL = (
    "Polres|Polresta|Polrestabes|Polsek|Polda|Kodim|Koramil|Korem|Kejari|Kejati|Pemkab|Pemkot"
    "|Pemprov|Pemerintah (?:Kabupaten|Kota|Provinsi)|BPBD|Satpol PP|DPRD (?:Kabupaten|Kota"
    "|Provinsi)"
    "|Lanud|Lanal|Imigrasi|Kemenag|Kodam"
)
_INSIDE = (
    "dalam|luar|depan|belakang|atas|bawah|tengah|sekitar|wilayah|kawasan|seluruh|ibu kota|tepi"
    "|pinggir|halaman|lingkungan|perairan|hulu|hilir|aula|gedung|kantor|rumah|lapangan|pusat|lokasi"
    "|daerah|area|pelataran|ruang|kompleks|perbatasan|jalur|ruas|jalan|simpang|kampung|desa|dusun"
    "|kecamatan|kelurahan|kabupaten|kota|provinsi|pulau|pantai|sungai|pasar|hotel|sekolah|kampus"
    "|asrama|markas|sebuah|salah satu|negara|wisata|objek wisata|sejumlah|beberapa|masjid|gereja"
    "|stadion|bandara|pelabuhan|stasiun|terminal|taman|puskesmas|lereng|kaki|puncak|pesisir|tempat"
    "|lahan|kebun|hutan|persimpangan|tikungan|gang|kolong|kediaman|pendopo|ballroom|restoran|kafe"
    "|kedai|warung|toko|ruko|pabrik|gudang|markas besar|ruang rapat|ruang sidang|balai|museum"
)
_WORD = r"[A-Z][\w'’-]*(?:\.[\w'’-]+)*"
_NAME = rf"{_WORD}(?: (?:{_WORD}|\d[\w-]*|(?:dan|di)(?= [A-Z])))*"
_DI = Pattern(rf"\bdi(?: (?:{_INSIDE}))* (?P<name>{_NAME})")
_TOWARDS = Pattern(rf"\b(?:ke|dari|menuju|asal|se|dekat)(?: (?:{_INSIDE}))*[ -](?P<name>{_NAME})")
_NOUN = Pattern(
    rf"(?<!Wali )\b(?:{PLACE_NOUNS})\.? (?P<name>(?:{_WORD}|\d[\w-]*)(?: (?:{_WORD}|\d[\w-]*))*)"
)
_OFFICE = Pattern(rf"\b(?:{_REGIONAL}) (?P<name>(?:\d+ )?{_WORD}(?: {_WORD})*)")
_NUMBERED = Pattern(
    r"\bdi (?:\d[\d.]*|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sejumlah|beberapa)"
    r" (?:titik|lokasi|desa|kecamatan|kelurahan|kabupaten|kota|provinsi|sekolah|pasar|TPS|negara)\b"
)
_PLAIN = Pattern(
    r"\bdi(?: (?:dalam|depan|belakang|halaman|sebuah|salah satu|area|sekitar))? (?:aula|gedung"
    r"|lapangan"
    r"|halaman|pendopo|balai (?:desa|kota|kelurahan|RW)|kantor (?:bupati|gubernur|wali kota"
    r"|camat|desa"
    r"|DPRD|kecamatan|kelurahan)|rumah sakit|alun-alun|stadion|pasar|masjid|gereja|jalan tol"
    r"|ruang (?:rapat|sidang)|tempat pembuangan|sungai|pantai|laut|hutan|kebun|sawah|sekolah)\b"
)
# Capitalised words behind *di*, *ke*, *dari* that are no places.
_NO_PLACE = frozenset(
    "Senin Selasa Rabu Kamis Jumat Sabtu Minggu Ahad Januari Februari Maret April Mei Juni Juli"
    " Agustus September Oktober November Desember Tuhan Allah Ramadan Lebaran Natal Covid Covid-19"
    " Hari Era Instagram Facebook TikTok Twitter WhatsApp YouTube Telegram Google X Piala Liga"
    " Rp TKP Undang-Undang UU Pasal KUHP Facebooknya Instagramnya Saya Kami Kita Ia Dia".split()
)
# Behind *dari* and *ke* an office or a body gives or takes; it is not where something happens.
_GIVERS = frozenset(
    "Ketua Wakil Kepala Direktur Presiden Menteri Gubernur Bupati Wali Camat Lurah Kapolda Kapolres"
    " Kapolsek Komisi Fraksi Partai Dinas Badan Kementerian Dewan Majelis Bank PT CV Tim Komite"
    " Lembaga Pemerintah Perusahaan Yayasan Persatuan Ikatan Asosiasi Bapak Ibu Pak Bu Sekretaris"
    " Anggota Humas Bagian Bidang Seksi Staf Jaksa Hakim Polisi Kejaksaan Pengadilan".split()
)


class Place(NamedTuple):
    """An expression of place at ``start``–``end``; ``name`` is the name in it, or empty."""

    start: int
    end: int
    name: str


def is_known_place(name: str) -> bool:
    """Whether ``name`` is a province, a large town, an island or a country that news names."""
    return name.lower() in _KNOWN


def find_places(text: str, start: int, end: int) -> Iterator[Place]:
    """Yield the places of ``text[start:end]``; *di mata publik* and *di bidang* are none."""
    for pattern in (_DI, _TOWARDS, _NOUN, _OFFICE):
        for match in pattern.finditer(text, start, end):
            if _is_place(match, towards=pattern is _TOWARDS):
                yield Place(match.start(), match.end(), match["name"])
    for pattern in (_NUMBERED, _PLAIN):
        for match in pattern.finditer(text, start, end):
            yield Place(match.start(), match.end(), "")


def _is_place(match: re.Match[str], *, towards: bool) -> bool:
    first = match["name"].split()[0]
    sum_of_money = first.startswith("Rp") and first[2:3].isdigit()
    if sum_of_money or first in _NO_PLACE or first.split("-")[0] in _NO_PLACE:
        return False
    if not towards or is_known_place(match["name"]) or is_known_place(first):
        return True
    if match.group().startswith(("dari", "ke depan")):
        return False
    acronym = len(first) > 1 and first.isupper()
    return first not in _GIVERS and not acronym
