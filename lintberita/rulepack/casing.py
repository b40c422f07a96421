"""Replacements written as the word they replace."""


def written_like(found: str, want: str) -> str:
    """Give ``want`` the capitals of ``found``: all, the first, or its own.

    >>> written_like("DIKESEMPATAN", "di kesempatan"), written_like("Dimana", "di mana")
    ('DI KESEMPATAN', 'Di mana')
    """
    if found.lower() == want.lower():
        return want
    letters = [c for c in found if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return want.upper()
    if letters and letters[0].isupper() and want[:1].islower():
        if is_title_case(found) and " " in want and " " in found:
            return " ".join(word[:1].upper() + word[1:] for word in want.split(" "))
        return want[0].upper() + want[1:]
    return want


def is_title_case(text: str) -> bool:
    """Whether every word of ``text`` begins with a capital."""
    words = text.split()
    return all(word[:1].isupper() for word in words)
