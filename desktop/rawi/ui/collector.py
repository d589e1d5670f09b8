"""Looks for garbage in the window's thread, soon again while much is made."""

from PySide6.QtCore import QObject, QTimer

from rawi import collecting

_SOON, _LATER = 50, 250
"""Milliseconds until the next look: after one that was due, and after one that was not."""


class Collector(QObject):
    """Python does not look by itself from now on, and what is there already is never looked at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        collecting.pause()
        collecting.keep()
        self._timer = QTimer(self, interval=_LATER)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._timer.setInterval(_SOON if collecting.look() else _LATER)
