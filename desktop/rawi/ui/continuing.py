"""Goes on with the next unread article of the library once one was heard to its end."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from rawi.library.model import Entry
from rawi.speech.state import State
from rawi.ui.listening import Listening
from rawi.ui.opening import Opening
from rawi.ui.preferences import Preferences
from rawi.ui.shelf.room import ShelfRoom
from rawi.ui.tell import Teller
from rawi.wording import continuing as words

REST = 2_000
"""Milliseconds of silence between two articles: time to hear the name of the next, and to say no."""


class Continuing(QObject):
    """Answers "continue_reading". Whatever the reader does in the silence between keeps them where they are."""

    def __init__(
        self,
        listening: Listening,
        opening: Opening,
        shelf: ShelfRoom,
        preferences: Preferences,
        teller: Teller,
    ) -> None:
        super().__init__(listening)
        self._opening, self._shelf = opening, shelf
        self._preferences, self._teller = preferences, teller
        self._next: Entry | None = None
        self._wanted = False
        self._rest = QTimer(self, interval=REST, singleShot=True)
        self._rest.timeout.connect(self._go)
        opening.opened.connect(lambda _opened: self.stay())
        listening.state.connect(lambda state: self.stay() if state == State.PLAYING.value else None)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"continue_reading": self.switch}

    def switch(self) -> None:
        """On or off."""
        settings = self._preferences.settings
        wanted = not settings.continue_reading
        self._preferences.take(replace(settings, continue_reading=wanted))
        self._teller.announce(words.switched(on=wanted))

    def ended(self) -> None:
        """The article was heard to its end: look for the next one, unless the reader is busy elsewhere."""
        if self._preferences.settings.continue_reading and not self._busy():
            self._wanted = True
            self._shelf.find_unread(self._found)

    def stay(self) -> None:
        """Not now."""
        self._wanted = False
        self._rest.stop()

    def _busy(self) -> bool:
        dialog = QApplication.activeModalWidget()
        return self._shelf.shown or self._opening.busy or dialog is not None

    def _found(self, entry: Entry | None) -> None:
        if not self._wanted:
            return
        if entry is None:
            self._teller.text(words.no_more())
            return
        self._next = entry
        self._teller.announce(words.coming(entry.title))
        self._rest.start()

    def _go(self) -> None:
        if self._next and self._wanted and not self._busy():
            self._shelf.open(self._next, listen=True)
