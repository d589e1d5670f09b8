"""What assistive technology sees of a list, a table and its rows: the things that hold paragraphs."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QTextBlock,
    QTextCursor,
    QWindow,
)
from shiboken6 import VoidPtr

from rawi.ui.accessible_outline import Run
from rawi.ui.tables.grid import Grid, grid_at
from rawi.wording import places

if TYPE_CHECKING:
    from rawi.ui.accessible_root import AccessibleRoot


class Group(QAccessibleInterface, QAccessibleAttributesInterface):
    """Holds what stands in `count` paragraphs from a first one on. It lives until the text changes."""

    ROLE = QAccessible.Role.List

    def __init__(self, article: "AccessibleRoot", run: Run) -> None:
        QAccessibleInterface.__init__(self)
        QAccessibleAttributesInterface.__init__(self)
        self.article, self.run = article, run
        self._block = article.view.document().findBlockByNumber(run.first)
        self._attributes = shiboken6.getCppPointer(self)[1]

    def block(self) -> QTextBlock:
        return self._block

    def isValid(self) -> bool:
        return shiboken6.isValid(self.article.view) and self._block.isValid()

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self.article.window()

    def parent(self) -> QAccessibleInterface | None:
        return self.article

    def childCount(self) -> int:
        return self.run.count

    def child(self, index: int) -> QAccessibleInterface | None:
        inside = 0 <= index < self.childCount()
        return self.article.paragraph(self.run.first + index) if inside else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((n for n in range(self.childCount()) if self.child(n) is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        here = (self.child(n) for n in range(self.childCount()))
        return next((each for each in here if each and each.rect().contains(QPoint(x, y))), None)

    def role(self) -> QAccessible.Role:
        return self.ROLE

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        return state

    def rect(self) -> QRect:
        ends = self.child(0), self.child(self.childCount() - 1)
        found = QRect()
        for each in ends:
            found = found.united(each.rect()) if each else found
        return found

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        return

    def text(self, _kind: QAccessible.Text) -> str:
        return ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        return VoidPtr(self._attributes if kind is QAccessible.InterfaceType.AttributesInterface else 0)

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Locale]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        here = self._block.position()
        return self.article.locale(here) if key is QAccessible.Attribute.Locale else None


class TableGroup(Group):
    """A table: its children are its rows; its description tells how large it is."""

    ROLE = QAccessible.Role.Table

    @cached_property
    def grid(self) -> Grid:
        """Its cells."""
        found = grid_at(self.article.view.article, QTextCursor(self._block))
        return found or Grid(QTextCursor(self._block).currentTable(), (), "")

    @cached_property
    def rows(self) -> list["RowGroup"]:
        """Made when they are first asked for."""
        made = [RowGroup(self, row) for row in range(self.grid.size[0])]
        for row in made:
            QAccessible.registerAccessibleInterface(row)
        return made

    def childCount(self) -> int:
        return self.grid.size[0]

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.rows[index] if 0 <= index < self.childCount() else None

    def text(self, kind: QAccessible.Text) -> str:
        return places.table_size(*self.grid.size) if kind is QAccessible.Text.Description else ""

    def forget(self) -> None:
        """Its rows are not used any more."""
        for row in vars(self).pop("rows", ()):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(row))


class RowGroup(Group):
    """A row: its children are its cells."""

    ROLE = QAccessible.Role.Row

    def __init__(self, table: TableGroup, row: int) -> None:
        first = table.grid.block((row, 0)).blockNumber()
        Group.__init__(self, table.article, Run(table.run.kind, first, table.grid.size[1]))
        self.table, self.row = table, row

    def parent(self) -> QAccessibleInterface | None:
        return self.table

    def child(self, index: int) -> QAccessibleInterface | None:
        if not 0 <= index < self.childCount():
            return None
        return self.article.paragraph(self.table.grid.block((self.row, index)).blockNumber())
