"""What assistive technology sees of one paragraph, of a link or a formula in it, and of a table's cell.

`interface_cast` answers with a VoidPtr to the interface's own part of the C++ object, VoidPtr(0) for none.
"""

from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QRect, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleTableCellInterface,
    QTextBlock,
    QWindow,
)
from shiboken6 import VoidPtr

from rawi.ui import accessible_words
from rawi.ui.accessible_words import Link, description
from rawi.ui.picture_object import picture_address
from rawi.ui.tables.grid import Grid

if TYPE_CHECKING:
    from rawi.ui.accessible_root import AccessibleRoot

_NONE = VoidPtr(0)
_Type = QAccessible.InterfaceType


class Child(QAccessibleInterface, QAccessibleAttributesInterface, QAccessibleActionInterface):
    """One paragraph of the document, or one link or formula in it."""

    def __init__(self, article: "AccessibleRoot", number: int, link: Link | None = None) -> None:
        QAccessibleInterface.__init__(self)
        QAccessibleAttributesInterface.__init__(self)
        QAccessibleActionInterface.__init__(self)
        self.article, self.link = article, link
        self._block = article.view.document().findBlockByNumber(number)
        self._pointers = shiboken6.getCppPointer(self)
        self._links: list[Child] | None = None

    @property
    def number(self) -> int:
        """Which paragraph it is now; others may have been put before it."""
        return self._block.blockNumber()

    def block(self) -> QTextBlock:
        return self._block

    def isValid(self) -> bool:
        return shiboken6.isValid(self.article.view) and self.block().isValid()

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self.article.window()

    def parent(self) -> QAccessibleInterface | None:
        return self.article.paragraph(self.number) if self.link else self.article.parent_of(self.number)

    @property
    def made(self) -> list["Child"]:
        """The links and formulas that were asked for so far."""
        return self._links or []

    def forget_links(self) -> None:
        """The paragraph has other words now."""
        for link in self.made:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(link))
        self._links = None

    def links(self) -> list["Child"]:
        """The links and formulas of the paragraph, made once."""
        if self._links is None:
            found = [] if self.link else accessible_words.parts(self.block())
            self._links = [Child(self.article, self.number, each) for each in found]
            for child in self._links:
                QAccessible.registerAccessibleInterface(child)
        return self._links

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.links()[index] if 0 <= index < len(self.links()) else None

    def childCount(self) -> int:
        return len(self.links())

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self.links().index(child) if child in self.links() else -1

    def level(self) -> int:
        """A heading's, or how deep a list's item is."""
        if self.link:
            return 0
        block = self.block()
        listed = block.textList()
        return listed.format().indent() if listed else block.blockFormat().headingLevel()

    def role(self) -> QAccessible.Role:
        if self.link:
            return QAccessible.Role.Equation if self.link.formula else QAccessible.Role.Link
        block = self.block()
        return accessible_words.role(block, self.article.view.article.piece_at(block.position()))

    def rect(self) -> QRect:
        view = self.article.view
        rectangle = view.document().documentLayout().blockBoundingRect(self.block()).toRect()
        rectangle.translate(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())
        return QRect(view.viewport().mapToGlobal(rectangle.topLeft()), rectangle.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.readOnly = True
        view = self.article.view
        if view.hasFocus() and not self.link and view.textCursor().blockNumber() == self.number:
            state.focused = True
        if self.link and self.link.address:
            state.linked = True
        return state

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        return

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Description:
            return self.link.description if self.link else description(self.block(), self.article.view)
        if kind not in (QAccessible.Text.Name, QAccessible.Text.Value):
            return ""
        block = self.block()
        if self.link and self.link.formula:
            return accessible_words.formula_name(block, self.link, self._language())
        return accessible_words.link_name(block, self.link) if self.link else accessible_words.name(block)

    def _language(self) -> str:
        piece = self.article.view.article.piece_at(self.block().position())
        return piece.language if piece else ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        if kind is _Type.AttributesInterface:
            return VoidPtr(self._pointers[1])
        return VoidPtr(self._pointers[2]) if kind is _Type.ActionInterface else _NONE

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        level = [QAccessible.Attribute.Level] if self.level() else []
        return [QAccessible.Attribute.Locale, *level]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        if key is QAccessible.Attribute.Level:
            return self.level()
        if key is QAccessible.Attribute.Locale:
            return self.article.locale(self.block().position())
        return None

    def address(self) -> str:
        """What pressing it opens: a link's address, a picture's own."""
        return self.link.address if self.link else picture_address(self.block())

    def actionNames(self) -> list[str]:
        press = [QAccessibleActionInterface.pressAction()] if self.address() else []
        return [QAccessibleActionInterface.setFocusAction(), *press]

    def doAction(self, name: str) -> None:
        view = self.article.view
        if self.address() and name == QAccessibleActionInterface.pressAction():
            view.anchorClicked.emit(QUrl(self.address()))
            return
        view.setFocus()
        start = self.block().position() + (self.link.start if self.link else 0)
        view.jump(start, start)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []


class CellChild(Child, QAccessibleTableCellInterface):
    """A paragraph that is a table's cell: knows its row, its column, and the headers of both."""

    def __init__(self, article: "AccessibleRoot", number: int) -> None:
        Child.__init__(self, article, number)
        QAccessibleTableCellInterface.__init__(self)
        self._cell = shiboken6.getCppPointer(self)[3]

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        return VoidPtr(self._cell) if kind is _Type.TableCellInterface else super().interface_cast(kind)

    @property
    def _grid(self) -> Grid | None:
        return self.article.grid(self.number)

    def _here(self) -> tuple[int, int]:
        grid = self._grid
        return grid.position(self.block().position()) if grid else (0, 0)

    def _heads(self, cells: list[tuple[int, int]]) -> list[QAccessibleInterface]:
        grid = self._grid
        return [self.article.paragraph(grid.block(each).blockNumber()) for each in cells] if grid else []

    def role(self) -> QAccessible.Role:
        grid, here = self._grid, self._here()
        if grid is None or not grid.is_header(here):
            return QAccessible.Role.Cell
        above = grid.heads_column(here)
        return QAccessible.Role.ColumnHeader if above else QAccessible.Role.RowHeader

    def rowIndex(self) -> int:
        return self._here()[0]

    def columnIndex(self) -> int:
        return self._here()[1]

    def rowExtent(self) -> int:
        return 1

    def columnExtent(self) -> int:
        return 1

    def isSelected(self) -> bool:
        return False

    def table(self) -> QAccessibleInterface | None:
        return self.article.table(self.number)

    def columnHeaderCells(self) -> list[QAccessibleInterface]:
        return self._heads(self._grid.above(self._here()) if self._grid else [])

    def rowHeaderCells(self) -> list[QAccessibleInterface]:
        return self._heads(self._grid.beside(self._here()) if self._grid else [])
