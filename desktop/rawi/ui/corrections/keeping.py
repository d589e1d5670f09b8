"""The reader's own words: read and changed in jobs, one at a time, in the order that was asked for."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from rawi.article.progress import IsCancelled, Progress
from rawi.ui.jobs import Jobs
from rawi.wording.translator import translate


class Keeping(QObject):
    """`problem` tells what went wrong."""

    problem = Signal(object)

    def __init__(self, parent: QObject, jobs: Jobs) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._one_at_a_time = threading.Lock()

    def run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Ask or change the library; `done` gets the answer in the window's thread."""

        def alone(_progress: Progress, _cancelled: IsCancelled) -> Any:
            with self._one_at_a_time:
                return work()

        title = translate("own_words", "Keeping your words")
        self._jobs.run(title, alone, done=done, failed=self.problem.emit)
