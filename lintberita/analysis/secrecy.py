"""The words by which a reader would recognise a child or a victim, wherever a draft writes them."""

import re
from collections.abc import Iterable, Iterator

# Always as long, so that it does not tell how long the name is.
COVER = "█████"
_WORD = re.compile(r"\w[\w'’-]*")
_SHORTEST = 3
# What stands beside a name, with a capital at the start of a sentence: of these there are many.
_OF_MANY = frozenset(
    """korban pelaku tersangka terdakwa saksi anak siswa siswi pelajar murid santri bocah balita
    remaja warga ibu ayah bapak kakak adik nenek kakek paman bibi sekolah negeri desa kelurahan
    kecamatan kabupaten kota jalan dusun kampung yang dan""".split()
)


def secret_words(stretches: Iterable[str]) -> re.Pattern[str] | None:
    """The words of the sensitive ``stretches`` of a draft; ``None`` where there are none.

    A stretch counts as a whole; where every word of it is written as a name is, so does each of
    its words. Neighbours are matched together, as one name.
    """
    words = {word for stretch in stretches for word in _words(stretch)}
    any_of = "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
    one = rf"(?<!\w)(?:{any_of})(?!\w)"
    return re.compile(rf"{one}(?: {one})*", re.IGNORECASE) if any_of else None


def _words(text: str) -> Iterator[str]:
    if len(text.strip()) >= _SHORTEST:
        yield text.strip()
    words = _WORD.findall(text)
    if all(word[0].isupper() or word[0].isdigit() for word in words):
        yield from (w for w in words if len(w) >= _SHORTEST and w.lower() not in _OF_MANY)
