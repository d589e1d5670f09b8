"""The Qt application: macOS tells it which file to open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`file_opened` gives the path of a file that the system wants opened."""

    file_opened = Signal(object)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))

    def event(self, event: QEvent) -> bool:
        """Files that the system hands over after the start."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)
