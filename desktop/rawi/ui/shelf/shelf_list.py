"""The list of articles: one row each, spoken as a sentence, several can be selected."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QContextMenuEvent, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from rawi.ui.key_filter import LIST_KEYS
from rawi.ui.shelf.delegate import RowLook, ShelfDelegate
from rawi.ui.shelf.model import PAGE, Row, ShelfModel

_ANY_WIDTH = 100
"""Rows are as wide as the view. A grid spares Qt from asking the model for every row: 28 ms instead of 46 for 30,000."""

_NARROW, _WIDE = 34, 45
"""Widths in font sizes: narrower rows give titles a third line, narrower than wide ones give the facts a second."""

_LOW = 10
"""Height in font sizes: in lower lists rows have as few lines as wide ones, so that more than one is seen."""


class ShelfList(QListView):
    """`menu` asks for the context menu at a point of the screen; `resized` tells that the rows have another width, `typed` gives letters to search for."""

    menu = Signal(QPoint)
    resized = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget, look: RowLook) -> None:
        super().__init__(parent)
        self.rows = ShelfModel(self)
        self.drawing = ShelfDelegate(self, look)
        self.setModel(self.rows)
        self.setProperty(LIST_KEYS, True)
        self.setItemDelegate(self.drawing)
        self.setAccessibleName(self.tr("Articles in the library"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.arrived.connect(self._arrived)

    def keyboardSearch(self, letters: str) -> None:
        """Letters are searched for in all of the library, not only in the rows that are here."""
        self.typed.emit(letters)

    @property
    def current(self) -> Row | None:
        """The row the keys are on."""
        return self.rows.row(self.currentIndex().row())

    @property
    def chosen(self) -> list[int]:
        """The numbers of the selected rows, from top to bottom; the current one's where none is selected."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        current = self.currentIndex().row()
        return numbers or ([current] if current >= 0 else [])

    def select(self, number: int) -> None:
        """Put the keys on a row, the nearest there is."""
        number = min(max(0, number), self.rows.rowCount() - 1)
        if number >= 0:
            self.setCurrentIndex(self.rows.index(number))

    def set_look(self, look: RowLook) -> None:
        """Another theme, size, or number of lines."""
        if look == self.drawing.look:
            return
        self.drawing.set_look(look)
        self.verticalScrollBar().setSingleStep(max(1, look.height // 2))
        self.setGridSize(QSize(_ANY_WIDTH, look.height))

    def lines(self, points: float) -> tuple[int, int]:
        """How many lines titles and facts need at this width and size; as few as in wide rows where hardly one would be seen whole."""
        em = max(1.0, points * self.logicalDpiY() / 72)
        ems = self.width() / em
        if self.height() < _LOW * em:
            return (2, 1)
        return (3, 2) if ems < _NARROW else (2, 2) if ems < _WIDE else (2, 1)

    def currentChanged(self, current: QModelIndex | None, previous: QModelIndex | None) -> None:  # type: ignore[override]  # the stubs take None
        """Fetch what comes next before it is needed."""
        super().currentChanged(current, previous)  # type: ignore[arg-type]  # as above
        if current is not None and current.isValid():
            for number in (current.row() - PAGE // 2, current.row() + PAGE // 2):
                if 0 <= number < self.rows.rowCount():
                    self.rows.data(self.rows.index(number), Qt.ItemDataRole.UserRole)

    def _arrived(self, first: int, last: int) -> None:
        """Show rows that were on their way; the one that the keys are on is told again."""
        self.viewport().update()
        number = self.currentIndex().row()
        if self.hasFocus() and first <= number <= last:
            event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            event.setChild(number)
            QAccessible.updateAccessibility(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys are always on a row."""
        if not self.currentIndex().isValid():
            self.select(0)
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow rows need more lines."""
        super().resizeEvent(event)
        self.resized.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the pointer, by key below the current row."""
        keyed = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.visualRect(self.currentIndex())
        point = self.viewport().mapToGlobal(row.center()) if keyed else event.globalPos()
        self.menu.emit(point)
