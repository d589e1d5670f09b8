"""Self-voicing: on and off, and giving way to a screen reader."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from rawi.settings.table import OFFERS
from rawi.ui.self_voicing.speaking import Speaking
from rawi.ui.self_voicing.watching import Watching
from rawi.wording import self_voicing as words
from rawi.wording.keys import key_of

if TYPE_CHECKING:
    from rawi.ui.reader_window import ReaderWindow

_LOOK = 2_000
"""Milliseconds between looks for a screen reader."""


class SelfVoicingRoom(QObject):
    """Answers "self_voicing". `reader` tells whether a screen reader runs; `for_now` lets Rawi speak without the setting."""

    def __init__(self, window: "ReaderWindow", reader: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._reader = window, reader
        self._speaking = Speaking(window.listening, window.teller)
        self._watching = Watching(self)
        self._watching.touched.connect(self._speaking.touched)
        self._watching.pressed.connect(self._speaking.pressed)
        self._watching.stirred.connect(self._speaking.stirred)
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.follow)
        self.for_now = False
        self.active = False

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"self_voicing": self.switch}

    @property
    def wanted(self) -> bool:
        """Whether Rawi is to speak where no screen reader does."""
        return self.for_now or self._window.preferences.settings.self_voicing

    def switch(self) -> None:
        """On or off; either way the reader knows of it."""
        wanted = not self.wanted
        if not wanted:
            self._window.teller.text(words.off())
        self.for_now = False
        preferences = self._window.preferences
        preferences.take(replace(preferences.settings, self_voicing=wanted, self_voicing_offers=OFFERS))
        self.follow()
        if wanted:
            key = key_of("self_voicing", aloud=True)
            self._window.teller.text(words.on(key) if self.active else words.yields())

    def follow(self) -> None:
        """Make what is heard fit the settings and the screen reader, which comes and goes."""
        settings, teller = self._window.preferences.settings, self._window.teller
        active = self.wanted and not self._reader()
        self._window.actions_by_name["self_voicing"].setChecked(self.wanted)
        self._speaking.typing = settings.self_voicing_typing
        self._own_widgets(only=active)
        teller.voicing = teller.voice.stays = active
        teller.voice.speed = settings.self_voicing_speed if active else 1.0
        if active is not self.active:
            self.active = active
            self._begin() if active else self._end()
        if self.wanted is not self._timer.isActive():
            self._timer.start() if self.wanted else self._timer.stop()

    def look(self) -> None:
        """Say what is other than it was, without waiting until it is time to look."""
        self._speaking.look()

    def close(self) -> None:
        """The window goes."""
        self._timer.stop()
        self._window.teller.voice.stays = False
        self._end()

    def _own_widgets(self, *, only: bool) -> None:
        """What the desktop draws in our place (dialogs for files, macOS's menu bar) Rawi can't speak."""
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, only)
        self._window.menuBar().setNativeMenuBar(not only)

    def _begin(self) -> None:
        QApplication.instance().installEventFilter(self._watching)  # type: ignore[union-attr]  # there is an application
        self._speaking.start()

    def _end(self) -> None:
        QApplication.instance().removeEventFilter(self._watching)  # type: ignore[union-attr]  # there is an application
        self._speaking.stop()
