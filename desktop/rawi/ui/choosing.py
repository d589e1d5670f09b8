"""A window with a list to choose from: type to filter, Enter chooses."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rawi.text.folding import fold
from rawi.wording.translator import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Roomy(QStyledItemDelegate):
    """Qt leaves the last line of a row out where its lines are of different heights, as Latin beside Arabic is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Half a line more."""
        return super().sizeHint(option, index) + QSize(0, option.fontMetrics.height() // 2 + 1)


class ChoosingDialog(QDialog):
    """`rows` are texts and what each stands for; `chosen` gives that. `note` words what stands above the list: it gets what
    is typed and how many rows are left.
    """

    chosen = Signal(object)

    def __init__(
        self,
        title: str,
        rows: Sequence[tuple[str, Any]],
        act: str,
        note: Callable[[str, int], str],
        parent: QWidget,
        typed: Callable[[str], Sequence[tuple[str, Any]]] = lambda _text: (),
    ) -> None:
        """`typed` gives rows for what is typed; they stand before those that it lets through."""
        super().__init__(parent)
        self._rows, self._note, self._typed = rows, note, typed
        self.setWindowTitle(title)
        self.resize(640, 560)
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(translate("choosing", "Filter"))
        self.filter.setPlaceholderText(translate("choosing", "Type to filter"))
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setItemDelegate(Roomy(self.list))
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(title)
        self.list.itemActivated.connect(lambda _item: self._choose())
        layout = QVBoxLayout(self)
        for widget in (self.filter, self.label, self.list, self._made_buttons(act)):
            layout.addWidget(widget, int(widget is self.list))
        self.filter.installEventFilter(self)
        self.list.installEventFilter(self)
        self._fill()
        self.filter.setFocus()

    def _made_buttons(self, act: str) -> QDialogButtonBox:
        self.buttons = QDialogButtonBox(self)
        self._act = self.add_button(act, self._choose)
        self.buttons.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)
        return self.buttons

    def add_button(self, text: str, act: Callable[[], object]) -> QPushButton:
        """Another thing to do in this window."""
        button = QPushButton(text, self.buttons)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def _fill(self) -> None:
        wanted = fold(self.filter.text()).split()
        self.list.clear()
        made = self._typed(self.filter.text())
        known = [meaning for _, meaning in made]
        for text, meaning in (*made, *(row for row in self._rows if row[1] not in known)):
            if meaning in known or all(word in fold(text) for word in wanted):
                item = QListWidgetItem(text, self.list)
                item.setData(Qt.ItemDataRole.UserRole, meaning)
        self.list.setCurrentRow(0)
        self._act.setEnabled(self.list.count() > 0)
        note = self._note(self.filter.text(), self.list.count())
        self.label.setText(note)
        self.label.setVisible(bool(note))
        self.list.setAccessibleDescription(note)
        self.filter.setAccessibleDescription(note)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter chooses; from the filter, the arrows go into the list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _ENTER:
            self._choose()
            return True
        if watched is self.filter and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().eventFilter(watched, event)
