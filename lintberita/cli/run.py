"""Drafts to results: what is known from an earlier run first, the rest here or in a pool."""

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from lintberita.cli.drafts import Draft
from lintberita.cli.session import Session, cache_dir
from lintberita.engine.cache import ResultCache, draft_key
from lintberita.errors import SourceError
from lintberita.model import FileResult
from lintberita.source.formats import open_source
from lintberita.source.front_matter import profile_in

if TYPE_CHECKING:
    from lintberita.cli.changes import Changes

# Bytes of drafts to check from which more workers pay. Two cores: 98 KB take one process 0.81 s and
# two workers 0.73 s; 56 KB take 0.54 s and 0.58 s.
POOL_FROM = 100_000


class Waiting(NamedTuple):
    """A draft that is still to be checked; ``key`` names its result in the cache, if any."""

    draft: Draft
    data: bytes
    key: str


class CheckJob:
    """Checks drafts, here or in a worker of the pool, which opens its linters itself."""

    def __init__(self, session: Session, cache: ResultCache | None, *, facts: bool) -> None:
        """Take options and linters of ``session``, where results go, and whether facts count."""
        self._session = session
        self._cache = cache
        self._facts = facts

    def __getstate__(self) -> dict[str, Any]:
        """Send the options to another process, and nothing that is open."""
        return {**self.__dict__, "_session": replace(self._session)}

    def __call__(self, task: Waiting) -> FileResult:
        """Check one draft and keep the result. A failure of lintberita's own is told in it."""
        name = self._session.name(task.draft)
        linter = self._session.linter_for(task.draft)
        try:
            result = linter.examine(task.data, name, self._session.metadata, facts=self._facts)
        except Exception as problem:
            return FileResult(name, error=_failed(type(problem).__name__), internal=True)
        if self._cache is not None and task.key:
            self._cache.put(task.key, result)
        return result

    def close(self) -> None:
        """Keep what checking has taught."""
        self._session.close()

    def lost(self, task: Waiting, exit_code: int | None) -> FileResult:
        """The result of a draft on which a worker died."""
        name = self._session.name(task.draft)
        return FileResult(name, error=_failed(f"proses berhenti, kode {exit_code}"), internal=True)


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def checked(
    session: Session,
    drafts: Sequence[Draft],
    *,
    jobs: int,
    facts: bool = False,
    changes: "Changes | None" = None,
) -> Iterator[FileResult]:
    """Yield the result of each of ``drafts``, in their order, whatever ``jobs`` is.

    At most ``jobs`` processes check what no cache knows. ``facts`` asks for what the drafts say.
    With ``changes``, what stands on other lines is left out. Raises ``LintberitaError`` for a
    configuration that makes no sense.
    """
    for draft, result in zip(drafts, _examined(session, drafts, jobs, facts), strict=True):
        place = session.place(draft)
        baseline = session.accepted(place)
        result = baseline.applied(result) if baseline else result
        yield changes.of(result, session.rules_on_drafts(place)) if changes else result


def _examined(
    session: Session, drafts: Sequence[Draft], jobs: int, facts: bool
) -> Iterator[FileResult]:
    # Facts quote the draft, and so they are not kept.
    cache = None if session.no_cache or facts else ResultCache(cache_dir() / "hasil")
    items = (_looked_up(session, draft, cache) for draft in drafts)
    order: deque[FileResult | Waiting] = deque()
    job = CheckJob(session, cache, facts=facts)
    for answer in _answers(job, _noted(items, order), min(jobs, len(drafts))):
        while not isinstance(known := order.popleft(), Waiting):
            yield known
        yield answer
    # What is left stood behind the last draft that had to be checked.
    yield from (item for item in order if isinstance(item, FileResult))


def _noted(
    items: Iterable[FileResult | Waiting], order: deque[FileResult | Waiting]
) -> Iterator[Waiting]:
    """Yield those of ``items`` that wait, and note the order of all."""
    for item in items:
        order.append(item)
        if isinstance(item, Waiting):
            yield item


def _answers(job: CheckJob, tasks: Iterator[Waiting], jobs: int) -> Iterator[FileResult]:
    """Answer the tasks; new processes are started only once there is work for them."""
    first: list[Waiting] = []
    size = 0
    # One draft alone, as long as it may be, is nothing to share.
    while jobs > 1 and (size < POOL_FROM or len(first) < 2) and (task := next(tasks, None)):
        first.append(task)
        size += len(task.data)
    if len(first) > 1 and size >= POOL_FROM:
        # Imported here: a few drafts, or drafts that are known, need no other process.
        from lintberita.engine.pool import pooled

        yield from pooled(job, chain(first, tasks), workers=jobs, lost=job.lost)
        return
    yield from map(job, chain(first, tasks))
    job.close()


def _looked_up(session: Session, draft: Draft, cache: ResultCache | None) -> FileResult | Waiting:
    name = session.name(draft)
    try:
        data = session.read(draft)
    except SourceError as problem:
        return FileResult(name, error=str(problem))
    if cache is None:
        return Waiting(draft, data, "")
    try:
        text = open_source(data, name).text
    except SourceError:
        return Waiting(draft, data, "")
    settings = session.fingerprint(session.place(draft), profile_in(text))
    if settings is None:
        return Waiting(draft, data, "")
    key = draft_key(settings, data, name, session.metadata)
    known = cache.get(key, name, text)
    return Waiting(draft, data, key) if known is None else known


def _failed(what: str) -> str:
    return (
        f"lintberita gagal memeriksa naskah ini ({what}); naskah lain tetap diperiksa. "
        "Coba lagi dengan --jobs 1, dan laporkan bila tetap gagal."
    )
