"""The name of a key as somebody wrote it in, the one way to write it out: Qt's portable text."""

import re

MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
"""In Qt's order."""

NAMED = (
    "Backspace", "Del", "Down", "End", "Enter", "Esc", "Home", "Ins", "Left", "PgDown", "PgUp", "Return", "Right", "Space",
    "Tab", "Backtab", "Up", "Menu", "Print", "Pause", "Help", "CapsLock", "NumLock", "ScrollLock", "SysReq",
    "Media Play", "Media Pause", "Media Stop", "Media Next", "Media Previous", "Media Rewind", "Media Fast Forward",
    "Toggle Media Play/Pause",
)  # fmt: skip
_NAMED = {name.lower(): name for name in NAMED}
_MODIFIERS = {name.lower(): name for name in MODIFIERS}
_FUNCTION = re.compile(r"f([1-9]|[12][0-9]|3[0-5])")


def split(key: str) -> tuple[frozenset[str], str]:
    """The modifiers of a key, and its last part ("Ctrl++" ends in "+")."""
    head, plus, last = key.rpartition("+")
    if plus and not last and (not head or head.endswith("+")):
        head, last = head.removesuffix("+"), "+"
    return frozenset(filter(None, head.split("+"))), last


def parts(key: str) -> tuple[str, ...]:
    """The modifiers in their order, and the last part."""
    modifiers, last = split(key)
    return (*(each for each in MODIFIERS if each in modifiers), last)


def joined(modifiers: frozenset[str], last: str) -> str:
    """The other way round."""
    return "+".join((*(each for each in MODIFIERS if each in modifiers), last))


def canonical(key: str) -> str:
    """The one way to write this key; "" for what is none."""
    found, last = split(key.strip())
    modifiers = frozenset(_MODIFIERS.get(each.strip().lower(), "") for each in found)
    if "" in modifiers:
        return ""
    if _FUNCTION.fullmatch(last.lower()):
        return joined(modifiers, last.upper())
    if len(last) == 1 and last.isprintable() and not last.isspace():
        upper = last.upper()
        return joined(modifiers, upper if len(upper) == 1 else last)
    name = _NAMED.get(last.lower(), "")
    return joined(modifiers, name) if name else ""


def types(key: str) -> bool:
    """True for a key that writes a letter or sign where text can be typed; the space bar is none of them."""
    modifiers, last = split(key)
    return len(last) == 1 and not modifiers - {"Shift"}
