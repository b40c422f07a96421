"""Exit statuses of the public contract."""

from collections.abc import Iterable

from lintberita.model import FileResult, Severity

CLEAN = 0
FOUND = 1
USAGE = 2
INTERNAL = 3


def exit_status(results: Iterable[FileResult], fail_on: Severity | None) -> int:
    """The gravest of: a rule that crashed, a draft that can't be read, findings, nothing."""
    status = CLEAN
    for result in results:
        if result.internal:
            return INTERNAL
        if result.error:
            status = USAGE
        elif (
            status == CLEAN
            and fail_on is not None
            and any(f.severity >= fail_on for f in result.findings)
        ):
            status = FOUND
    return status
