"""Sees every key press before the widgets do and triggers the action it belongs to."""

import sys
from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QMainWindow, QMenuBar

from rawi.settings.key_names import types
from rawi.ui.actions import ACTIONS, STRUCTURE, Action
from rawi.ui.article_view import ArticleView
from rawi.ui.contents import HEADING_KEYS
from rawi.ui.keys import KeyMap, written
from rawi.ui.keytable.places import Place

LIST_KEYS = "listKeys"
"""The property of a widget whose keys are those of a list of articles."""

_LEVELS = ("next_heading_", "previous_heading_")

MENU_BAR = "F10"
"""Goes to the menu bar, as Alt alone does; no action has it."""

_HUSHES = Qt.Key.Key_Meta if sys.platform == "darwin" else Qt.Key.Key_Control
"""The key that is labelled Control: on macOS Qt calls Command so."""

_ALT_OPENS_MENUS = sys.platform != "darwin"
"""On macOS menus are elsewhere, and Control and Option are held for each command of VoiceOver."""

_MENU_BAR_KEYS = (Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_STRONG = _CONTROL | Qt.KeyboardModifier.AltModifier
_MEDIA = (
    Qt.Key.Key_MediaPlay,
    Qt.Key.Key_MediaPause,
    Qt.Key.Key_MediaTogglePlayPause,
    Qt.Key.Key_MediaStop,
    Qt.Key.Key_MediaNext,
    Qt.Key.Key_MediaPrevious,
    Qt.Key.Key_AudioForward,
    Qt.Key.Key_AudioRewind,
)


_EDITING = (
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class KeyFilter(QObject):
    """`trigger` runs an action; `hush` is called for a press of Control alone; `describe` gets the next action instead, if asked.

    A press of Alt alone opens the menu bar. Qt's own rule for that goes wrong where assistive technology holds keys back
    and sends them again: after Alt+Right it takes the release for Alt alone. So it hears of Alt only from here.
    """

    def __init__(
        self,
        window: QMainWindow,
        keys: Callable[[str], Sequence[str]],
        trigger: Callable[[str], None],
        hush: Callable[[], None],
    ) -> None:
        """`keys` gives those of an action by its name."""
        super().__init__(window)
        self._window, self._trigger, self._hush = window, trigger, hush
        self.of = keys
        self.mode = ""
        self._alone: int | None = None
        self._menu_bar = False
        self.describe: Callable[[str, Action | None], None] | None = None
        self.single_keys = True
        self.control_hushes = True

    def renew(self) -> None:
        """The keys are others now: they are put in order when the next one is pressed."""
        for name in ("_map", "_structure"):
            vars(self).pop(name, None)

    @cached_property
    def _map(self) -> KeyMap:
        return KeyMap((each for each in ACTIONS if not each.mode), self.of)

    @cached_property
    def _structure(self) -> KeyMap:
        return KeyMap((each for each in ACTIONS if each.mode == STRUCTURE), self.of)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True where the key was an action's."""
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride and self.describe is not None and self._ours():
            event.accept()
            return True
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return event.key() in _MENU_BAR_KEYS and not self._menu_bar and self._ours()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return False
        if not self._ours():
            return kind is QEvent.Type.KeyPress and self._elsewhere(watched, event)
        return watched is QApplication.focusWidget() and self._here(watched, event)

    def _here(self, watched: QObject, event: QKeyEvent) -> bool:
        """In the window itself."""
        if event.type() is QEvent.Type.KeyRelease:
            return self._released(event)
        self._alone = event.key()
        return self._pressed(watched, event)

    def _action(self, watched: QObject, event: QKeyEvent) -> Action | None:
        """The action of a key; in the text, those of the mode come before the others."""
        in_text = isinstance(watched, ArticleView)
        if in_text and self.mode:
            found = self._structure.find(event, in_text=True)
            if found:
                return found
        if watched.property(HEADING_KEYS):
            found = self._map.find(event, in_text=True)
            if found and found.name.startswith(_LEVELS):
                return found
        found = self._map.find(event, in_text=in_text, in_list=bool(watched.property(LIST_KEYS)))
        if found and found.in_table and not (isinstance(watched, ArticleView) and watched.in_table()):
            return None
        return found

    @property
    def place(self) -> Place:
        """Where a key would work now."""
        focus = QApplication.focusWidget()
        if isinstance(focus, ArticleView):
            return Place.TEXT
        return Place.LIST if focus and focus.property(LIST_KEYS) else Place.EVERYWHERE

    def _ours(self) -> bool:
        """Dialogs, open menus and the menu bar have their own keys."""
        busy = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        menus = isinstance(QApplication.focusWidget(), QMenuBar)
        return busy is None and not menus and QApplication.activeWindow() is self._window

    def _elsewhere(self, watched: QObject, event: QKeyEvent) -> bool:
        """In a dialog or a menu of this program: the few actions that work there too."""
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        action = self._map.find(event, in_text=False) if watched is target else None
        if action is None or not action.everywhere:
            return False
        self._trigger(action.name)
        return True

    def _released(self, event: QKeyEvent) -> bool:
        alone, self._alone = self._alone == event.key(), None
        if alone and event.key() == _HUSHES and self.control_hushes:
            self._hush()
        if alone and event.key() == Qt.Key.Key_Alt and _ALT_OPENS_MENUS and not self._menu_bar:
            self._open_menu_bar()
            return True
        return False

    def _open_menu_bar(self) -> None:
        """Let Qt see what it takes for Alt alone."""
        self._menu_bar = True
        none = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._window, QKeyEvent(kind, Qt.Key.Key_Alt, none))
        self._menu_bar = False

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        typing = isinstance(watched, (QLineEdit, QComboBox, QAbstractSpinBox))
        if typing and (_edits(event) or not _passes_typing(event)):
            return False
        key = written(event)
        action = self._action(watched, event)
        if action and not action.mode and types(key) and not self.single_keys:
            action = None
        if self.describe is not None and key:
            describe, self.describe = self.describe, None
            describe(key, action)
            return True
        if key == MENU_BAR:
            self._open_menu_bar()
            return True
        if action is None:
            return False
        self._trigger(action.name)
        return True


def _is_single(event: QKeyEvent) -> bool:
    """True for keys that write something, alone or with Shift; Space is what starts and pauses everywhere."""
    return event.text().isprintable() and bool(event.text().strip()) and not event.modifiers() & _STRONG


def _passes_typing(event: QKeyEvent) -> bool:
    """True for keys that are no typing: with Control or Alt, but for those that open a choice (Alt+Down, Alt+Up); F and media keys."""
    opens = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
    strong = event.modifiers() & (_CONTROL if opens else _STRONG)
    return bool(strong) or event.key() in _MEDIA or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35


def _edits(event: QKeyEvent) -> bool:
    """True for keys that belong to a text field while it has the focus."""
    return any(event.matches(each) for each in _EDITING)
