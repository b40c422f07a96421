"""What a draft is about, from weighted cues: the gates of the ethics rules.

A word alone says little (``bunuh diri`` is often a bomb or an own goal, ``pelaku`` often a
trader), so a topic is armed by the sum over its different cues in the whole draft, and a rule
may ask for a cue in or next to its own paragraph.
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from lintberita.analysis.document import Document
from lintberita.analysis.roles import Paragraph, Role
from lintberita.language.patterns import Pattern
from lintberita.model import Span

TOLD = frozenset({Role.TITLE, Role.SUBHEAD, Role.LEAD, Role.BODY, Role.LIST})
_ARMED = 2


class Topic(Enum):
    """The value is the name that an editor reads."""

    CRIME = "kejahatan"
    SEXUAL_CRIME = "kejahatan seksual"
    CHILD = "anak"
    ACCIDENT = "kecelakaan"
    SUICIDE = "bunuh diri"
    TERRORISM = "terorisme"
    DISABILITY = "disabilitas"
    HIV = "HIV"
    MENTAL_HEALTH = "kesehatan jiwa"
    CONFLICT = "konflik identitas"
    SPORT = "olahraga"


class Evidence(NamedTuple):
    """One cue: where it stands and what it weighs (2 arms a topic by itself)."""

    topic: Topic
    span: Span
    form: str
    weight: int
    paragraph: int


class Topics(NamedTuple):
    """All cues of a draft, with their sums and places worked out once.

    ``places`` are the paragraphs of a topic's cues, ``certain`` those of the cues that arm it
    alone.
    """

    evidence: tuple[Evidence, ...]
    scores: Mapping[Topic, int]
    places: Mapping[Topic, frozenset[int]]
    certain: Mapping[Topic, frozenset[int]]

    def score(self, topic: Topic) -> int:
        """Sum of weights over the different forms of ``topic``'s cues."""
        return self.scores.get(topic, 0)

    def has(self, topic: Topic) -> bool:
        """Whether the draft is about ``topic``."""
        return self.score(topic) >= _ARMED

    def has_certain(self, topic: Topic, paragraph: Paragraph) -> bool:
        """Whether a cue that arms ``topic`` by itself stands in or next to ``paragraph``."""
        return _within(self.certain.get(topic, frozenset()), paragraph.index, 1)

    def near(self, topic: Topic, paragraph: Paragraph, reach: int = 1) -> bool:
        """Whether a cue of ``topic`` stands at most ``reach`` paragraphs away."""
        return _within(self.places.get(topic, frozenset()), paragraph.index, reach)

    def armed(self) -> tuple[Topic, ...]:
        """The topics of the draft, in the order of ``Topic``."""
        return tuple(topic for topic in Topic if self.has(topic))


def _within(places: frozenset[int], at: int, reach: int) -> bool:
    return any(near in places for near in range(at - reach, at + reach + 1))


def _topics(evidence: tuple[Evidence, ...]) -> Topics:
    forms: dict[Topic, dict[str, int]] = {}
    places: dict[Topic, set[int]] = {}
    certain: dict[Topic, set[int]] = {}
    for cue in evidence:
        forms.setdefault(cue.topic, {})[cue.form] = cue.weight
        places.setdefault(cue.topic, set()).add(cue.paragraph)
        if cue.weight >= _ARMED:
            certain.setdefault(cue.topic, set()).add(cue.paragraph)
    return Topics(
        evidence,
        {topic: sum(weights.values()) for topic, weights in forms.items()},
        {topic: frozenset(at) for topic, at in places.items()},
        {topic: frozenset(at) for topic, at in certain.items()},
    )


def _cues(words: str) -> Pattern:
    return Pattern(rf"(?<![\w-])(?:{words})(?:nya|lah)?(?![\w-])", re.I)


class _Cues(NamedTuple):
    """A ``strong`` cue arms the topic by itself, ``weak`` ones only with others."""

    strong: Pattern
    weak: Pattern | None = None


