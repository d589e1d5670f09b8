"""A key press in, an action out, whatever the keyboard's layout.

The letter decides; where the layout has no Latin letter on a key (Arabic, Persian, Russian, Ukrainian) or a sign in
place of a digit (AZERTY), the key's position decides, by the US layout.
"""

import sys
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from rawi.settings.key_names import joined
from rawi.ui.actions import Action
from rawi.ui.keytable.places import Place, place_of

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ROWS = ((10, "1234567890-="), (24, "qwertyuiop[]"), (38, "asdfghjkl;'"), (52, "zxcvbnm,./"))
"""X11 key codes of the US layout's rows (evdev codes plus 8); X11 and Wayland tell them as native scan codes."""

_X11_OFFSET = 8
"""Native scan codes on Windows are PS/2's of set 1, which are evdev's for these rows."""

_MACOS = ((0, "asdfhgzxcv"), (11, "bqweryt123465=97-80]ou[ip"), (37, "lj'k;"), (43, ",/nm."))
"""Native virtual keys of macOS, where scan codes say nothing (kVK_ANSI_… in Carbon's HIToolbox/Events.h)."""

_X11_PLACES = {code + i: ord(sign.upper()) for code, row in _ROWS for i, sign in enumerate(row)}
_MACOS_PLACES = {code + i: ord(sign.upper()) for code, row in _MACOS for i, sign in enumerate(row)}
_UNICODE = 0x110000
_NAMES = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Meta": Qt.KeyboardModifier.MetaModifier,
}
_ALONE = frozenset(
    int(key)
    for key in (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_unknown,
    )
)


class KeyMap:
    """The keys of a table of actions."""

    def __init__(self, actions: Iterable[Action], keys: Callable[[str], Sequence[str]]) -> None:
        """`keys` gives those of an action by its name."""
        self._window: dict[tuple[int, int], Action] = {}
        self._text: dict[tuple[int, int], Action] = {}
        self._list: dict[tuple[int, int], Action] = {}
        tables = {Place.LIST: self._list, Place.EVERYWHERE: self._window}
        for action in actions:
            for name in keys(action.name):
                tables.get(place_of(action, name), self._text)[_pair(_combination(name))] = action

    def find(self, event: QKeyEvent, *, in_text: bool, in_list: bool = False) -> Action | None:
        """The action of a key press; those of the text or the library's list only while it has the focus."""
        tables = [self._window, *([self._text] if in_text else []), *([self._list] if in_list else [])]
        for pair in _readings(event):
            for table in tables:
                if pair in table:
                    return table[pair]
        return None


def written(event: QKeyEvent) -> str:
    """A key press as the key that it is kept as; "" for a modifier alone.

    A letter that is not Latin is kept as the US layout's letter at its place, a sign on the row of digits as its digit:
    so it is the same key on the reader's other layouts.
    """
    key = int(event.key())
    if key in _ALONE:
        return ""
    modifiers, place = (event.modifiers() & _MODIFIERS).value, us_sign(event)
    if place is not None and not _latin(key) and (_letter(key) or chr(place).isdigit()):
        key = place
    elif _sign(key):
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier.value
    names = frozenset(name for name, one in _NAMES.items() if modifiers & one.value)
    last = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    return joined(names, {"Backtab": "Tab"}.get(last, last)) if last else ""


def _readings(event: QKeyEvent) -> list[tuple[int, int]]:
    """What the press may mean, likeliest first."""
    modifiers = (event.modifiers() & _MODIFIERS).value
    shift = Qt.KeyboardModifier.ShiftModifier.value
    key = int(Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else event.key())
    readings = [(modifiers, key)]
    if _sign(key) and modifiers & shift:
        readings.append((modifiers & ~shift, key))
    position = us_sign(event)
    if position is not None and not _latin(key):
        readings.append((modifiers, position))
    return readings


def us_sign(event: QKeyEvent, system: str = sys.platform) -> int | None:
    """The code of the sign that the US layout has at this place ("H", "1"); None for a key of another kind. `system` is as `sys.platform` has it."""
    if system == "darwin":
        return _MACOS_PLACES.get(event.nativeVirtualKey())
    offset = _X11_OFFSET if system == "win32" else 0
    return _X11_PLACES.get(event.nativeScanCode() + offset)


def _latin(key: int) -> bool:
    return ord("A") <= key <= ord("Z")


def _letter(key: int) -> bool:
    return key < _UNICODE and chr(key).isalpha()


def _sign(key: int) -> bool:
    return key < _UNICODE and not chr(key).isalnum() and not chr(key).isspace()


def _combination(name: str) -> QKeyCombination:
    return QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)[0]  # type: ignore[index,no-any-return]  # missing in the stubs


def _pair(combination: QKeyCombination) -> tuple[int, int]:
    return (combination.keyboardModifiers() & _MODIFIERS).value, int(combination.key())
