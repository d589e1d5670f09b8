"""What the focus is in: window or dialog, group, toolbar, list, menu."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLabel, QMenu, QMenuBar, QMessageBox, QWidget

from rawi.ui.self_voicing.thing import Around, address

_Role, _Text = QAccessible.Role, QAccessible.Text
_GROUPS = (_Role.Grouping, _Role.ToolBar)


def around(widget: QWidget, *, itself: bool = False) -> tuple[Around, ...]:
    """From the window inwards; `itself` with the widget too, which is a list whose row has the focus."""
    found = list(_groups(widget))
    inner = [_list(widget)] if itself else []
    return (window_of(widget.window()), *reversed(found), *inner)


def around_menu(menu: QMenu | QMenuBar) -> tuple[Around, ...]:
    """The menu, by its title."""
    if isinstance(menu, QMenuBar):
        return (window_of(menu.window()), Around((address(menu),), "", "MenuBar"))
    return (Around((address(menu),), menu.title().replace("&", ""), "PopupMenu"),)


def window_of(window: QWidget) -> Around:
    """With its title; of a dialog also the text that it begins with."""
    if isinstance(window, QDialog):
        return Around((address(window),), window.windowTitle(), "Dialog", _first_text(window))
    return Around((address(window),), window.windowTitle(), "Window")


def _first_text(dialog: QDialog) -> str:
    """The question of a message, or the first label that names no field."""
    if isinstance(dialog, QMessageBox):
        return "\n".join(each for each in (dialog.text(), dialog.informativeText()) if each)
    labels = (each for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog))
    free = (each for each in labels if each.buddy() is None and _own_text(each))
    return next((each.text() for each in free), "")


def _own_text(label: QLabel) -> bool:
    """Labels of other widgets' insides say nothing; what is in sight only as a picture neither."""
    return bool(label.text()) and label.focusPolicy() is Qt.FocusPolicy.NoFocus


def _groups(widget: QWidget) -> Iterator[Around]:
    """Groups with a name, from the widget outwards."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        found = QAccessible.queryAccessibleInterface(parent)
        if found and found.role() in _GROUPS:
            name = found.text(_Text.Name) or parent.windowTitle()
            if name:
                yield Around((address(parent),), name, found.role().name)
        parent = parent.parentWidget()


def _list(view: QWidget) -> Around:
    found = QAccessible.queryAccessibleInterface(view)
    combo = view.window().windowType() is Qt.WindowType.Popup and isinstance(view, QAbstractItemView)
    return Around(
        (address(view),), "" if combo else found.text(_Text.Name), "" if combo else found.role().name
    )
