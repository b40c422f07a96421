"""Protects: house styles extend one another, and an outlet's own words win over them."""

from pathlib import Path

import pytest

from lintberita.api import open_linter
from lintberita.config import config_of_style, read_config
from lintberita.config.styles import built_in_styles
from lintberita.errors import ConfigError
from lintberita.model import Severity

DRAFT = "Warga berangkat sholat subuh. Hujan turun di desa itu, tapi warga tetap datang."


def found(config) -> dict[str, Severity]:  # type: ignore[no-untyped-def]
    return {f.rule: f.severity for f in open_linter(config).check(DRAFT, "draf.txt").findings}


def test_what_redaksi_lets_pass_and_eyd_ketat_does_not() -> None:
    assert built_in_styles() == ("eyd-ketat", "humas", "redaksi", "siaran-pers")
    lenient, strict = found(config_of_style("redaksi")), found(config_of_style("eyd-ketat"))
    assert "ejaan/istilah-agama" not in lenient
    assert strict["ejaan/istilah-agama"] is Severity.WARNING
    assert lenient["gaya/tapi"] is Severity.INFO
    assert strict["gaya/tapi"] is Severity.WARNING


@pytest.mark.parametrize("name", built_in_styles())
def test_every_built_in_style_names_rules_that_exist(name: str) -> None:
    open_linter(config_of_style(name))


def test_an_outlets_style_extends_and_its_configuration_wins(tmp_path: Path) -> None:
    (tmp_path / "koran.yaml").write_text(
        "extends: eyd-ketat\nignore: [ejaan/istilah-agama]\nseverity: {gaya/tapi: error}\n", "utf-8"
    )
    path = tmp_path / "lintberita.yaml"
    path.write_text("style: koran.yaml\n", "utf-8")
    assert found(read_config(path)).get("gaya/tapi") is Severity.ERROR
    assert "ejaan/istilah-agama" not in found(read_config(path))
    path.write_text(
        "style: koran.yaml\nenable: [ejaan/istilah-agama]\nseverity: {gaya/tapi: info}\n", "utf-8"
    )
    assert found(read_config(path))["gaya/tapi"] is Severity.INFO
    assert "ejaan/istilah-agama" in found(read_config(path))


@pytest.mark.parametrize(
    ("style", "says"),
    [
        ("style: eyd-ketta\n", "eyd-ketat"),
        ("style: gaya.yaml\n", "dirinya sendiri"),
        ("style: hilang.yaml\n", "tidak dapat dibaca"),
        ("style: salah.yaml\n", '"severity"'),
    ],
)
def test_mistakes_are_told_with_the_remedy(tmp_path: Path, style: str, says: str) -> None:
    (tmp_path / "gaya.yaml").write_text("extends: gaya.yaml\n", "utf-8")
    (tmp_path / "salah.yaml").write_text("severtiy: {}\n", "utf-8")
    path = tmp_path / "lintberita.yaml"
    path.write_text(style, "utf-8")
    with pytest.raises(ConfigError, match=says):
        read_config(path)


RELEASE = """\
SIARAN PERS
EMBARGO: 7 Mei 2026
Acara ini dihadiri camat dan memperkuat sinergi demi citra positif, kata Kepala Dinas, Rustam.
Turut hadir Bapak Bupati Hamdani Lubis. Posyandu itu buka dua kali sebulan bagi remaja desa.
Warga menuding pengembang, PT Graha Wijaya, ingkar janji soal sertifikat tanah di desa mereka.
Petugas gizi mendirikan dapur umum dan membagikan air bersih kepada mereka secara bergiliran.
"""


def of_release(style: str, text: str = RELEASE) -> dict[str, Severity]:
    result = open_linter(config_of_style(style)).check(text, "rilis.txt")
    return {f.rule: f.severity for f in result.findings}


def test_a_press_release_owes_a_contact_and_may_have_an_embargo() -> None:
    news, release = of_release("redaksi"), of_release("siaran-pers")
    assert {"etik/embargo", "etik/tanpa-tanggapan"} <= news.keys()
    assert {"etik/embargo", "etik/tanpa-tanggapan"}.isdisjoint(release)
    assert "sumber/tanpa-narahubung" not in news
    assert release["sumber/tanpa-narahubung"] is Severity.WARNING
    assert (news["berita/jabatan-tak-lengkap"], release["berita/jabatan-tak-lengkap"]) == (
        Severity.WARNING,
        Severity.ERROR,
    )
    assert release["berita/sapaan-ganda"] is Severity.WARNING
    told = RELEASE + "Narahubung: Nurlela Usman, Kepala Bagian Humas, 0812-3456-7890\n"
    complete = of_release("siaran-pers", told)
    # The number is there in order to be called.
    assert {"sumber/tanpa-narahubung", "etik/data-pribadi"}.isdisjoint(complete)


def test_a_press_office_writes_official_language_and_is_its_own_source() -> None:
    text = RELEASE.replace("SIARAN PERS\nEMBARGO: 7 Mei 2026\n", "") + "Sumber: Humas Setda\n"
    news, office = of_release("redaksi", text), of_release("humas", text)
    assert "sumber/ketergantungan-siaran-pers" in news
    assert "sumber/ketergantungan-siaran-pers" not in office
    assert "etik/tanpa-tanggapan" not in office
    assert "ejaan/istilah-agama" in found(config_of_style("humas"))
    assert office["berita/jabatan-tak-lengkap"] is Severity.ERROR


def test_a_style_of_an_installed_package_is_data_that_is_read_and_never_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "gaya_koran"
    package.mkdir()
    (package / "__init__.py").write_text("raise SystemExit('dijalankan')\n", "utf-8")
    (package / "koran.yaml").write_text("extends: eyd-ketat\nignore: [gaya/tapi]\n", "utf-8")
    info = tmp_path / "gaya_koran-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: gaya-koran\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[lintberita.styles]\nkoran = gaya_koran\nhilang = gaya_koran\nredaksi = gaya_koran\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    assert "gaya/tapi" not in found(config_of_style("koran"))
    assert "ejaan/istilah-agama" in found(config_of_style("koran"))
    # A built-in name stays what it is.
    assert "ejaan/istilah-agama" not in found(config_of_style("redaksi"))
    with pytest.raises(ConfigError, match=r"hilang\.yaml"):
        config_of_style("hilang")
    with pytest.raises(ConfigError, match='"koran"'):
        config_of_style("korann")
