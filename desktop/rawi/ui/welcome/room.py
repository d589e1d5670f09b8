"""The first steps: what their pages show, and where their choices go: to the same settings as everywhere else."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rawi.settings.table import OFFERS
from rawi.ui.welcome.dialog import WelcomeDialog
from rawi.ui.welcome.packs_page import PacksPage
from rawi.ui.welcome.packs_step import PacksStep
from rawi.ui.welcome.pages import KeysPage, LanguagePage, SightPage, SizePage
from rawi.ui.welcome.voice_page import VoicePage
from rawi.ui.welcome.voice_step import VoiceStep

if TYPE_CHECKING:
    from rawi.ui.casting.room import CastingRoom
    from rawi.ui.reader_window import ReaderWindow
    from rawi.ui.tools import Tools


class WelcomeRoom(QObject):
    """Answers "welcome". `step` is the page that is open, None while the window is closed."""

    def __init__(self, window: "ReaderWindow", tools: "Tools", voices: "Callable[[], CastingRoom]") -> None:
        super().__init__(window)
        self._window, self._tools, self._voices = window, tools, voices
        self.dialog: WelcomeDialog | None = None

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"welcome": self.show}

    @property
    def step(self) -> int | None:
        """Which page is open."""
        return self.dialog.step if self.dialog else None

    def show(self, step: int = 0) -> None:
        """From the first step on, or from another one."""
        if self.dialog is None:
            self._make()
        if self.dialog:
            self.dialog.show()
            self.dialog.activateWindow()
            self.dialog.show_step(step)

    def close(self) -> None:
        """The reader's window goes, and this one with it."""
        if self.dialog:
            self._voice.close()

    def _make(self) -> None:
        window, settings = self._window, self._window.preferences.settings
        dialog = self.dialog = WelcomeDialog(window)
        self._language = LanguagePage(dialog, settings)
        self._sight = SightPage(dialog, by_ear=settings.self_voicing)
        size, voice, packs = SizePage(dialog, settings), VoicePage(dialog), PacksPage(dialog)
        dialog.add((self._language, self._sight, voice, size, packs, KeysPage(dialog)))
        self._voice = VoiceStep(window, voice, dialog, self._tools.voices.casting, self._voices)
        self._packs = PacksStep(window, packs, dialog)
        size.changed.connect(self._sized)
        dialog.left.connect(self._left)
        dialog.turned.connect(window.announcer.say)
        dialog.finished.connect(lambda _result: self._closed())

    def _sized(self, size: int, theme: str) -> None:
        preferences = self._window.preferences
        preferences.take(replace(preferences.settings, text_size=size, theme=theme))

    def _left(self, step: int) -> None:
        """What the page says is taken over."""
        preferences = self._window.preferences
        settings = preferences.settings
        if step == 0 and self._language.chosen != settings.interface_language:
            preferences.take(replace(settings, interface_language=self._language.chosen))
        if step == 1:
            chosen = replace(settings, self_voicing=self._sight.by_ear, self_voicing_offers=OFFERS)
            preferences.take(chosen)

    def _closed(self) -> None:
        """Into the article. The settings are stored, changed or not: they are asked for no more."""
        window, dialog = self._window, self.dialog
        window.preferences.store(window.preferences.settings)
        self._voice.close()
        self.dialog = None
        if dialog:
            dialog.deleteLater()
        if window.isVisible():
            window.activateWindow()
            if window.desk.article is None:
                window.trigger("sample")
