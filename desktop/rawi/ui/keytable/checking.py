"""An action and the key that the reader wants for it in; what stands against it out, as a sentence."""

from rawi.settings.key_names import split
from rawi.ui.actions import MENUS, Action
from rawi.ui.keytable.own_keys import plain
from rawi.ui.keytable.owned import reason
from rawi.ui.keytable.places import Place, place_of
from rawi.ui.keytable.table import KeyTable
from rawi.ui.menus import text_of
from rawi.wording import key_table as words
from rawi.wording.translator import translate


def accelerator(text: str) -> str:
    """The letter that opens a menu with Alt; "" without one."""
    _, mark, rest = text.partition("&")
    return rest[:1].upper() if mark else ""


def menu_of(key: str) -> str:
    """The menu that a key opens in the reader's language; "" for none."""
    modifiers, last = split(key)
    texts = [translate("menus", text) for text in MENUS.values()]
    return next((plain(each) for each in texts if modifiers == {"Alt"} and accelerator(each) == last), "")


def other_use(key: str, place: Place) -> str:
    """What a key does there that no action can have; "" for nothing."""
    menu = menu_of(key)
    if menu:
        return words.use("menu", key, menu)
    owned = reason(key, place)
    return words.use(owned, key) if owned else ""


def refusal(table: KeyTable, action: Action, key: str) -> str:
    """Why the action cannot have this key; "" where it can."""
    place = place_of(action, key)
    owned = "" if key in action.keys else other_use(key, place)
    if owned:
        return words.refused(owned)
    holder = table.holder(action, key)
    return words.taken(key, called(holder), words.place(place_of(holder, key))) if holder else ""


def called(action: Action) -> str:
    """An action's text without what a menu adds to it."""
    return text_of(action).rstrip("… ")
