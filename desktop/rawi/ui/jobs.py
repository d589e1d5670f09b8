"""Long work off the main thread: the only threads of Rawi's own."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress

PATIENCE = 300
"""Milliseconds after which a job shows its progress."""

Work = Callable[[Progress, IsCancelled], Any]


class Job(QObject):
    """One piece of work. Its signals come on the main thread: `done` with the result, `failed` with a RawiError, `cancelled`."""

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(float)
    slow = Signal()

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.running = True
        self._stop = threading.Event()
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(self.slow)
        for end in (self.done, self.failed, self.cancelled):
            end.connect(self._ended)

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` follows."""
        self._stop.set()

    def start(self, work: Work) -> threading.Thread:
        """Run the work in a thread."""
        self._patience.start()
        thread = threading.Thread(target=self._run, args=(work,), name=self.title, daemon=True)
        thread.start()
        return thread

    def _run(self, work: Work) -> None:
        try:
            result = work(self.progressed.emit, self._stop.is_set)
        except Cancelled:
            self.cancelled.emit()
        except RawiError as error:
            self.failed.emit(error)
        except Exception as error:
            self.failed.emit(RawiError(Code.ENGINE_FAILED, worker=self.title, reason=type(error).__name__))
            raise
        else:
            if self._stop.is_set():
                self.cancelled.emit()
            else:
                self.done.emit(result)

    def _ended(self, *_result: object) -> None:
        self.running = False
        self._patience.stop()


class Jobs(QObject):
    """Starts jobs and waits for them at the end."""

    started = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._threads: list[threading.Thread] = []
        self._jobs: list[Job] = []

    def run(
        self,
        title: str,
        work: Work,
        *,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[RawiError], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        quiet: bool = False,
    ) -> Job:
        """Begin work; one of the three is called on the main thread when it ends. `quiet` work shows no progress.

        They are connected before the thread starts: what a signal tells before that is lost.
        """
        job = Job(title, self)
        for signal, answer in ((job.done, done), (job.failed, failed), (job.cancelled, cancelled)):
            if answer is not None:
                signal.connect(answer)
        self._jobs = [each for each in self._jobs if each.running] + [job]
        self._threads = [each for each in self._threads if each.is_alive()]
        if not quiet:
            self.started.emit(job)
        self._threads.append(job.start(work))
        return job

    def close(self, seconds: float = 2.0) -> None:
        """Cancel everything and wait for it, but not for ever."""
        for job in self._jobs:
            job.cancel()
            job.blockSignals(True)
        for thread in self._threads:
            thread.join(seconds)
