"""A rule's examples as its tests: ``bad`` fires once, ``good`` is the cure, ``ok`` is quiet."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lintberita.engine.fixer import chosen_edits
from lintberita.model import Example, FileResult, Rule, Safety
from lintberita.source.edits import apply_edits

_APPLIED = frozenset({Safety.SAFE, Safety.UNSAFE})

Check = Callable[[str, Example], FileResult]


class Failure(NamedTuple):
    """An example (counted from 0) that does not hold, and how, in Indonesian.

    ``example`` is ``None`` where what fails is that there is none.
    """

    example: int | None
    problem: str


def failures(rule: Rule, check: Check) -> Iterator[Failure]:
    """Yield what fails; ``check`` runs ``rule`` alone on a text, as an example wants it."""
    for number, example in enumerate(rule.examples):
        for problem in _problems(rule, example, check):
            yield Failure(number, problem)
    if not any(example.bad for example in rule.examples):
        yield Failure(
            None, 'Belum ada contoh "bad": tanpa kalimat yang salah tidak ada yang diuji.'
        )
    elif rule.fix in _APPLIED and not any(e.good or e.unsafe for e in rule.examples):
        yield Failure(
            None, 'Perbaikannya belum diuji: tambahkan "good", kalimat "bad" sesudah diperbaiki.'
        )
    if not any(example.ok for example in rule.examples):
        yield Failure(
            None, 'Belum ada contoh "ok": tambahkan kalimat yang mirip tetapi tidak boleh ditandai.'
        )


def _problems(rule: Rule, example: Example, check: Check) -> Iterator[str]:
    if example.ok:
        found = _found(example.ok, example, check)
        if found:
            yield f'"ok" seharusnya tidak ditandai, tetapi menandai {found}: {example.ok}'
    if not example.bad:
        return
    result = check(example.bad, example)
    if len(result.findings) != 1:
        found = _found(example.bad, example, check)
        what = f"yang ditandai {found}" if found else "tidak ada yang ditandai"
        yield f'"bad" seharusnya ditandai tepat sekali, tetapi {what}: {example.bad}'
        return
    cure, key = (example.good, "good") if example.good else (example.unsafe, "unsafe")
    if not cure:
        return
    edits = chosen_edits(result.findings, unsafe=True)
    fixed = apply_edits(example.bad, edits)
    if rule.fix is None:
        yield f'Aturan ini tidak memperbaiki apa pun; tambahkan "fix: safe", atau hapus "{key}".'
    elif edits and fixed != cure:
        yield f'"{key}" berbeda dari hasil perbaikan: {fixed}'
    if found := _found(cure, example, check):
        yield f'"{key}" masih menandai {found}: {cure}'


def _found(text: str, example: Example, check: Check) -> str:
    """What is found in ``text``, for a reader; empty where nothing is."""
    result = check(text, example)
    if result.error:
        return result.error
    return ", ".join(f'"{finding.text or finding.rule}"' for finding in result.findings)
