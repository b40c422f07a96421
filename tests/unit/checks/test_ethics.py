"""What the ethics checks promise beyond the examples in their rule files."""

from functools import cache

import pytest

from lintberita.api import Linter, all_rules, open_linter
from lintberita.model import Finding, Severity


@cache
def linter() -> Linter:
    return open_linter(select=["etik"])


def findings(text: str, **metadata: str) -> list[Finding]:
    return list(linter().check(text, "contoh.txt", metadata).findings)


def rules(text: str) -> set[str]:
    return {finding.rule for finding in findings(text)}


def test_a_childs_name_is_pointed_at_and_never_repeated() -> None:
    found = [
        f
        for f in findings("Polisi memeriksa Danu Prakarsa (15) dalam kasus pencurian.")
        if f.rule == "etik/identitas-anak"
    ]
    assert [(f.severity, f.text, f.sensitive) for f in found] == [(Severity.ERROR, "", True)]
    assert "Danu" not in found[0].message


def test_school_parent_and_child_are_each_pointed_at() -> None:
    text = (
        "Polisi menangkap seorang pelajar karena pencurian. Reno Adikusuma (15) diperiksa"
        " bersama ayahnya, Sutarya Adikusuma."
    )
    spans = [text[f.span.start : f.span.end] for f in findings(text)]
    assert spans == ["Reno Adikusuma (15)", "ayahnya, Sutarya Adikusuma"]


def test_a_child_in_an_accident_is_a_warning() -> None:
    found = findings("Truk menabrak sepeda. Reno Adikusuma (9) meninggal dalam kecelakaan itu.")
    assert [(f.rule, f.severity) for f in found] == [("etik/identitas-anak", Severity.WARNING)]


def test_a_victim_who_met_the_press_is_a_warning() -> None:
    text = (
        "Aktris itu menggelar jumpa pers tentang pelecehan seksual. Korban, Larasati Widuri,"
        " didampingi pengacara."
    )
    found = [f for f in findings(text) if f.rule == "etik/identitas-korban-seksual"]
    assert [f.severity for f in found] == [Severity.WARNING]


def test_a_pseudonym_protects_the_victim() -> None:
    text = "Korban pemerkosaan itu, Melati (bukan nama sebenarnya), didampingi psikolog."
    assert "etik/identitas-korban-seksual" not in rules(text)


def test_one_hit_for_all_the_places_that_call_a_suspect_pelaku() -> None:
    text = (
        "Polisi menangkap pelaku berinisial RS. Pelaku RS mencuri tiga motor."
        " Pelaku bernama Rasyid itu ditahan."
    )
    found = [f for f in findings(text) if f.rule == "etik/pelaku-sebelum-putusan"]
    assert len(found) == 1
    assert len(found[0].related) == 2


def test_a_verdict_ends_the_presumption() -> None:
    text = "Pelaku berinisial RS divonis dua tahun penjara karena pencurian."
    assert rules(text) == set()


def test_absence_of_an_answer_is_told_once_at_the_lead() -> None:
    text = (
        "Sertifikat rumah belum diserahkan kepada warga.\n\n"
        "Warga menuding pengembang, PT Graha Wijaya, ingkar janji.\n\n"
        "Mereka juga menuding direktur, Basuki Rahardja, menghilang."
    )
    found = [f for f in findings(text) if f.rule == "etik/tanpa-tanggapan"]
    assert len(found) == 1
    assert found[0].span.start == 0
    assert "PT Graha Wijaya" in found[0].message


@pytest.mark.parametrize(
    "answer",
    [
        "Direktur PT Graha Wijaya, Basuki Rahardja, menyatakan berkas masih di notaris.",
        "Perusahaan itu tidak menjawab surat redaksi.",
        "Kuasa hukum pengembang membantah.",
    ],
)
def test_any_answer_or_attempt_is_enough(answer: str) -> None:
    text = f"Warga menuding pengembang, PT Graha Wijaya, ingkar janji.\n\n{answer}"
    assert "etik/tanpa-tanggapan" not in rules(text)


def test_help_named_by_the_newsroom_stands_in_the_message() -> None:
    found = [
        f
        for f in findings("Seorang pria ditemukan meninggal, diduga karena bunuh diri.")
        if f.rule == "etik/bunuh-diri-bantuan"
    ]
    assert "hubungi layanan kesehatan terdekat" in found[0].message


def test_an_insult_inside_a_quotation_is_advice_only() -> None:
    spoken = findings('"Orang gila itu berkeliaran di pasar," kata Wiryawan.')
    told = findings("Kemarin orang gila itu berkeliaran di pasar.")
    assert [f.severity for f in spoken] == [Severity.INFO]
    assert [f.severity for f in told] == [Severity.WARNING]


def test_a_euphemism_in_the_title_is_an_error() -> None:
    text = (
        "Perempuan Digagahi Rekan Kerja\n\nSAGARA – Polisi menyelidiki pemerkosaan terhadap"
        " perempuan 24 tahun, Senin. Ia dirawat di rumah sakit."
    )
    found = [f for f in findings(text) if f.rule == "etik/eufemisme-kekerasan-seksual"]
    assert [f.severity for f in found] == [Severity.ERROR]


def test_a_column_may_judge() -> None:
    text = "Sungguh memalukan, para wakil rakyat justru pelesiran."
    assert findings(text, **{"doc-type": "opini"}) == []
    assert rules(text) == {"etik/opini-wartawan"}


def test_a_ceremony_raises_nothing() -> None:
    text = (
        "SAGARA – Kepala Dinas Pendidikan, Rudi Hartawan, membuka pelatihan guru, Senin.\n\n"
        '"Kami berharap guru makin inovatif," ujar Rudi.\n\n'
        "Kegiatan itu diikuti 40 kepala sekolah dan dihadiri wakil bupati.\n\n"
        "Sumber: Humas Dinas Pendidikan"
    )
    assert rules(text) == set()


def test_every_rule_says_how_to_switch_it_off_and_covers_the_catalogue() -> None:
    ethics = [rule for rule in all_rules() if rule.family == "etik"]
    for rule in ethics:
        assert f'{rule.id} di "ignore"' in " ".join(rule.why.split()), rule.id
        assert rule.covers, rule.id
        assert rule.reference.source, rule.id
        assert sum(bool(e.ok) for e in rule.examples) >= 3, rule.id


def test_findings_on_identity_are_sensitive() -> None:
    sensitive = {rule.id for rule in all_rules() if rule.family == "etik" and rule.sensitive}
    assert {
        "etik/identitas-anak",
        "etik/identitas-korban-seksual",
        "etik/data-pribadi",
    } <= sensitive
