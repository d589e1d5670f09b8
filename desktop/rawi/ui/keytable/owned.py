"""A key and where it is to work in, the reason why Rawi must not take it out.

Sources: Orca's, NVDA's and JAWS's lists of keys (Insert and Caps Lock are their modifiers, the number pad theirs to read
with), GNOME's, KDE's and Windows' shortcuts of the desktop, and what was measured of layouts: Control with Alt is AltGr
where letters need it, and the Persian layout swaps < and >.
"""

from enum import StrEnum

from rawi.settings.key_names import split, types
from rawi.ui.keytable.places import Place


class Reason(StrEnum):
    """Why a key cannot be chosen."""

    UNKNOWN = "unknown"
    SCREEN_READER = "screen_reader"
    DESKTOP = "desktop"
    TYPES_LETTERS = "types_letters"
    LAYOUT = "layout"
    MENU_BAR = "menu_bar"
    CONTEXT_MENU = "context_menu"
    FOCUS = "focus"
    CARET = "caret"
    LIST = "list"
    EDITING = "editing"
    PLAIN = "plain"


NUMBER_PAD = "NumPad"
"""Stands for any key of it."""

_SCREEN_READER = {"Ins", "CapsLock", "NumLock", "ScrollLock", NUMBER_PAD}
_DESKTOP = {"Print", "SysReq", "Pause", "Help"}
_DESKTOP_WHOLE = {"Ctrl+F7", "Alt+Tab", "Alt+Esc", "Ctrl+Esc", "Alt+Space", "Ctrl+Space", "Alt+Shift+Tab"}
_ARROWS = {"Left", "Right", "Up", "Down"}
_MOVING = {*_ARROWS, "Home", "End", "PgUp", "PgDown"}
_EDITING = {"Ctrl+C", "Ctrl+A"}
_WRITING = {"Space", "Return", "Enter", "Backspace", "Del"}


def reason(key: str, place: Place) -> Reason | None:
    """Why not, for a key in its one way to write it; None where it may be chosen."""
    modifiers, last = split(key)
    if not last:
        return Reason.UNKNOWN
    return _owned(key, modifiers, last) or _of_widgets(key, modifiers, last, place)


def _owned(key: str, modifiers: frozenset[str], last: str) -> Reason | None:
    """What others see before Rawi does."""
    found = {
        Reason.SCREEN_READER: last in _SCREEN_READER,
        Reason.DESKTOP: key in _DESKTOP_WHOLE or last in _DESKTOP or _of_desktop(modifiers, last),
        Reason.TYPES_LETTERS: {"Ctrl", "Alt"} <= modifiers,
        Reason.LAYOUT: last in ("<", ">"),
        Reason.MENU_BAR: key == "F10",
        Reason.CONTEXT_MENU: last == "Menu" or key == "Shift+F10",
    }
    return next((each for each, so in found.items() if so), None)


def _of_desktop(modifiers: frozenset[str], last: str) -> bool:
    """With the system's key; Alt with a function key; Control and Alt with what writes nothing, as the arrows."""
    function = modifiers == {"Alt"} and last.startswith("F") and last[1:].isdigit()
    return "Meta" in modifiers or function or ({"Ctrl", "Alt"} <= modifiers and len(last) > 1)


def _of_widgets(key: str, modifiers: frozenset[str], last: str, place: Place) -> Reason | None:
    """What the reader needs to get about, to read with the caret, and to write."""
    if last in ("Tab", "Backtab"):
        return Reason.FOCUS
    plain = not modifiers - {"Shift"}
    if last in _MOVING and (plain or ("Ctrl" in modifiers and last not in ("PgUp", "PgDown"))):
        return Reason.LIST if place is Place.LIST else Reason.CARET
    if key in _EDITING:
        return Reason.EDITING
    if place is Place.LIST:
        return Reason.LIST if types(key) else None
    if last in ("Return", "Enter") and plain:
        return Reason.CARET
    return Reason.PLAIN if place is Place.EVERYWHERE and plain and last in _WRITING else None