_TRADE = (
    "usaha|umkm|pasar|bisnis|industri|ekonomi|seni|budaya|wisata|pariwisata|perjalanan|sejarah"
    "|perdagangan|jasa|sektor|ekspor|impor|utama|lokal|film|umrah|pembangunan|kebudayaan|koperasi"
)
_TOPICS: dict[Topic, _Cues] = {
    Topic.CRIME: _Cues(
        _cues(
            r"tersangka|terdakwa|terpidana|terduga|pencuri(?:an)?"
            r"|(?:men|di)curi|perampok(?:an)?|pembunuh(?:an)?|(?:mem|di)bunuh|(?:peng|di"
            r"|meng)aniaya"
            r"(?:an)?|(?:peng|di|meng)eroyok(?:an)?|pengeroyokan|dikeroyok|penipuan|penggelapan"
            r"|menggelapkan|pemerasan|pungutan liar|pungli|korupsi|suap|penyuapan|narkoba|narkotika"
            r"|sabu(?:-sabu)?|penculikan|perundungan|dirundung|tawuran"
            r"|kekerasan (?:dalam rumah tangga|terhadap|fisik)|kdrt|(?:pem)?begal(?:an)?"
            r"|(?:penusukan|pembacokan|pemukulan|pengancaman|perusakan|penembakan)|(?:luka"
            r"|baku) tembak|ditembak"
            r"|di(?:tusuk|bacok|pukuli?|tendang)|diversi|perdagangan (?:orang|anak)|tppo|prostitusi"
            r"|perkelahian|pembakaran gudang|penyekapan|penjambretan|pencopetan|(?:berhadapan"
            r"|berkonflik) dengan hukum"
            r"|anak (?:korban|saksi)(?! (?:gempa|banjir|bencana|longsor|kebakaran|perang))|teroris"
        ),
        _cues(
            r"polisi|penipu|koruptor|tahanan|(?:di|me)ringkus|(?:di|mem)bekuk|menciduk|diciduk"
            r"|menahan|polres(?:ta"
            r"|tabes)?|polsek|polda|kepolisian|(?:kasat|sat)?reskrim|kejaksaan"
            r"|jaksa|pengadilan|majelis hakim|ditangkap|menangkap|diamankan|mengamankan|ditahan"
            r"|penyidik(?:an)?|penyelidikan|didakwa|sidang|pidana|memukul|terlapor|pelapor|visum"
            rf"|kasus|razia|terjaring|densus 88|pelaku(?! (?:{_TRADE})\b)"
        ),
    ),
    Topic.SEXUAL_CRIME: _Cues(
        _cues(
            r"(?:mem|di|pem)?perkosa(?:an)?(?! (?:hak|hukum|demokrasi|konstitusi))|memerkosa"
            r"|pemerkosa(?:an)?|(?:me|di)?rudapaksa|(?:pen|di|men)?cabul(?:i|an|kan)?|pencabulan"
            r"|pelecehan(?! (?:profesi|agama|terhadap (?:profesi|wartawan|agama)))|(?:kekerasan"
            r"|eksploitasi|kejahatan|predator|perbudakan) seksual"
            r"|(?:per|di|men?y?)setubuh(?:i|an|kan)?|menyetubuhi|(?:di|meng)gagahi"
            r"|(?:di|men)?sodomi|menyodomi|uu tpks|tindak(?:an)? asusila|inses|revenge porn"
            r"|(?:kehilangan|merenggut|direnggut) (?:mahkota|kegadisan|keperawanan|kesucian)"
            r"|(?:di|me)lecehkan(?! (?:profesi|agama|institusi|martabat|simbol|lembaga|bendera"
            r"|negara"
            r"|hukum|pengadilan|wartawan|kitab|islam|nabi|ulama))|nafsu (?:bejat|setan|birahi)"
            r"|(?:pelampiasan|melampiaskan) nafsu"
        ),
        _cues(r"asusila|kesusilaan|digauli|dinodai|digilir"),
    ),
    Topic.CHILD: _Cues(
        _cues(
            r"anak (?:di bawah umur|korban|saksi|berusia|kandung|tiri|perempuan|laki-laki)"
            r"|anak-anak|bocah|balita|bayi|siswa|siswi|murid|pelajar|santri(?:wati)?"
        ),
        _cues(r"anak|remaja"),
    ),
    Topic.ACCIDENT: _Cues(
        _cues(
            r"kecelakaan|tabrakan|(?:men|ter)abrak|tertabrak|terlindas|tenggelam|hanyut"
            r"|terseret arus|tersetrum|tersengat listrik|kebakaran|longsor|tertimbun"
        ),
        _cues(r"tewas"),
    ),
    Topic.SUICIDE: _Cues(
        _cues(
            r"bunuh diri|gantung diri|bundir|(?:meng)?akhiri (?:hidup(?:nya)?|nyawanya)"
            r"|(?:pilih|memilih|mengambil|menempuh) jalan pintas|menghabisi nyawanya sendiri"
            r"|nekat (?:menenggak|meminum|menelan|terjun|melompat|loncat|gantung)"
        ),
    ),
    Topic.TERRORISM: _Cues(
        _cues(r"terorisme|teroris|antiteror|densus 88"),
    ),
    Topic.DISABILITY: _Cues(
        _cues(
            r"(?:penyandang )?disabilitas|difabel|tuna ?(?:netra|rungu|daksa|grahita)"
            r"|penyandang cacat|kursi roda|(?:meski|meskipun|walau|walaupun) (?:buta|tuli|bisu"
            r"|lumpuh)"
        ),
        _cues(r"cacat"),
    ),
    Topic.HIV: _Cues(_cues(r"hiv(?:/aids)?|aids|odhiv|odha")),
    Topic.MENTAL_HEALTH: _Cues(
        _cues(
            r"gangguan (?:jiwa|mental)|odgj|rumah sakit jiwa|kesehatan (?:jiwa|mental)"
            r"|skizofrenia|bipolar|orang gila|sakit jiwa|depresi"
        ),
    ),
    Topic.CONFLICT: _Cues(
        _cues(
            r"intoleran(?:si)?|rasisme|rasis|rasial|penistaan agama|penodaan agama|diskriminasi"
            r"|ujaran kebencian|persekusi|konflik (?:etnis|suku|agama|antarsuku|antaragama)"
            r"|moderasi beragama|toleransi"
        ),
        _cues(r"kerusuhan|bentrok(?:an)?|rumah ibadah"),
    ),
    Topic.SPORT: _Cues(
        _cues(r"gol bunuh diri|klasemen|babak pertama|babak kedua"),
        _cues(r"gol|liga|pertandingan|pelatih|stadion|laga|menit ke-?\d+|kiper|striker"),
    ),
}
# Before ``bunuh diri``: a weapon, a deed of war or a sport term; behind it: a figure of speech.
_NOT_OWN_LIFE = frozenset(
    "bom gol serangan pengebom pengeboman pengebomnya pembom penyerang rompi drone pesawat misi"
    " ledakan teror kamikaze sabuk aksi-bom pasukan".split()
)
_FIGURE = Pattern(
    r" (?:politik|ekologis|ekologi|karier|ekonomi|massal demokrasi|sosial|bisnis|intelektual)\b",
    re.I,
)


