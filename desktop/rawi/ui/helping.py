"""Help about keys: the list of all, and what one of them does."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from rawi.ui.actions import Action
from rawi.ui.key_filter import KeyFilter
from rawi.ui.tell import Teller
from rawi.wording.translator import translate


class Helping:
    """Answers "keys" and "describe_key"."""

    def __init__(self, window: QWidget, keys: KeyFilter, teller: Teller) -> None:
        self._window, self._keys, self._teller = window, keys, teller

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"keys": self.show_keys, "describe_key": self.describe_key}

    def show_keys(self) -> None:
        """The list of every key."""
        from rawi.ui.help_dialogs import show_keys

        show_keys(self._window)

    def describe_key(self) -> None:
        """The next key is told, not done."""
        self._teller.text(translate("keys", "Press a key to hear what it does."))
        self._keys.describe = self._tell

    def _tell(self, action: Action | None) -> None:
        self._teller.text(
            translate("actions", action.help) if action else translate("keys", "This key does nothing here.")
        )
