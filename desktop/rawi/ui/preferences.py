"""The reader's settings while the window lives: changed, stored, told."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rawi.article.errors import RawiError
from rawi.settings.store import SettingsStore
from rawi.settings.table import THEMES, Settings, rule
from rawi.ui import theming

_STEPS = ((200, 10), (400, 20))
"""Up to so many percent the text grows by so many; beyond by `_COARSE`."""

_COARSE = 50


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
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        contrast = theming.contrast_changes(self._hints)
        if contrast is not None:
            contrast.connect(self._system_changed)

    @property
    def theme(self) -> theming.Theme:
        """The theme that the settings ask for."""
        return theming.of(self._themes, self.settings)

    def _system_changed(self) -> None:
        """The desktop went dark or light, or wants another contrast."""
        if self.settings.theme == "system":
            self.changed.emit()

    def change_size(self, steps: int) -> None:
        """Larger or smaller text; 0 for the usual size."""
        now, allowed = self.settings.text_size, rule("text_size")
        shown = now if steps >= 0 else now - 1
        step = next((step for limit, step in _STEPS if shown < limit), _COARSE)
        size = min(int(allowed.high), max(int(allowed.low), now + steps * step)) if steps else 100
        self.take(replace(self.settings, text_size=size))

    def change_interface(self, steps: int) -> None:
        """Larger or smaller letters of everything but the article."""
        allowed = rule("interface_size")
        size = self.settings.interface_size + steps * int(allowed.step)
        size = min(int(allowed.high), max(int(allowed.low), size))
        self.take(replace(self.settings, interface_size=size))

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

    def show(self, settings: Settings) -> None:
        """Show these, for now: nothing is stored."""
        self.settings = settings
        self.changed.emit()

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
