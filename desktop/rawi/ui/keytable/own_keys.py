"""The reader's keys while Rawi runs: looked up, changed, stored, and named in sentences."""

import re

from rawi.settings.key_choices import KeyStore
from rawi.ui.actions import BY_NAME, MENUS
from rawi.ui.keytable.table import KeyTable
from rawi.wording.isolation import within
from rawi.wording.translator import translate

_ACCELERATOR = re.compile(r"\s*\(&\w\)|&")


def plain(text: str) -> str:
    """The text of a menu without its accelerator, which Chinese has in brackets behind it."""
    return _ACCELERATOR.sub("", text)


class OwnKeys:
    """`table` is what holds now."""

    def __init__(self, store: KeyStore) -> None:
        self._store = store
        self.table = KeyTable(store.load())
        self.problem = store.problem

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action, the one that is named first."""
        return self.table.keys(name)

    def in_menu(self, name: str) -> str:
        """An action and the menu that it stands in."""
        action = BY_NAME[name]
        text = translate("keys", "“{action}” in the menu {menu}")
        menu = plain(translate("menus", MENUS[action.menu]))
        shown = translate("actions", action.text).rstrip("…")
        return text.replace("{action}", within(text, shown)).replace("{menu}", within(text, menu))

    def take(self, table: KeyTable) -> None:
        """Use these from now on, and store them; RawiError OUTPUT_FAILED where that cannot be done."""
        self.table = table
        self._store.save(table.choices)
