"""The library from its first file to a backup, by keys, in the real window with the real library and loaders."""

import json
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from rawi import watching
from rawi.app import Program
from rawi.library.model import Query, State
from rawi.settings import directories
from rawi.speech.state import State as Voice
from rawi.ui.main_window import MainWindow
from rawi.ui.shelf.failures_dialog import FailuresDialog
from rawi.ui.shelf.page import ShelfPage
from tests.fakes.voice import FakeSink
from tests.windows import running, shown_program

WAIT = 30_000
Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
STORIES = {
    "bell.html": (
        "<!DOCTYPE html><html lang=en><head><title>The bell under the square</title></head><body><article>"
        "<h1>The bell under the square</h1><p>By Mira Lund</p><p>Workers found a bronze bell below the market on Friday.</p>"
        "<h2>What it rang for</h2><p>It rang whenever the granary was opened. Nobody alive has heard it.</p></article></body></html>"
    ),
    "wind.md": "# Wind over the salt flats\n\nThe salt is white in the morning.\n\nA kite carried the first letter across.\n",
    "حكاية.md": "# حكاية المطر\n\nنزل المطر على القرية ثلاثة أيام. خرج الأطفال يجمعون الماء في الجرار.\n\nقالت الجدة إن المطر يعرف الطريق.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stories"
    made.mkdir()
    for name, text in STORIES.items():
        (made / name).write_text(text, encoding="utf-8")
    return made


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, sink: FakeSink) -> Iterator[Program]:
    with running(started(qtbot, qapp), heard=True) as made:
        yield made


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


@pytest.fixture
def page(window: MainWindow) -> ShelfPage:
    return window.shelf.page


def started(qtbot: QtBot, qapp: QApplication) -> Program:
    """Rawi, started without a file."""
    made = shown_program(qtbot, qapp)
    made.window.activateWindow()
    made.window.begin()
    return made


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, where the focus is."""
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, key, modifiers)


def type_text(text: str) -> None:
    """Letters of every script, where the focus is."""
    focused = QApplication.focusWidget()
    assert focused
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(focused, event)


def focused_on(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget, timeout=WAIT)


def notice(window: MainWindow) -> str:
    return window.notices.label.text()


def add(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, paths: list[Path]) -> None:
    """Add files by key; the system's dialog answers with these."""
    names = [str(path) for path in paths]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (names, ""))
    window.notices.hide()
    press(Key.Key_O, CTRL | SHIFT)
    qtbot.waitUntil(window.notices.isVisible, timeout=WAIT)


def dialog(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=WAIT)
    found = QApplication.activeModalWidget()
    assert found
    qtbot.waitUntil(found.isActiveWindow, timeout=WAIT)
    return found


def restore(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    window.trigger("restore")
    QTest.keyClick(dialog(qtbot, QMessageBox), Key.Key_R, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=WAIT)


def rows(page: ShelfPage) -> int:
    return page.list.rows.rowCount()


def current(page: ShelfPage) -> str:
    row = page.list.current
    return row.entry.title if row else ""


def test_from_the_first_files_to_the_last(
    qtbot: QtBot, program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page, library = program.window, program.window.shelf.page, program.parts.library
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=WAIT)
    assert not window.shelf.shown
    add(qtbot, window, monkeypatch, sorted(folder.iterdir()))
    assert notice(window) == window.announcer.last == "3 articles added"

    press(Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: rows(page) == 4, timeout=WAIT)
    focused_on(qtbot, page.list)
    press(Key.Key_F, CTRL)
    type_text("granary")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not window.shelf.shown, timeout=WAIT)
    spot = window.view.spot_at_caret()
    assert window.desk.article
    at = next(s for s in window.desk.article.segments if spot and s.id == spot.segment)
    assert at.text == "It rang whenever the granary was opened."
    focused_on(qtbot, window.view)

    press(Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: notice(window) == "“The bell under the square” is finished", timeout=WAIT)
    press(Key.Key_L, CTRL)
    focused_on(qtbot, page.list)
    press(Key.Key_X, CTRL | SHIFT)
    qtbot.waitUntil(lambda: rows(page) == 4, timeout=WAIT)
    page.filters.choose(Query(state=State.UNREAD))
    qtbot.waitUntil(lambda: rows(page) == 3, timeout=WAIT)
    press(Key.Key_Home)
    name = current(page)
    press(Key.Key_Delete)
    QTest.keyClick(dialog(qtbot, QMessageBox), Key.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: rows(page) == 2, timeout=WAIT)
    assert window.announcer.last == f"“{name}” is deleted"
    titles = {entry.title for entry in library.entries(Query())}
    assert len(titles) == 3
    assert name not in titles
    for entry in library.entries(Query()):
        assert library.get(entry.id)
        stored = library.stored(entry.id)
        assert stored
        assert stored.key == entry.id


