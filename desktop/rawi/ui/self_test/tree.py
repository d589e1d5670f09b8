"""The accessibility tree of a window that shows an article, read in the same process and compared with the article."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from rawi.article.model import Article, BlockKind
from rawi.selftest.comparing import story
from rawi.selftest.model import Fault
from rawi.session import Opened
from rawi.ui.main_window import MainWindow

Role = QAccessible.Role
_OFFSCREEN = "propagateSizeHints"
_GROUPS = (Role.List, Role.Table, Role.Row)
_KINDS = {
    BlockKind.LIST_ITEM: Role.ListItem,
    BlockKind.QUOTE: Role.BlockQuote,
    BlockKind.PARAGRAPH: Role.Paragraph,
}


def quiet() -> None:
    """What Qt says of a screen that nobody sees is of no use to who reads the table; all else is said."""

    def tell(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if _OFFSCREEN not in text:
            sys.stderr.write(f"{text}\n")

    qInstallMessageHandler(tell)


def shown(window: MainWindow, article: Article) -> None:
    """Show the whole article, as where a screen reader is there."""
    QAccessible.setActive(True)
    window.teller.speak = False
    window.show()
    window.opening.show(Opened(article))
    window.view.article.finish()
    QApplication.processEvents()


def judge(window: MainWindow, article: Article) -> int:
    """How many objects were looked at. Fault where one that takes the focus, or a menu's entry, has no name, or where the article's
    headings, lists, quotes, cells or links are not told as what they are.
    """
    named = _judge_names(window)
    nodes = list(_within(QAccessible.queryAccessibleInterface(window.view)))
    _judge_headings(nodes, article)
    for kind, role in _KINDS.items():
        wanted = sum(each.kind is kind for each in story(article))
        _judge_count(role.name, sum(node.role() is role for node in nodes), wanted)
    cells = sum(node.role() in (Role.Cell, Role.ColumnHeader, Role.RowHeader) for node in nodes)
    _judge_count(Role.Cell.name, cells, sum(len(row) for each in story(article) for row in each.rows))
    return named + len(nodes)


def _within(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What stands in the text, and in its lists and tables instead of these."""
    for number in range(node.childCount()):
        child = node.child(number)
        if child.role() in _GROUPS:
            yield from _within(child)
        else:
            yield child


def _judge_headings(nodes: list[QAccessibleInterface], article: Article) -> None:
    found = [(_name(node), _level(node)) for node in nodes if node.role() is Role.Heading]
    for heading, level in [
        (article.title, 1),
        *((s.heading, s.level) for s in article.sections if s.heading),
    ]:
        if (heading, level) not in found:
            raise Fault("missing", text=heading)


def _judge_count(name: str, found: int, wanted: int) -> None:
    """Bylines and standfirsts are paragraphs too, so there may be more."""
    if found < wanted:
        raise Fault("elements", name=name, count=str(found), total=str(wanted))


def _judge_names(window: MainWindow) -> int:
    """What takes the focus, and every entry of the menus."""
    objects = [
        each
        for each in window.findChildren(QWidget)
        if each.focusPolicy().value
        and not each.objectName().startswith("qt_")
        and not isinstance(each, QMenu)
    ]
    for widget in objects:
        inside = widget.parentWidget()
        told = _name(QAccessible.queryAccessibleInterface(widget)) or (
            inside.accessibleName() if inside else ""
        )
        if not told:
            raise Fault("nameless", text=type(widget).__name__)
    entries = list(_entries(window.menuBar().actions()))
    for action in entries:
        if not action.text().strip("&"):
            raise Fault("nameless", text=action.objectName() or Role.MenuItem.name)
    if not objects or not entries:
        raise Fault("elements", name=Role.MenuItem.name, count=str(len(entries)), total="1")
    return len(objects) + len(entries)


def _entries(actions: Sequence[QAction]) -> Iterator[QAction]:
    """Each entry, and those of its menu."""
    for action in actions:
        if not action.isSeparator():
            yield action
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _entries(menu.actions())


def _name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def _level(node: QAccessibleInterface) -> int:
    return int(node.attributesInterface().attributeValue(QAccessible.Attribute.Level))
