"""One item of a menu, one row of a list, tree or table, one tab: with its place among the others."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu, QMenuBar, QTabBar, QTableView, QTreeView

from rawi.ui.self_voicing.around import around, around_menu
from rawi.ui.self_voicing.states import states
from rawi.ui.self_voicing.thing import Thing, address
from rawi.wording.self_voicing import empty, sentence

_Text = QAccessible.Text


def menu_item(menu: QMenu | QMenuBar) -> Thing:
    """The item that Enter would choose; the menu itself as long as there is none."""
    action = menu.activeAction()
    found = QAccessible.queryAccessibleInterface(menu)
    actions = menu.actions()
    if action is None or action not in actions:
        return Thing((address(menu), -1), "", "", around=around_menu(menu))
    item = found.child(actions.index(action))
    listed = [each for each in actions if each.isVisible() and not each.isSeparator()]
    return Thing(
        (address(menu), address(action)),
        item.text(_Text.Name),
        "MenuItem",
        states(item) if action.menu() is None else (),
        place=(listed.index(action) + 1, len(listed)) if action in listed else None,
        shortcut=action.shortcut().toString(),
        description=help_of(action),
        around=around_menu(menu),
    )


def help_of(action: QAction) -> str:
    """What the action does, unless its name says as much."""
    told = action.statusTip()
    return told if told.rstrip(".…") != action.text().replace("&", "").rstrip(".…") else ""


def row(view: QAbstractItemView) -> Thing:
    """The current row, as a whole where rows are chosen as a whole; of a list without one, only that it is empty if it is."""
    index = view.currentIndex()
    found = QAccessible.queryAccessibleInterface(view)
    if not index.isValid():
        value = "" if view.model().rowCount() else empty()
        told = found.text(_Text.Description)
        return Thing(
            (address(view), -1), "", "", (), value, description=told, around=around(view, itself=True)
        )
    item = found.focusChild()
    total = view.model().rowCount(index.parent())
    rows = (
        [n for n in range(total) if not _hidden(view, n, index.parent())] if total < _MANY else range(total)
    )
    return Thing(
        (address(view), index.row(), index.column(), _depth(index)),
        _name(view, index) or (item.text(_Text.Name) if item else ""),
        item.role().name if item else "ListItem",
        states(item) if item else (),
        place=(rows.index(index.row()) + 1, len(rows)) if index.row() in rows else None,
        level=_depth(index) + 1 if isinstance(view, QTreeView) and view.rootIsDecorated() else 0,
        description=item.text(_Text.Description) if item else "",
        around=around(view, itself=True),
    )


_MANY = 500


def _hidden(view: QAbstractItemView, number: int, parent: QModelIndex) -> bool:
    if isinstance(view, QTreeView):
        return view.isRowHidden(number, parent)
    hidden = getattr(view, "isRowHidden", None)
    return bool(hidden and hidden(number))


def _depth(index: QModelIndex) -> int:
    depth = 0
    while index.parent().isValid():
        index, depth = index.parent(), depth + 1
    return depth


def _name(view: QAbstractItemView, index: QModelIndex) -> str:
    """The cells of the row with their columns' names; of a single cell its text and its column's name."""
    if not isinstance(view, (QTableView, QTreeView)) or view.model().columnCount(index.parent()) < 2:
        return _words(index)
    whole = view.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows
    columns = range(view.model().columnCount(index.parent())) if whole else [index.column()]
    shown = [column for column in columns if not view.isColumnHidden(column)]
    return sentence([_cell(index.siblingAtColumn(column)) for column in shown])


def _cell(index: QModelIndex) -> str:
    """Its column's name and what stands there; the first column needs no name."""
    words = _words(index)
    head = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
    return f"{head}: {words}" if words and head and index.column() else words


def _words(index: QModelIndex) -> str:
    told = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
    return str(told) if told is not None else ""


def tab(bar: QTabBar) -> Thing:
    """The tab that is chosen."""
    item = QAccessible.queryAccessibleInterface(bar).focusChild()
    number = bar.currentIndex()
    return Thing(
        (address(bar), number),
        item.text(_Text.Name) if item else bar.tabText(number),
        "PageTab",
        place=(number + 1, bar.count()),
        around=around(bar),
    )
