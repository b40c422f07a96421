"""*di*, *ke*, *dari*: prefix or preposition, judged by what stands behind."""

import itertools
from collections.abc import Iterator

from lintberita.language.lexicon import Lexicon
from lintberita.language.tokens import Token
from lintberita.model import Hit, Span
from lintberita.rulepack.context import RuleContext

_PREPOSITIONS = ("dari", "di", "ke")
_SHORTEST_PLACE = 4
_SHORTEST_STEM = 3
# How common the passive must be in news (band: log2 of its count) before the words are joined.
_ATTESTED = 1
_UNUSUAL = 3
# Nouns in -kan and -i that follow the preposition di, beside those that the stem gives away.
_NOUNS = frozenset(
    "pekan rekan ikan bukan makan balkan permukaan alami asli pribadi abadi sendiri dini tadi nanti"
    " seri hari kali kaki lini kursi posisi".split()
)
_VERB_PREFIXES = ("per", "ber", "ter", "ke")


def fused_with_name(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *diJakarta*, *kesamarinda*: a preposition run together with a place."""
    lexicon = context.lexicon
    for token in context.document.tokens(context.paragraph):
        if not token.lower.startswith(_PREPOSITIONS) or len(token.text) < 6 or "-" in token.text:
            continue
        for preposition in _PREPOSITIONS:
            rest = token.text[len(preposition) :]
            if token.lower.startswith(preposition) and _is_fused_name(token, rest, lexicon):
                name = rest if rest[0].isupper() else rest.capitalize()
                joined = f"{token.text[: len(preposition)]} {name}"
                yield Hit(Span(token.start, token.end), suggestions=(joined,))
                break


def _is_fused_name(token: Token, rest: str, lexicon: Lexicon) -> bool:
    if len(rest) < _SHORTEST_PLACE:
        return False
    lower = rest.lower()
    if rest[0].isupper():
        # A capital inside a word: dikotomi of prefix and name, unless a brand is written so.
        small = token.text[0].islower()
        named = small and (lexicon.is_name(lower) or lexicon.is_listed(lower))
        known = lexicon.is_place(lower) or lower in _PLACES or named
        return rest[1:].islower() and known and not lexicon.is_name(token.lower)
    return lower in _PLACES and not lexicon.kinds(token.lower) and not lexicon.knows(token.lower)


# Names of places that are no other word, so that a small letter does not hide them.
_PLACES = frozenset(
    """aceh ambon amerika ampana arab argentina asia australia balikpapan banda bandung
    bangka banjarmasin banjarbaru bantaeng banten banyumas banyuwangi batam bekasi
    belanda bengkalis bengkulu berau blitar bogor bojonegoro bondowoso bontang boyolali
    brebes brunei bukittinggi bulukumba bulungan cianjur cilacap cilegon cimahi cirebon
    demak denpasar depok eropa flores garut gorontalo gowa gresik grobogan indonesia
    indramayu inggris irak iran israel italia jakarta jambi jember jepang jepara jerman
    jombang kalimantan kanada karanganyar karawang kebumen kediri kendal kendari
    ketapang klaten kolaka korea kudus kuningan kupang kutai lamongan lampung lebak
    lhokseumawe lombok lumajang madinah madiun madura magelang magetan majalengka majene
    makassar malaysia malinau maluku mamuju manado manokwari maros mataram medan mekah
    mempawah merauke mesir mojokerto nabire nganjuk ngawi nias nunukan nusantara pacitan
    padang palangkaraya palembang palestina palopo palu pamekasan pandeglang
    pangkalpinang papua pasuruan pati pekalongan pekanbaru pemalang pidie pinrang
    polewali pontianak poso prabumulih prancis probolinggo purbalingga purwakarta
    purwokerto purworejo rembang riau rusia sabang salatiga samarinda sambas sampang
    sampit semarang serang sidoarjo simalungun singapura singkawang sintang situbondo
    sleman sorong subang sukabumi sukoharjo sulawesi sumatera sumatra sumba sumbawa
    sumedang sumenep surabaya surakarta tabanan takalar tangerang tanjungpinang
    tanjungselor tapanuli tarakan tasikmalaya tegal temanggung ternate thailand tidore
    timika toraja trenggalek tuban tulungagung turki ukraina ungaran vietnam wonogiri
    wonosobo yogyakarta kaltara kaltim kalsel kalbar kalteng sulsel sulut sulteng sultra
    sulbar sumut sumbar sumsel jabar jateng jatim jabodetabek""".split()
)


def split_passive(context: RuleContext) -> Iterator[Hit]:
    """Yield a hit for *di laksanakan*, *di ikuti*, *di perluas*, *ke hadiran*.

    The words are joined where together they are a common word and the second one alone is no
    noun that a preposition could govern: *di belokan*, *di perbankan*, *di provinsi* stay.
    """
    tokens = context.document.tokens(context.paragraph)
    lexicon = context.lexicon
    for left, right in itertools.pairwise(tokens):
        if left.lower not in ("di", "ke") or not right.is_word or not right.text.islower():
            continue
        if right.start - left.end != 1 or "-" in right.text:
            continue
        judge = _is_passive_stem if left.lower == "di" else _is_torn_noun
        if judge(right.lower, lexicon):
            span = Span(left.start, right.end)
            yield Hit(span, suggestions=(left.text + right.text,))


def _is_passive_stem(rest: str, lexicon: Lexicon) -> bool:
    for clitic in ("nya", "lah"):
        rest = rest.removesuffix(clitic) if len(rest) > 8 else rest
    if rest in _NOUNS or lexicon.is_place(rest) or lexicon.band(f"di{rest}") < _ATTESTED:
        return False
    if rest.endswith("kan"):
        return _takes_kan(rest, lexicon)
    if rest.endswith("i"):
        classes = lexicon.classes(rest)
        if classes:
            return classes <= {"v"}
        stem = rest[:-1]
        bare = lexicon.is_stem(rest) or not lexicon.is_stem(stem)
        return not bare and len(stem) >= _SHORTEST_STEM and not _is_common_noun(rest, lexicon)
    return rest.startswith("per") and rest in _PER_VERBS


# di-per- with an adjective, without a suffix; nouns in per- (perusahaan, persen) are many.
_PER_VERBS = frozenset(
    "perberat perbesar perbanyak percantik percepat perdalam perhalus perindah perjelas perkecil"
    " perkeruh perketat perkuat perlama perlambat perlebar perluas permalu permudah perpanjang"
    " perparah perpendek persempit persulit pertajam pertegas pertinggi pertebal".split()
)


def _takes_kan(rest: str, lexicon: Lexicon) -> bool:
    stem = rest[:-3]
    if len(stem) < _SHORTEST_STEM or lexicon.is_stem(f"{stem}k"):
        # belok + an, gerak + an: a noun, or it could be one.
        return False
    if rest.startswith(("pe", "per")) and rest not in _PER_KAN and not lexicon.is_stem(stem):
        return False
    return lexicon.is_stem(stem) or any(stem.startswith(p) for p in _VERB_PREFIXES)


_PER_KAN = frozenset(
    """perbolehkan perbincangkan perdagangkan perdayakan perdebatkan perdengarkan
    pergelarkan pergunakan perhitungkan perjualbelikan perkarakan perkenalkan
    perkenankan perkirakan perlakukan perlihatkan perlombakan permalukan permasalahkan
    perolehkan persalahkan persatukan persembahkan persiapkan persilakan persoalkan
    pertahankan pertandingkan pertanyakan pertaruhkan pertemukan pertimbangkan
    pertontonkan pertukarkan perebutkan peringatkan peruntukkan peragakan perjuangkan
    permainkan perintahkan perlukan""".split()
)


def _is_common_noun(word: str, lexicon: Lexicon) -> bool:
    """Whether a form in -i is far more at home alone than behind di-: *provinsi*, *lokasi*."""
    return lexicon.band(word) > lexicon.band(f"di{word}") + _UNUSUAL


def _is_torn_noun(rest: str, lexicon: Lexicon) -> bool:
    """Whether ke + ``rest`` is one noun torn in two: *ke giatan*, *ke hadiran*."""
    if not rest.endswith("an") or lexicon.band(f"ke{rest}") <= _ATTESTED:
        return False
    return not lexicon.kinds(rest) and not lexicon.is_place(rest)
