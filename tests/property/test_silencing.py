"""Protects: silencing takes away what it names and nothing else, however a draft is arranged."""

from functools import cache
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from lintberita.api import Linter, open_linter
from lintberita.engine.baseline import Baseline, accept
from lintberita.model import Finding

PARAGRAPHS = [
    "Citra lembaga itu baik dimata publik menurut warga yang hadir di balai desa.",
    "“Kegiatan ini di lakukan tiap pekan,” kata Rina Lestari, Kepala Dinas Sosial.",
    "Warga membawa beras, sayur, minyak dan lain lain ke pos jaga pada Rabu pagi.",
    "Petugas bekerjasama dengan relawan membersihkan saluran air di kampung itu.",
    "Pemasayrakatan para warga binaan berjalan baik, ujar Budi Hartono , Rabu siang.",
    "Sebanyak 40 rumah terendam setelah hujan deras turun sejak Selasa malam.",
    "Budi Hartono mengatakan, jalan itu akan di perbaiki bulan depan oleh dinas.",
    "Jalan itu rusak dimata pengguna jalan, dan dimata dinas yang merawatnya.",
]
DRAFTS = st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=6)
RULES = st.sampled_from(
    [
        "ejaan",
        "ejaan/kata-depan-serangkai",
        "ejaan/awalan-terpisah",
        "ejaan/spasi-sebelum-tanda",
        "ejaan/gabungan-kata-serangkai",
        "kutipan",
    ]
)
UNUSED = "berita/pengecualian-tak-terpakai"
FORMATS = {
    "a.txt": ("[lintberita: abaikan{} {}]", "{}"),
    "a.md": ("<!-- lintberita: abaikan{} {} -->", "{}"),
    "a.mdx": ("{{/* lintberita: abaikan{} {} */}}", "{}"),
    "a.html": ("<!-- lintberita: abaikan{} {} -->", "<p>{}</p>"),
}


@cache
def linter() -> Linter:
    return open_linter()


def named(finding: Finding, name: str) -> bool:
    return finding.rule == name or finding.rule.startswith(f"{name}/")


def places(findings: list[Finding], shift: int = 0) -> list[tuple[str, int, int]]:
    return [(f.rule, f.span.start + shift, f.span.end + shift) for f in findings]


@settings(max_examples=60, deadline=None)
@given(DRAFTS, RULES, st.sampled_from(sorted(FORMATS)))
def test_silencing_a_rule_for_the_draft_removes_exactly_its_findings(
    paragraphs: list[str], name: str, path: str
) -> None:
    remark, paragraph = FORMATS[path]
    text = "\n\n".join(paragraph.format(p) for p in paragraphs) + "\n"
    head = remark.format("-berkas", name) + "\n\n"
    plain = list(linter().check(text, path).findings)
    result = linter().check(head + text, path)
    rest = [f for f in result.findings if f.rule != UNUSED]
    gone = [f for f in plain if named(f, name)]
    assert places(rest) == places([f for f in plain if not named(f, name)], len(head))
    assert places([s.finding for s in result.suppressed]) == places(gone, len(head))
    assert (UNUSED in [f.rule for f in result.findings]) == (not gone)


@settings(max_examples=60, deadline=None)
@given(DRAFTS, RULES, st.sampled_from(sorted(FORMATS)), st.data())
def test_silencing_a_paragraph_leaves_the_others(
    paragraphs: list[str], name: str, path: str, data: st.DataObject
) -> None:
    remark, paragraph = FORMATS[path]
    marked = data.draw(st.integers(0, len(paragraphs) - 1))
    laid = [paragraph.format(p) for p in paragraphs]
    before = "".join(f"{p}\n\n" for p in laid[:marked])
    inserted = remark.format("", name) + "\n\n"
    text = before + "\n\n".join(laid[marked:]) + "\n"
    start, end = len(before), len(before) + len(laid[marked])
    plain = list(linter().check(text, path).findings)
    result = linter().check(before + inserted + text[start:], path)

    def moved(findings: list[Finding]) -> list[tuple[str, int, int]]:
        return [p for f in findings for p in places([f], len(inserted) * (f.span.start >= start))]

    gone = [f for f in plain if named(f, name) and start <= f.span.start < end]
    rest = [f for f in result.findings if f.rule != UNUSED]
    assert places(rest) == moved([f for f in plain if f not in gone])
    assert places([s.finding for s in result.suppressed]) == moved(gone)


@settings(max_examples=60, deadline=None)
@given(DRAFTS, st.randoms(use_true_random=False), st.sampled_from(sorted(FORMATS)))
def test_a_baseline_is_silent_on_moved_paragraphs(
    paragraphs: list[str], dice: Random, path: str
) -> None:
    _, paragraph = FORMATS[path]

    def draft(of: list[str]) -> str:
        return "\n\n".join(paragraph.format(p) for p in of) + "\n"

    only_words = open_words()
    baseline = Baseline(Path.cwd(), {path: accept(only_words.examine(draft(paragraphs), path))})
    shuffled = list(paragraphs)
    dice.shuffle(shuffled)
    result = baseline.applied(only_words.examine(draft(shuffled), path))
    assert result.findings == ()
    assert baseline.stale(result, only_words.rules.by_id) == 0


@cache
def open_words() -> Linter:
    """Rules that judge a paragraph by itself: what is wrong does not change when it moves."""
    return open_linter(select=["ejaan"])
