"""Bound forms (EYD V, II.B.1): joined to a common word, hyphenated before a capital."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lintberita.language.lexicon import Lexicon
from lintberita.language.morphology import VERB_PREFIXES
from lintberita.language.tokens import Token
from lintberita.model import Hit, Safety, Severity, Span
from lintberita.rulepack.context import RuleContext

_FUNCTION_WORDS = frozenset(
    """ada adalah akan aku anda antara apa atas atau bagi bahkan bahwa banget belum bila
    bisa boleh bukan cukup dan dapat dari dengan di dia dua hanya harus ia ini itu jadi
    jika juga kah kalau kami kamu karena ke kecuali kepada kita kok lagi lah lain lalu
    maka masih mereka mungkin namun nya oleh pada para pasti per pernah pula pun saat
    saja sama sampai sangat saya sebagai sedang sehingga sejak sekali semua seperti
    serta setelah sudah tanpa telah tentang terhadap tetap tetapi tiga tersebut tidak
    untuk yaitu yakni yang""".split()
)
_SHORTEST = 3


class _Bound(NamedTuple):
    """A bound form that joins any common word; where it is a word of its own it stays alone."""

    severity: Severity = Severity.ERROR
    not_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    verbs: bool = False


_MEANS_AGAINST = frozenset("sangat paling terlalu begitu agak makin semakin cukup".split())
_JOINING: Mapping[str, _Bound] = {
    "pasca": _Bound(verbs=True),
    "paska": _Bound(verbs=True),
    "non": _Bound(not_after=frozenset({"qua", "persona"})),
    "sub": _Bound(),
    "pra": _Bound(verbs=True),
    "nir": _Bound(),
    "swa": _Bound(),
    "anti": _Bound(Severity.WARNING, not_after=_MEANS_AGAINST),
    "semi": _Bound(Severity.WARNING, not_after=frozenset({"musim", "bulan"})),
    "multi": _Bound(Severity.WARNING),
}
# Before these, antar is the bound form ("between"); elsewhere it may be the verb ("to deliver").
_BETWEEN = frozenset(
    """agama anggota angkatan anak-anak angkutan aparat asosiasi atlet badan bagian bangsa
    bank bagian bahasa barisan benua bidang blok budaya cabang calon daerah dapil
    departemen desa dinas divisi dusun elemen etnis fakultas fraksi gereja galaksi
    gedung generasi geng golongan grup gugus individu industri instansi institusi iman
    jalur jemaat jenis jurusan kabupaten kampung kampus kandidat karyawan kawasan
    kecamatan kelas kelompok keluarga kelurahan kementerian klub komponen komunitas kota
    kubu lapisan lembaga lini logam lokasi mahasiswa manusia masyarakat maskapai mazhab
    media mata menteri moda molekul murid musim nagari narapidana negara nelayan
    operator organisasi ormas palang parlemen partai pasar pasien pedagang pegawai
    pejabat pekerja pelajar pelaku pemain pemangku pemda pemerintah pemerintahan pemuda
    penduduk pendukung pengguna pengurus penumpang perguruan peradaban personel peserta
    perusahaan petani petugas pihak planet pondok prodi profesi provinsi pribadi pulau
    puskesmas rakyat ras regional rezim relawan rumpun rumah-rumah satuan sekolah sektor
    sel senyawa sesama siswa spesies stasiun suku suporter teman tenaga tetangga tim
    titik tokoh umat unit universitas unsur wanita waktu warga wilayah zona kader""".split()
)
_DELIVERS = frozenset(
    """tolong saya dia ia kami kita mereka bisa siap jasa pesan ongkos biaya layanan mau
    untuk harus akan aku kau mesti kurir ojek sopir silakan ayo minta langsung sambil""".split()
)
_TOWARDS = frozenset({"ke", "sampai", "menuju", "pulang", "kepada"})
_ACRONYM_ONLY = frozenset({"antar", "sub", "semi", "multi", "swa", "nir"})
_ALL = frozenset({*_JOINING, "antar"})


def apart(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *pasca bencana*, *non aktif*, *anti bakteri*, *antar instansi*."""
    tokens = context.document.tokens(context.paragraph)
    for at in range(len(tokens) - 1):
        left, right = tokens[at], tokens[at + 1]
        if left.lower not in _ALL or right.start - left.end != 1 or not right.is_word:
            continue
        before = tokens[at - 1].lower if at else ""
        if left.text[1:].islower() and right.text.islower():
            yield from _joined(
                left, right, before, [t.lower for t in tokens[at + 2 : at + 5]], context
            )


