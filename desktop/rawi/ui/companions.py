"""What goes along with reading aloud: the sleep timer, the next article, profiles, the desktop's media controls."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rawi.article.translation import View
from rawi.settings.table import Settings
from rawi.ui.continuing import Continuing
from rawi.ui.media.room import MediaRoom
from rawi.ui.profiles.room import ProfilesRoom
from rawi.ui.sleeping.room import SleepRoom
from rawi.ui.tools import Tools
from rawi.wording import sleeping as words

if TYPE_CHECKING:
    from rawi.ui.reader_window import ReaderWindow


class Companions(QObject):
    """Each is a room of its own; here they meet the window."""

    def __init__(self, window: "ReaderWindow", tools: Tools) -> None:
        super().__init__(window)
        self._window = window
        listening, teller, preferences = window.listening, window.teller, window.preferences
        self.sleep = SleepRoom(window, listening, teller, tools.voices.loudness)
        self.next = Continuing(listening, window.opening, window.shelf, preferences, teller)
        self.profiles = ProfilesRoom(window, tools.profiles(), preferences, teller)
        self.media = MediaRoom(window)
        self._connect_all()

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {**self.sleep.commands(), **self.next.commands(), **self.profiles.commands()}

    def begin(self) -> None:
        """An article is shown: the desktop's media controls may have it."""
        self.media.begin()

    def _connect_all(self) -> None:
        window = self._window
        window.around.also = lambda: self.sleep.status
        self.sleep.changed.connect(self._status)
        self.sleep.over.connect(lambda: window.notices.show_text(words.over()))
        window.view.placed.connect(self.next.stay)
        self.profiles.changed.connect(self._profile)
        window.listening.state.connect(self._load_other_speeds)

    def _load_other_speeds(self) -> None:
        """While the first sentence sounds: another speed is then heard at once."""
        self._window.listening.state.disconnect(self._load_other_speeds)
        self._window.jobs.run(
            self.tr("Starting the voice"),
            lambda _progress, _cancelled: import_module("rawi.speech.tempo"),
            quiet=True,
        )

    def finished(self) -> None:
        """The article was heard to its end: the timer's end, or the next article."""
        if not self.sleep.at_end():
            self.next.ended()

    def _status(self) -> None:
        if not self._window.shelf.shown:
            self._window.around.status()

    def _profile(self, before: Settings) -> None:
        """The voices and the view of a profile are heard and seen at once, as the rest is."""
        window, settings = self._window, self._window.preferences.settings
        if settings.voices != before.voices:
            window.listening.reading.recast()
        if settings.view != before.view and window.desk.article:
            window.translating.show(View(settings.view))
        self._status()
