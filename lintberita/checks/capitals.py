"""Capitals on common nouns inside a sentence."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lintberita.analysis import Document
from lintberita.language.lexicon import Lexicon
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

# Nouns that newsrooms capitalise by house style: offices, persons, units of government, God.
_HOUSE_STYLE = frozenset(
    """imigrasi reformasi pembina penasihat pengurus koordinator
    allah alquran ayah bapak bupati camat daerah dewan dinas direktur distrik gereja
    gubernur hakim haji hari humas ibu injil islam jaksa jalan jenderal kabupaten
    kapolda kapolres kapolsek kecamatan kejaksaan kelurahan kementerian kepala
    kepolisian ketua komisi kota lapas lembaga lurah majelis masjid menteri negara nabi
    pemerintah pengadilan polisi polres polsek presiden provinsi puskesmas raja rasul
    republik sekda sekretaris sekolah tim tuhan undang-undang universitas wakil walikota
    yayasan bumi matahari bulan desa sungai gunung pulau laut teluk selat danau pak bu
    saudara anda beliau pemda pemkab pemkot pemprov pilkada pemilu ramadan lebaran natal
    nusantara pancasila proklamasi merdeka satgas posko panitia sultan ratu pangeran
    dosen guru rektor dekan perseroan peraturan keputusan kesatu kedua ketiga keempat
    kelima keenam ketujuh kedelapan antara kerajaan kesultanan pelaksana muslim muslimah
    nasrani minggu senin selasa rabu kamis jumat sabtu januari februari maret april mei
    juni juli agustus september oktober november desember idulfitri iduladha natal
    paskah""".split()
)
_SACRED = frozenset("allah tuhan nabi rasul alquran injil".split())
# A capitalised word behind one of these is likely a title or a name that somebody gave.
_NAMING = frozenset(
    """bernama bertajuk bertema berjudul tema tajuk judul istilah program aplikasi kegiatan
    acara lomba festival lagu film buku novel merek produk game gim situs akun grup
    kelompok klub partai komunitas gerakan operasi proyek hotel kafe restoran toko pasar
    bank kapal pesawat mobil motor kata sebutan julukan disebut dijuluki dikenal dinamai
    berinisial si sang dewi dewa ala marga suku bahasa agama kaum umat orang warga
    kampung dusun jalan gang blok tipe seri kelas mata pelajaran jurusan bidang bagian
    seksi divisi biro badan komite pokja forum duta zona paket sistem metode tentang
    nomor pasal gedung aula ruang lapangan taman pos stasiun terminal bandara pelabuhan
    kawasan wilayah daerah kelurahan desa kecamatan perumahan kompleks komplek simpang
    tugu monumen huruf ayat menu tombol fitur opsi tab ikon unsur asrama jembatan""".split()
)
_ISLANDS = frozenset({"kepulauan", "pegunungan"})
_POSTS = frozenset({"menteri", "wamen", "dirjen", "sekjen", "kadis", "kabid", "kabag", "dinas"})
_LINKS = frozenset(
    """dan serta atau untuk bagi dalam di yang disertai sebagai dari secara tanpa dengan oleh pada
    kepada melalui ,""".split()
)
# Words of grammar: no name begins with them, so a small word on both sides makes a slip of them.
_GRAMMAR = frozenset(
    """adalah agar akan aku apa atas bagi bahwa banyak beberapa belum berbagai bersama bisa
    bukan dalam dan dapat dari dengan dia hanya harus hingga ia ini itu jadi jika juga
    kami karena kata kepada ketika kita maka masih melalui menjadi mereka merupakan
    namun oleh pada para pihak saat saja sampai sangat saya sebagai sebagian sebuah
    sedang sehingga sejak selama seluruh semua seorang serta setelah setiap sudah supaya
    tanpa telah tentang terhadap tersebut tetapi tidak untuk yaitu yakni yang""".split()
)
_PRONOUNS = frozenset({"saya", "kami", "kita", "mereka"})
_SAYS = frozenset("kata berkata ujar mengatakan menjawab bertanya katanya ujarnya tutur".split())
# In front of a common noun; a name seldom follows these directly.
_BEFORE_NOUN = frozenset(
    """para setiap seorang sebuah beberapa berbagai seluruh sejumlah masa berbasis secara
    melalui suatu tiap semua banyak sebagian tingkat dimasa""".split()
)
_ERAS = frozenset({"era", "masa", "zaman", "kondisi", "situasi", "proses", "upaya"})
# Eras that bear a name.
_NAMED_ERAS = frozenset("orde reformasi kolonial pencerahan kegelapan renaisans edo meiji".split())
_DEMONSTRATIVES = frozenset({"ini", "itu", "tersebut"})
_COMMON = 5
_ABSTRACT = ("asi", "isi", "usi", "ensi", "ansi", "itas", "isme", "ologi")
_KNOWN = 1


def stray_capital(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for each common word with a capital that nothing around it explains."""
    document, lexicon = context.document, context.lexicon
    named = document.layer(_ends_of_names)
    for sentence in document.sentences(context.paragraph):
        tokens = sentence.tokens
        yield from _eras(tokens, context)
        for number in range(1, len(tokens)):
            token = tokens[number]
            if not _is_written_as_name(token):
                continue
            slip = _is_grammar_slip(tokens, number)
            slip = slip and (tokens[number - 1].text, token.text) not in document.layer(_pairs)
            if slip or (token.lower not in named and _is_stray(tokens, number, lexicon)):
                yield Hit(Span(token.start, token.end), suggestions=(token.lower,))


