"""The rows of the list: as many as the query finds, but only those near the reader are in memory."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from rawi.library.model import Entry, Snippet
from rawi.wording import entries as words
from rawi.wording.translator import translate

PAGE = 100
"""Rows that are fetched at once."""

KEPT = 4_000
"""Rows that stay in memory, around the one asked for last."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows: an article, and where searched words stand in it."""

    entry: Entry
    snippets: tuple[Snippet, ...] = ()


class ShelfModel(QAbstractListModel):
    """`wanted` asks for the page that begins at a row; `arrived` tells first and last row of one that came."""

    wanted = Signal(int)
    arrived = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: dict[int, Row] = {}
        self._total = 0
        self._missing: list[int] = []
        self._asking = QTimer(self, interval=0, singleShot=True)
        self._asking.timeout.connect(self._ask)

    def rowCount(self, parent: Index | None = None) -> int:
        """Rows of the list; an entry has none below it."""
        return 0 if parent is not None and parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The Row for UserRole, its words for eye and ear; a row that is not here yet is asked for."""
        row = self._rows.get(index.row())
        if row is None:
            self._miss(index.row())
            waiting = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return translate("entries", "Loading…") if waiting else None
        if role == Qt.ItemDataRole.UserRole:
            return row
        return _WORDS[role](row) if role in _WORDS else None

    def show(self, total: int, first: int, rows: Sequence[Row]) -> None:
        """Another list: how many rows it has, and those that are known from the row `first` on."""
        self.beginResetModel()
        self._total = total
        self._missing.clear()
        self._rows = dict(enumerate(rows, first))
        self.endResetModel()

    def put(self, first: int, rows: Sequence[Row]) -> None:
        """Rows that were asked for."""
        fits = {number: row for number, row in enumerate(rows, first) if number < self._total}
        if not fits:
            return
        self._rows |= fits
        if len(self._rows) > KEPT:
            self._rows = {n: row for n, row in self._rows.items() if abs(n - first) < KEPT // 2}
        last = max(fits)
        self.dataChanged.emit(self.index(first), self.index(last))
        self.arrived.emit(first, last)

    def change(self, changed: Iterable[Entry]) -> None:
        """Articles whose row says something else now."""
        by_id = {entry.id: entry for entry in changed}
        for number, row in list(self._rows.items()):
            entry = by_id.get(row.entry.id)
            if entry is not None:
                self._rows[number] = Row(entry, row.snippets)
                self.dataChanged.emit(self.index(number), self.index(number))

    def remove(self, keys: Iterable[str]) -> None:
        """Articles that are gone from the list."""
        gone = set(keys)
        for number in sorted((n for n, row in self._rows.items() if row.entry.id in gone), reverse=True):
            self.beginRemoveRows(QModelIndex(), number, number)
            self._rows = {n - (n > number): row for n, row in self._rows.items() if n != number}
            self._total -= 1
            self.endRemoveRows()

    def row(self, number: int) -> Row | None:
        """The row, where it is in memory."""
        return self._rows.get(number)

    def find(self, key: str) -> int:
        """The number of an article's row; -1 where it is not in memory."""
        return next((number for number, row in self._rows.items() if row.entry.id == key), -1)

    def _miss(self, number: int) -> None:
        page = number - number % PAGE
        if page in self._missing:
            self._missing.remove(page)
        self._missing.append(page)
        self._asking.start()

    def _ask(self) -> None:
        """The page that was looked at last comes first, and its neighbour; pages the reader has scrolled past are forgotten."""
        pages = self._missing[:-3:-1]
        self._missing.clear()
        for page in pages:
            self.wanted.emit(page)


_WORDS: dict[int, Callable[[Row], str]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.entry.title,
    Qt.ItemDataRole.ToolTipRole: lambda row: row.entry.title,
    Qt.ItemDataRole.AccessibleTextRole: lambda row: words.row(row.entry),
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda row: " ".join(each.text for each in row.snippets),
}
