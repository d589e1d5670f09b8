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
_PATIENCE, _TRIES = 20_000, 3
"""Milliseconds that a busy computer has for the answer, and how often it is asked."""


Answer = Callable[[bool], None]


def find() -> str:
    """The program's path; "" where it is not installed or could not hear this window."""
    heard = QGuiApplication.platformName() in ("xcb", "wayland")
    return (shutil.which("orca") or "") if heard else ""


class Orca(QObject):
    """Asks the program for its version, and lets those who ask meanwhile wait; without an answer it hears."""

    def __init__(self, parent: QObject, program: str) -> None:
        super().__init__(parent)
        self._program = program
        self._deaf: bool | None = None
        self._process: QProcess | None = None
        self._tries = 0
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

        self._tries += 1
        process = self._process = QProcess(self)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        process.start(self._program, ["--version"])
        QTimer.singleShot(_PATIENCE, process, process.kill)

    def _end(self) -> None:
        """Nobody is there to be answered."""
        self._waiting.clear()
        self._tries = _TRIES
        if self._process:
            self._process.kill()
            self._process.waitForFinished()

    def _finished(self) -> None:
        from PySide6.QtCore import QProcess

        if self._process is None:
            return
        if self._process.exitStatus() is QProcess.ExitStatus.CrashExit and self._tries < _TRIES:
            self._start()
        else:
            self._known(bytes(self._process.readAllStandardOutput().data()).decode(errors="replace"))

    def _failed(self) -> None:
        """What was killed finishes too; what did not start does not."""
        from PySide6.QtCore import QProcess

        if self._process and self._process.error() is QProcess.ProcessError.FailedToStart:
            self._known("")

    def _known(self, printed: str) -> None:
        if self._deaf is None:
            major = re.search(r"\d+", printed)
            self._deaf = major is not None and int(major[0]) < _FIRST_THAT_HEARS
        waiting = tuple(self._waiting)
        self._waiting.clear()
        for answer in waiting:
            answer(self._deaf)