def _is_written_as_name(token: Token) -> bool:
    return token.is_word and token.text[0].isupper() and token.text[1:].islower()


def _is_grammar_slip(tokens: Sequence[Token], number: int) -> bool:
    """*warga Melalui rapat*: a word of grammar between two small words."""
    token, before = tokens[number], tokens[number - 1]
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    if token.lower not in _GRAMMAR or after is None or not after.text.islower():
        return False
    if before.lower in _NAMING or not after.is_word:
        return False
    if token.lower in _PRONOUNS and number > 1:
        # The name before it has ended; behind a comma only speech without its marks is excused.
        speech = tokens[number - 2].lower in _SAYS
        return before.is_word or (before.text == "," and not speech)
    return before.is_word and before.text.islower()


def _is_stray(tokens: Sequence[Token], number: int, lexicon: Lexicon) -> bool:
    before = tokens[number - 1]
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    # Only a lower-case word on the left and no capital on the right leave it standing alone.
    opens = number == 1 and before.is_word and lexicon.band(before.lower) >= _COMMON
    opens = opens and before.lower not in _HOUSE_STYLE and before.lower not in _ISLANDS
    if before.text.islower() and before.lower in _POSTS:
        # *menteri Pendidikan*: the small letter is the slip.
        return False
    if not (opens or (before.is_word and before.text.islower())) or before.lower in _NAMING:
        return False
    if after is not None and after.is_word and not after.text.islower():
        return False
    if _joined_to_capital(tokens, number, lexicon):
        return False
    if after is not None and (after.text[:1] in "(“\"'/&-–" or after.text[0].isdigit()):
        return False
    return _is_common_noun(tokens[number].lower, lexicon, before=before, after=after)


def _joined_to_capital(tokens: Sequence[Token], number: int, lexicon: Lexicon) -> bool:
    """Whether *dan* or its like ties the word to another capital: *Pendidikan dan Kebudayaan*."""
    for step in (-1, 1):
        link, far = number + step, number + 2 * step
        if not 0 <= far < len(tokens) or tokens[link].lower not in _LINKS:
            continue
        if tokens[far].text == "," and far:
            # the last of a list: *Dosen, Peneliti, dan Perekayasa*
            far -= 1
        if tokens[link].text == "," and not lexicon.is_listed(tokens[far].lower):
            continue
        if far and tokens[far].is_word and tokens[far].is_capitalised:
            return True
    return False


