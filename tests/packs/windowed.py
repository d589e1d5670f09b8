"""The window of language packs as tests use it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from rawi.article.progress import IsCancelled, never_cancelled
from rawi.packs.model import Pack
from rawi.ui.main_window import MainWindow
from rawi.ui.packs.window import PacksWindow

WAIT = 30_000


def passes(_pack: Pack, cancelled: IsCancelled = never_cancelled) -> None:
    """A trial that every pack passes."""
    assert not cancelled()


def opened(qtbot: QtBot, main: MainWindow) -> PacksWindow:
    """The window, its lists filled."""
    main.trigger("packs")
    window = main.packs.window
    assert window is not None
    qtbot.waitUntil(lambda: window.needs.source.count() > 10, timeout=WAIT)
    return window


def rows(window: PacksWindow) -> list[str]:
    """What is installed."""
    listed = window.installed.list
    return [listed.item(n).text() for n in range(listed.count())]


def ended(qtbot: QtBot, main: MainWindow) -> None:
    """Wait until what was asked for is over, and told."""
    work = main.packs.work
    assert work is not None
    qtbot.waitUntil(lambda: work.job is not None and not work.busy, timeout=WAIT)


def install(qtbot: QtBot, main: MainWindow, *paths: Path) -> None:
    """Install from these."""
    main.packs.install(paths)
    ended(qtbot, main)


def question(qtbot: QtBot) -> QMessageBox:
    """The question that is asked now."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=WAIT)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    return box


def press(qtbot: QtBot, key: Qt.Key) -> str:
    """Answer the question by Alt and a letter; its text."""
    box = question(qtbot)
    text = box.text()
    qtbot.waitUntil(box.isActiveWindow, timeout=WAIT)
    QTest.keyClick(box, key, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not box, timeout=WAIT)
    return text


def choose(window: PacksWindow, name: str) -> None:
    """Go to the row that begins like this."""
    row = next(n for n, text in enumerate(rows(window)) if text.startswith(name))
    window.installed.list.setCurrentRow(row)
