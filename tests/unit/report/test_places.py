"""Protects: paths as URIs, and lines that cannot steer a terminal."""

import os
from pathlib import Path

from lintberita.report.places import posix, uri
from lintberita.report.words import printable, rule_page


def test_uris_are_relative_and_encoded() -> None:
    assert uri("./naskah/a b#c?%:é.txt") == "naskah/a%20b%23c%3F%25%3A%C3%A9.txt"
    assert uri(os.fsdecode(b"a\xff.txt")) == "a%FF.txt"
    assert uri(str(Path("/a b.txt"))) == "file:///a%20b.txt"
    assert posix("./a/b.txt") == "a/b.txt"


def test_control_characters_and_overrides_are_replaced_letter_for_letter() -> None:
    text = "a\x1b[2J\x07\x9b\u202e\r\n\tz"
    assert printable(text) == "a\ufffd[2J\ufffd\ufffd\ufffd\ufffd\ufffd\tz"
    assert len(printable(text)) == len(text)


def test_only_built_in_rules_have_a_page() -> None:
    page = rule_page("ejaan/kata-depan-serangkai") or ""
    root = Path(__file__).parents[3]
    assert (root / page.partition("/blob/v")[2].partition("/")[2]).is_file()
    assert rule_page("redaksi/aturan-kami") is None
