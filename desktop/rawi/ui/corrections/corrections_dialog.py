"""The list of all corrections of an article."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rawi.library.corrections import Correction
from rawi.ui.choosing import ChoosingDialog
from rawi.wording import own_words as words
from rawi.wording.translator import translate


class CorrectionsDialog(ChoosingDialog):
    """Type to filter; Enter goes there (`chosen`), F2 edits (`edited`), Delete removes (`removed`)."""

    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, here: Callable[[Correction], bool], parent: QWidget) -> None:
        """`here` says whether the article still has a correction's sentence."""
        self._here = here
        title = translate("own_words", "Your corrections")
        super().__init__(title, [], translate("own_words", "Go there"), self._said, parent)
        self.add_button(translate("own_words", "Edit…"), lambda: self._tell(self.edited))
        self.add_button(translate("own_words", "Remove"), lambda: self._tell(self.removed))

    def show_corrections(self, corrections: Sequence[Correction]) -> None:
        """These are the article's now; the row stays."""
        row = max(0, self.list.currentRow())
        self._rows = [
            (words.row(c.anchor.quote, c.text, c.target, here=self._here(c)), c) for c in corrections
        ]
        self._fill()
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _said(self, typed: str, left: int) -> str:
        return words.listed(left) if left or typed else words.none_yet()

    def _tell(self, signal: SignalInstance) -> None:
        item = self.list.currentItem()
        if item is not None:
            signal.emit(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F2 and Delete."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_F2:
                self._tell(self.edited)
                return True
            if event.key() == Qt.Key.Key_Delete and watched is self.list:
                self._tell(self.removed)
                return True
        return super().eventFilter(watched, event)
