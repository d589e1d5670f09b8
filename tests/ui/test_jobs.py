"""Work beside the window: who is told of its end, and when it counts as over."""

import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.ui.jobs import PATIENCE, Job, Jobs


def test_a_job_runs_until_all_were_told_of_its_end(qtbot: QtBot, qapp: QApplication) -> None:
    """Who looks in between would take what is not there yet for all that comes."""
    parent = QObject(qapp)
    jobs, seen = Jobs(parent), list[tuple[str, bool]]()

    def fails(_progress: Progress, _cancelled: IsCancelled) -> None:
        raise RawiError(Code.DISK_FULL)

    def waits(_progress: Progress, cancelled: IsCancelled) -> None:
        while True:
            stop_if(cancelled)

    def look(how: str) -> None:
        seen.append((how, made[-1].running))

    made: list[Job] = []
    made.append(jobs.run("", lambda _progress, _cancelled: None, done=lambda _result: look("done")))
    qtbot.waitUntil(lambda: not made[-1].running)
    made.append(jobs.run("", fails, failed=lambda _error: look("failed")))
    qtbot.waitUntil(lambda: not made[-1].running)
    made.append(jobs.run("", waits, cancelled=lambda: look("cancelled")))
    made[-1].cancel()
    qtbot.waitUntil(lambda: not made[-1].running)
    assert seen == [("done", True), ("failed", True), ("cancelled", True)]
    parent.deleteLater()


def test_a_job_that_is_over_shows_no_progress(qtbot: QtBot, qapp: QApplication) -> None:
    parent = QObject(qapp)
    jobs, told, go = Jobs(parent), list[str](), threading.Event()
    job = jobs.run("", lambda _progress, _cancelled: go.wait(), done=lambda _result: told.append("done"))
    job.slow.connect(lambda: told.append("slow"))
    go.set()
    qtbot.waitUntil(lambda: not job.running)
    qtbot.wait(PATIENCE + 20)
    assert told == ["done"]
    parent.deleteLater()
