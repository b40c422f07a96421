"""Words with hyphens: reduplication, and prefixes before names and numbers."""

from collections.abc import Callable

from lintberita.language.affixes import CLITICS

Known = Callable[[str], bool]

# First parts that are no words of their own (EYD V, II.B.1 and II.C).
_BEFORE_HYPHEN = frozenset(
    "se ke di me pro non anti antar pasca pra sub eks ber per ter pan kuasi".split()
)
_ENDINGS = frozenset((*CLITICS, "an", "kan", "i", "annya", "kannya", "lah", "kah"))
_MIN_STEM = 3


def hyphenated(word: str, known: Known, listed: Known) -> bool:
    """Whether a word with hyphens is built of parts that are ``known`` or ``listed`` as names.

    *anak-anak*, *tolong-menolong*, *kehijau-hijauan*, *berlari-lari*, *se-Jawa*, *ke-76*,
    *KTP-nya*: each part is known, or the second repeats the stem of the first.
    """
    parts = [part for part in word.split("-") if part]
    if len(parts) < 2:
        return bool(parts) and known(parts[0])

    def fits(part: str) -> bool:
        return part.isdigit() or known(part) or listed(part)

    first, *others = parts
    if first in _BEFORE_HYPHEN:
        return all(fits(part) for part in others)
    if all(part in CLITICS or fits(part) for part in parts):
        return True
    return len(parts) == 2 and _repeated(first, others[0], fits)


def _repeated(first: str, second: str, known: Known) -> bool:
    """*kehijau-hijauan*: the prefix stands on the first part, the suffix on the second."""
    for cut in range(1, min(7, len(first) - 1)):
        stem = first[cut:]
        if len(stem) >= _MIN_STEM and second.startswith(stem) and known(stem):
            ending = second[len(stem) :]
            return not ending or ending in _ENDINGS or known(first + ending)
    return False
