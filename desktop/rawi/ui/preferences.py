"""The reader's settings while the window lives: changed, stored, told."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rawi.article.errors import RawiError
from rawi.settings.store import SettingsStore
from rawi.settings.table import THEMES, Settings
from rawi.ui import theming

LEAST, MOST, STEP = 50, 400, 10
"""Percent of the usual text size."""


class Preferences(QObject):
    """`changed` tells that the settings are others now, `problem` that they could not be stored.

    `language_chosen` gives another language of the interface; `keys_asked`: the reader wants to change keys.
    """

    changed = Signal()
    language_chosen = Signal(str)
    problem = Signal(object)
    keys_asked = Signal()

    def __init__(
        self,
        parent: QWidget,
        store: SettingsStore,
        settings: Settings,
        themes: Path,
        languages: Callable[[], Sequence[str]],
    ) -> None:
        """`languages` gives those that can be translated into now."""
        super().__init__(parent)
        self._languages = languages
        self._window, self._store, self._themes = parent, store, themes
        self.settings = settings

    @property
    def theme(self) -> theming.Theme:
        """The theme that the settings ask for."""
        return theming.load(self._themes, theming.wanted(self.settings.theme))

    def change_size(self, steps: int) -> None:
        """Larger or smaller text; 0 for the usual size."""
        size = min(MOST, max(LEAST, self.settings.text_size + steps * STEP)) if steps else 100
        self.take(replace(self.settings, text_size=size))

    def next_theme(self) -> None:
        """Through all themes in turn."""
        name = THEMES[(THEMES.index(self.settings.theme) + 1) % len(THEMES)]
        self.take(replace(self.settings, theme=name))

    def switch_furniture(self) -> None:
        """Show or hide what belongs to the site."""
        self.take(replace(self.settings, show_furniture=not self.settings.show_furniture))

    def change_speed(self, speed: float) -> None:
        """Remember the voice's speed."""
        self.store(replace(self.settings, speech_speed=speed))

    def remember_view(self, view: str) -> None:
        """The view that the reader chose last."""
        if view != self.settings.view:
            self.store(replace(self.settings, view=view))

    def edit(self) -> None:
        """The settings window."""
        from rawi.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.settings, self._window, self._languages())
        dialog.keys_asked.connect(self.keys_asked)
        if dialog.exec():
            self.take(dialog.chosen)

    def take(self, settings: Settings) -> None:
        """Store these, and tell."""
        before = self.settings.interface_language
        self.store(settings)
        self.changed.emit()
        if settings.interface_language != before:
            self.language_chosen.emit(settings.interface_language)

    def store(self, settings: Settings) -> None:
        """Take over and write."""
        self.settings = settings
        try:
            self._store.save(settings)
        except RawiError as error:
            self.problem.emit(error)
