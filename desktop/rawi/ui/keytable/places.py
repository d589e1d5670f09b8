"""Where a key of an action works, and where two of them would be in each other's way."""

from enum import StrEnum

from rawi.settings.key_names import types
from rawi.ui.actions import Action


class Place(StrEnum):
    """`EVERYWHERE` is the window; a `MODE` has keys of its own that come before all others in the text."""

    EVERYWHERE = "everywhere"
    TEXT = "text"
    LIST = "list"
    MODE = "mode"


def place_of(action: Action, key: str) -> Place:
    """Where this key of the action works: a letter alone never works where it could be typed, so only in the text."""
    if action.mode:
        return Place.MODE
    if action.in_list:
        return Place.LIST
    return Place.TEXT if action.in_text or types(key) else Place.EVERYWHERE


def meet(one: Place, other: Place) -> bool:
    """True where the same key would have to do two things."""
    if Place.MODE in (one, other):
        return one is other
    return one is other or Place.EVERYWHERE in (one, other)
