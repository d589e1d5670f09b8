"""What assistive technology sees of the article: one read-only text with a caret, and its headings, paragraphs and links.

Qt's own object for a text browser is a label without structure. Its text interface works, so it is borrowed; the
structure is added here. Rules of the bindings: `interface_cast` answers with a VoidPtr to the interface's own part of
the C++ object, VoidPtr(0) for none; children are kept alive as long as they are registered.
"""

from typing import Any

import shiboken6
from PySide6.QtCore import QLocale, QObject, QPoint, QRect, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QTextBlock,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from rawi.ui import accessible_words
from rawi.ui.accessible_words import Link, description
from rawi.ui.article_view import ArticleView
from rawi.ui.picture_object import picture_address

_NONE = VoidPtr(0)
_Type = QAccessible.InterfaceType


class _Child(QAccessibleInterface, QAccessibleAttributesInterface, QAccessibleActionInterface):
    """One paragraph of the document, or one link in it."""

    def __init__(self, article: "AccessibleArticle", number: int, link: Link | None = None) -> None:
        QAccessibleInterface.__init__(self)
        QAccessibleAttributesInterface.__init__(self)
        QAccessibleActionInterface.__init__(self)
        self.article, self.link = article, link
        self._block = article.view.document().findBlockByNumber(number)
        self._pointers = shiboken6.getCppPointer(self)
        self._links: list[_Child] | None = None

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
        return self.article.child(self.number) if self.link else self.article

    @property
    def made(self) -> list["_Child"]:
        """The links that were asked for so far."""
        return self._links or []

    def forget_links(self) -> None:
        """The paragraph has other words now."""
        for link in self.made:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(link))
        self._links = None

    def links(self) -> list["_Child"]:
        """The links of the paragraph, made once."""
        if self._links is None:
            found = [] if self.link else accessible_words.links(self.block())
            self._links = [_Child(self.article, self.number, each) for each in found]
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
        return 0 if self.link else self.block().blockFormat().headingLevel()

    def role(self) -> QAccessible.Role:
        if self.link:
            return QAccessible.Role.Link
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
        if self.link:
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
        return accessible_words.link_name(block, self.link) if self.link else accessible_words.name(block)

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


class AccessibleArticle(QAccessibleWidget, QAccessibleAttributesInterface):
    """The whole article: role text, read-only, with a caret; its children are the paragraphs."""

    def __init__(self, view: ArticleView, stock: QAccessibleInterface) -> None:
        QAccessibleWidget.__init__(self, view, QAccessible.Role.EditableText, view.accessibleName())
        QAccessibleAttributesInterface.__init__(self)
        self.view = view
        self._text = shiboken6.getCppPointer(stock.textInterface())[0]
        self._pointers = shiboken6.getCppPointer(self)
        self._children: dict[int, _Child] = {}
        self._count = 0
        view.document().contentsChange.connect(self._changed)
        view.destroyed.connect(self._forget)

    def _changed(self, position: int, removed: int, added: int) -> None:
        """Children of text that went away are forgotten; where paragraphs came between or have other words, the others stay."""
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

    def _unregister(self, child: _Child) -> None:
        """Qt keeps what is registered until it is told, even when the view is gone."""
        child.forget_links()
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(child))

    def _forget(self) -> None:
        children, self._children = self._children.values(), {}
        for child in children:
            self._unregister(child)

    def locale(self, position: int) -> QLocale:
        """The language of the paragraph at a position."""
        piece = self.view.article.piece_at(position)
        return QLocale(piece.language.replace("-", "_")) if piece and piece.language else QLocale()

    def childCount(self) -> int:
        return self.view.document().blockCount() if self.view.article.piece_at(0) else 0

    def child(self, index: int) -> QAccessibleInterface | None:
        if not 0 <= index < self.childCount():
            return None
        if index not in self._children:
            self._children[index] = _Child(self, index)
            QAccessible.registerAccessibleInterface(self._children[index])
        return self._children[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, _Child) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        place = self.view.viewport().mapFromGlobal(QPoint(x, y))
        return self.child(self.view.cursorForPosition(place).blockNumber())

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
