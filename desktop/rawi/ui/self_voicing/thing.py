"""What has the focus, as accessibility tells it: values that can be compared with those of a moment later."""

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject

Key = tuple[int, ...]
"""Tells one thing from every other: its widget, and its row and column or its number in it."""


def address(thing: QObject) -> int:
    """Where Qt's object lies; its Python object may be another one the next time."""
    return int(shiboken6.getCppPointer(thing)[0])


@dataclass(frozen=True, slots=True)
class Around:
    """A window, group, list or menu that the focus is in; `text` is what a dialog says first."""

    key: Key
    name: str
    role: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Thing:
    """`role` and `states` by the names that accessibility and `wording.self_voicing` have for them; `place` is which of how many.

    `language` is the value's, "" for the interface's. `level` is the depth of a tree's row, 0 where that says nothing. `around` runs from the window inwards.
    """

    key: Key
    name: str
    role: str
    states: tuple[str, ...] = ()
    value: str = ""
    language: str = ""
    place: tuple[int, int] | None = None
    level: int = 0
    shortcut: str = ""
    description: str = ""
    around: tuple[Around, ...] = ()
