"""Time as the reader's side of a worker sees it: a test that has hung a worker need not wait as long as a reader would."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from rawi.workers.host import Worker

_HURRY = 100.0
"""Seconds that pass in one."""


@dataclass(frozen=True, slots=True)
class _Course:
    """From a moment on, time has this speed."""

    began: float
    told: float
    speed: float

    def now(self) -> float:
        return self.told + (time.monotonic() - self.began) * self.speed


class Clock:
    """Runs as ever until it is told to hurry."""

    def __init__(self) -> None:
        now = time.monotonic()
        self._course = _Course(now, now, 1.0)
        self._hurries: Callable[[], bool] = lambda: False

    def monotonic(self) -> float:
        """As `time.monotonic`; never goes back."""
        if self._course.speed != 1.0 and not self._hurries():
            self._run(1.0)
        return self._course.now()

    def hurry(self, worker: Worker) -> None:
        """Until this worker's process, which hangs, is ended."""
        pid = worker.pid
        self._hurries = lambda: worker.pid == pid is not None
        self._run(_HURRY)

    def _run(self, speed: float) -> None:
        self._course = _Course(time.monotonic(), self._course.now(), speed)
