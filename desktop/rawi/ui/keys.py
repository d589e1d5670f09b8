"""A key press in, an action out, whatever the keyboard's layout.

The letter decides; where the layout has no Latin letter on a key (Arabic, Persian, Russian, Ukrainian) or a sign in
place of a digit (AZERTY), the key's position decides, by the US layout.
"""

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from rawi.ui.actions import Action

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ROWS = ((10, "1234567890-="), (24, "qwertyuiop[]"), (38, "asdfghjkl;'"), (52, "zxcvbnm,./"))
"""X11 key codes of the US layout's rows (evdev codes plus 8)."""

_X11_OFFSET = 8
_POSITIONS = {code + i: ord(sign.upper()) for code, row in _ROWS for i, sign in enumerate(row)}


class KeyMap:
    """The keys of a table of actions."""

    def __init__(self, actions: Iterable[Action], *, scan_offset: int = 0) -> None:
        """`scan_offset` is added to native scan codes: 0 on X11 and Wayland, 8 on Windows (PS/2 set 1)."""
        self._offset = scan_offset
        self._window: dict[tuple[int, int], Action] = {}
        self._text: dict[tuple[int, int], Action] = {}
        self._list: dict[tuple[int, int], Action] = {}
        for action in actions:
            for name in action.keys:
                combination = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)[0]  # type: ignore[index]  # missing in the stubs
                table = self._list if action.in_list else self._text if action.in_text else self._window
                table[_pair(combination)] = action

    def find(self, event: QKeyEvent, *, in_text: bool, in_list: bool = False) -> Action | None:
        """The action of a key press; those of the text or the library's list only while it has the focus."""
        tables = [self._window, *([self._text] if in_text else []), *([self._list] if in_list else [])]
        for pair in self._readings(event):
            for table in tables:
                if pair in table:
                    return table[pair]
        return None

    def _readings(self, event: QKeyEvent) -> list[tuple[int, int]]:
        """What the press may mean, likeliest first."""
        modifiers = (event.modifiers() & _MODIFIERS).value
        shift = Qt.KeyboardModifier.ShiftModifier.value
        key = int(Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else event.key())
        readings = [(modifiers, key)]
        sign = not chr(key).isalnum() if key < 0x110000 else False
        if sign and modifiers & shift:
            readings.append((modifiers & ~shift, key))
        latin = ord("A") <= key <= ord("Z")
        position = _POSITIONS.get(event.nativeScanCode() + self._offset)
        if position is not None and not latin:
            readings.append((modifiers, position))
        return readings


def _pair(combination: QKeyCombination) -> tuple[int, int]:
    return (combination.keyboardModifiers() & _MODIFIERS).value, int(combination.key())
