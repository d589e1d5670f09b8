"""At the first starts, where no screen reader runs: one spoken sentence that Rawi can speak its menus and dialogs."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from rawi.settings.table import OFFERS
from rawi.wording import self_voicing as words
from rawi.wording.keys import key_of

if TYPE_CHECKING:
    from rawi.ui.reader_window import ReaderWindow

_SOON = 1_000
"""Milliseconds in which the window appears."""


class Offer(QObject):
    """Said once a start until it is answered or was heard OFFERS times; any key hushes it."""

    def __init__(self, window: "ReaderWindow", reader: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._reader = window, reader
        self._timer = QTimer(self, interval=_SOON, singleShot=True)
        self._timer.timeout.connect(self.say)

    def begin(self) -> None:
        """Soon."""
        self._timer.start()

    def say(self) -> None:
        """Unless it is answered by now, or there is another voice."""
        teller, preferences = self._window.teller, self._window.preferences
        settings = preferences.settings
        if not teller.speak or teller.voicing or settings.self_voicing_offers >= OFFERS or self._reader():
            return
        preferences.store(replace(settings, self_voicing_offers=settings.self_voicing_offers + 1))
        application = QApplication.instance()
        if application:
            application.installEventFilter(self)
        teller.voice.ended.connect(self._over)
        teller.say([(words.offer(key_of("self_voicing", aloud=True)), "")], after=True)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A key hushes; it does what it does all the same."""
        if event.type() is QEvent.Type.KeyPress:
            self._window.teller.hush()
            self._over()
        return False

    def _over(self) -> None:
        application = QApplication.instance()
        if application:
            application.removeEventFilter(self)
        self._window.teller.voice.ended.disconnect(self._over)
