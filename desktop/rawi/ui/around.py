"""What stands around the text: the window's title, the contents, the status line, and which view is on."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from rawi.article.translation import View
from rawi.speech.state import State
from rawi.ui.contents import Contents
from rawi.ui.desk import Desk
from rawi.ui.listening import Listening
from rawi.wording import places
from rawi.wording.translator import translate


class Around:
    """Keeps them true to the desk and the voice. `also` gives what else the status line is to say."""

    def __init__(
        self,
        window: QMainWindow,
        contents: Contents,
        desk: Desk,
        listening: Listening,
        actions: dict[str, QAction],
    ) -> None:
        self._window, self._contents, self._desk = window, contents, desk
        self._listening, self._actions = listening, actions
        self.also: Callable[[], str] = lambda: ""
        window.statusBar().setAccessibleName(translate("around", "Status"))

    def article(self) -> None:
        """Another article, or another view of it."""
        article, mode = self._desk.article, self._desk.mode
        if article is None:
            self._contents.clear()
            self._window.statusBar().clearMessage()
            return
        self._window.setWindowTitle(f"{article.title} - Rawi")
        self._contents.show_article(article, None if mode is View.ORIGINAL else self._desk.translated)
        for view in View:
            self._actions[view.value].setChecked(view is mode)
        self.status()

    def library(self, count: str) -> None:
        """The library is shown, with so many articles."""
        self._window.statusBar().showMessage(count)

    def state(self, state: str) -> None:
        """The voice began, paused or stopped."""
        playing = state == State.PLAYING.value
        text = translate("around", "Pause") if playing else translate("around", "Listen")
        self._actions["play"].setIconText(text)
        self.status()

    def status(self) -> None:
        """Byline, minutes, speed, and what else there is."""
        labels = self._desk.labels
        if labels:
            parts = (labels.byline, labels.times, places.speed(self._listening.speed), self.also())
            self._window.statusBar().showMessage("   |   ".join(part for part in parts if part))
