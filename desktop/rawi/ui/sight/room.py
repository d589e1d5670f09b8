"""How the window looks: kept true to the settings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout

from rawi.ui.look import Aids
from rawi.ui.sight.arranging import Arranging
from rawi.ui.sight.dressing import Dressing

if TYPE_CHECKING:
    from rawi.ui.reader_window import ReaderWindow
    from rawi.ui.sight.reader import SentenceReader


class SightRoom(QObject):
    """`apply` makes the window fit the settings; `stand_alone` shows one sentence in the article's place. Dialogs fit the screen."""

    def __init__(self, window: "ReaderWindow", layout: QVBoxLayout) -> None:
        super().__init__(window)
        self._window, self._layout = window, layout
        self._dressing = Dressing(window)
        self._arranging = Arranging(window, window.splitter, window.contents)
        self._reader: SentenceReader | None = None
        self.alone = False
        window.pages.currentChanged.connect(lambda _page: self.stand_alone(wanted=False))
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._fit_dialogs)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._focus)

    def apply(self) -> None:
        """Theme, sizes, aids and panel as the settings say."""
        settings, theme = self._window.preferences.settings, self._window.preferences.theme
        if self._dressing.put_on(settings, theme):
            self._arranging.arrange()
            self._fit_dialogs()
        self._window.view.help_eye(Aids(settings.focus, settings.ruler, settings.highlight))
        actions = self._window.actions_by_name
        actions["ruler"].setChecked(settings.ruler)
        actions["magnifier"].setChecked(settings.magnified)
        self._stand()

    def stand_alone(self, *, wanted: bool) -> None:
        """One sentence in the article's place, or the article."""
        if wanted is not self.alone:
            self.alone = wanted
            self._stand()

    def _stand(self) -> None:
        """The panel for the sentence, where it belongs; made when it is first wanted."""
        settings = self._window.preferences.settings
        self._window.actions_by_name["one_sentence"].setChecked(self.alone)
        if self._reader is None and (self.alone or settings.magnified):
            from rawi.ui.sight.reader import SentenceReader

            self._reader = SentenceReader(self._window, self._layout)
        if self._reader:
            below = settings.magnified and not self._window.shelf.shown
            self._reader.show(alone=self.alone, wanted=below, percent=settings.magnified_size)

    def _focus(self, window: object) -> None:
        """In a moment: windows that are just going are gone by then."""
        if window is not None:
            self._soon.start()

    def _fit_dialogs(self) -> None:
        """Every dialog of Rawi's own that is open is as large as the screen at most."""
        dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
        for dialog in dialogs:
            if dialog.isVisible() and not type(dialog).__module__.startswith("PySide6"):
                from rawi.ui.sight.fitting import fit_screen

                fit_screen(dialog)
