"""Menus and toolbar, made from the table of actions."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolBar

from rawi.ui.actions import ACTIONS, MENUS, Action
from rawi.ui.tool_row import ToolRow
from rawi.wording.translator import translate


def fill(window: QMainWindow, trigger: Callable[[str], None]) -> dict[str, QAction]:
    """Fill the window's menu bar and toolbar; each action's name and its QAction."""
    menus = {name: window.menuBar().addMenu(translate("menus", text)) for name, text in MENUS.items()}
    bar = QToolBar(translate("menus", "Tools"), window)
    bar.setMovable(False)
    row = ToolRow(bar)
    bar.addWidget(row)
    listed = [action for action in ACTIONS if not action.mode]
    made = {action.name: _make(window, action, trigger) for action in listed}
    for action in listed:
        menus[action.menu].addAction(made[action.name])
        if action.tool:
            row.add(made[action.name], translate("actions", action.tool))
    window.addToolBar(bar)
    return made


def text_of(action: Action) -> str:
    """The action's text in the reader's language."""
    text = translate("actions", action.text)
    return text.replace("{level}", action.keys[0][-1]) if action.keys else text


def _make(window: QMainWindow, action: Action, trigger: Callable[[str], None]) -> QAction:
    """A QAction that shows its keys; they are acted on by the key filter, in every keyboard layout."""
    text = text_of(action)
    made = QAction(text, window)
    made.setObjectName(action.name)
    made.setIconText(translate("actions", action.tool) if action.tool else text)
    help_text = translate("actions", action.help)
    made.setToolTip(f"{help_text} ({action.keys[0]})" if action.keys else help_text)
    made.setStatusTip(translate("actions", action.help))
    made.setShortcuts([QKeySequence(key) for key in action.keys])
    made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    made.setCheckable(action.checkable)
    made.triggered.connect(lambda _checked=False: trigger(action.name))
    return made