def _is_common_noun(word: str, lexicon: Lexicon, *, before: Token, after: Token | None) -> bool:
    base = word.removesuffix("nya")
    # Nobody's title ends in -nya: *yang Ketuanya hadir*; God's names do: *Tuhannya*.
    title = base in _HOUSE_STYLE and (word == base or base in _SACRED)
    if word in _HOUSE_STYLE or title or lexicon.is_name(word):
        return False
    if lexicon.is_place(word) or lexicon.is_abbreviation(word) or not lexicon.is_listed(base):
        return False
    affixed = any(a.prefixes for a in lexicon.analyses(word))
    abstract = affixed or base.endswith(_ABSTRACT) or before.lower in _BEFORE_NOUN
    if len(word) < 5 or lexicon.band(base) < (_KNOWN if abstract else _COMMON):
        return False
    if word != base:
        return True
    small_next = after is not None and after.is_word and after.text.islower()
    if affixed:
        return small_next or after is None or not after.is_word
    if before.lower in _BEFORE_NOUN:
        return True
    # Loan nouns of action and quality are nobody's name: *manajemen Publikasi berita*.
    return base.endswith(_ABSTRACT) and small_next


def _eras(tokens: Sequence[Token], context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *Di Era Transformasi Digital ini*: a description, no name of an era."""
    for number, token in enumerate(tokens[1:-2], 1):
        if token.lower not in _ERAS or not token.is_capitalised or not tokens[number - 1].is_word:
            continue
        last = number
        while last + 1 < len(tokens) and _is_written_as_name(tokens[last + 1]):
            last += 1
        run = tokens[number : last + 1]
        pointed = last + 1 < len(tokens) and tokens[last + 1].lower in _DEMONSTRATIVES
        if last > number and pointed and all(_is_plain(t, context.lexicon) for t in run):
            text = context.document.slice(Span(token.start, run[-1].end))
            yield Hit(Span(token.start, run[-1].end), suggestions=(text.lower(),))


def _is_plain(token: Token, lexicon: Lexicon) -> bool:
    word = token.lower
    known = lexicon.is_listed(word) and not lexicon.is_name(word) and not lexicon.is_place(word)
    return known and word not in _NAMED_ERAS


def _pairs(document: Document) -> frozenset[tuple[str, str]]:
    """Two words with a capital that stand together twice: a name, as *Indonesia Kita*."""
    counts = Counter(
        (left.text, right.text)
        for paragraph in document.paragraphs
        for left, right in pairwise(document.tokens(paragraph))
        if left.is_capitalised and right.is_capitalised and left.is_word and right.is_word
    )
    return frozenset(pair for pair, count in counts.items() if count > 1)


def _ends_of_names(document: Document) -> frozenset[str]:
    """Words that close a run of capitals somewhere in the draft: they may stand for the name."""
    words: set[str] = set()
    for paragraph in document.paragraphs:
        for sentence in document.sentences(paragraph):
            # The first word has its capital from the sentence.
            tokens = sentence.tokens[1:]
            for number, (left, right) in enumerate(pairwise(tokens)):
                if not (left.is_word and right.is_word):
                    continue
                after = tokens[number + 2] if number + 2 < len(tokens) else None
                goes_on = after is not None and after.is_word and after.is_capitalised
                described = tokens[max(0, number - 2) : number + 1]
                if any(t.lower in _ERAS for t in described):
                    continue
                if left.is_capitalised and right.is_capitalised and not goes_on:
                    words.add(right.lower)
    return frozenset(words)


_GEOGRAPHY = frozenset(
    """sungai gunung danau pulau selat teluk kabupaten kecamatan kelurahan provinsi
    kementerian universitas pelabuhan bandara stasiun""".split()
)
_COUNTRIES = frozenset(
    """indonesia malaysia singapura thailand filipina vietnam jepang korea cina tiongkok india
    arab turki mesir jerman inggris prancis belanda italia spanyol rusia amerika australia
    selandia kanada brasil eropa asia""".split()
)
_KIN = frozenset({"mbak", "mas", "pak", "bu", "kang", "bang", "cak", "gus", "ning"})


def small_before_name(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *sungai Kapuas*, *kementerian Agama*, *mbak Dewi*: part of the name."""
    lexicon = context.lexicon
    for left, right in pairwise(context.document.tokens(context.paragraph)):
        if not left.text.islower() or not _is_written_as_name(right):
            continue
        if right.start - left.end != 1:
            continue
        geographic = left.lower in _GEOGRAPHY and _is_proper(right.lower, left.lower, lexicon)
        if geographic or left.lower in _KIN:
            span = Span(left.start, left.end)
            yield Hit(span, suggestions=(left.text.capitalize(),))


def _is_proper(word: str, kind: str, lexicon: Lexicon) -> bool:
    if kind in ("kementerian", "universitas"):
        # *universitas Jerman*: one of that country, or all of them.
        return word not in _COUNTRIES
    return lexicon.is_place(word) and lexicon.band(word) < _COMMON


_ABBREVIATED = frozenset(
    """dll dsb dst dkk yth hlm no jl jln gg tgl tel telp cq an sd da up vs rp kec kab kel
    prof dr drs ir kol let jend brigjen mayjen alm almh tbk ltd inc co st mt ft vol cet
    ed pkl art""".split()
)


def small_at_start(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for a sentence that begins with a small letter behind a full stop."""
    tokens = context.document.tokens(context.paragraph)
    for number in range(1, len(tokens) - 1):
        stop, before, after = tokens[number], tokens[number - 1], tokens[number + 1]
        if stop.text != "." or before.end != stop.start:
            continue
        word = before.is_word and len(before.text) >= 4 and before.lower not in _ABBREVIATED
        if not word and before.text != ")":
            continue
        small = after.is_word and after.text.islower() and len(after.text) > 1
        if small and after.start - stop.end == 1 and context.lexicon.knows(after.lower):
            span = Span(after.start, after.end)
            yield Hit(span, suggestions=(after.text.capitalize(),))


_WITHIN = frozenset(
    """dan di ke dari untuk yang dengan pada serta dalam bagi oleh atau melalui kepada
    terhadap tentang sebagai""".split()
)


def grammar_in_name(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *Badan Pengembangan Dan Pembinaan*: small words inside a name stay small."""
    tokens = context.document.tokens(context.paragraph)
    for number in range(1, len(tokens) - 1):
        token, before, after = tokens[number], tokens[number - 1], tokens[number + 1]
        if token.lower not in _WITHIN or not _is_written_as_name(token):
            continue
        if not (_is_written_as_name(before) and _is_written_as_name(after)):
            continue
        # *Angel Di Maria*: the name of a person, and Di a part of it.
        person = token.lower in ("di", "dan") and context.lexicon.is_name(before.lower)
        # *Nasional Dan Coats*: there begins the name of somebody.
        called = token.lower == "dan" and not context.lexicon.is_listed(after.lower)
        if person or called or not context.lexicon.is_listed(before.lower):
            continue
        if not _is_fixed(before, token, after):
            yield Hit(Span(token.start, token.end), suggestions=(token.lower,))


def _is_fixed(before: Token, token: Token, after: Token) -> bool:
    """*Dalam Negeri*, *Tuhan Yang Maha Esa*: here the capital belongs to the name."""
    if token.lower == "yang":
        return after.lower.startswith(("maha", "mulia", "di"))
    fixed = after.lower in ("negeri", "raya", "kota", "rumah") or before.lower in _BEFORE_DALAM
    return token.lower == "dalam" and fixed


_BEFORE_DALAM = frozenset({"teluk", "radio", "jalan", "penyakit", "kampung", "desa"})
