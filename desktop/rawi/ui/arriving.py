"""Brings the caret to a sentence of a document that is still being filled, without waiting for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from rawi.article.translation import Spot
from rawi.ui.article_document import ArticleDocument

_PATIENCE = 300
"""Milliseconds that what was shown before stays in sight; after that the reader sees the text grow."""


class Arriving(QObject):
    """`spot` is the sentence that the caret is on its way to; None once it is there."""

    def __init__(self, document: ArticleDocument, surface: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._surface = document, surface
        self.spot: Spot | None = None
        self._arrive: Callable[[Spot | None], object] = lambda _spot: None
        self._instead: Callable[[Spot], Spot | None] = lambda _spot: None
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._show)
        document.grown.connect(self._look)

    def go(
        self,
        spot: Spot | None,
        instead: Callable[[Spot], Spot | None],
        arrive: Callable[[Spot | None], object],
    ) -> None:
        """Call `arrive` with the sentence once it is in the document; with `instead` of it where it is not shown at all."""
        self.spot, self._instead, self._arrive = spot, instead, arrive
        if spot is None:
            self._end(None)
            return
        self._surface.setUpdatesEnabled(False)
        self._patience.start()
        self._look()

    def hurry(self) -> None:
        """Arrive now: the reader does something at the caret."""
        if self.spot:
            self._document.finish()

    def stop(self) -> None:
        """The caret goes elsewhere."""
        self.spot = None
        self._patience.stop()
        self._show()

    def _look(self) -> None:
        if self.spot is None:
            return
        if self._document.place(self.spot):
            self._end(self.spot)
        elif self._document.complete:
            self._end(self._instead(self.spot))

    def _end(self, spot: Spot | None) -> None:
        self.stop()
        self._arrive(spot)

    def _show(self) -> None:
        self._surface.setUpdatesEnabled(True)
