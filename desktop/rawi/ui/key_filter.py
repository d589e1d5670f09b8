"""Sees every key press before the widgets do and triggers the action it belongs to."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QMainWindow

from rawi.ui.actions import ACTIONS, Action
from rawi.ui.article_view import ArticleView
from rawi.ui.keys import KeyMap

_X11_OFFSET = 8
_STRONG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KeyFilter(QObject):
    """`trigger` runs an action; `hush` is called for a press of Control alone; `describe` gets the next action instead, if asked."""

    def __init__(self, window: QMainWindow, trigger: Callable[[str], None], hush: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._trigger, self._hush = window, trigger, hush
        self._map = KeyMap(ACTIONS, scan_offset=_X11_OFFSET if sys.platform == "win32" else 0)
        self._control_alone = False
        self.describe: Callable[[Action | None], None] | None = None
        self.single_keys = True
        self.control_hushes = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True where the key was an action's."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return False
        if watched is not QApplication.focusWidget() or not self._ours():
            return False
        if kind is QEvent.Type.KeyRelease:
            return self._released(event)
        self._control_alone = event.key() == Qt.Key.Key_Control
        return self._pressed(watched, event)

    def _ours(self) -> bool:
        """Dialogs and open menus have their own keys."""
        busy = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return busy is None and QApplication.activeWindow() is self._window

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Control and self._control_alone and self.control_hushes:
            self._hush()
        self._control_alone = False
        return False

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        typing = isinstance(watched, (QLineEdit, QComboBox, QAbstractSpinBox))
        function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
        if typing and not (event.modifiers() & _STRONG or function_key):
            return False
        action = self._map.find(event, in_text=isinstance(watched, ArticleView))
        if action and action.in_text and not self.single_keys and action.name != "play_key":
            action = None
        if self.describe is not None and event.key() not in (
            Qt.Key.Key_Shift,
            Qt.Key.Key_Control,
            Qt.Key.Key_Alt,
        ):
            describe, self.describe = self.describe, None
            describe(action)
            return True
        if action is None:
            return False
        self._trigger(action.name)
        return True
