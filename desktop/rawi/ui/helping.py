"""Help about keys: what one of them does."""

from collections.abc import Callable

from rawi.ui.actions import Action
from rawi.ui.key_filter import KeyFilter
from rawi.ui.menus import text_of
from rawi.ui.tell import Teller
from rawi.wording import key_table as words
from rawi.wording.translator import translate


class Helping:
    """Answers "describe_key"."""

    def __init__(self, keys: KeyFilter, teller: Teller) -> None:
        self._keys, self._teller = keys, teller

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"describe_key": self.describe_key}

    def describe_key(self) -> None:
        """The next key is told, not done."""
        self._teller.text(translate("keys", "Press a key to hear what it does."))
        self._keys.describe = self._tell

    def _tell(self, key: str, action: Action | None) -> None:
        if action:
            help_text = translate("actions", action.help)
            self._teller.text(words.described(key, text_of(action).rstrip("…"), help_text))
        else:
            from rawi.ui.keytable.checking import other_use

            self._teller.text(other_use(key, self._keys.place) or words.described_nothing(key))
