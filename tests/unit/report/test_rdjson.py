"""Protects: reviewdog's shape, columns in bytes, suggestions that mend the draft."""

import io
import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintberita.api import open_linter
from lintberita.model import Edit, FileResult, Finding, Fix, Safety, Severity, Span
from lintberita.report.places import ByteColumns
from lintberita.report.rdjson import report
from lintberita.source.lines import LineIndex
from tests.snapshots.results import RESULTS


def _object(required: str = "", **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }


# The messages of reviewdog's proto/rdf that lintberita uses, without what it does not.
_TEXT = {"type": "string"}
_POSITION = _object("line column", line={"minimum": 1}, column={"minimum": 1})
_RANGE = _object("start end", start=_POSITION, end=_POSITION)
_DIAGNOSTIC = _object(
    "message location severity code",
    message=_TEXT,
    location=_object("path", path=_TEXT, range=_RANGE),
    severity={"enum": ["ERROR", "WARNING", "INFO"]},
    code=_object("value", value=_TEXT, url=_TEXT),
    suggestions={"type": "array", "items": _object("range text", range=_RANGE, text=_TEXT)},
)
_RESULT = _object(
    "source diagnostics",
    source=_object("name url", name=_TEXT, url=_TEXT),
    diagnostics={"type": "array", "items": _DIAGNOSTIC},
)


def diagnostics(*results: FileResult) -> list[dict[str, Any]]:
    out = io.StringIO()
    report(results, out)
    written = json.loads(out.getvalue())
    jsonschema.validate(written, _RESULT)
    found: list[dict[str, Any]] = written["diagnostics"]
    return found


def test_the_shape_is_reviewdog_s() -> None:
    assert len(diagnostics(*RESULTS)) == 10
    assert diagnostics() == []


def mended(text: str, suggestion: dict[str, Any]) -> str:
    """Apply a suggestion as reviewdog's format says: lines, and columns in bytes."""
    lines = text.encode().split(b"\n")
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    places = (suggestion["range"][end] for end in ("start", "end"))
    start, end = (starts[p["line"] - 1] + p["column"] - 1 for p in places)
    data = text.encode()
    text = str(suggestion["text"])
    return (data[:start] + text.encode() + data[end:]).decode()


def test_a_fix_of_several_edits_is_one_suggestion() -> None:
    text = "Nol\nÉ 👪 baik dimata  publik."
    at = text.index("dimata")
    edits = (Edit(Span(at + 6, at + 8), " "), Edit(Span(at, at + 6), "di mata"))
    fix = Fix(edits, Safety.SAFE)
    finding = Finding("ejaan/x", Span(at, at + 6), Severity.ERROR, "T.", "dimata", 0.9, fix=fix)
    (diagnostic,) = diagnostics(FileResult("a.txt", text, 5, (finding,)))
    (suggestion,) = diagnostic["suggestions"]
    assert mended(text, suggestion) == "Nol\nÉ 👪 baik di mata publik."


@given(st.text(st.sampled_from("aé👪\n\r"), max_size=40), st.lists(st.integers(0, 40)))
def test_byte_columns_in_any_order(text: str, offsets: list[int]) -> None:
    lines = LineIndex(text)
    columns = ByteColumns(text, lines)
    for offset in (offset for offset in offsets if offset <= len(text)):
        at = lines.position(offset)
        before = text[offset - at.column + 1 : offset]
        assert columns.position(offset) == (at.line, len(before.encode()) + 1)


@pytest.mark.parametrize(
    ("data", "column"),
    [
        ("Café itu dimata publik.".encode(), 11),
        (b"\xef\xbb\xbf" + "Café itu dimata publik.".encode(), 14),
        ("Café itu dimata publik.".encode("cp1252"), 10),
    ],
)
def test_columns_count_the_bytes_of_the_file(data: bytes, column: int) -> None:
    """A reviewer's tool cuts the file there, in whatever encoding and with whatever mark."""
    result = open_linter(select=["ejaan/kata-depan-serangkai"]).check(data, "naskah.txt")
    out = io.StringIO()
    report([result], out)
    place = json.loads(out.getvalue())["diagnostics"][0]["location"]["range"]["start"]
    assert place == {"line": 1, "column": column}
    assert data[column - 1 :].startswith(b"dimata")
