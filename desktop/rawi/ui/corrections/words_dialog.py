"""What the lists of the reader's own words share: type to filter, add, edit, remove."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

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

from rawi.text.folding import fold
from rawi.wording.translator import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COLUMN = 210
"""Pixels in which the header of a column stands in a language of long words."""

T = TypeVar("T")


class WordsDialog(QDialog, Generic[T]):
    """Enter or F2 edits (`edited`), Delete removes all chosen rows (`removed`), the button adds (`added`)."""

    added = Signal()
    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, title: str, headers: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._items: tuple[T, ...] = ()
        self.setWindowTitle(title)
        self.resize(max(720, _COLUMN * len(headers)), 560)
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(translate("choosing", "Filter"))
        self.filter.setPlaceholderText(translate("choosing", "Type to filter"))
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.table = self._table(headers)
        self.buttons = self._buttons()
        layout = QVBoxLayout(self)
        for widget in (self.filter, self.note, self.table, self.buttons):
            layout.addWidget(widget, int(widget is self.table))
        for watched in (self.filter, self.table):
            watched.installEventFilter(self)
        self._fill()
        self.filter.setFocus()

    @abstractmethod
    def _cells(self, item: T) -> tuple[str, ...]:
        """A row's texts; the filter looks for words in them."""

    @abstractmethod
    def _line(self, item: T) -> str:
        """A row in one sentence, for screen readers."""

    @abstractmethod
    def _told(self, shown: int, count: int) -> str:
        """What stands above the list."""

    def _table(self, headers: Sequence[str]) -> QTableWidget:
        table = QTableWidget(0, len(headers), self)
        table.setHorizontalHeaderLabels(list(headers))
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
            _add(box, text, act)
        box.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        return box

    def add_button(self, text: str, act: Callable[[T], object]) -> QPushButton:
        """One more, for the current row."""

        def clicked() -> None:
            item = self.current()
            if item is not None:
                act(item)

        return _add(self.buttons, text, clicked)

    def show_items(self, items: Sequence[T]) -> None:
        """These are the list now; the row stays."""
        self._items = tuple(items)
        self._fill()

    def current(self) -> T | None:
        """What the current row shows."""
        item = self.table.item(self.table.currentRow(), 0)
        found: T | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found

    def _fill(self) -> None:
        row = max(0, self.table.currentRow())
        wanted = fold(self.filter.text()).split()
        found = [item for item in self._items if all(w in fold(" ".join(self._cells(item))) for w in wanted)]
        self.table.setRowCount(len(found))
        for number, item in enumerate(found):
            for column, text in enumerate(self._cells(item)):
                cell = QTableWidgetItem(text)
                cell.setData(Qt.ItemDataRole.UserRole, item)
                cell.setData(Qt.ItemDataRole.AccessibleTextRole, text if column else self._line(item))
                self.table.setItem(number, column, cell)
        if found:
            self.table.setCurrentCell(min(row, len(found) - 1), 0)
        self.note.setText(self._told(len(found), len(self._items)))
        self.filter.setAccessibleDescription(self.note.text())

    def _chosen(self) -> list[T]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        items = (self.table.item(row, 0) for row in rows)
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item is not None]

    def _edit(self) -> None:
        item = self.current()
        if item is not None:
            self.edited.emit(item)

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


def _add(box: QDialogButtonBox, text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text, box)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: act())
    box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
    return button
