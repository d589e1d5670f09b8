"""How the window looks and what helps the eye: kept true to the settings, and changed by keys or in a window of its own."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from rawi.settings.table import FOCUSES, Settings
from rawi.ui.reading_aids import Aids
from rawi.ui.sight.arranging import Arranging
from rawi.ui.sight.dressing import Dressing
from rawi.ui.sight.fitting import Fitting
from rawi.wording import sight as words

if TYPE_CHECKING:
    from rawi.ui.main_window import MainWindow
    from rawi.ui.sight.dialog import LookDialog
    from rawi.ui.sight.reader import SentenceReader

_EDGE = 40
"""Pixels that a scroll bar and frames take."""


class SightRoom(QObject):
    """Answers what concerns the eye. `apply` makes the window fit the settings."""

    def __init__(self, window: "MainWindow", layout: QVBoxLayout) -> None:
        super().__init__(window)
        self._window, self._layout = window, layout
        self._preferences = window.preferences
        self._dressing, self._fitting = Dressing(window), Fitting(self)
        self._arranging = Arranging(window, window.splitter, window.contents)
        self._reader: SentenceReader | None = None
        self._alone = False
        self.dialog: LookDialog | None = None
        window.pages.currentChanged.connect(lambda _page: self._leave())

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "look": self.show,
            "interface_larger": partial(self._preferences.change_interface, 1),
            "interface_smaller": partial(self._preferences.change_interface, -1),
            "focus_line": self.next_focus,
            "ruler": self.switch_ruler,
            "magnifier": self.switch_magnifier,
            "one_sentence": self.switch_one_sentence,
        }

    def apply(self) -> None:
        """Theme, sizes, aids and panel as the settings say."""
        settings, theme = self._preferences.settings, self._preferences.theme
        if self._dressing.put_on(settings, theme):
            self._arranging.arrange()
            self._fitting.fit_all()
        self._window.view.help_eye(Aids(settings.focus, settings.ruler, settings.highlight))
        actions = self._window.shelf.actions
        actions["ruler"].setChecked(settings.ruler)
        actions["magnifier"].setChecked(settings.magnified)
        self._stand()

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
        wanted = not self._alone and self._window.desk.article is not None and not self._window.shelf.shown
        said = wanted or self._alone
        if said:
            self._window.teller.announce(words.one_sentence(shown=wanted))
        self._alone = wanted
        self._stand()

    def _leave(self) -> None:
        """The library takes the article's place."""
        if self._alone:
            self._alone = False
            self._stand()

    def _stand(self) -> None:
        """The panel for the sentence, where it belongs; made when it is first wanted."""
        settings = self._preferences.settings
        self._window.shelf.actions["one_sentence"].setChecked(self._alone)
        if self._reader is None and (self._alone or settings.magnified):
            from rawi.ui.sight.reader import SentenceReader

            self._reader = SentenceReader(self._window, self._layout)
        if self._reader:
            below = settings.magnified and not self._window.shelf.shown
            self._reader.show(alone=self._alone, wanted=below, percent=settings.magnified_size)

    def show(self) -> None:
        """The window that changes the look: the article shows it at once, and what was before comes back unless it is kept."""
        from rawi.ui.sight.dialog import LookDialog

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


def _beside(dialog: "LookDialog", window: "MainWindow") -> None:
    """At the window's end, so that the article is seen beside it."""
    room, mirrored = (
        dialog.screen().availableGeometry(),
        window.layoutDirection() is Qt.LayoutDirection.RightToLeft,
    )
    width = dialog.sizeHint().width()
    dialog.move(room.left() if mirrored else max(room.left(), room.right() - width - _EDGE), room.top())
