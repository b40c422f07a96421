"""The keys of a configuration, of its overrides and of a house style: one table for all.

The reader checks a file against it, and the JSON Schema for editors is made of it.
"""

from enum import Enum, auto
from typing import NamedTuple


class Shape(Enum):
    """What stands at a key."""

    NAME = auto()
    NAMES = auto()
    GLOBS = auto()
    SEVERITIES = auto()
    OPTIONS = auto()
    REASONS = auto()
    OVERRIDES = auto()


class Key(NamedTuple):
    """A key, the shape of its value, and what it is for, in Indonesian for the editor's hint."""

    name: str
    shape: Shape
    about: str
    needed: bool = False


_STYLE = Key(
    "style", Shape.NAME, "Gaya selingkung: nama bawaan, berkas .yaml, atau paket yang terpasang."
)
_SELECT = Key(
    "select", Shape.NAMES, "Hanya keluarga atau aturan ini; kosong: semua yang hidup secara bawaan."
)
_ENABLE = Key(
    "enable", Shape.NAMES, "Aturan yang dimatikan gaya selingkung dan dihidupkan di sini."
)
_IGNORE = Key("ignore", Shape.NAMES, "Keluarga atau aturan yang tidak dijalankan.")
_SEVERITY = Key(
    "severity", Shape.SEVERITIES, "Tingkat temuan tiap aturan atau keluarga: error, warning, info."
)
_WORDS = Key(
    "words",
    Shape.NAMES,
    "Berkas daftar kata dan nama yang diterima, satu per baris, # untuk catatan.",
)
_REJECT = Key(
    "reject", Shape.REASONS, "Berkas daftar kata yang ditolak, masing-masing dengan alasannya."
)
_OPTIONS = Key("rule-options", Shape.OPTIONS, "Opsi tiap aturan; lihat lintberita explain ATURAN.")

STYLE_KEYS = (
    Key("title", Shape.NAME, "Nama gaya ini bagi pembaca."),
    Key("extends", Shape.NAME, "Gaya yang menjadi dasarnya."),
    _ENABLE,
    _IGNORE,
    _SEVERITY,
    _OPTIONS,
)
# What a file says of all drafts, and an override of some.
_SETTINGS = (_STYLE, _SELECT, _ENABLE, _IGNORE, _SEVERITY, _WORDS, _REJECT)
OVERRIDE_KEYS = (
    Key(
        "files",
        Shape.GLOBS,
        "Naskah yang dimaksud, ditulis seperti .gitignore, dihitung dari folder berkas ini.",
        needed=True,
    ),
    *_SETTINGS,
    _OPTIONS,
)
CONFIG_KEYS = (
    *_SETTINGS,
    Key("overrides", Shape.OVERRIDES, "Yang lain bagi sebagian naskah; yang belakangan menang."),
    Key("exclude", Shape.NAMES, "Naskah yang tidak diperiksa, ditulis seperti .gitignore."),
    Key("rules", Shape.NAMES, "Folder atau berkas aturan milik redaksi."),
    _OPTIONS,
)
