"""The library's page with many articles: time to the first rows, scrolling, searching while typing, and the worst stall of the window.

Stalls are gaps between turns of a timer of 1 ms while the reader scrolls and types: as the clock has them (with whatever
else this computer does), and as processor time of the window's thread, which is what Rawi itself does in one turn.
Run: .venv/bin/python tests/benchmarks/shelf.py [COUNT]   (offscreen, or with a display; COUNT is 30000).
Filling takes minutes; RAWI_BENCHMARK_HOME names a folder that keeps the library for the next run.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, Qt, QTimer  # noqa: E402 - the platform is set before Qt loads
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from rawi import app  # noqa: E402
from rawi.library.model import Query, Sort  # noqa: E402
from rawi.library.store import Library  # noqa: E402
from rawi.settings import directories  # noqa: E402
from rawi.ui.accessible_factory import AccessibleFactory  # noqa: E402
from rawi.ui.main_window import MainWindow  # noqa: E402
from tests import shelves  # noqa: E402

STALL_GOAL = 50.0
WORDS = ("lighthouse", "boat wa", "story 12", "orchard child", "الفيضان", "جدفت نور")


class Watch:
    """Milliseconds between turns of the event loop, by the clock and in processor time of this thread."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._turn)
        self.gaps: list[float] = []
        self.busy: list[float] = []
        self._before = 0.0

    def begin(self) -> None:
        self.gaps, self.busy = [], []
        self._before = time.thread_time()
        self._clock.start()
        self._timer.start()

    def _turn(self) -> None:
        self.gaps.append(self._clock.nsecsElapsed() / 1e6)
        now = time.thread_time()
        self.busy.append((now - self._before) * 1_000)
        self._before = now
        self._clock.start()

    def worst(self) -> str:
        self._timer.stop()
        long = sum(gap > STALL_GOAL for gap in self.gaps)
        return (
            f"worst stall {max(self.gaps, default=0.0):.0f} ms by the clock ({long} above {STALL_GOAL:.0f} of {len(self.gaps)} turns), "
            f"{max(self.busy, default=0.0):.0f} ms of work"
        )


def until(done: Callable[[], bool], seconds: float = 60.0) -> float:
    """Milliseconds until it is so."""
    begin = time.monotonic()
    while not done():
        QApplication.processEvents()
        if time.monotonic() - begin > seconds:
            raise TimeoutError
    return (time.monotonic() - begin) * 1_000


def first_rows(window: MainWindow, watch: Watch, count: int) -> None:
    """From the key to the painted list."""
    model = window.shelf.page.list.rows
    watch.begin()
    window.trigger("library")
    took = until(lambda: model.rowCount() == count and model.row(0) is not None)
    until(lambda: not window.shelf.listing.feed.busy)
    QTest.qWait(500)
    print(f"first rows: {took:.0f} ms, {watch.worst()}")


def scroll(window: MainWindow, watch: Watch, count: int) -> None:
    """Page by page, to the end, to the middle; each until its rows are there."""
    rows = window.shelf.page.list
    taken: list[float] = []
    watch.begin()
    keys = (
        [Qt.Key.Key_PageDown] * 60
        + [Qt.Key.Key_End]
        + [Qt.Key.Key_PageUp] * 60
        + [Qt.Key.Key_Home]
        + [Qt.Key.Key_Down] * 60
    )
    for key in keys:
        begin = time.monotonic()
        QTest.keyClick(rows, key)
        until(lambda: rows.current is not None)
        taken.append((time.monotonic() - begin) * 1_000)
    bar = rows.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        QApplication.processEvents()
    until(lambda: rows.rows.row(rows.indexAt(rows.viewport().rect().center()).row()) is not None)
    p95 = statistics.quantiles(taken, n=20)[-1]
    print(f"scroll step: median {statistics.median(taken):.1f} ms, p95 {p95:.1f} ms, {watch.worst()}")


def search(window: MainWindow, watch: Watch) -> None:
    """Letter by letter; from the last letter to the shown results (the search waits for 120 ms of silence)."""
    page, feed = window.shelf.page, window.shelf.listing.feed
    taken: list[float] = []

    def found(words: str) -> bool:
        return feed.query.words == words and not feed.busy

    watch.begin()
    for words in WORDS:
        for end in range(1, len(words) + 1):
            page.search.field.setText(words[:end])
            page.search.asked.emit(words[:end].strip())
            QTest.qWait(60)
        begin = time.monotonic()
        until(partial(found, words))
        taken.append((time.monotonic() - begin) * 1_000 + 60)
    worst = watch.worst()
    print(
        f"last letter to results: median {statistics.median(taken):.0f} ms, worst {max(taken):.0f} ms, {worst}"
    )
    page.search.field.clear()
    until(lambda: feed.query.words == "" and not feed.busy)


def narrow(window: MainWindow, watch: Watch) -> None:
    """Filters and orders."""
    filters, feed = window.shelf.page.filters, window.shelf.listing.feed
    taken: list[float] = []
    watch.begin()
    for query in (
        Query(language="ar"),
        Query(tag="boats"),
        Query(sort=Sort.TITLE, descending=False),
        Query(sort=Sort.READ),
        Query(),
    ):
        begin = time.monotonic()
        filters.choose(query)
        until(lambda: not feed.busy)
        taken.append((time.monotonic() - begin) * 1_000)
    print(
        f"filter or order: median {statistics.median(taken):.0f} ms, worst {max(taken):.0f} ms, {watch.worst()}"
    )


def main() -> None:
    """Fill a library, then print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 30_000
    with tempfile.TemporaryDirectory() as home:
        os.environ["RAWI_HOME"] = os.environ.get("RAWI_BENCHMARK_HOME", home)
        library = Library(directories.find().library)
        begin = time.monotonic()
        before = library.count(Query())
        shelves.fill(library, count, before)
        print(f"filled with {count - before} articles in {time.monotonic() - begin:.0f} s")
        library.close()
        application = app.application()
        program = app.make(application, AccessibleFactory())
        window, watch = program.window, Watch()
        window.teller.speak = False
        window.show()
        QTest.qWait(500)
        first_rows(window, watch, count)
        scroll(window, watch, count)
        search(window, watch)
        narrow(window, watch)
        print(f"goal: no stall above {STALL_GOAL:.0f} ms")
        window.close()
        program.close()


if __name__ == "__main__":
    main()
