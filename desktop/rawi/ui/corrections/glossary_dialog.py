"""The list of the reader's terms: type to filter, add, edit, remove."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rawi.library.glossary import GlossaryTerm
from rawi.text.folding import fold
from rawi.wording import own_words as words
from rawi.wording.names import language_name
from rawi.wording.translator import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GlossaryDialog(QDialog):
    """Enter or F2 edits (`edited`), Delete removes all chosen rows (`removed`), the button adds (`added`)."""

    added = Signal()
    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._terms: tuple[GlossaryTerm, ...] = ()
        self.setWindowTitle(translate("own_words", "Glossary"))
        self.resize(720, 560)
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(translate("choosing", "Filter"))
        self.filter.setPlaceholderText(translate("choosing", "Type to filter"))
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.table = self._table()
        layout = QVBoxLayout(self)
        for widget in (self.filter, self.note, self.table, self._buttons()):
            layout.addWidget(widget, int(widget is self.table))
        for watched in (self.filter, self.table):
            watched.installEventFilter(self)
        self._fill()
        self.filter.setFocus()

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 4, self)
        table.setHorizontalHeaderLabels(
            [
                translate("own_words", "Name or term"),
                translate("own_words", "What it is called"),
                translate("own_words", "From"),
                translate("own_words", "To"),
            ]
        )
        table.setAccessibleName(self.windowTitle())
        table.setAccessibleDescription(translate("own_words", "Enter edits, Delete removes."))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.cellDoubleClicked.connect(lambda _row, _column: self._edit())
        return table

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        for text, act in (
            (translate("own_words", "Add…"), self.added.emit),
            (translate("own_words", "Edit…"), self._edit),
            (translate("own_words", "Remove"), self._remove),
        ):
            button = QPushButton(text, box)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, do=act: do())
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        return box

    def show_terms(self, terms: Sequence[GlossaryTerm]) -> None:
        """These are the glossary now; the row stays."""
        self._terms = tuple(terms)
        self._fill()

    def _fill(self) -> None:
        row = max(0, self.table.currentRow())
        wanted = fold(self.filter.text()).split()
        found = [term for term in self._terms if all(word in _searched(term) for word in wanted)]
        self.table.setRowCount(len(found))
        for number, term in enumerate(found):
            for column, text in enumerate(_cells(term)):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, term)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, text if column else words.term_line(term))
                self.table.setItem(number, column, item)
        if found:
            self.table.setCurrentCell(min(row, len(found) - 1), 0)
        self.note.setText(words.terms_listed(len(found), len(self._terms)))
        self.filter.setAccessibleDescription(self.note.text())

    def _chosen(self) -> list[GlossaryTerm]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        items = (self.table.item(row, 0) for row in rows)
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item is not None]

    def _edit(self) -> None:
        item = self.table.item(self.table.currentRow(), 0)
        if item is not None:
            self.edited.emit(item.data(Qt.ItemDataRole.UserRole))

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.removed.emit(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the table; from the filter, the arrows go into it."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = event.key()
        if key in _ENTER or key == Qt.Key.Key_F2:
            self._edit()
        elif key == Qt.Key.Key_Delete and watched is self.table:
            self._remove()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and watched is self.filter:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return super().eventFilter(watched, event)
        return True


def _cells(term: GlossaryTerm) -> tuple[str, ...]:
    return term.term, term.called, language_name(term.source), language_name(term.target)


def _searched(term: GlossaryTerm) -> str:
    return fold(" ".join(_cells(term)))
