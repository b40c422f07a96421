"""Which language a stretch of words is in, by the small words that only that language has."""

from collections.abc import Iterable

ARABIC = "Arab"
_WORDS = {
    "Inggris": """the of and to in is that for with on are was were this from by have has be as at
        an it you your we they he she his her their will would which who not but our been its
        there when what how can all about""",
    "Jawa": """ing sing kang ingkang lan karo marang saka saking menyang dhateng ora mboten boten
        ojo wis sampun durung iki iku kuwi punika sapa kudu wong amarga nganti kabeh isih saiki
        mugi nuwun kula panjenengan tansah dudu mung supados gusti""",
    "Sunda": """anu nu jeung sareng teu henteu ulah kudu keur pikeun ieu eta teh mah oge nepi ku
        kuring anjeun abdi naon kumaha tina dina pisan urang lembur ti ka aya moal atuh nyaeta
        kana""",
    "Minang": """nan jo indak ndak awak kito urang ado dek alah jaan apo sia mano dima katiko nagari
        ambo samo untuak iko basamo manjago kamanakan ka ko""",
    "Melayu": """bahawa kerana iaitu sahaja manakala ekoran mesyuarat kenderaan teruk isnin khamis
        jumaat ogos polis sekiranya""",
    ARABIC: """allahumma bismillah bismillahirrahmanirrahim alhamdulillahi rabbil rabbi rabbana
        alamin
        wa wal minal fil inna innallaha inni innama lillahi lillah ilaihi rajiun lana laka lakum
        lahu minka minni minna hadza hadzihi ayyuhal ladzina amanu ilaha illallah illa muhammadur
        rasulullah subhana subhanallah shalli sallim taqabbal kullu kulli nafsin jazakumullah
        khairan barakallahu dinukum waliyadin nasrun minallahi fathun fastabiqul khairat qul huwa
        rahmatan lil alaikum warahmatullahi wabarakatuh""",
}
_MARKS = {name: frozenset(words.split()) for name, words in _WORDS.items()}
_ALL = frozenset().union(*_MARKS.values())
# What may fill a whole stretch; Arabic is quoted within Indonesian sentences.
TONGUES = tuple(name for name in _MARKS if name != ARABIC)
_INDONESIAN = frozenset(
    """yang dan di dari untuk ini itu dengan tidak akan pada dalam ke oleh juga karena sudah telah
    bahwa kepada adalah atau tersebut saat para serta bisa""".split()
)
_FEWEST = 2
_SHARE = 0.15


def may_be(tongue: str, words: Iterable[str]) -> bool:
    """Whether one of ``words`` is a small word of ``tongue``."""
    return not _MARKS[tongue].isdisjoint(words)


def other_tongue(words: Iterable[str], among: Iterable[str] = TONGUES) -> str | None:
    """The language of ``words`` (lower case) where it is not Indonesian, as Indonesian calls it.

    Two different small words of a language are asked for, a seventh of all words at least, and
    more than Indonesian has there. Malay, which shares nearly all of them, is told by its own.
    """
    stretch = list(words)
    if _ALL.isdisjoint(stretch):
        return None
    own = sum(word in _INDONESIAN for word in stretch)
    for name in among:
        found = [word for word in stretch if word in _MARKS[name]]
        several = len(set(found)) >= _FEWEST
        if several and (
            name == "Melayu" or (len(found) >= _SHARE * len(stretch) and len(found) > own)
        ):
            return name
    return None