def test_read_aloud_next_unread_and_escape(
    qtbot: QtBot, window: MainWindow, page: ShelfPage, folder: Path
) -> None:
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=WAIT)
    window.importing.take([folder])
    qtbot.waitUntil(window.notices.isVisible, timeout=WAIT)
    press(Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: rows(page) == 4, timeout=WAIT)
    focused_on(qtbot, page.list)
    name = current(page)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: window.listening.reading.state is Voice.PLAYING, timeout=WAIT)
    assert window.desk.article
    assert window.desk.article.title == name
    qtbot.waitUntil(lambda: window.announcer.last == "End of the article", timeout=WAIT)
    press(Key.Key_N, CTRL)
    qtbot.waitUntil(
        lambda: window.desk.article is not None and window.desk.article.title != name, timeout=WAIT
    )
    press(Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.shelf.shown and not window.shelf.listing.feed.busy, timeout=WAIT)
    said = [page.list.rows.row(n) for n in range(rows(page))]
    assert [row.entry.finished for row in said if row and row.entry.title == name] == [True]
    press(Key.Key_Escape)
    assert not window.shelf.shown
    focused_on(qtbot, window.view)


def test_files_that_fail_are_listed_with_their_reasons(
    qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=WAIT)
    (folder / "empty.txt").write_bytes(b"")
    add(qtbot, window, monkeypatch, sorted(folder.iterdir()))
    assert notice(window) == "3 articles added, 1 file could not be read"
    box = dialog(qtbot, FailuresDialog)
    assert isinstance(box, FailuresDialog)
    said = QAccessible.queryAccessibleInterface(box.rows).child(0).text(QAccessible.Text.Name)
    assert said.startswith("empty.txt: “empty.txt” is empty.")
    QTest.keyClick(box, Key.Key_Escape)
    focused_on(qtbot, window.view)
    add(qtbot, window, monkeypatch, [folder / "wind.md"])
    assert notice(window) == "0 articles added, 1 was in the library already"


def test_a_watched_folder_is_taken_in_quietly(
    qtbot: QtBot, window: MainWindow, page: ShelfPage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "watch", partial(watching.watch, interval=0.2))
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=WAIT)
    window.trigger("library")
    qtbot.waitUntil(lambda: rows(page) == 1, timeout=WAIT)
    window.importing.follow(str(folder))
    qtbot.waitUntil(lambda: rows(page) == 4, timeout=WAIT)
    assert window.announcer.last in {"1 article added", "2 articles added", "3 articles added"}
    assert current(page) == "The boat that lends stories"
    assert not window.notices.isVisible()


def test_a_backup_brings_everything_back(
    qtbot: QtBot, program: Program, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, library = program.window, program.parts.library
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=WAIT)
    window.importing.take([folder])
    qtbot.waitUntil(lambda: notice(window) == "3 articles added", timeout=WAIT)
    path = tmp_path / "all"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    window.trigger("backup")
    qtbot.waitUntil(lambda: notice(window) == "The library is backed up as “all.rawi-backup”.", timeout=WAIT)
    library.delete([entry.id for entry in library.entries(Query())])
    (tmp_path / "broken").write_bytes(b"no library")
    restore(qtbot, window, monkeypatch, tmp_path / "broken")
    qtbot.waitUntil(lambda: "is not a whole backup" in notice(window), timeout=WAIT)
    assert library.count(Query()) == 0
    restore(qtbot, window, monkeypatch, path.with_name("all.rawi-backup"))
    qtbot.waitUntil(lambda: "is restored." in notice(window), timeout=WAIT)
    assert library.count(Query()) == 4


def test_the_open_article_is_cleared_away_when_it_is_deleted(
    qtbot: QtBot, window: MainWindow, page: ShelfPage
) -> None:
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=WAIT)
    window.trigger("delete_entry")
    QTest.keyClick(dialog(qtbot, QMessageBox), Key.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT)
    assert window.desk.article is None
    assert window.view.toPlainText() == ""
    assert window.contents.count() == 0
    window.trigger("library")
    assert window.announcer.last == "No article is open"
    window.trigger("sample")
    qtbot.waitUntil(lambda: not window.shelf.shown, timeout=WAIT)


def test_in_an_arabic_interface_everything_begins_at_the_right(
    qtbot: QtBot, qapp: QApplication, sink: FakeSink, folder: Path
) -> None:
    settings = directories.find().settings
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"interface_language": "ar"}))
    program = started(qtbot, qapp)
    window, page = program.window, program.window.shelf.page
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=WAIT)
    window.importing.take([folder])
    qtbot.waitUntil(window.notices.isVisible, timeout=WAIT)
    press(Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: rows(page) == 4, timeout=WAIT)
    press(Key.Key_F, CTRL)
    type_text("الجدة")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not window.shelf.shown, timeout=WAIT)
    assert window.desk.article
    assert window.desk.article.title == "حكاية المطر"
    assert page.layoutDirection() is Qt.LayoutDirection.RightToLeft
    press(Key.Key_L, CTRL)
    focused_on(qtbot, page.list)
    assert page.filters.mapTo(page, page.filters.rect().center()).x() < page.width() / 2
    image = page.list.viewport().grab(page.list.visualRect(page.list.currentIndex())).toImage()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width() // 4)}
    assert len(colours) <= 2
    window.close()
    program.close()
