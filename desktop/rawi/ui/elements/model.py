"""The rows of the list: those of one kind that what is typed lets through, sifted in turns."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rawi.text.folding import fold
from rawi.ui.elements.gathering import Entry

Index = QModelIndex | QPersistentModelIndex


class ElementsModel(QAbstractListModel):
    """`rows` are shown; of `source`, which may still grow, so many are looked at by now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Entry] = []
        self._source: Sequence[Entry] = ()
        self._wanted: list[str] = []
        self._looked = 0

    def show(self, source: Sequence[Entry], typed: str) -> None:
        """Other rows: nothing is shown until it is sifted."""
        self.beginResetModel()
        self.rows, self._source, self._looked = [], source, 0
        self._wanted = fold(typed).split()
        self.endResetModel()

    @property
    def sifted(self) -> bool:
        """True where all of the source has been looked at."""
        return self._looked == len(self._source)

    def sift(self, end: float) -> None:
        """Go on until this time (of time.monotonic)."""
        found: list[Entry] = []
        while not self.sifted:
            entry = self._source[self._looked]
            self._looked += 1
            if not self._wanted or all(word in fold(entry.text) for word in self._wanted):
                found.append(entry)
            if time.monotonic() > end:
                break
        if found:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(found) - 1)
            self.rows += found
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """Rows of the list; an entry has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words."""
        return self.rows[index.row()].text if role == Qt.ItemDataRole.DisplayRole else None
