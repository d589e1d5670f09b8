"""The table's actions as rows of a list: by menu, with their keys, filtered by what is typed."""

from collections.abc import Iterator
from dataclasses import dataclass

from rawi.text.folding import fold
from rawi.ui.actions import Action
from rawi.ui.keytable.checking import called
from rawi.ui.keytable.places import Place, place_of
from rawi.ui.keytable.sheet import by_menu
from rawi.ui.keytable.table import KeyTable
from rawi.wording import key_table as words
from rawi.wording.keys import listing
from rawi.wording.translator import translate


@dataclass(frozen=True, slots=True)
class Row:
    """`action` is None for a menu's name above its actions. `text` is seen, `said` heard."""

    action: Action | None
    text: str
    said: str = ""


def rows(table: KeyTable, typed: str, kept: Action | None = None) -> Iterator[Row]:
    """Those whose words or keys hold every word that is typed, and `kept`, which the reader is at."""
    for menu, actions in by_menu(table):
        found = [each for each in actions if each is kept or _holds(table, menu, each, typed)]
        if found:
            yield Row(None, menu)
        yield from (_row(table, menu, action) for action in found)


def _row(table: KeyTable, menu: str, action: Action) -> Row:
    keys = table.keys(action.name)
    places = dict.fromkeys(place_of(action, key) for key in keys)
    where = [words.place(each) for each in places if each is not Place.EVERYWHERE]
    first = words.row(called(action), keys)
    second = words.below(translate("actions", action.help), where, changed=table.changed(action))
    return Row(action, f"{first}\n{second}", f"{first}. {second}. {menu}")


def _holds(table: KeyTable, menu: str, action: Action, typed: str) -> bool:
    keys = table.keys(action.name)
    text = " ".join((menu, called(action), translate("actions", action.help), listing(keys), *keys))
    folded, lower = fold(text), text.lower()
    return all(fold(word) in folded and (fold(word) or word in lower) for word in typed.lower().split())
