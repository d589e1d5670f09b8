"""Whether the Orca of this desktop is deaf to announcements: those before version 45 are (Debian 12 has 43)."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QProcess

_FIRST_THAT_HEARS = 45
_PATIENCE = 3_000

Answer = Callable[[bool], None]


def find() -> str:
    """The program's path; "" where it is not installed or could not hear this window."""
    heard = QGuiApplication.platformName() in ("xcb", "wayland")
    return (shutil.which("orca") or "") if heard else ""


class Orca(QObject):
    """Asks the program for its version once, and lets those who ask meanwhile wait; without an answer it hears."""

    def __init__(self, parent: QObject, program: str) -> None:
        super().__init__(parent)
        self._program = program
        self._deaf: bool | None = None
        self._process: QProcess | None = None
        self._waiting: list[Answer] = []
        parent.destroyed.connect(self._end)

    def ask(self, answer: Answer) -> None:
        """Call back with True where Orca is deaf: at once when it is known, or soon."""
        if self._deaf is not None:
            answer(self._deaf)
            return
        self._waiting.append(answer)
        if self._process is None:
            self._start()

    def _start(self) -> None:
        if not self._program:
            self._known("")
            return
        from PySide6.QtCore import QProcess

        self._process = QProcess(self)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(lambda _error: self._known(""))
        self._process.start(self._program, ["--version"])
        QTimer.singleShot(_PATIENCE, self, self._process.kill)

    def _end(self) -> None:
        """Nobody is there to be answered."""
        self._waiting.clear()
        if self._process:
            self._process.kill()
            self._process.waitForFinished()

    def _finished(self) -> None:
        if self._process:
            self._known(bytes(self._process.readAllStandardOutput().data()).decode(errors="replace"))

    def _known(self, printed: str) -> None:
        if self._deaf is None:
            major = re.search(r"\d+", printed)
            self._deaf = major is not None and int(major[0]) < _FIRST_THAT_HEARS
        waiting = tuple(self._waiting)
        self._waiting.clear()
        for answer in waiting:
            answer(self._deaf)
