"""Protects every draft: no input crashes a run, every span is exact, a fix settles and keeps."""

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from lintberita.api import Linter, open_linter
from lintberita.source.formats import open_source

PIECES = st.sampled_from(
    [
        "Citra itu baik dimata publik. ",
        "Sumber : Humas",
        "JAKARTA - ",
        "“Baik,” kata Budi. ",
        "” Saya hadir.” ujar Sofyan. ",
        "*tebal* ",
        "Kamis (18/11) ",
        "Rp. 5.000 di lakukan bekerjasama, dll ",
        *(
            "`di lakukan` ",
            "**di lakukan** ",
            "> ",
            "# ",
            "[a](b) ",
            "{{< x >}}",
            "&ldquo;",
            "&nbsp;",
        ),
        *(
            "[lintberita: abaikan ejaan]\n",
            "<!-- lintberita: abaikan ejaan, gya -->",
            "<!-- lintberita: abaikan-berkas kutipan -->\n",
            "{/* lintberita: abaikan ejaan */}",
            *("<!-- lintberita: ", "<!-->", "{/*/}"),
        ),
        *("<p>", "</p>", "<b>", "</b>", "<code>", "</code", "<table>", "<br>", "<!--", "-->", "<"),
        *("\n", "\r\n", "\n\n", "\t", "(", "”", '"', "‘’", "...", "- ", "1. ", "\u200b", "é", "👍"),
    ]
)
NAMES = st.sampled_from(["draf.txt", "draf.md", "draf.mdx", "draf.html"])
DRAFTS = st.one_of(st.lists(PIECES, max_size=25).map("".join), st.text(max_size=200))


@cache
def linter() -> Linter:
    return open_linter()


@settings(max_examples=150, deadline=None)
@given(DRAFTS.filter(lambda text: "\0" not in text), NAMES)
def test_findings_are_exact_and_in_order(text: str, name: str) -> None:
    result = linter().check(text, name)
    assert result.error is None
    last = 0
    for finding in result.findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(text)
        assert finding.sensitive or finding.text == text[finding.span.start : finding.span.end]
        assert finding.span.start >= last
        last = finding.span.start


@settings(max_examples=100, deadline=None)
@given(DRAFTS.filter(lambda text: "\0" not in text), NAMES)
def test_a_fixed_draft_stays_fixed(text: str, name: str) -> None:
    once = linter().fix(open_source(text, name), name).text
    assert linter().fix(open_source(once, name), name).text == once
