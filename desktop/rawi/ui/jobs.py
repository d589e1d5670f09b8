"""Long work off the main thread: the only threads of Rawi's own."""

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress

PATIENCE = 300
"""Milliseconds after which a job shows its progress."""

GRACE = 1_000
"""Milliseconds that cancelled work gets to end by itself before it is left alone."""

Work = Callable[[Progress, IsCancelled], Any]


class Job(QObject):
    """One piece of work. Its signals come on the main thread: `done` with the result, `failed` with a RawiError, `cancelled`."""

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(float)
    slow = Signal()

    def __init__(self, title: str, parent: QObject, *, waits: bool = True) -> None:
        """`waits` is False for work that nobody has to wait for once it is cancelled: it may hang in a network share."""
        super().__init__(parent)
        self.title = title
        self.running = True
        self.left = False
        self._waits = waits
        self._stop = threading.Event()
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(self.slow)
        for end in self._ends():
            end.connect(self._patience.stop)

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` follows."""
        self._stop.set()
        if not self._waits:
            QTimer.singleShot(GRACE, self, self._give_up)

    def start(self, work: Work) -> threading.Thread:
        """Run the work in a thread. It counts as running until all who were connected before were told of its end."""
        for end in self._ends():
            end.connect(self._ended)
        self._patience.start()
        thread = threading.Thread(target=self._run, args=(work,), name=self.title, daemon=True)
        thread.start()
        return thread

    def _run(self, work: Work) -> None:
        try:
            result = work(lambda done: self._tell(self.progressed, done), self._stop.is_set)
        except Cancelled:
            self._tell(self.cancelled)
        except RawiError as error:
            self._tell(self.failed, error)
        except Exception as error:
            reason = type(error).__name__
            self._tell(self.failed, RawiError(Code.ENGINE_FAILED, worker=self.title, reason=reason))
            raise
        else:
            if self._stop.is_set():
                self._tell(self.cancelled)
            else:
                self._tell(self.done, result)

    def _tell(self, signal: SignalInstance, *told: object) -> None:
        """This object may be gone where nobody waits any more."""
        if not self.left:
            signal.emit(*told)

    def leave(self) -> None:
        """What the work still does is heard no more."""
        self.left = True
        self.blockSignals(True)

    def _give_up(self) -> None:
        if self.running:
            self.cancelled.emit()
            self.leave()

    def _ends(self) -> tuple[SignalInstance, ...]:
        return self.done, self.failed, self.cancelled

    def _ended(self, *_result: object) -> None:
        self.running = False


class Jobs(QObject):
    """Starts jobs and waits for them at the end."""

    started = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: list[tuple[Job, threading.Thread]] = []

    def run(
        self,
        title: str,
        work: Work,
        *,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[RawiError], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        quiet: bool = False,
        waits: bool = True,
    ) -> Job:
        """Begin work; one of the three is called on the main thread when it ends. `quiet` work shows no progress; `waits` as `Job`.

        They are connected before the thread starts: what a signal tells before that is lost.
        """
        job = Job(title, self, waits=waits)
        for signal, answer in ((job.done, done), (job.failed, failed), (job.cancelled, cancelled)):
            if answer is not None:
                signal.connect(answer)
        self._jobs = [(each, thread) for each, thread in self._jobs if thread.is_alive() and not each.left]
        if not quiet:
            self.started.emit(job)
        self._jobs.append((job, job.start(work)))
        return job

    def close(self, seconds: float = 2.0) -> None:
        """Cancel everything and wait for it all, so many seconds at most."""
        until = time.monotonic() + seconds
        waited = [(job, thread) for job, thread in self._jobs if not job.left]
        for job, _ in waited:
            job.cancel()
            job.leave()
        for _, thread in waited:
            thread.join(max(0.0, until - time.monotonic()))
