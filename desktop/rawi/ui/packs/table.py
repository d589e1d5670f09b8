"""The part of the window that tells what can be done in each language."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from rawi.ui.packs import fields
from rawi.wording.translator import translate

if TYPE_CHECKING:
    from rawi.capabilities import Capability

Index = QModelIndex | QPersistentModelIndex
_TRANSLATION = 1
_SHARE, _NARROWEST = 0.6, 100
"""Of the table's width (and pixels at least) that a column takes at most."""


class CapabilityModel(QAbstractTableModel):
    """A row a language. `installed` are the languages that an installed pack translates from or into."""

    def __init__(self, rows: Sequence[Capability], installed: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        from rawi.wording import capabilities as words

        self._headings = words.headings()
        self._rows = [self._cells(row, installed=row.language in installed) for row in rows]

    @staticmethod
    def _cells(row: Capability, *, installed: bool) -> tuple[str, ...]:
        from rawi.wording import capabilities as words

        cells = list(words.cells(row))
        if installed:
            text = translate("packwindow", "{engines}; installed")
            cells[_TRANSLATION] = text.replace("{engines}", cells[_TRANSLATION])
        return tuple(cells)

    def rowCount(self, parent: Index | None = None) -> int:
        """A row a language."""
        return 0 if parent and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """A column a question."""
        return 0 if parent and parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        """What is asked above, the language at the side."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self._headings[section] if orientation is Qt.Orientation.Horizontal else self._rows[section][0]

    def data(self, index: Index, role: int = 0) -> str | None:
        """The cell; to be heard, with what it answers, and whose it is behind it."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings[column]}: {row[column]}" if column else row[0]
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and column:
            return row[0]
        return None


_ROW = 24
"""Pixels that a row is high at least, for pointers (WCAG 2.5.8)."""


class TablePart(QWidget):
    """A table to walk through by keys; letters go to a language."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.dates = fields.note("", self)
        self.view = QTableView(self)
        name = translate("packwindow", "What can be done in each language")
        self.view.setAccessibleName(name)
        self.view.setTabKeyNavigation(False)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAlternatingRowColors(True)
        self.view.verticalHeader().hide()
        for header in (self.view.horizontalHeader(), self.view.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setAccessibleName(name)
        self.view.verticalHeader().setMinimumSectionSize(_ROW)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.dates)
        self.setFocusProxy(self.view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Longer cells get more lines, so that each is seen as a whole."""
        super().resizeEvent(event)
        self.view.horizontalHeader().setMaximumSectionSize(max(_NARROWEST, int(self.view.width() * _SHARE)))

    def take(self, rows: Sequence[Capability], installed: Collection[str], dates: str) -> None:
        """Show these rows; the current cell stays where it is."""
        before = self.view.currentIndex()
        model = CapabilityModel(rows, installed, self)
        old = self.view.model()
        self.view.setModel(model)
        if old:
            old.deleteLater()
        row, column = max(0, before.row()), max(0, before.column())
        self.view.setCurrentIndex(model.index(min(row, len(rows) - 1), column))
        self.dates.setText(dates)
        self.view.setAccessibleDescription(dates)
