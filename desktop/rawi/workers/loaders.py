"""Several load workers at once, one file in each; what they load comes in the order it was asked for."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Generic, TypeVar

from rawi.article.errors import RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, stop_if
from rawi.article.stored import Loaded, Stored
from rawi.ports import Task
from rawi.workers.host import wait
from rawi.workers.limits import Limits
from rawi.workers.loading import LIMITS, Loading, LoadWorker, load_worker

MOST = 2
"""The library takes articles one after the other, and each worker may need the memory of its limit."""

_TICK = 0.05
_AHEAD = 64
_HELD = 2
T = TypeVar("T")


@dataclass(slots=True)
class _Slot(Generic[T]):
    """A task on its way. `loading` and `loader` while it is being loaded, `outcome` once it is."""

    about: T
    loading: Loading | None = None
    loader: LoadWorker | None = None
    outcome: Loaded | RawiError | None = None
    done: float = 0.0

    def tell(self, done: float) -> None:
        self.done = done


class LoadWorkers:
    """Implements `ports.Loaders`. A worker process is started by the first file that needs it."""

    def __init__(self, limits: Limits = LIMITS, count: int = 0) -> None:
        """`count` workers; as many as this computer has use for where it is 0."""
        count = count or min(MOST, os.cpu_count() or 1)
        self._all = tuple(LoadWorker(load_worker(limits)) for _ in range(count))
        self._idle = list(self._all)

    def in_order(
        self,
        tasks: Iterable[Task[T]],
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> Generator[tuple[T, Loaded | RawiError | None]]:
        """See the port. Abandons what is being loaded where it is closed early."""
        source = iter(tasks)
        slots: deque[_Slot[T]] = deque()
        try:
            while True:
                stop_if(cancelled)
                self._fill(source, slots)
                if not slots:
                    return
                if slots[0].loading is None:
                    slot = slots.popleft()
                    yield slot.about, slot.outcome
                    continue
                wait([each.worker for each in self._all if each not in self._idle], _TICK)
                for slot in slots:
                    self._step(slot)
                progress(slots[0].done)
        finally:
            for slot in slots:
                self._abandon(slot)

    def parts(self, stored: Stored, cancelled: IsCancelled = never_cancelled) -> tuple[Stored, ...]:
        """See the port; a worker is idle whenever a task is taken."""
        return self._idle[-1].parts(stored, cancelled=cancelled)

    def close(self) -> None:
        """End the workers; the next file starts them anew."""
        for loader in self._all:
            loader.close()
        self._idle = list(self._all)

    def _fill(self, source: Iterator[Task[T]], slots: deque[_Slot[T]]) -> None:
        """Take tasks while a worker is free; few loaded articles wait in memory."""
        with suppress(StopIteration):
            while self._idle and len(slots) < _AHEAD and self._held(slots) < _HELD * len(self._all):
                task = next(source)
                slot = _Slot(task.about)
                slots.append(slot)
                if task.stored is not None:
                    slot.loader = self._idle.pop()
                    slot.loading = slot.loader.begin(task.stored, slot.tell)

    @staticmethod
    def _held(slots: deque[_Slot[T]]) -> int:
        return sum(slot.loading is not None or slot.outcome is not None for slot in slots)

    def _step(self, slot: _Slot[T]) -> None:
        if slot.loading is None:
            return
        try:
            slot.outcome = slot.loading.step(0.0)
        except RawiError as error:
            slot.outcome = error
        if slot.outcome is not None:
            self._release(slot)

    def _abandon(self, slot: _Slot[T]) -> None:
        if slot.loading is not None:
            slot.loading.abandon()
            self._release(slot)

    def _release(self, slot: _Slot[T]) -> None:
        if slot.loader is not None:
            self._idle.append(slot.loader)
        slot.loader = slot.loading = None
