"""The step of the articles' languages: asks what a pair needs, and opens the window of packs for it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from rawi.settings.locale import system_language
from rawi.text.language import primary
from rawi.ui.welcome.dialog import WelcomeDialog
from rawi.ui.welcome.packs_page import PacksPage
from rawi.wording import welcome as words

if TYPE_CHECKING:
    from rawi.ui.reader_window import ReaderWindow

_STEP = 4


class PacksStep(QObject):
    """Asks nobody but this machine; downloads are the window of packs' affair, which asks the reader first."""

    def __init__(self, window: "ReaderWindow", page: PacksPage, dialog: WelcomeDialog) -> None:
        super().__init__(dialog)
        self._window, self._page, self._dialog = window, page, dialog
        self._over = False
        dialog.finished.connect(self._end)
        page.asked.connect(self._ask)
        page.getting.connect(lambda: self._open(*page.pair))
        page.filing.connect(self._open_files)
        dialog.shown.connect(self._shown)
        dialog.left.connect(self._left)

    def _shown(self, step: int) -> None:
        if step == _STEP and not self._page.source.count():
            self._page.say(words.looking())
            self._window.packs.languages(self._fill)

    def _end(self) -> None:
        """Answers that come later are nobody's."""
        self._over = True

    def _fill(self, codes: tuple[str, ...], source: str, target: str) -> None:
        if self._over:
            return
        self._page.show_languages(codes, source, target)

    def _ask(self, source: str, target: str) -> None:
        self._page.say(words.looking())
        self._window.packs.needed(source, target, partial(self._told, (source, target)))

    def _told(self, pair: tuple[str, str], text: str) -> None:
        """Unless it is about another pair by now; who went on to another step is not interrupted there."""
        if self._over or pair != self._page.pair:
            return
        self._page.say(text)
        if self._dialog.step == _STEP:
            self._window.teller.announce(text)

    def _left(self, step: int) -> None:
        """The language to translate into is a setting; the article's own is its own affair."""
        preferences, (source, target) = self._window.preferences, self._page.pair
        now = preferences.settings.target_language or system_language()
        if step == _STEP and target and target not in (source, primary(now)):
            preferences.take(replace(preferences.settings, target_language=target))

    def _open(self, source: str, target: str) -> None:
        self._window.packs.open(source, target)
        self._come_back()

    def _open_files(self) -> None:
        self._window.packs.open_files()
        self._come_back()

    def _come_back(self) -> None:
        """Once the window of packs is closed."""
        packs = self._window.packs.window
        if packs:
            packs.finished.connect(self._back, Qt.ConnectionType.SingleShotConnection)

    def _back(self) -> None:
        if not self._over:
            self._dialog.activateWindow()
            self._ask(*self._page.pair)
