"""Other spelling checkers, asked word by word: what they flag, and what they suggest."""

import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence

from lintberita.language.lexicon import Lexicon

Verdicts = Mapping[str, Sequence[str]]


def hunspell(words: Iterable[str]) -> Verdicts | None:
    """Ask hunspell's Indonesian dictionary; flagged words with suggestions, ``None`` without it."""
    program = shutil.which("hunspell")
    if program is None:
        return None
    asked = sorted(set(words))
    run = subprocess.run(
        [program, "-d", "id_ID", "-i", "utf-8", "-a"],
        input="\n".join(f"^{word}" for word in asked),
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        return None
    verdicts: dict[str, Sequence[str]] = {}
    for line in run.stdout.splitlines():
        if line.startswith("& "):
            head, _, suggestions = line.partition(": ")
            verdicts[head.split()[1]] = suggestions.split(", ")
        elif line.startswith("# "):
            verdicts[line.split()[1]] = ()
    return verdicts


def pyspellchecker(words: Iterable[str], lexicon: Lexicon, listed: Iterable[str]) -> Verdicts:
    """Ask plain pyspellchecker, distance 1, over the same ``listed`` words and their counts."""
    from spellchecker import SpellChecker

    speller = SpellChecker(language=None, distance=1)
    speller.word_frequency.load_json({word: 2 ** lexicon.band(word) for word in listed})
    verdicts = {}
    for word in set(words):
        low = word.lower()
        if not speller.known([low]):
            found = speller.candidates(low) or ()
            verdicts[word] = sorted(found, key=lambda w: -lexicon.band(w))
    return verdicts
