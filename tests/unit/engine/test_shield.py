"""Protects: no finding tells the name that another one keeps back."""

from lintberita.api import open_linter

DRAFT = (
    "Polisi memeriksa kasus pencabulan terhadap Melati Wulandarini (14), siswi SMP Harapan Jaya.\n"
    "Korban Wulandarinii kini dirawat. Wulandarini , kata polisi, didampingi dimata keluarga.\n"
)


def test_a_slip_in_a_covered_name_is_covered() -> None:
    result = open_linter().check(DRAFT, "naskah.txt")
    assert any(f.rule == "etik/identitas-anak" for f in result.findings)
    for finding in result.findings:
        said = " ".join((finding.text, finding.message, *finding.suggestions)).lower()
        assert "wulandarini" not in said, finding.rule
    assert any(f.rule == "ejaan/kata-depan-serangkai" and f.text for f in result.findings)
