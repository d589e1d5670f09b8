"""A window with a list to choose from: type to filter, Enter chooses."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from rawi.text.folding import fold
from rawi.ui.choosing_window import ChoosingWindow
from rawi.ui.wrapping import wrap

_TURN = 200
"""Rows that are laid out before the window answers again; few lists have more."""


class ChoosingDialog(ChoosingWindow):
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
        super().__init__(title, parent)
        self._rows, self._note, self._typed = rows, note, typed
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.list = QListWidget(self)
        self.build(self.list, act)
        wrap(self.list)
        self.list.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.list.setBatchSize(_TURN)
        self._fill()
        self.filter.setFocus()

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
        self.tell(self._note(self.filter.text(), self.list.count()), any_left=self.list.count() > 0)

    def choose(self) -> None:
        """Close, and give what the current row stands for."""
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
