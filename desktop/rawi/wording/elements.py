"""The list of an article's elements, in words."""

from rawi.wording.figures import counted, figure
from rawi.wording.isolation import within
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

KINDS = {
    "heading": QT_TRANSLATE_NOOP("elements", "&Headings"),
    "link": QT_TRANSLATE_NOOP("elements", "Lin&ks"),
    "list": QT_TRANSLATE_NOOP("elements", "&Lists"),
    "table": QT_TRANSLATE_NOOP("elements", "&Tables"),
    "quote": QT_TRANSLATE_NOOP("elements", "&Quotes"),
    "image": QT_TRANSLATE_NOOP("elements", "&Pictures"),
    "footnote": QT_TRANSLATE_NOOP("elements", "&Footnotes"),
    "note": QT_TRANSLATE_NOOP("elements", "&Bookmarks and highlights"),
    "mark": QT_TRANSLATE_NOOP("elements", "&Marks of the translation"),
}
"""The kinds in the order they are offered, with the letter that chooses each."""


def title() -> str:
    """What the window is called."""
    return translate("elements", "Elements of the article")


def chooser() -> str:
    """What the row of kinds is called."""
    return translate("elements", "Kind")


def act() -> str:
    """What Enter does."""
    return translate("elements", "Go there")


def kind(code: str, number: int | None = None) -> str:
    """A kind, with its key letter after an ampersand, and how many there are of it once that is known."""
    name = translate("elements", KINDS[code])
    if number is None:
        return name
    text = translate("elements", "{kind} ({number})")
    return text.replace("{kind}", name).replace("{number}", figure(number))


def called(code: str) -> str:
    """A kind without the sign of its key; Chinese has its letter in parentheses behind the word."""
    name = translate("elements", KINDS[code])
    head, ampersand, rest = name.partition("&")
    if ampersand and head.endswith("(") and rest[1:2] == ")":
        return head[:-1].rstrip() + rest[2:]
    return head + rest


def note(code: str, shown: int, total: int, *, searching: bool) -> str:
    """What stands above the list."""
    if searching:
        text = translate("elements", "{kind}: {number} so far, still looking through the article")
    elif not total:
        text = translate("elements", "{kind}: this article has none.")
    elif shown == total:
        text = translate("elements", "{kind}: {number}. Enter goes to one, Left and Right change the kind.")
    else:
        text = translate("elements", "{kind}: {shown} of {number}")
    for slot, value in (("kind", called(code)), ("shown", figure(shown)), ("number", figure(total))):
        text = text.replace("{" + slot + "}", value)
    return text


def heading(text: str, level: int) -> str:
    """The row of a heading."""
    row = translate("elements", "{text}, level {level}")
    return row.replace("{text}", within(row, text)).replace("{level}", figure(level))


def of_list(items: int, first: str) -> str:
    """The row of a list: how long it is and how it begins."""
    size = counted("elements", "%n item", "%n items", items)
    return f"{size}: {within(size, first)}"
