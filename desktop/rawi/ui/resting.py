"""Lets the translation engines give their memory back while nobody translates."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

IDLE = 120.0
"""Seconds without a request; an engine needs about half a second to start again."""

_LOOK = 20_000


class Resting:
    """Looks now and then; `rest` gets the seconds after which an engine is idle."""

    def __init__(self, parent: QObject, rest: Callable[[float], None]) -> None:
        self.timer = QTimer(parent)
        self.timer.setInterval(_LOOK)
        self.timer.timeout.connect(lambda: rest(IDLE))
        self.timer.start()
