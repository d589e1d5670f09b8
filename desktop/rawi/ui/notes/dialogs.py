"""The window to write a note, and the list of all notes of an article."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rawi.library.model import Colour, Note, NoteKind
from rawi.text.folding import fold
from rawi.ui.cut_choice import CutChoice
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
    """Type to filter; Enter goes there (`chosen`), Delete removes (`removed`), F2 writes (`written`); `coloured` gives a highlight and
    its new colour.
    """

    chosen = Signal(object)
    removed = Signal(object)
    written = Signal(object)
    coloured = Signal(object, object)

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
        self.shown = self._choice()
        self.rows = QListWidget(self)
        wrap(self.rows)
        self.rows.setAccessibleName(translate("notes", "Notes and highlights"))
        self.rows.setAccessibleDescription(
            translate(
                "notes",
                "Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.",
            )
        )
        self.rows.itemActivated.connect(lambda _item: self._tell(self.chosen))
        layout = QVBoxLayout(self)
        kinds = QFormLayout()
        kinds.addRow(translate("notes", "What is shown"), self.shown)
        layout.addWidget(self.filter)
        layout.addLayout(kinds)
        layout.addWidget(self.rows, 1)
        self._colours(layout)
        for widget in (self.filter, self.rows):
            widget.installEventFilter(self)
        self.filter.setFocus()

    def _choice(self) -> QComboBox:
        """What kinds are shown."""
        combo = QComboBox(self)
        combo.setAccessibleName(translate("notes", "What is shown"))
        combo.view().setAccessibleName(translate("notes", "What is shown"))
        combo.addItem(translate("notes", "Everything"), "")
        combo.addItem(translate("notes", "Bookmarks"), NoteKind.BOOKMARK.value)
        for colour in Colour:
            combo.addItem(words.coloured(colour), colour.value)
        CutChoice(combo)
        combo.currentIndexChanged.connect(lambda _index: self._fill())
        return combo

    def _colours(self, layout: QVBoxLayout) -> None:
        """The buttons, and the menu of colours that one of them and the list open."""
        self._menu = QMenu(translate("notes", "Colour"), self)
        for colour in Colour:
            action = self._menu.addAction(words.coloured(colour))
            action.setCheckable(True)
            action.setData(colour)
            action.triggered.connect(lambda _checked=False, to=colour: self._give(to))
        box = self._buttons()
        self.colour = QPushButton(translate("notes", "Colour"), box)
        self.colour.setAutoDefault(False)
        self.colour.setMenu(self._menu)
        box.addButton(self.colour, QDialogButtonBox.ButtonRole.ActionRole)
        layout.addWidget(box)
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self._open_menu)
        self.rows.currentItemChanged.connect(lambda _now, _before: self._offer())

    @property
    def note(self) -> Note | None:
        """The one that is chosen."""
        item = self.rows.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item else None
        return found if isinstance(found, Note) else None

    def _offer(self) -> None:
        """Only a highlight has a colour; the menu shows which."""
        note = self.note
        coloured = note is not None and note.kind is NoteKind.HIGHLIGHT
        self.colour.setEnabled(coloured)
        for action in self._menu.actions():
            action.setChecked(coloured and note is not None and action.data() == note.colour)

    def _open_menu(self, place: QPoint) -> None:
        """At the row that is chosen, by the menu key or the mouse."""
        if self.colour.isEnabled():
            self._menu.popup(self.rows.viewport().mapToGlobal(place))

    def _give(self, colour: Colour) -> None:
        note = self.note
        if note is not None and note.colour is not colour:
            self.coloured.emit(note, colour)
        self._offer()

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
        wanted, kind = fold(self.filter.text()).split(), self.shown.currentData()
        self.rows.clear()
        for note in self._notes:
            text = words.row(note, self._section(note))
            own = note.colour.value if note.kind is NoteKind.HIGHLIGHT else note.kind.value
            if kind in ("", own) and all(word in fold(text) for word in wanted):
                item = QListWidgetItem(text, self.rows)
                item.setData(Qt.ItemDataRole.UserRole, note)
        self.rows.setCurrentRow(min(row, self.rows.count() - 1))
        self._offer()

    def _tell(self, signal: SignalInstance) -> None:
        note = self.note
        if note is not None:
            signal.emit(note)

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
