"""Protects: what ``analyze`` tells, in offsets of the source though markup is left out."""

import json

from lintberita.api import open_linter
from lintberita.model import FileResult
from tests.unit.cli.test_check import lintberita

NEWS = "<p>&ldquo;Kami siap,&rdquo; kata Lurah <b>Sekar Hamdani</b>, Rabu (4/3).</p>\n"


def checked(*, facts: bool) -> FileResult:
    return open_linter(select=["ejaan"]).check(NEWS, "a.html", facts=facts)


def test_places_are_those_of_the_source() -> None:
    facts = checked(facts=True).facts or {}
    (quote,) = facts["quotes"]
    speaker = quote["speaker"]
    assert NEWS[speaker["start"] : speaker["end"]] == speaker["text"] == "Sekar Hamdani"
    assert NEWS[quote["start"] : quote["end"]] == "&ldquo;Kami siap,&rdquo;"


def test_they_are_made_only_where_asked_for() -> None:
    assert checked(facts=False).facts is None


def test_they_are_plain_data_and_what_analyze_tells() -> None:
    run = lintberita(
        "analyze", "-", "--stdin-filename", "a.html", "--format", "json", stdin=NEWS.encode()
    )
    (file,) = json.loads(run.stdout)["files"]
    assert file == {"path": "a.html", **json.loads(json.dumps(checked(facts=True).facts))}
