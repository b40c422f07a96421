"""Verbs that report speech, graded by what they add to the words reported.

The forms are what stands beside a quotation in Indonesian news: the bare root (*kata X*, with a
clitic *katanya*), the active verb (*X mengatakan*) and the passive (*dikatakan X*).
"""

from enum import Enum
from functools import cache
from typing import NamedTuple


class Grade(Enum):
    """What a verb says beyond "said"; the value is what an editor reads."""

    NEUTRAL = "netral"
    CONTENT = "harus cocok dengan isi"
    FOLLOWING = "perlu kutipan sebelumnya"
    CLOSING = "hanya untuk kutipan terakhir"
    STRONG = "menambah tekanan"
    DOUBTING = "menyiratkan narasumber tidak jujur"
    HARSH = "menyatakan serangan"
    EMOTIVE = "menafsirkan perasaan"


class Voice(Enum):
    """Which form of the verb it is, and so where its speaker stands."""

    BARE = "bare"
    ACTIVE = "active"
    PASSIVE = "passive"


class Cue(NamedTuple):
    """A form that reports speech; ``clitic`` where -nya stands for the speaker."""

    root: str
    grade: Grade
    voice: Voice
    clitic: bool = False


# Root, active forms, passive forms; "-" for none.
_TABLE: dict[Grade, str] = {
    Grade.NEUTRAL: """
        kata mengatakan,berkata dikatakan
        ujar mengujarkan diujarkan
        tutur menuturkan,bertutur dituturkan
        ucap mengucapkan,berucap diucapkan
        sebut menyebut,menyebutkan disebutkan
        jelas menjelaskan dijelaskan
        terang menerangkan diterangkan
        sampai menyampaikan disampaikan
        nyata menyatakan dinyatakan
        bilang bilang -
        omong ngomong,berbicara -
    """,
    Grade.CONTENT: """
        ungkap mengungkap,mengungkapkan diungkapkan
        papar memaparkan dipaparkan
        urai menguraikan diuraikan
        rinci memerinci,merinci -
        kisah mengisahkan,berkisah dikisahkan
        cerita menceritakan,bercerita diceritakan
        kenang mengenang -
        tulis menulis,menuliskan,bertulis -
        cuit mencuit -
        kicau berkicau -
        lapor melaporkan dilaporkan
        kabar mengabarkan -
        umum mengumumkan diumumkan
        jawab menjawab -
        tanya bertanya,menanyakan,mempertanyakan ditanyakan
        imbau mengimbau -
        ajak mengajak -
        minta meminta -
        pesan berpesan -
        saran menyarankan -
        usul mengusulkan -
        harap berharap,mengharapkan -
        doa mendoakan,berdoa -
        janji berjanji,menjanjikan -
        yakin meyakini -
        duga menduga -
        taksir menaksir -
        ramal meramalkan -
        nilai menilai -
        pendapat berpendapat -
        anggap menganggap -
        pandang memandang -
        tampik menampik -
        bantah membantah -
        sangkal menyangkal -
        tepis menepis -
        sanggah menyanggah -
        klarifikasi mengklarifikasi -
        benar membenarkan -
        singgung menyinggung -
        ulas mengulas -
        jabar menjabarkan dijabarkan
        konfirmasi mengonfirmasi,mengkonfirmasi -
        pasti memastikan dipastikan
        akui mengakui diakui
        perkira memperkirakan -
        pikir berpikir -
        contoh mencontohkan dicontohkan
        ibarat mengibaratkan -
        beri memberitahu,memberitahukan -
        singkat - -
        bacanya membacakan -
        maklum memaklumi -
        ulang mengulang,mengulangi -
        sambut menyambut -
        sumpah bersumpah -
        kutip mengutip -
        simak - -
        bunyi berbunyi -
        komentar berkomentar,mengomentari -
        syukur bersyukur -
        tanggap menanggapi -
        sadar menyadari -
        definisi mendefinisikan -
        dorong mendorong -
    """,
    Grade.FOLLOWING: """
        tambah menambahkan ditambahkan
        imbuh mengimbuhkan diimbuhkan
        lanjut melanjutkan -
        sambung menyambung -
        timpal menimpali -
        sahut menyahut -
        balas membalas -
    """,
    Grade.CLOSING: """
        pungkas memungkasi -
        tutup menutup -
        simpul menyimpulkan disimpulkan
    """,
    Grade.STRONG: """
        tegas menegaskan ditegaskan
        tandas menandaskan ditandaskan
        tekan menekankan ditekankan
        ingat mengingatkan,memperingatkan -
        desak mendesak -
        tuntut menuntut -
        beber membeberkan dibeberkan
        bongkar membongkar -
        wanti mewanti-wanti -
        wanti-wanti mewanti-wanti -
        sorot menyoroti -
        soroti menyoroti -
        perintah memerintahkan -
        instruksi menginstruksikan -
    """,
    Grade.DOUBTING: """
        aku mengaku -
        klaim mengklaim,mengeklaim -
        dalih berdalih -
        kilah berkilah -
        elak mengelak -
    """,
    Grade.HARSH: """
        tuding menuding -
        tuduh menuduh -
        kecam mengecam -
        kritik mengkritik,mengritik -
        sindir menyindir -
        cibir mencibir -
        ledek meledek -
        ancam mengancam -
        protes memprotes -
        tukas menukas -
        koar berkoar -
    """,
    Grade.EMOTIVE: """
        pinta - -
        sesal menyesalkan -
        keluh mengeluh,mengeluhkan -
        curhat mencurahkan -
        gerutu menggerutu -
        umpat mengumpat -
        hardik menghardik -
        bentak membentak -
        seru menyeru,menyerukan,berseru -
        teriak berteriak,meneriakkan -
        bisik berbisik -
        gumam bergumam -
        rintih merintih -
        isak terisak -
        seloroh berseloroh -
        kelakar berkelakar -
        canda bercanda -
        celetuk menyeletuk,nyeletuk -
        cetus mencetuskan -
        sergah menyergah -
        puji memuji -
        apresiasi mengapresiasi -
        guyon berguyon -
        ratap meratap -
        pekik memekik -
        rayu merayu -
    """,
}