def _joined(
    left: Token, right: Token, before: str, after: list[str], context: RuleContext
) -> Iterator[Hit]:
    span = Span(left.start, right.end)
    form = "pasca" if left.lower == "paska" else left.lower
    if form == "antar":
        noun = right.lower in _BETWEEN or _plain(right.lower) in _BETWEEN
        delivers = before in _DELIVERS or bool(_TOWARDS & set(after[:3]))
        if noun and not delivers:
            yield Hit(span, suggestions=(left.text + right.text,))
        return
    bound = _JOINING[left.lower]
    if before in bound.not_after or not _is_common(right.lower, context.lexicon):
        return
    if form == "pasca" and _is_clause(right.lower):
        yield _clause(span, left.text, right.text)
    elif (
        bound.verbs
        or not right.lower.startswith(VERB_PREFIXES)
        or context.lexicon.is_stem(right.lower)
    ):
        word = form if left.text[0].islower() else form.capitalize()
        yield Hit(span, suggestions=(word + right.text,), severity=bound.severity)


def _clause(span: Span, form: str, word: str) -> Hit:
    after = "Setelah" if form[0].isupper() else "setelah"
    return Hit(span, suggestions=(f"{after} {word}",), variant="klausa", safety=Safety.UNSAFE)


def _plain(word: str) -> str:
    return word.removesuffix("nya")


def _is_clause(word: str) -> bool:
    """*pasca ditemukannya*, *pasca runtuhnya*, *pasca dilimpahkan*: no noun to join."""
    verb = word.startswith(("di", "me")) and word.endswith(("kan", "i", "nya")) and len(word) > 6
    passive = verb and word != "melahirkan"
    return passive or (word.endswith("nya") and len(word) > 5)


def _is_common(word: str, lexicon: Lexicon) -> bool:
    if len(word) < _SHORTEST or word in _FUNCTION_WORDS:
        return False
    return lexicon.knows(word) and not (lexicon.is_foreign(word) and not lexicon.is_listed(word))


def hyphenated(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *antar-daerah*, *non-aktif*: no hyphen before a common word."""
    lexicon = context.lexicon
    for token in context.document.tokens(context.paragraph):
        form, hyphen, rest = token.text.partition("-")
        if rest == form.lower() or (form.lower() == "antar" and rest.startswith("meng")):
            continue
        if not hyphen or form.lower() not in _ALL or not rest.islower() or not rest.isalpha():
            continue
        if _is_common(rest, lexicon) and lexicon.band(rest) > 1:
            span = Span(token.start, token.end)
            if form.lower() in ("pasca", "paska") and _is_clause(rest):
                yield _clause(span, form, rest)
                continue
            head = "pasca" if form.lower() == "paska" else form.lower()
            word = head if form[0].islower() else head.capitalize()
            yield Hit(span, suggestions=(word + rest,))


def before_capital(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *non ASN*, *pasca Lebaran*, *nonASN*, *seSumatra*, *se Indonesia*."""
    tokens = context.document.tokens(context.paragraph)
    for at, token in enumerate(tokens):
        plain = token.text == token.lower or token.text[1:].islower()
        if not token.is_word or (plain and token.lower not in _HYPHENATING):
            continue
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        before = tokens[at - 1] if at else None
        if following is not None and following.start - token.end == 1:
            yield from _spaced(before, token, following, context.lexicon)
        yield from _fused(token, context.lexicon)


_HYPHENATING = frozenset({"non", "anti", "pasca", "paska", "pra", "antar", "se"})
_LANDS = frozenset("indonesia nusantara sumatra jabodetabek asean asia eropa dunia".split())
_UNITS = frozenset(
    "kabupaten kota kecamatan kelurahan desa provinsi dunia daerah kampung sekolah".split()
)


def _spaced(
    before: Token | None, token: Token, following: Token, lexicon: Lexicon
) -> Iterator[Hit]:
    form = token.lower
    if form not in _HYPHENATING or not following.is_word or not token.text[1:].islower():
        return
    name_run = before is not None and before.is_word and before.is_capitalised
    if token.is_capitalised and (name_run or following.text[1:].islower()):
        # "Non Performing", "Pasca Bencana": a title or an English name.
        return
    if form == "se" and following.lower in _UNITS and following.text.islower():
        joined = token.text + following.text
    elif not following.is_capitalised or not _takes_hyphen(form, following, lexicon):
        return
    else:
        joined = f"{'pasca' if form == 'paska' else token.text}-{following.text}"
    yield Hit(Span(token.start, following.end), suggestions=(joined,))


def _takes_hyphen(form: str, following: Token, lexicon: Lexicon) -> bool:
    if following.is_all_caps:
        return form != "se" or _is_territory(following, lexicon)
    if form == "se":
        return _is_territory(following, lexicon)
    return form not in _ACRONYM_ONLY and not lexicon.is_foreign(following.lower)


def _is_territory(token: Token, lexicon: Lexicon) -> bool:
    named = lexicon.is_place(token.lower) or token.lower in _LANDS
    return named or token.lower in _UNITS


def _fused(token: Token, lexicon: Lexicon) -> Iterator[Hit]:
    for form in _HYPHENATING:
        rest = token.text[len(form) :]
        if not token.text.startswith(form) or len(rest) < 2 or not rest[0].isupper():
            continue
        if form == "se" and not _is_territory(token._replace(lower=rest.lower()), lexicon):
            continue
        if rest.isupper() or (rest.isalpha() and rest[1:].islower()):
            yield Hit(Span(token.start, token.end), suggestions=(f"{form}-{rest}",))
