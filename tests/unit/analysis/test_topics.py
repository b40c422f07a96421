"""Topics arm rules: each from the words of its own news, none from their other uses."""

import pytest

from lintberita.analysis import Document
from lintberita.analysis.topics import Topic, topics_of
from lintberita.source.formats import read_prose


def document(text: str) -> Document:
    return Document(read_prose(text, "contoh.txt"))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Polisi menangkap seorang pria di terminal.", Topic.CRIME),
        ("Penyidik menahan tersangka.", Topic.CRIME),
        ("Murid itu menjadi korban perundungan.", Topic.CRIME),
        ("Ia dilaporkan menyetubuhi anak tirinya.", Topic.SEXUAL_CRIME),
        ("Karyawati itu mengaku dilecehkan atasannya.", Topic.SEXUAL_CRIME),
        ("Perempuan itu digagahi rekannya.", Topic.SEXUAL_CRIME),
        ("Dua siswa mengikuti upacara.", Topic.CHILD),
        ("Bus menabrak pembatas jalan dalam kecelakaan itu.", Topic.ACCIDENT),
        ("Ia diduga meninggal karena bunuh diri.", Topic.SUICIDE),
        ("Ia nekat menenggak racun.", Topic.SUICIDE),
        ("Densus 88 menggeledah rumah itu.", Topic.TERRORISM),
        ("Penyandang disabilitas mendapat kursi roda.", Topic.DISABILITY),
        ("Orang dengan HIV dapat hidup sehat.", Topic.HIV),
        ("Rumah sakit jiwa itu menambah dokter.", Topic.MENTAL_HEALTH),
        ("Massa menolak rumah ibadah itu; pengamat menyebutnya intoleransi.", Topic.CONFLICT),
        ("Gol bunuh diri itu membuat pelatih kecewa.", Topic.SPORT),
    ],
)
def test_own_words_arm_a_topic(text: str, topic: Topic) -> None:
    assert topics_of(document(text)).has(topic)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Pelaku usaha dan pelaku pasar menyambut baik kebijakan itu.", Topic.CRIME),
        ("Hakim Nurdin terpilih menjadi ketua koperasi.", Topic.CRIME),
        ("Serangan bom bunuh diri menewaskan dua orang.", Topic.SUICIDE),
        ("Gol bunuh diri bek itu disesali. Bunuh diri seperti itu biasa.", Topic.SUICIDE),
        ("Langkah itu dinilai sebagai bunuh diri politik.", Topic.SUICIDE),
        ("Putusan itu dianggap memperkosa hukum.", Topic.SEXUAL_CRIME),
        ("Unggahan itu dituding melecehkan profesi wartawan.", Topic.SEXUAL_CRIME),
        ("Anak korban gempa belajar di tenda.", Topic.CRIME),
        ("Surat keputusan itu cacat hukum.", Topic.DISABILITY),
    ],
)
def test_other_uses_of_the_words_do_not(text: str, topic: Topic) -> None:
    assert not topics_of(document(text)).has(topic)


def test_weak_cues_add_up_only_when_they_differ() -> None:
    assert not topics_of(document("Polisi datang. Polisi pulang.")).has(Topic.CRIME)
    assert topics_of(document("Polisi datang. Ia lalu ditahan.")).has(Topic.CRIME)


def test_near_counts_paragraphs() -> None:
    text = "Tersangka ditahan.\n\nHari itu hujan.\n\nPasar tetap buka.\n\nTaman pun ramai."
    draft = document(text)
    topics = topics_of(draft)
    assert [topics.near(Topic.CRIME, p) for p in draft.paragraphs] == [True, True, False, False]
    assert topics.near(Topic.CRIME, draft.paragraphs[2], reach=2)
    assert not topics.has_certain(Topic.CRIME, draft.paragraphs[3])


def test_evidence_points_at_the_cue() -> None:
    draft = document("Kemarin tersangka itu ditahan.")
    cue = next(e for e in topics_of(draft).evidence if e.weight == 2)
    assert draft.slice(cue.span) == "tersangka"
    assert topics_of(draft).armed() == (Topic.CRIME,)