def told_paragraphs(document: Document) -> Iterator[Paragraph]:
    """Title, subheads, lead, body and lists: what the reporter tells."""
    return (p for p in document.paragraphs if p.role in TOLD)


def topics_of(document: Document) -> Topics:
    """The topics of the draft with their cues, worked out once."""
    return document.layer(_find_topics)


def _find_topics(document: Document) -> Topics:
    found: list[Evidence] = []
    for paragraph in told_paragraphs(document):
        for topic, cues in _TOPICS.items():
            found += _evidence(document, paragraph, topic, cues)
    return _topics(tuple(_own_lives(document, found)))


def _evidence(
    document: Document, paragraph: Paragraph, topic: Topic, cues: _Cues
) -> Iterator[Evidence]:
    span = paragraph.span
    for weight, pattern in ((_ARMED, cues.strong), (1, cues.weak)):
        for match in pattern.finditer(document.text, span.start, span.end) if pattern else ():
            at = Span(match.start(), match.end())
            yield Evidence(topic, at, match.group().lower(), weight, paragraph.index)


def _own_lives(document: Document, found: list[Evidence]) -> Iterator[Evidence]:
    """Drop bombs, own goals and figures of speech from the cues of suicide.

    Where such a use stands in the draft, a bare ``bunuh diri`` means it too.
    """
    other = any(
        e.topic is Topic.SUICIDE and e.form == "bunuh diri" and _is_figure(document, e.span)
        for e in found
    )
    for evidence in found:
        bare = evidence.topic is Topic.SUICIDE and evidence.form.startswith("bunuh diri")
        if not (bare and other):
            yield evidence


def _is_figure(document: Document, span: Span) -> bool:
    before = document.text[max(0, span.start - 30) : span.start].lower().split()
    return bool(before and before[-1].strip("“\"'(") in _NOT_OWN_LIFE) or bool(
        _FIGURE.match(document.text, span.end)
    )
