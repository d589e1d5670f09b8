"""Puts the reading among the desktop's media controls, where there is a session bus; elsewhere nothing happens."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from rawi.ui.media.mpris import Mpris
    from rawi.ui.reader_window import ReaderWindow

_WITHOUT = ("win32", "darwin")
"""Systems that have media controls of another kind."""


class MediaRoom(QObject):
    """`mpris` is there once it has begun."""

    def __init__(self, window: "ReaderWindow") -> None:
        super().__init__(window)
        self._window = window
        self._begun = False
        self.mpris: Mpris | None = None

    def begin(self) -> None:
        """Once."""
        if self._begun or not bus_address():
            return
        self._begun = True
        from rawi.ui.media.controls import Controls
        from rawi.ui.media.mpris import Mpris

        self.mpris = Mpris(Controls(self._window), bus_address(), os.getpid())

    def close(self) -> None:
        """Leave the bus."""
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
