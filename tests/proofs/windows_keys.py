"""Keys and windows of Windows, through its own calls; nothing here works elsewhere."""

import ctypes
import sys
import time
from ctypes import c_int, c_ulong

KEYS = {
    "Control": 0x11,
    "Alt": 0x12,
    "Shift": 0x10,
    "Escape": 0x1B,
    "Return": 0x0D,
    "Tab": 0x09,
    "Down": 0x28,
    "Up": 0x26,
    "F10": 0x79,
}
"""Names to virtual keys; a letter or digit is its own."""

_EXTENDED = frozenset({0x26, 0x28})
_UP, _IS_EXTENDED = 0x0002, 0x0001
_SET_FOREGROUND_LOCK = 0x2001
_SHORT = 0.05


def press(combination: str) -> None:
    """Press and release a key as a person does: "Control+t"."""
    codes = [KEYS.get(name) or ord(name.upper()) for name in combination.split("+")]
    for code in codes:
        _send(code, 0)
    for code in reversed(codes):
        _send(code, _UP)


def _send(code: int, flags: int) -> None:
    if sys.platform == "win32":
        user = ctypes.windll.user32
        extended = _IS_EXTENDED if code in _EXTENDED else 0
        user.keybd_event(code, user.MapVirtualKeyW(code, 0), flags | extended, 0)
    time.sleep(_SHORT)


def let_anyone_come_to_the_front() -> None:
    """Windows keeps a program that was started by another from taking the focus; for this session it need not."""
    if sys.platform == "win32":
        ctypes.windll.user32.SystemParametersInfoW(_SET_FOREGROUND_LOCK, 0, None, 0)


def bring_to_front(process: int) -> bool:
    """Give the focus to the first window of a process that can be seen; False while there is none."""
    found: list[int] = []
    if sys.platform == "win32":
        user = ctypes.windll.user32
        kind = ctypes.WINFUNCTYPE(c_int, c_ulong, c_ulong)

        def look(window: int, _nothing: int) -> int:
            owner = c_ulong()
            user.GetWindowThreadProcessId(window, ctypes.byref(owner))
            if owner.value == process and user.IsWindowVisible(window):
                found.append(window)
            return 1

        user.EnumWindows(kind(look), 0)
        if found:
            user.SetForegroundWindow(found[0])
    return bool(found)
