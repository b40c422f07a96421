"""Protects: with workers, order and answers are as without; a dead worker costs its task only."""

import os
import signal
import time
from multiprocessing import active_children

import pytest

from lintberita.engine.pool import pooled
from lintberita.errors import ConfigError, LintberitaError, Place


class Square:
    """Squares numbers; some tasks end the worker, or are refused."""

    def __call__(self, task: int) -> int:
        if task == 13:
            os.kill(os.getpid(), signal.SIGKILL)
        if task == 99:
            raise ConfigError("Salah.", remedy="Perbaiki.", place=Place("a.yaml", 1, 2))
        # Later tasks are done sooner, so that order is not kept by chance.
        time.sleep(0.02 * (task % 3 == 0))
        return task * task

    def close(self) -> None:
        """Have nothing open."""


class Unborn(Square):
    """Can't be sent to another process whole: it ends each that takes it."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (7,)


def lost(task: int, code: int | None) -> int:
    return -(code or 0)


def test_answers_come_in_order() -> None:
    assert list(pooled(Square(), range(10), workers=3, lost=lost)) == [n * n for n in range(10)]
    assert not active_children()


def test_a_dead_worker_costs_its_own_task() -> None:
    tasks = [1, 13, 2, 13, 3, 4]
    answers = list(pooled(Square(), tasks, workers=2, lost=lost))
    assert answers == [1, signal.SIGKILL, 4, signal.SIGKILL, 9, 16]


def test_a_mistake_of_the_user_is_raised_at_its_turn() -> None:
    answers = pooled(Square(), [1, 2, 99, 3], workers=2, lost=lost)
    assert [next(answers), next(answers)] == [1, 4]
    with pytest.raises(ConfigError, match="Salah") as caught:
        next(answers)
    assert str(caught.value) == "a.yaml:1:2: Salah. Perbaiki."
    assert not active_children()


def test_who_stops_listening_stops_the_workers() -> None:
    answers = pooled(Square(), range(100), workers=2, lost=lost)
    assert next(answers) == 0
    answers.close()  # type: ignore[attr-defined]
    assert not active_children()


def test_workers_that_cannot_start_are_told() -> None:
    with pytest.raises(LintberitaError, match="--jobs 1"):
        list(pooled(Unborn(), [1, 2], workers=2, lost=lost))
