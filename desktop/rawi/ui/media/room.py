"""Puts the reading among the desktop's media controls, where there is a session bus; elsewhere nothing happens."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from rawi.ui.main_window import MainWindow
    from rawi.ui.media.mpris import Mpris

_LATER = 200
"""Milliseconds after the first article is shown."""

_WITHOUT = ("win32", "darwin")
"""Systems that have media controls of another kind."""


class MediaRoom(QObject):
    """`mpris` is there once it has begun."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._begun = False
        self._later = QTimer(self, interval=_LATER, singleShot=True)
        self._later.timeout.connect(self._begin)
        self.mpris: Mpris | None = None

    def begin(self) -> None:
        """Soon, once."""
        if not self._begun and bus_address():
            self._later.start()
        self._begun = True

    def _begin(self) -> None:
        from rawi.ui.media.controls import Controls
        from rawi.ui.media.mpris import Mpris

        self.mpris = Mpris(Controls(self._window), bus_address(), os.getpid())

    def close(self) -> None:
        """Leave the bus."""
        self._later.stop()
        if self.mpris:
            self.mpris.close()
            self.mpris = None


def bus_address() -> str:
    """Where the session bus is, "" for none: what the environment says, else the place that systemd gives it.

    Qt would start a bus where there is none.
    """
    if sys.platform in _WITHOUT:
        return ""
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if told is not None or not runtime:
        return told or ""
    usual = Path(runtime) / "bus"
    return f"unix:path={usual}" if usual.is_socket() else ""
