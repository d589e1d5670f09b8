"""The field on top: words to search for, and words of the library that begin with what is typed."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rawi.wording import entries as words
from rawi.wording.translator import translate

SETTLED = 120
"""Milliseconds after the last letter until the search begins."""

_SHOWN = 3

_ROOMY = 3
"""The whole row must be so many times as wide as the words in the empty field for the number of articles to stand in it."""


class _Field(QLineEdit):
    """Down leaves for the list, Alt+Down opens the suggestions, Enter opens what is found, Escape empties or leaves."""

    keyed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that mean more than typing."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        names = {
            Qt.Key.Key_Down: "suggestions" if alt else "list",
            Qt.Key.Key_Return: "open",
            Qt.Key.Key_Enter: "open",
            Qt.Key.Key_Escape: "clear" if self.text() else "leave",
        }
        name = names.get(Qt.Key(event.key()))
        if name is None:
            super().keyPressEvent(event)
        else:
            self.keyed.emit(name)


class SearchField(QWidget):
    """`filtering` is the switch between articles and filters where there is room for one of them. `typed` gives the words once they have settled, `asked` those whose last one is to be completed; `keyed` what a key means."""

    typed = Signal(str)
    asked = Signal(str)
    keyed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = _Field(self)
        self.field.setAccessibleName(self.tr("Search the library"))
        self.field.setAccessibleDescription(
            self.tr("Down goes to the articles, Alt+Down to words that begin like this.")
        )
        self.field.setPlaceholderText(self.tr("Search the library"))
        self.field.setClearButtonEnabled(True)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.count = QLabel(self)
        self.suggesting = QPushButton(self.tr("Suggestions"), self)
        self.suggesting.setEnabled(False)
        self.suggesting.hide()
        self.filtering = QPushButton(translate("choosing", "Filter"), self)
        self.filtering.setCheckable(True)
        self.filtering.hide()
        self.hint = QLabel(self)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.hide()
        self._suggested: list[str] = []
        self._settling = QTimer(self, interval=SETTLED, singleShot=True)
        self._settling.timeout.connect(lambda: self.typed.emit(self.words))
        self._lay_out()
        self.field.textEdited.connect(self._edited)
        self.field.textChanged.connect(lambda _text: self._settling.start())
        self.field.keyed.connect(self._key)
        self.suggesting.clicked.connect(self.open_suggestions)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for widget, stretch in (
            (self.field, 1),
            (self.suggesting, 0),
            (self.filtering, 0),
            (self.count, 0),
        ):
            line.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.addLayout(line)
        layout.addWidget(self.hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the field has it; the number of articles is in the status line too."""
        super().resizeEvent(event)
        words = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        self.count.setVisible(self.width() >= _ROOMY * words)

    def settle(self) -> bool:
        """Search now for what was typed last; False where that was done."""
        waiting = self._settling.isActive()
        if waiting:
            self._settling.stop()
            self.typed.emit(self.words)
        return waiting

    @property
    def words(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def set_words(self, text: str) -> None:
        """Put words in; the search begins at once."""
        self.field.setText(text)
        self._settling.stop()
        self.typed.emit(self.words)

    def reset(self) -> None:
        """No words, and nothing to search for later."""
        self.field.clear()
        self._settling.stop()
        self.suggest("", [])

    def focus(self) -> None:
        """Ready to type."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def begin(self, letters: str) -> None:
        """Another search, with these letters first."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.setText(letters)

    def suggest(self, typed: str, found: list[str]) -> None:
        """What was typed, completed; completions of something older are passed over."""
        if typed != self.words:
            return
        self._suggested = [each for each in found if each != typed]
        self.suggesting.setEnabled(bool(self._suggested))
        self.suggesting.setVisible(bool(self._suggested))
        self.hint.setVisible(bool(self._suggested))
        self.hint.setText(words.joined(self._suggested[:_SHOWN]))

    def open_suggestions(self) -> None:
        """A menu of the completions; the chosen one takes the place of what was typed."""
        if not self._suggested:
            return
        menu = QMenu(self.tr("Suggestions"), self)
        for text in self._suggested:
            menu.addAction(text.replace("&", "&&")).triggered.connect(self._taking(text))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.field.mapToGlobal(QPoint(0, self.field.height())))

    def _taking(self, text: str) -> Callable[[], None]:
        def take() -> None:
            self.set_words(f"{text} ")
            self.suggest(self.words, [])
            self.field.setFocus()

        return take

    def _edited(self, _text: str) -> None:
        if self.words:
            self.asked.emit(self.words)
        else:
            self.suggest("", [])

    def _key(self, name: str) -> None:
        if name == "suggestions":
            self.open_suggestions()
        elif name == "clear":
            self.field.clear()
        else:
            self.keyed.emit(name)
