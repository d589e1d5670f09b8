"""Translating with the real engine while the reader does other things."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.translation import View
from rawi.settings import resources
from rawi.ui.main_window import MainWindow
from tests.fakes.voice import FakeSink
from tests.windows import running, shown_program

WAIT = 60_000


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, sink: FakeSink) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        yield made


@pytest.fixture
def long_story(tmp_path: Path) -> Path:
    path = tmp_path / "long.txt"
    path.write_text(
        "\n\n".join(
            f"The ferry number {n} left the harbour before the fog came in. Nobody waited for it."
            for n in range(400)
        )
    )
    return path


def open_file(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.open(path)
    window.view.article.finish()


def count(window: MainWindow) -> int:
    return len(window.desk.translated.translations) if window.desk.translated else 0


def test_listening_goes_on_in_the_new_language(qtbot: QtBot, program: Program, long_story: Path) -> None:
    window = program.window
    open_file(qtbot, window, long_story)
    window.trigger("play")
    qtbot.waitUntil(lambda: window.listening.playing, timeout=WAIT)
    window.trigger("translation")

    def language() -> str:
        place = window.listening.reading.place
        return place.language if place else ""

    qtbot.waitUntil(lambda: language() == "pt", timeout=WAIT)
    assert window.listening.playing
    place = window.listening.reading.place
    assert place
    order = [segment.id for segment in window.desk.article.segments] if window.desk.article else []
    assert order.index(place.spot.segment) < 200
    window.trigger("stop")


def test_a_worker_killed_again_and_again_keeps_what_came_and_f4_goes_on(
    qtbot: QtBot, program: Program, long_story: Path
) -> None:
    window = program.window
    open_file(qtbot, window, long_story)
    window.trigger("both")
    qtbot.waitUntil(lambda: count(window) > 5, timeout=WAIT)
    worker = program.parts.session.engines.translators[0]._worker  # type: ignore[attr-defined]  # the test kills what is behind the wall

    def kill() -> None:
        if worker.pid:
            with suppress(ProcessLookupError):
                os.kill(worker.pid, 9)

    timer = QTimer(interval=1)
    timer.timeout.connect(kill)
    timer.start()
    qtbot.waitUntil(lambda: "F4 goes on" in window.notices.label.text(), timeout=WAIT)
    timer.stop()
    kept = count(window)
    assert kept > 5
    assert window.desk.mode is View.BOTH
    window.trigger("translate")
    qtbot.waitUntil(lambda: count(window) > kept, timeout=WAIT)


def test_other_things_in_the_middle(qtbot: QtBot, program: Program, long_story: Path) -> None:
    """Views, another article, back, the article deleted, the window closed."""
    window = program.window
    open_file(qtbot, window, long_story)
    window.trigger("both")
    qtbot.waitUntil(lambda: count(window) > 5, timeout=WAIT)
    for view in ("translation", "original", "both"):
        window.trigger(view)
        assert window.desk.mode is View(view)
    open_file(qtbot, window, resources.sample())
    assert window.desk.translated is None
    open_file(qtbot, window, long_story)
    window.trigger("translate")
    before = count(window)
    assert before > 5
    qtbot.waitUntil(lambda: count(window) > before, timeout=WAIT)
    assert window.desk.article
    key = window.desk.article.id
    program.parts.library.delete([key])
    window.shelf.entries.deleted.emit((key,), "")
    window.desk.clear()
    qtbot.wait(100)
    assert window.desk.translated is None
    open_file(qtbot, window, resources.sample())
    window.trigger("both")
    window.close()
