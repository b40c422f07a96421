"""What lintberita knows of one word: the page of ``explain --word``."""

from collections.abc import Iterator

from lintberita.language.lexicon import Lexicon
from lintberita.language.spelling import is_right, judge
from lintberita.language.wordlists import Kind

_KINDS = {
    Kind.WORD: "kata",
    Kind.NAME: "nama",
    Kind.PLACE: "nama tempat",
    Kind.FOREIGN: "kata asing",
    Kind.ABBREVIATION: "singkatan",
    Kind.COLLOQUIAL: "ragam percakapan",
    Kind.NONSTANDARD: "bentuk tidak baku",
    Kind.REJECTED: "bentuk yang ditolak",
}


def word_page(word: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the lines on ``word``: its standing, its lists, how it is built, what was meant."""
    form = word.lower()
    yield word
    yield f"  Penilaian: {_verdict(form, lexicon)}"
    kinds = lexicon.kinds(form)
    lists = [name for kind, name in _KINDS.items() if kinds & kind]
    yield f"  Dalam daftar: {', '.join(lists) if lists else 'tidak ada'}"
    if lexicon.band(form):
        yield f"  Kekerapan: sekitar {2 ** lexicon.band(form)} kali dalam 2,3 juta kata berita"
    for analysis in lexicon.analyses(form):
        doubt = "" if analysis.attested else " (mungkin menurut tata bahasa, belum tercatat)"
        yield f"  Bentukan: {analysis}{doubt}"
    found = judge(form, lexicon)
    if found is not None:
        yield f"  Saran: {', '.join(found.suggestions)} (keyakinan {found.confidence:.2f})"


def _verdict(form: str, lexicon: Lexicon) -> str:
    if is_right(form, lexicon):
        return "benar"
    if lexicon.kinds(form) & (Kind.NONSTANDARD | Kind.REJECTED):
        return "tidak baku atau salah"
    if judge(form, lexicon) is not None:
        return "tampaknya salah ketik"
    if lexicon.is_name(form) or lexicon.is_place(form):
        return "nama; ditulis dengan huruf kapital"
    return "tidak dikenal; dibiarkan"
