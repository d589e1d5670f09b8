"""Menus and toolbar, made from the table of actions."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QStyleOptionMenuItem, QToolBar

from rawi.ui.actions import ACTIONS, MENUS, Action
from rawi.ui.tool_row import MenuRow, ToolRow
from rawi.wording.keys import isolated_key, named
from rawi.wording.translator import translate


def fill(window: QMainWindow, trigger: Callable[[str], None]) -> dict[str, QAction]:
    """Fill the window's menu bar and toolbar; each action's name and its QAction."""
    menus = {name: _Menu(translate("menus", text), window) for name, text in MENUS.items()}
    MenuRow(window.menuBar(), tuple(menus.values()))
    bar = QToolBar(translate("menus", "Tools"), window)
    bar.setMovable(False)
    row = ToolRow(bar)
    bar.addWidget(row)
    listed = [action for action in ACTIONS if not action.mode]
    made = {action.name: _make(window, action, trigger) for action in listed}
    for action in listed:
        menus[action.menu].addAction(made[action.name])
        if action.tool:
            row.add(made[action.name])
    window.addToolBar(bar)
    return made


def show_keys(made: Mapping[str, QAction], keys: Callable[[str], Sequence[str]]) -> None:
    """Each action shows its keys, the first in its tooltip; `keys` gives them by the action's name."""
    for name, action in made.items():
        own, told = keys(name), action.statusTip()
        action.setShortcuts([QKeySequence(key) for key in own])
        action.setToolTip(f"{told} ({named(own[0])})" if own else told)


class _Menu(QMenu):
    """Keys keep their own direction in a right-to-left menu: a bracket would be mirrored, "Ctrl+-" turned around."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Called by Qt for every row."""
        super().initStyleOption(option, action)
        text, tab, key = option.text.partition("\t")
        if tab:
            option.text = f"{text}\t{isolated_key(key)}"


def text_of(action: Action) -> str:
    """The action's text in the reader's language."""
    text = translate("actions", action.text)
    return text.replace("{level}", action.keys[0][-1]) if action.keys else text


def _make(window: QMainWindow, action: Action, trigger: Callable[[str], None]) -> QAction:
    """A QAction; its keys are acted on by the key filter, in every keyboard layout."""
    text = text_of(action)
    made = QAction(text, window)
    made.setObjectName(action.name)
    made.setIconText(translate("actions", action.tool) if action.tool else text)
    made.setStatusTip(translate("actions", action.help))
    made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    made.setCheckable(action.checkable)
    made.triggered.connect(lambda _checked=False: trigger(action.name))
    return made
