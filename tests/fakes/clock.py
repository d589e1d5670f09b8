"""Time as the reader's side of a worker sees it: a test that has hung a worker need not wait as long as a reader would."""

import time
from dataclasses import dataclass

import pytest


@dataclass(frozen=True, slots=True)
class _Course:
    """From a moment on, so many seconds pass in one."""

    began: float
    told: float
    speed: float

    def now(self) -> float:
        return self.told + (time.monotonic() - self.began) * self.speed


class Clock:
    """Runs as ever until it is told otherwise."""

    def __init__(self) -> None:
        now = time.monotonic()
        self._course = _Course(now, now, 1.0)

    def monotonic(self) -> float:
        """As `time.monotonic`; never goes back."""
        return self._course.now()

    def run(self, speed: float) -> None:
        """So many seconds pass in one from now on."""
        self._course = _Course(time.monotonic(), self.monotonic(), speed)


def worker_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock that every worker's limits are measured with during the test."""
    clock = Clock()
    monkeypatch.setattr("rawi.workers.host.time", clock)
    return clock