# Bare roots that report speech wherever a speaker follows; the others (jelas, tutup, pesan …)
# are everyday words and count beside a quotation only.
PLAIN_CUES = frozenset(
    "kata ujar tutur ucap ungkap papar imbuh tandas tukas pungkas cetus beber urai timpal jelas"
    " terang tegas tambah lanjut sambung sebut bilang".split()
)
# Forms in -nya that are no attribution: hearsay or plain adverbs.
_NEVER_CLITIC = frozenset("nyata kabar sampai umum pasti sadar tanggap contoh".split())
# Verbs whose object is a wish or an order; what they introduce is no statement.
WISHES = frozenset(
    "harap minta ajak imbau pesan saran usul janji doa desak tuntut dorong perintah instruksi"
    " pinta seru ingat".split()
)


@cache
def cues() -> dict[str, Cue]:
    """Every form that reports speech, by the lower-case form."""
    forms: dict[str, Cue] = {}
    for grade, table in _TABLE.items():
        for line in table.split("\n"):
            if not line.strip():
                continue
            root, active, passive = line.split()
            for form in active.split(","):
                if form != "-":
                    forms[form] = Cue(root, grade, Voice.ACTIVE)
            if passive != "-":
                forms[passive] = Cue(root, grade, Voice.PASSIVE)
                forms[passive + "nya"] = Cue(root, grade, Voice.PASSIVE, clitic=True)
            if root not in ("akui", "perkira", "bacanya", "beri", "wanti"):
                forms[root] = Cue(root, grade, Voice.BARE)
                if root not in _NEVER_CLITIC:
                    forms[root + "nya"] = Cue(root, grade, Voice.BARE, clitic=True)
    return forms


def cue(form: str) -> Cue | None:
    """Return what ``form`` (lower case) reports, ``None`` where it reports nothing."""
    return cues().get(form)


@cache
def near_cue(form: str) -> Cue | None:
    """Return the verb that ``form`` is a slip of the keyboard for: *uajrnya*, *katnaya*.

    Only plain verbs with their clitic, and only one letter lost, doubled, swapped or, where it
    is a consonant, wrong: another vowel makes another word (*kotanya*).
    """
    if not 6 <= len(form) <= 12 or form[:2] in ("me", "di"):
        return None
    for root in PLAIN_CUES:
        right = root + "nya"
        if right in cues() and _one_slip(form, right):
            return cues()[right]
    return None


def _one_slip(form: str, right: str) -> bool:
    if abs(len(form) - len(right)) > 1 or form == right:
        return False
    at = next((i for i, (a, b) in enumerate(zip(form, right, strict=False)) if a != b), None)
    if at is None:
        return True
    swapped = form[at : at + 2] == right[at : at + 2][::-1]
    return (
        (swapped and form[at + 2 :] == right[at + 2 :])
        or (form[at + 1 :] == right[at + 1 :] and not {form[at], right[at]} & set("aeiou"))
        or form[at + 1 :] == right[at:]
        or form[at:] == right[at + 1 :]
    )
