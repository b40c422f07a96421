"""HTML with every text and every value escaped."""

import re
from html import escape

# What HTML forbids or a browser would act on: NUL, other controls, direction overrides.
_UNSAFE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def text(words: str) -> str:
    """Return ``words`` as HTML; what stands for no letter is shown as U+FFFD."""
    return escape(_UNSAFE.sub("\ufffd", words))


def tag(element: str, /, *content: str, **attributes: str | int | bool | None) -> str:
    """Write an element around ``content``, which is HTML already.

    An attribute that is ``None`` or false is left out, a true one stands alone. ``class_`` and
    ``data_x`` are ``class`` and ``data-x``.
    """
    return f"{opening(element, **attributes)}{''.join(content)}</{element}>"


def opening(element: str, /, **attributes: str | int | bool | None) -> str:
    """Write a start tag; see ``tag``."""
    parts = [element]
    for key, value in attributes.items():
        written = key.rstrip("_").replace("_", "-")
        if value is True:
            parts.append(written)
        elif value is not None and value is not False:
            parts.append(f'{written}="{text(str(value))}"')
    return f"<{' '.join(parts)}>"
