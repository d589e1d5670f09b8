"""The keys in, a list to keep or to print out: as a page, and as plain text."""

from collections.abc import Iterator
from html import escape

from rawi.text.direction import of_language
from rawi.ui.actions import MENUS, Action
from rawi.ui.keytable.checking import called
from rawi.ui.keytable.own_keys import plain
from rawi.ui.keytable.table import KeyTable
from rawi.wording import key_table as words
from rawi.wording.keys import named
from rawi.wording.translator import language, translate

_STYLE = (
    "body{font-family:sans-serif;font-size:12pt;max-width:50em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #767676;padding:4pt;text-align:start;"
    "vertical-align:top}kbd{font-weight:bold;unicode-bidi:isolate}"
)


def by_menu(table: KeyTable) -> Iterator[tuple[str, list[Action]]]:
    """Each menu's words and its actions."""
    for name, text in MENUS.items():
        yield plain(translate("menus", text)), [each for each in table.actions if each.menu == name]


def html(table: KeyTable) -> str:
    """A complete page with a table a menu."""
    code = language()
    parts = [
        f'<!DOCTYPE html><html lang="{code}" dir="{of_language(code).value}"><head><meta charset="utf-8">'
        f"<title>{escape(words.title())}</title><style>{_STYLE}</style></head><body><h1>{escape(words.title())}</h1>"
    ]
    for menu, actions in by_menu(table):
        rows = "".join(_row(table, action) for action in actions)
        parts.append(f"<h2>{escape(menu)}</h2><table>{rows}</table>")
    return "".join((*parts, "</body></html>"))


def _row(table: KeyTable, action: Action) -> str:
    keys = ", ".join(f'<kbd dir="ltr">{escape(named(key))}</kbd>' for key in table.keys(action.name))
    told = f"<b>{escape(called(action))}</b><br>{escape(translate('actions', action.help))}"
    return f"<tr><td>{keys or escape(words.none())}</td><td>{told}</td></tr>"


def text(table: KeyTable) -> str:
    """The same without marks."""
    parts = []
    for menu, actions in by_menu(table):
        rows = [words.row(called(action), table.keys(action.name)) for action in actions]
        parts.append("\n".join((menu, *rows)))
    return "\n\n".join(parts) + "\n"
