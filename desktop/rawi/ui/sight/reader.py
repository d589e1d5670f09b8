"""Brings the sentence that is read into its panel, and the panel below the text or into its place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QVBoxLayout

from rawi.article.model import Direction
from rawi.ui.picture_object import without_sign
from rawi.ui.sight.panel import SentencePanel

if TYPE_CHECKING:
    from rawi.ui.reader_window import ReaderWindow

_MOVES = {"left": "previous_sentence", "right": "next_sentence", "play": "play"}


class SentenceReader(QObject):
    """Made when it is first wanted."""

    def __init__(self, window: "ReaderWindow", layout: QVBoxLayout) -> None:
        super().__init__(window)
        self._window = window
        self.panel = SentencePanel(window, self._go)
        self._shown: tuple[int, int] | None = None
        self._percent = 100
        layout.insertWidget(layout.indexOf(window.pages) + 1, self.panel)
        window.view.eyed.connect(self._follow)
        window.view.article.filled.connect(self.renew)

    def show(self, *, alone: bool, wanted: bool, percent: int) -> None:
        """Let the panel stand alone, below the text, or not at all."""
        changed = alone is not self.panel.alone
        self._percent = percent
        self.panel.stand(alone=alone)
        self.panel.setVisible(alone or wanted)
        self._window.pages.setVisible(not alone)
        self.renew()
        if changed:
            target = self.panel if alone else self._window.view
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def renew(self) -> None:
        """Show the sentence anew: another one, another look."""
        self._shown = None
        self._follow()

    def _go(self, way: str) -> None:
        if way in _MOVES:
            self._window.trigger(_MOVES[way])
        else:
            self._window.listening.move(f"{way}_sentence")

    def _follow(self) -> None:
        view = self._window.view
        if not self.panel.isVisible() or view.look is None:
            return
        place = view.read_place()
        if place is None:
            return
        if self._shown != (place.start, place.end):
            self._shown = place.start, place.end
            self._show_text(place.start, place.end)
        word = view.heard_word()
        inside = word and place.start <= word[0] and word[1] <= place.end
        self.panel.show_word(
            (word[0] - place.start, word[1] - place.start) if word and inside else None, view.look
        )

    def _show_text(self, start: int, end: int) -> None:
        view = self._window.view
        cursor = QTextCursor(view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        text = without_sign(cursor.selectedText().replace("\u2029", " "))
        piece = view.article.piece_at(start)
        rtl = piece is not None and piece.direction is Direction.RTL
        if view.look:
            self.panel.show_sentence(text, view.look, self._percent, rtl=rtl)
        if QApplication.focusWidget() is self.panel and not self._window.listening.playing:
            self._window.teller.announce(text)
