"""Capitals on common nouns inside a sentence."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lintberita.analysis import Document
from lintberita.language.lexicon import Lexicon
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

# Nouns that newsrooms capitalise by house style: offices, persons, units of government, God.
_HOUSE_STYLE = frozenset(
    """allah alquran ayah bapak bupati camat daerah dewan dinas direktur distrik gereja gubernur
    hakim haji hari humas ibu injil islam jaksa jalan jenderal kabupaten kapolda kapolres kapolsek
    kecamatan kejaksaan kelurahan kementerian kepala kepolisian ketua komisi kota lapas lembaga lurah
    majelis masjid menteri negara nabi pemerintah pengadilan polisi polres polsek presiden provinsi
    puskesmas raja rasul republik sekda sekretaris sekolah tim tuhan undang-undang universitas
    wakil walikota yayasan bumi matahari bulan desa sungai gunung pulau laut teluk selat danau
    pak bu saudara anda beliau pemda pemkab pemkot pemprov pilkada pemilu ramadan lebaran natal
    nusantara pancasila proklamasi merdeka satgas posko panitia sultan ratu pangeran dosen guru
    rektor dekan""".split()
)
# A capitalised word behind one of these is likely a title or a name that somebody gave.
_NAMING = frozenset(
    """bernama bertajuk bertema berjudul tema tajuk judul istilah program aplikasi kegiatan acara
    lomba festival lagu film buku novel merek produk game gim situs akun grup kelompok klub partai
    komunitas gerakan operasi proyek hotel kafe restoran toko pasar bank kapal pesawat mobil motor
    kata sebutan julukan disebut dijuluki dikenal dinamai berinisial si sang dewi dewa ala marga suku
    bahasa agama kaum umat orang warga kampung dusun jalan gang blok tipe seri kelas mata pelajaran
    jurusan bidang bagian seksi divisi biro badan komite pokja forum duta zona paket sistem metode
    tentang nomor pasal gedung aula ruang lapangan taman pos stasiun terminal bandara pelabuhan jembatan""".split()
)
_LINKS = frozenset({"dan", "serta", "atau", "untuk", "bagi", "dalam", "di"})
_COMMON = 5
_KNOWN = 1


def stray_capital(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each common noun with a capital that nothing around it explains."""
    document, lexicon = context.document, context.lexicon
    named = _words_of_names(document)
    for sentence in document.sentences(context.paragraph):
        tokens = sentence.tokens
        for number in range(1, len(tokens)):
            token = tokens[number]
            if _is_stray(tokens, number, lexicon) and token.lower not in named:
                yield Hit(Span(token.start, token.end), suggestions=(token.lower,))


def _is_stray(tokens: Sequence[Token], number: int, lexicon: Lexicon) -> bool:
    token, before = tokens[number], tokens[number - 1]
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    if not (token.is_word and token.text[0].isupper() and token.text[1:].islower()):
        return False
    # Only a lower-case word on the left and no capital on the right leave it standing alone.
    opens = number == 1 and before.is_word and lexicon.band(before.lower) >= _COMMON
    opens = opens and before.lower not in _HOUSE_STYLE
    if not (opens or (before.is_word and before.text.islower())) or before.lower in _NAMING:
        return False
    if after is not None and after.is_word and not after.text.islower():
        return False
    if _joined_to_capital(tokens, number):
        return False
    if after is not None and after.text[:1] in "(“\"'/&-–":
        return False
    return _is_common_noun(token.lower, lexicon, followed=after)


def _joined_to_capital(tokens: Sequence[Token], number: int) -> bool:
    """Whether *dan* or its like ties the word to another capital: *Pendidikan dan Kebudayaan*."""
    for step in (-1, 1):
        link, far = number + step, number + 2 * step
        if 0 <= far < len(tokens) and tokens[link].lower in _LINKS:
            return tokens[far].is_word and tokens[far].is_capitalised
    return False


def _is_common_noun(word: str, lexicon: Lexicon, *, followed: Token | None) -> bool:
    base = word.removesuffix("nya")
    if word in _HOUSE_STYLE or base in _HOUSE_STYLE or lexicon.is_name(word):
        return False
    if lexicon.is_place(word) or lexicon.is_abbreviation(word) or not lexicon.is_listed(base):
        return False
    affixed = any(a.prefixes for a in lexicon.analyses(word))
    if len(word) < 5 or lexicon.band(base) < (_KNOWN if affixed else _COMMON):
        return False
    if word != base:
        return True
    plain_next = followed is not None and followed.is_word and followed.text.islower()
    return affixed and (plain_next or followed is None or not followed.is_word)


def _words_of_names(document: Document) -> frozenset[str]:
    """Words that stand in a run of capitals somewhere in the draft: part of a name there."""
    words: set[str] = set()
    for paragraph in document.paragraphs:
        for sentence in document.sentences(paragraph):
            # The first word has its capital from the sentence.
            for left, right in pairwise(sentence.tokens[1:]):
                if left.is_word and right.is_word and left.is_capitalised and right.is_capitalised:
                    words |= {left.lower, right.lower}
    return frozenset(words)
