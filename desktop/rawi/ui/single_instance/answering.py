"""The open window does what other starts of Rawi ask for, and comes to the front."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from rawi.ui.main_window import MainWindow
from rawi.ui.single_instance.asked import Asked
from rawi.ui.single_instance.claim import Claim
from rawi.wording.isolation import within
from rawi.wording.names import one_line

_GATHERING = 100
_ONE_CHOICE = 2_000
"""Milliseconds within which files came of one choice: some desktops start a program for each file that was chosen."""

_STACKED = ("xcb", "windows", "cocoa")
"""Qt's names of what lets a program put its window above others."""


class Answering(QObject):
    """Each start's wish goes to `do`, once no dialog stands over the window. Where folders cannot be watched, the claim is given up."""

    def __init__(
        self,
        parent: QObject,
        claim: Claim,
        window: Callable[[], MainWindow],
        do: Callable[[Asked], object],
    ) -> None:
        super().__init__(parent)
        self._claim, self._window, self._do = claim, window, do
        self._waiting: list[Asked] = []
        self._gathering = QTimer(self, interval=_GATHERING, singleShot=True)
        self._gathering.timeout.connect(self._answer)
        self._since = QElapsedTimer()
        self._since.start()
        watcher = QFileSystemWatcher([str(claim.folder)], self)
        watcher.directoryChanged.connect(self._look)
        if not watcher.directories():
            claim.release()
        self._look()

    def _look(self) -> None:
        if self._window().isVisible():  # one that is closing takes nothing
            self._waiting += self._claim.asked()
        if self._waiting:
            self._gathering.start()

    def _answer(self) -> None:
        """What came together is one wish."""
        if not self._waiting:
            return
        window, dialog = self._window(), QApplication.activeModalWidget()
        wish = together(self._waiting)
        to_front(window, dialog or window, wish.token)
        if isinstance(dialog, QDialog):
            self._later(window, dialog, wish)
            return
        self._waiting = []
        chosen = wish.paths and not wish.listen and self._since.elapsed() < _ONE_CHOICE
        if chosen and window.opening.busy:
            window.importing.take(wish.paths)
        else:
            self._do(wish)
        self._since.restart()

    def _later(self, window: MainWindow, dialog: QDialog, wish: Asked) -> None:
        """A dialog is about the article that is shown, so that one stays until it is closed."""
        dialog.finished.connect(self._gathering.start)
        for path in wish.paths[:1]:
            told = self.tr("“{name}” opens once this dialog is closed.")
            window.teller.text(told.replace("{name}", within(told, one_line(path.name))))


def together(wishes: list[Asked]) -> Asked:
    """All files of several starts, and what any of them wants."""
    return Asked(
        tuple(dict.fromkeys(path for each in wishes for path in each.paths)),
        speak=any(each.speak for each in wishes),
        listen=any(each.listen for each in wishes),
        token=next((each.token for each in reversed(wishes) if each.token), ""),
    )


def to_front(window: QWidget, focus: QWidget, token: str) -> None:
    """Show the window and give the focus to that part of it; where the desktop does not allow that, it is told that the window wants it."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    platform = QApplication.platformName()
    if platform in _STACKED:
        focus.raise_()
    focus.activateWindow()
    if platform == "xcb":
        from rawi.ui.single_instance import x11

        x11.activate(int(focus.window().winId()))
    QApplication.alert(window)
