"""Keys in the reader's language: what a key is called, and which key an action has for this reader."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from rawi.article.model import Direction
from rawi.settings.key_names import parts
from rawi.text.direction import of_language
from rawi.wording.translator import QT_TRANSLATE_NOOP, language, translate

_NAMES = {
    "Ctrl": QT_TRANSLATE_NOOP("key_names", "Ctrl"),
    "Alt": QT_TRANSLATE_NOOP("key_names", "Alt"),
    "Shift": QT_TRANSLATE_NOOP("key_names", "Shift"),
    "Space": QT_TRANSLATE_NOOP("key_names", "Space"),
    "Esc": QT_TRANSLATE_NOOP("key_names", "Escape"),
    "Return": QT_TRANSLATE_NOOP("key_names", "Enter"),
    "Enter": QT_TRANSLATE_NOOP("key_names", "Enter on the number pad"),
    "Del": QT_TRANSLATE_NOOP("key_names", "Delete"),
    "Backspace": QT_TRANSLATE_NOOP("key_names", "Backspace"),
    "PgUp": QT_TRANSLATE_NOOP("key_names", "Page Up"),
    "PgDown": QT_TRANSLATE_NOOP("key_names", "Page Down"),
    "Home": QT_TRANSLATE_NOOP("key_names", "Home"),
    "End": QT_TRANSLATE_NOOP("key_names", "End"),
    "Left": QT_TRANSLATE_NOOP("key_names", "Left"),
    "Right": QT_TRANSLATE_NOOP("key_names", "Right"),
    "Up": QT_TRANSLATE_NOOP("key_names", "Up"),
    "Down": QT_TRANSLATE_NOOP("key_names", "Down"),
    "Tab": QT_TRANSLATE_NOOP("key_names", "Tab"),
    "NumPad": QT_TRANSLATE_NOOP("key_names", "The number pad"),
    "Ins": QT_TRANSLATE_NOOP("key_names", "Insert"),
    "Media Play": QT_TRANSLATE_NOOP("key_names", "Media key Play"),
    "Toggle Media Play/Pause": QT_TRANSLATE_NOOP("key_names", "Media key Play or Pause"),
    "Media Pause": QT_TRANSLATE_NOOP("key_names", "Media key Pause"),
    "Media Stop": QT_TRANSLATE_NOOP("key_names", "Media key Stop"),
    "Media Next": QT_TRANSLATE_NOOP("key_names", "Media key Next"),
    "Media Previous": QT_TRANSLATE_NOOP("key_names", "Media key Previous"),
    "Media Rewind": QT_TRANSLATE_NOOP("key_names", "Media key Rewind"),
    "Media Fast Forward": QT_TRANSLATE_NOOP("key_names", "Media key Fast Forward"),
}
_SPOKEN = {"Ctrl": QT_TRANSLATE_NOOP("key_names", "Control")}
"""What is said in full where a voice would spell it."""


class Keys(Protocol):
    """Which keys an action has, the one to be named first, and where it stands in the menus."""

    def keys(self, name: str) -> Sequence[str]:
        """In Qt's portable names; none for an action that is only in the menu."""

    def in_menu(self, name: str) -> str:
        """Words that lead to it: its text and its menu."""


_asked: list[Callable[[], Keys]] = []


def install(keys: Callable[[], Keys]) -> None:
    """Ask these from now on; they are made when a sentence first names a key."""
    _asked[:] = [keys]


def named(key: str) -> str:
    """A key as menus show it: "Ctrl+Page Down"; in a right-to-left language it keeps its own direction."""
    return isolated_key("+".join(_part(each, _NAMES) for each in parts(key)))


def spoken(key: str) -> str:
    """A key as it is said: "Control Page Down"."""
    return isolated_key(" ".join(_part(each, _NAMES | _SPOKEN) for each in parts(key)))


def listing(keys: Sequence[str]) -> str:
    """Several keys, one after the other."""
    return translate("lists", ", ").join(map(named, keys))


def filled(text: str, *, aloud: bool = False, **actions: str) -> str:
    """The text with each slot filled with the key of an action; without a key, with the words that lead to it in the menus.

    `aloud` is for sentences that are meant to be heard before they are read.
    """
    for slot, name in actions.items():
        text = text.replace("{" + slot + "}", key_of(name, aloud=aloud))
    return text


def key_of(name: str, *, aloud: bool = False) -> str:
    """The first key of an action, or where it is in the menus."""
    if not _asked:
        return name
    asked = _asked[-1]()
    keys = asked.keys(name)
    if not keys:
        return asked.in_menu(name)
    return spoken(keys[0]) if aloud else named(keys[0])


def _part(name: str, names: Mapping[str, str]) -> str:
    return translate("key_names", names[name]) if name in names else name


def isolated_key(text: str) -> str:
    """A key's name as it may stand in the interface language: right-to-left, a sign alone would be mirrored, a row of signs turned around."""
    return f"\u2066{text}\u2069" if of_language(language()) is Direction.RTL else text
