"""What assistive technology sees of the article: one read-only text with a caret; in it headings, paragraphs, links, lists, tables.

Qt's own object for a text browser is a label without structure. Its text interface works, so it is borrowed; the
structure is added here. Rules of the bindings: `interface_cast` answers with a VoidPtr to the interface's own part of
the C++ object, VoidPtr(0) for none; children are kept alive as long as they are registered.
"""

from typing import Any

import shiboken6
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from rawi.article.model import BlockKind
from rawi.ui.accessible_block import CellChild, Child
from rawi.ui.accessible_group import Group, RowGroup, TableGroup
from rawi.ui.accessible_outline import Outline, Run, outline
from rawi.ui.accessible_root import AccessibleRoot
from rawi.ui.article_view import ArticleView
from rawi.ui.tables.grid import Grid
from rawi.wording import translator

_NONE = VoidPtr(0)
_Type = QAccessible.InterfaceType


class AccessibleArticle(AccessibleRoot, QAccessibleAttributesInterface):
    """The whole article: role text, read-only, with a caret; its children are the paragraphs."""

    def __init__(self, view: ArticleView, stock: QAccessibleInterface) -> None:
        QAccessibleWidget.__init__(self, view, QAccessible.Role.EditableText, view.accessibleName())
        QAccessibleAttributesInterface.__init__(self)
        self.view = view
        self._text = shiboken6.getCppPointer(stock.textInterface())[0]
        self._pointers = shiboken6.getCppPointer(self)
        self._children: dict[int, Child] = {}
        self._groups: dict[Run, Group] = {}
        self._outline: Outline | None = None
        self._count = 0
        view.document().contentsChange.connect(self._changed)
        view.article.grown.connect(self._regroup)
        view.article.filled.connect(self._regroup)
        view.destroyed.connect(self._forget)

    def _changed(self, position: int, removed: int, added: int) -> None:
        """Children of text that went away are forgotten; where paragraphs came between or have other words, the others stay."""
        self._regroup()
        before, self._count = self._count, self.view.document().blockCount()
        if self._count < before or not self.childCount():
            self._forget()
        elif removed:
            for child in self._children.values():
                start = child.block().position()
                if start <= position + added and start + child.block().length() > position:
                    child.forget_links()
        if self._count > before:
            self._renumber()

    def _renumber(self) -> None:
        """Paragraphs came between; where one came right behind a table, Qt has moved the words there on to a new paragraph."""
        children, self._children = self._children.values(), {}
        for child in children:
            if child.block().text():
                self._children[child.number] = child
            else:
                self._unregister(child)

    def _unregister(self, child: Child) -> None:
        """Qt keeps what is registered until it is told, even when the view is gone."""
        child.forget_links()
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(child))

    def _regroup(self) -> None:
        """Lists and tables are found anew when they are next asked for; never while somebody asks one of them."""
        groups, self._groups, self._outline = self._groups.values(), {}, None
        for group in groups:
            if isinstance(group, TableGroup):
                group.forget()
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(group))

    def _forget(self) -> None:
        self._regroup()
        children, self._children = self._children.values(), {}
        for child in children:
            self._unregister(child)

    def locale(self, position: int) -> QLocale:
        """The language of the paragraph at a position; of Rawi's own words the interface's."""
        piece = self.view.article.piece_at(position)
        spoken = piece.language if piece and piece.language else translator.language()
        return QLocale(spoken.replace("-", "_"))

    @property
    def outline(self) -> Outline:
        """What stands at the top level."""
        if self._outline is None:
            self._outline = outline(self.view.article, self.view.document())
        return self._outline

    def childCount(self) -> int:
        return self.outline.count if self.view.article.piece_at(0) else 0

    def child(self, index: int) -> QAccessibleInterface | None:
        if not 0 <= index < self.childCount():
            return None
        found = self.outline.at(index)
        return self._group(found) if isinstance(found, Run) else self.paragraph(found)

    def paragraph(self, number: int) -> Child:
        """The object of a paragraph, by its number in the document."""
        if number not in self._children:
            run = self.outline.run(number)
            kind = CellChild if run and run.kind is BlockKind.TABLE else Child
            self._children[number] = kind(self, number)
            QAccessible.registerAccessibleInterface(self._children[number])
        return self._children[number]

    def _group(self, run: Run) -> Group:
        if run not in self._groups:
            kind = TableGroup if run.kind is BlockKind.TABLE else Group
            self._groups[run] = kind(self, run)
            QAccessible.registerAccessibleInterface(self._groups[run])
        return self._groups[run]

    def parent_of(self, number: int) -> QAccessibleInterface:
        """What holds a paragraph: a list, a table's row, or the article."""
        run, table = self.outline.run(number), self.table(number)
        if table is None:
            return self._group(run) if run and run.kind else self
        row, _column = table.grid.position(self.view.document().findBlockByNumber(number).position())
        return table.rows[row] if 0 <= row < len(table.rows) else self

    def table(self, number: int) -> TableGroup | None:
        """The table that a paragraph is a cell of."""
        run = self.outline.run(number)
        group = self._group(run) if run and run.kind else None
        return group if isinstance(group, TableGroup) else None

    def grid(self, number: int) -> Grid | None:
        """The cells of that table; None while the text is being changed."""
        table = self.table(number)
        return table.grid if table else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, RowGroup) or not isinstance(child, (Child, Group)):
            return -1
        number = child.run.first if isinstance(child, Group) else child.number
        own = isinstance(child, Group) or self.outline.run(number) is None
        return self.outline.number(number) if own else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        place = self.view.viewport().mapFromGlobal(QPoint(x, y))
        return self.child(self.outline.number(self.view.cursorForPosition(place).blockNumber()))

    def focusChild(self) -> QAccessibleInterface | None:
        return None

    def state(self) -> QAccessible.State:
        state = QAccessibleWidget.state(self)
        state.readOnly = True
        state.multiLine = True
        state.selectableText = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Value:
            return self.view.toPlainText()
        if kind is QAccessible.Text.Name:
            return self.view.accessibleName()
        return QAccessibleWidget.text(self, kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        """Qt's text interface, our attributes; none to edit, since the text is read-only."""
        if kind is _Type.TextInterface:
            return VoidPtr(self._text)
        if kind is _Type.AttributesInterface:
            return VoidPtr(self._pointers[1])
        if kind is _Type.EditableTextInterface:
            return _NONE
        other: Any = QAccessibleWidget.interface_cast(self, kind)
        if isinstance(other, int):
            return VoidPtr(other) if other else _NONE
        return other if isinstance(other, VoidPtr) else _NONE

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Locale]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        return self.locale(0) if key is QAccessible.Attribute.Locale else None
