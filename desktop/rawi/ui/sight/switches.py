"""What changes the look: keys, and a window of its own."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from rawi.settings.table import FOCUSES, Settings
from rawi.ui.sight.dialog import LookDialog
from rawi.wording import sight as words

if TYPE_CHECKING:
    from rawi.ui.reader_window import ReaderWindow
    from rawi.ui.sight.room import SightRoom

_EDGE = 40
"""Pixels that a scroll bar and frames take."""


class Switches(QObject):
    """`dialog` is the window of the look while it is open."""

    def __init__(self, window: "ReaderWindow", sight: "SightRoom") -> None:
        super().__init__(window)
        self._window, self._sight, self._preferences = window, sight, window.preferences
        self.dialog: LookDialog | None = None

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "look": self.show,
            "focus_line": self.next_focus,
            "ruler": self.switch_ruler,
            "magnifier": self.switch_magnifier,
            "one_sentence": self.switch_one_sentence,
        }

    def next_focus(self) -> None:
        """Dim all but the line, the sentence, the paragraph; then nothing."""
        now = FOCUSES.index(self._preferences.settings.focus)
        self._take(focus=FOCUSES[(now + 1) % len(FOCUSES)])
        self._window.teller.announce(words.focus(self._preferences.settings.focus))

    def switch_ruler(self) -> None:
        """A ruler at the line that is read, or none."""
        self._take(ruler=not self._preferences.settings.ruler)
        self._window.teller.announce(words.ruler(shown=self._preferences.settings.ruler))

    def switch_magnifier(self) -> None:
        """The sentence magnified below the text, or not."""
        self._take(magnified=not self._preferences.settings.magnified)
        self._window.teller.announce(words.magnified(shown=self._preferences.settings.magnified))

    def switch_one_sentence(self) -> None:
        """Only the sentence that is read, or the whole article; nothing while the library is shown."""
        sight = self._sight
        wanted = not sight.alone and self._window.desk.article is not None and not self._window.shelf.shown
        if wanted or sight.alone:
            self._window.teller.announce(words.one_sentence(shown=wanted))
        sight.stand_alone(wanted=wanted)
        self._window.actions_by_name["one_sentence"].setChecked(wanted)

    def show(self) -> None:
        """The window that changes the look: the article shows it at once, and what was before comes back unless it is kept."""
        before = self._preferences.settings
        dialog = self.dialog = LookDialog(before, self._window)
        dialog.changed.connect(self._preview)
        dialog.accepted.connect(lambda: self._preferences.take(dialog.chosen))
        dialog.rejected.connect(lambda: self._preferences.show(before))
        dialog.show_theme(self._preferences.theme)
        _beside(dialog, self._window)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _preview(self, settings: Settings) -> None:
        self._preferences.show(settings)
        if self.dialog:
            self.dialog.show_theme(self._preferences.theme)

    def _closed(self) -> None:
        if self.dialog:
            self.dialog.deleteLater()
        self.dialog = None
        self._window.activateWindow()

    def _take(self, **changed: object) -> None:
        self._preferences.take(replace(self._preferences.settings, **changed))  # type: ignore[arg-type]  # settings by name


def _beside(dialog: LookDialog, window: "ReaderWindow") -> None:
    """At the window's end, so that the article is seen beside it."""
    room = dialog.screen().availableGeometry()
    mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    width = dialog.sizeHint().width()
    dialog.move(room.left() if mirrored else max(room.left(), room.right() - width - _EDGE), room.top())
