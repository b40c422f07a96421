"""The file that keeps a baseline: sorted, one digest a line, made to be read as a difference."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lintberita.engine.baseline import Baseline, Known
from lintberita.errors import LintberitaError, Place

_SCHEMA = 1
_CONTEXT = re.compile(r"[0-9a-f]{12}-[0-9a-f]{12}")
_REMEDY = "Pulihkan berkas itu, atau hapus lalu buat lagi dengan: lintberita baseline."


def read_baseline(path: Path) -> Baseline:
    """Read a baseline file; raises ``LintberitaError`` where it is missing or damaged."""
    try:
        data = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise LintberitaError(
            "Berkas baseline tidak ada.",
            remedy="Periksa jalurnya, atau buat dengan: lintberita baseline.",
            place=Place(path),
        ) from None
    except OSError as problem:
        raise LintberitaError(
            f"Berkas baseline tidak dapat dibaca ({problem.strerror}).",
            remedy="Periksa izinnya.",
            place=Place(path),
        ) from problem
    except json.JSONDecodeError as problem:
        place = Place(path, problem.lineno, problem.colno)
        raise LintberitaError(
            "Berkas baseline rusak: bukan JSON yang sah.", remedy=_REMEDY, place=place
        ) from problem
    except (ValueError, RecursionError) as problem:
        raise _damaged(path, "isinya tidak dapat dibaca") from problem
    return Baseline(path.absolute().parent, _drafts(path, data))


def baseline_text(drafts: Mapping[str, Mapping[str, Known]]) -> str:
    """The text of a baseline file, the same for the same findings whatever their order."""
    files = {
        name: {rule: _written(drafts[name][rule]) for rule in sorted(drafts[name])}
        for name in sorted(drafts)
        if drafts[name]
    }
    return json.dumps({"schema": _SCHEMA, "files": files}, ensure_ascii=False, indent=1) + "\n"


def _written(known: Known) -> int | list[str | int]:
    """A number where there is no context; a rule may have both."""
    if not known.contexts:
        return known.placeless
    return [*known.contexts, *([known.placeless] if known.placeless else [])]


def _drafts(path: Path, data: Any) -> dict[str, dict[str, Known]]:
    if not isinstance(data, dict) or not isinstance(data.get("files"), dict):
        raise _damaged(path, 'tidak ada "files" di dalamnya')
    if data.get("schema") != _SCHEMA:
        raise LintberitaError(
            f"Berkas baseline ini berskema {data.get('schema')}, bukan {_SCHEMA}.",
            remedy="Samakan versi lintberita, atau buat lagi dengan: lintberita baseline.",
            place=Place(path),
        )
    drafts: dict[str, dict[str, Known]] = {}
    for name, rules in data["files"].items():
        if not isinstance(rules, dict):
            raise _damaged(path, f'isi "{name}" bukan pasangan aturan dan temuannya')
        drafts[name] = {rule: _read(path, f"{name}: {rule}", rules[rule]) for rule in rules}
    return drafts


def _read(path: Path, where: str, value: Any) -> Known:
    items = value if isinstance(value, list) else [value]
    contexts = [item for item in items if isinstance(item, str) and _CONTEXT.fullmatch(item)]
    counts = [item for item in items if type(item) is int and item >= 0]
    if len(contexts) + len(counts) != len(items):
        raise _damaged(path, f'ada entri yang tidak dikenal di "{where}"')
    return Known(tuple(sorted(contexts)), sum(counts))


def _damaged(path: Path, what: str) -> LintberitaError:
    return LintberitaError(f"Berkas baseline rusak: {what}.", remedy=_REMEDY, place=Place(path))
