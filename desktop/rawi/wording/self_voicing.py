"""What Rawi says of its own window: roles and states by the names that accessibility gives them in, words out."""

import unicodedata

from rawi.wording.figures import figure
from rawi.wording.places import hit
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_ROLES = {
    "AlertMessage": QT_TRANSLATE_NOOP("self voicing", "message"),
    "BlockQuote": QT_TRANSLATE_NOOP("self voicing", "quote"),
    "Button": QT_TRANSLATE_NOOP("self voicing", "button"),
    "ButtonDropDown": QT_TRANSLATE_NOOP("self voicing", "button"),
    "ButtonMenu": QT_TRANSLATE_NOOP("self voicing", "menu button"),
    "CheckBox": QT_TRANSLATE_NOOP("self voicing", "check box"),
    "ComboBox": QT_TRANSLATE_NOOP("self voicing", "choice"),
    "Dial": QT_TRANSLATE_NOOP("self voicing", "slider"),
    "Dialog": QT_TRANSLATE_NOOP("self voicing", "dialog"),
    "EditableText": QT_TRANSLATE_NOOP("self voicing", "text field"),
    "Graphic": QT_TRANSLATE_NOOP("self voicing", "picture"),
    "Grouping": QT_TRANSLATE_NOOP("self voicing", "group"),
    "Link": QT_TRANSLATE_NOOP("self voicing", "link"),
    "List": QT_TRANSLATE_NOOP("self voicing", "list"),
    "ListItem": QT_TRANSLATE_NOOP("self voicing", "list item"),
    "MenuBar": QT_TRANSLATE_NOOP("self voicing", "menu bar"),
    "Note": QT_TRANSLATE_NOOP("self voicing", "footnote"),
    "PageTab": QT_TRANSLATE_NOOP("self voicing", "tab"),
    "PageTabList": QT_TRANSLATE_NOOP("self voicing", "tabs"),
    "PopupMenu": QT_TRANSLATE_NOOP("self voicing", "menu"),
    "ProgressBar": QT_TRANSLATE_NOOP("self voicing", "progress"),
    "RadioButton": QT_TRANSLATE_NOOP("self voicing", "radio button"),
    "Slider": QT_TRANSLATE_NOOP("self voicing", "slider"),
    "SpinBox": QT_TRANSLATE_NOOP("self voicing", "number"),
    "Table": QT_TRANSLATE_NOOP("self voicing", "table"),
    "ToolBar": QT_TRANSLATE_NOOP("self voicing", "toolbar"),
    "Tree": QT_TRANSLATE_NOOP("self voicing", "tree"),
}
_STATES = {
    "busy": QT_TRANSLATE_NOOP("self voicing", "busy"),
    "checked": QT_TRANSLATE_NOOP("self voicing", "checked"),
    "not checked": QT_TRANSLATE_NOOP("self voicing", "not checked"),
    "partly checked": QT_TRANSLATE_NOOP("self voicing", "partly checked"),
    "pressed": QT_TRANSLATE_NOOP("self voicing", "pressed"),
    "not pressed": QT_TRANSLATE_NOOP("self voicing", "not pressed"),
    "expanded": QT_TRANSLATE_NOOP("self voicing", "expanded"),
    "collapsed": QT_TRANSLATE_NOOP("self voicing", "collapsed"),
    "has menu": QT_TRANSLATE_NOOP("self voicing", "menu"),
    "not selected": QT_TRANSLATE_NOOP("self voicing", "not selected"),
    "selected": QT_TRANSLATE_NOOP("self voicing", "selected"),
    "password": QT_TRANSLATE_NOOP("self voicing", "password"),
    "read only": QT_TRANSLATE_NOOP("self voicing", "read only"),
    "unavailable": QT_TRANSLATE_NOOP("self voicing", "unavailable"),
}
_SIGNS = {
    " ": QT_TRANSLATE_NOOP("self voicing", "space"),
    "\n": QT_TRANSLATE_NOOP("self voicing", "new line"),
    "\u2029": QT_TRANSLATE_NOOP("self voicing", "new line"),
    "\t": QT_TRANSLATE_NOOP("self voicing", "tab key"),
    ".": QT_TRANSLATE_NOOP("self voicing", "full stop"),
    ",": QT_TRANSLATE_NOOP("self voicing", "comma"),
    "-": QT_TRANSLATE_NOOP("self voicing", "hyphen"),
    "'": QT_TRANSLATE_NOOP("self voicing", "apostrophe"),
    '"': QT_TRANSLATE_NOOP("self voicing", "quotation mark"),
    "(": QT_TRANSLATE_NOOP("self voicing", "left parenthesis"),
    ")": QT_TRANSLATE_NOOP("self voicing", "right parenthesis"),
}


def role(name: str) -> str:
    """ "check box"; "" for what needs no name, as a row of a list."""
    return translate("self voicing", _ROLES[name]) if name in _ROLES else ""


def state(name: str) -> str:
    """ "not checked"."""
    return translate("self voicing", _STATES[name])


def place(number: int, total: int) -> str:
    """ "3 of 12"."""
    return hit(number, total)


def heading(number: int) -> str:
    """What is said before the words of a heading."""
    return translate("self voicing", "heading level {level}").replace("{level}", figure(number))


def sentence(parts: list[str]) -> str:
    """The parts that say something, with the interface language's comma between them; for the ear, so nothing is isolated."""
    return translate("lists", ", ").join(part for part in parts if part)


def empty() -> str:
    """A list without rows, a field or a line without text."""
    return translate("self voicing", "empty")


def character(sign: str) -> str:
    """What one character is called: signs by their names, capitals told from small letters."""
    if not sign:
        return empty()
    if sign in _SIGNS:
        return translate("self voicing", _SIGNS[sign])
    if len(sign) == 1 and unicodedata.category(sign) == "Lu":
        return translate("self voicing", "capital {letter}").replace("{letter}", sign)
    return sign


def hidden() -> str:
    """What is said in the place of each character of a password."""
    return translate("self voicing", "hidden character")


def selected(text: str) -> str:
    """More of the text is chosen."""
    return sentence([text, state("selected")])


def unselected(text: str) -> str:
    """Less of the text is chosen."""
    return sentence([text, state("not selected")])


def deleted(text: str) -> str:
    """What went away under the Backspace or Delete key."""
    return translate("self voicing", "{text} deleted").replace("{text}", text)


def percent(number: int) -> str:
    """How far something is that takes a while."""
    return translate("self voicing", "{number} percent").replace("{number}", figure(number))


def on(key: str) -> str:
    """Told as the mode begins."""
    return translate(
        "self voicing", "Rawi speaks its menus and dialogs. {key} lets it be silent again."
    ).replace("{key}", key)


def off() -> str:
    """Told as the mode ends."""
    return translate("self voicing", "Rawi speaks its menus and dialogs no more.")


def yields() -> str:
    """Told where a screen reader speaks them."""
    return translate(
        "self voicing",
        "A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.",
    )


def offer(key: str) -> str:
    """Said at the very first start."""
    return translate("self voicing", "Press {key} to have Rawi speak its menus and dialogs.").replace(
        "{key}", key
    )
