"""Processes that share work: answers in the order of the tasks, and an answer for what dies.

Every worker is a new interpreter (the way that Windows and macOS have, and the only one that
is safe beside threads) with a pipe of its own, so that it is known what a dead one was doing.
"""

import gc
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, Protocol, TypeVar

from lintberita.errors import LintberitaError

# Windows waits for 64 things at once, and no more.
MOST_WORKERS = 60
_SPAWN = get_context("spawn")
_PATIENCE = 5.0
_READY = "ready"

Task = TypeVar("Task", contravariant=True)
Answer = TypeVar("Answer", covariant=True)
T = TypeVar("T")
A = TypeVar("A")


class Job(Protocol[Task, Answer]):
    """What each worker does; it is sent to a new process, and what it opens stays there."""

    def __call__(self, task: Task) -> Answer:
        """Answer one task; a ``LintberitaError`` ends the run, as it would without workers."""
        ...

    def close(self) -> None:
        """No task will follow."""
        ...


def pooled(
    job: Job[T, A], tasks: Iterable[T], *, workers: int, lost: Callable[[T, int | None], A]
) -> Iterator[A]:
    """Yield the answer of ``job`` to each of ``tasks``, in their order.

    ``lost`` makes the answer to a task whose worker died, of the task and the exit code (minus
    the number of a signal). Tasks are drawn when a worker is free. Whatever ends the iteration
    early ends the workers. Raises ``LintberitaError`` where a job does, at its task's turn, and
    where no worker can be started.
    """
    team = _Team(job, lost, min(workers, MOST_WORKERS))
    try:
        turn = 0
        for number, task in enumerate(tasks):
            team.give(number, task)
            while turn in team.answers:
                yield _answer(team.answers.pop(turn))
                turn += 1
        while team.busy():
            team.listen()
            while turn in team.answers:
                yield _answer(team.answers.pop(turn))
                turn += 1
        team.dismiss()
    finally:
        team.stop()


def _answer(answer: A | LintberitaError) -> A:
    if isinstance(answer, LintberitaError):
        raise answer
    return answer


@dataclass(slots=True, eq=False)
class _Worker(Generic[T]):
    """A process, our end of its pipe, and the task that it is at."""

    process: BaseProcess
    pipe: "Connection[Any, Any]"
    ready: bool = False
    task: tuple[int, T] | None = None


@dataclass(slots=True)
class _Team(Generic[T, A]):
    """The workers of one run; ``answers`` are those that nobody has fetched, by number."""

    job: Job[T, A]
    lost: Callable[[T, int | None], A]
    size: int
    answers: dict[int, A | LintberitaError] = field(default_factory=dict)
    workers: list[_Worker[T]] = field(default_factory=list)

    def give(self, number: int, task: T) -> None:
        """Hand ``task`` to a worker, and wait for one where all are at work."""
        while True:
            while len(self.workers) < self.size:
                self.workers.append(_started(self.job))
            free = next((w for w in self.workers if w.ready and w.task is None), None)
            if free is None:
                self.listen()
                continue
            free.task = number, task
            try:
                free.pipe.send(task)
            except OSError:
                self._bury(free)
            return

    def busy(self) -> bool:
        """Whether a task is not answered yet."""
        return any(worker.task is not None for worker in self.workers)

    def listen(self) -> None:
        """Wait until a worker says something, or dies, and note it."""
        speaking = wait([worker.pipe for worker in self.workers])
        for worker in [w for w in self.workers if w.pipe in speaking]:
            try:
                message = worker.pipe.recv()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            if worker.task is not None:
                self.answers[worker.task[0]] = message
                worker.task = None
            worker.ready = True

    def _bury(self, worker: _Worker[T]) -> None:
        """Take a dead worker out; its task is answered for it."""
        self.workers.remove(worker)
        worker.process.join(_PATIENCE)
        worker.pipe.close()
        if worker.task is not None:
            number, task = worker.task
            self.answers[number] = self.lost(task, worker.process.exitcode)
        elif not worker.ready:
            self.size -= 1
        if not self.size:
            raise LintberitaError(
                "Proses pemeriksa tidak dapat dijalankan di komputer ini.",
                remedy="Jalankan lagi dengan --jobs 1.",
            )

    def dismiss(self) -> None:
        """Let the workers close what they have open."""
        at_work = [worker for worker in self.workers if worker.ready]
        for worker in at_work:
            with suppress(OSError):
                worker.pipe.send(None)
        for worker in at_work:
            worker.process.join(_PATIENCE)

    def stop(self) -> None:
        """End what still runs."""
        for worker in self.workers:
            worker.process.terminate()
        for worker in self.workers:
            worker.process.join(_PATIENCE)
            worker.pipe.close()
        self.workers.clear()


def _started(job: Job[T, A]) -> _Worker[T]:
    ours, theirs = _SPAWN.Pipe()
    process = _SPAWN.Process(target=_work, args=(job, theirs, gc.get_threshold()), daemon=True)
    with _deaf_to_interrupts():
        process.start()
    # The worker's own end alone stays open, so that the pipe ends when the worker does.
    theirs.close()
    return _Worker(process, ours)


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Ctrl-C reaches every process of a terminal; a worker born here leaves it to its parent."""
    try:
        handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:
        # Not the main thread, which alone hears interrupts and may stop its ears.
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)


def _work(
    job: Job[Any, Any], pipe: "Connection[Any, Any]", threshold: tuple[int, int, int]
) -> None:
    """Answer tasks until there is no more, or nobody is left to ask."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(*threshold)
    with suppress(EOFError, OSError):
        pipe.send(_READY)
        while (task := pipe.recv()) is not None:
            try:
                answer = job(task)
            except LintberitaError as mistake:
                answer = mistake
            pipe.send(answer)
        job.close()
