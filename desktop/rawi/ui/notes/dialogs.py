"""The window to write a note, and the list of all notes of an article."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rawi.library.model import Note
from rawi.text.folding import fold
from rawi.ui.leading import lead_text
from rawi.ui.wrapping import wrap
from rawi.wording import notes as words
from rawi.wording.translator import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteDialog(QDialog):
    """Edits the text of one note; Ctrl+Enter saves, Tab leaves the text."""

    def __init__(self, quote: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("notes", "Note"))
        self.resize(520, 300)
        label = QLabel(words.short(quote), self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.edit = QPlainTextEdit(text, self)
        lead_text(self.edit, free=True)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(translate("notes", "Note"))
        self.edit.setAccessibleDescription(words.short(quote))
        self.edit.installEventFilter(self)
        buttons = QDialogButtonBox(self)
        buttons.addButton(translate("notes", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("notes", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, self.edit, buttons):
            layout.addWidget(widget, int(widget is self.edit))
        self.edit.setFocus()

    @property
    def text(self) -> str:
        """What is written there."""
        return self.edit.toPlainText().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter saves."""
        key = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if key and key.key() in _ENTER and key.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
            return True
        return super().eventFilter(watched, event)


class NotesDialog(QDialog):
    """Type to filter; Enter goes there (`chosen`), Delete removes (`removed`), F2 writes (`written`)."""

    chosen = Signal(object)
    removed = Signal(object)
    written = Signal(object)

    def __init__(self, section: Callable[[Note], str], parent: QWidget) -> None:
        """`section` names the section that a note stands in."""
        super().__init__(parent)
        self._section = section
        self._notes: tuple[Note, ...] = ()
        self.setWindowTitle(translate("notes", "Notes and highlights"))
        self.resize(640, 560)
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(translate("notes", "Filter"))
        self.filter.setPlaceholderText(translate("notes", "Type to filter"))
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.rows = QListWidget(self)
        wrap(self.rows)
        self.rows.setAccessibleName(translate("notes", "Notes and highlights"))
        self.rows.setAccessibleDescription(
            translate("notes", "Enter goes there, F2 writes a note, Delete removes.")
        )
        self.rows.itemActivated.connect(lambda _item: self._tell(self.chosen))
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self._buttons())
        for widget in (self.filter, self.rows):
            widget.installEventFilter(self)
        self.filter.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        for text, signal in (
            (translate("notes", "Go there"), self.chosen),
            (translate("notes", "Write a note…"), self.written),
            (translate("notes", "Remove"), self.removed),
        ):
            button = QPushButton(text, box)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, to=signal: self._tell(to))
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        return box

    def show_notes(self, notes: Sequence[Note]) -> None:
        """These are the article's now; the row stays."""
        self._notes = tuple(notes)
        self._fill()

    def _fill(self) -> None:
        row = max(0, self.rows.currentRow())
        wanted = fold(self.filter.text()).split()
        self.rows.clear()
        for note in self._notes:
            text = words.row(note, self._section(note))
            if all(word in fold(text) for word in wanted):
                item = QListWidgetItem(text, self.rows)
                item.setData(Qt.ItemDataRole.UserRole, note)
        self.rows.setCurrentRow(min(row, self.rows.count() - 1))

    def _tell(self, signal: SignalInstance) -> None:
        item = self.rows.currentItem()
        if item is not None:
            signal.emit(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list; from the filter, the arrows move in it too."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = event.key()
        if key in _ENTER:
            self._tell(self.chosen)
        elif key == Qt.Key.Key_F2:
            self._tell(self.written)
        elif key == Qt.Key.Key_Delete and watched is self.rows:
            self._tell(self.removed)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and watched is self.filter:
            self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return super().eventFilter(watched, event)
        return True
