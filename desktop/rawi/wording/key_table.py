"""The window of keys, in words."""

from collections.abc import Sequence

from rawi.wording.figures import figure
from rawi.wording.isolation import within
from rawi.wording.keys import listing, named
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_REASONS = {
    "unknown": QT_TRANSLATE_NOOP("keys", "This key has no name that Rawi could keep."),
    "screen_reader": QT_TRANSLATE_NOOP("keys", "{key} belongs to screen readers."),
    "desktop": QT_TRANSLATE_NOOP("keys", "{key} belongs to the desktop, so Rawi would not hear of it."),
    "types_letters": QT_TRANSLATE_NOOP("keys", "{key} writes a letter on many keyboards."),
    "layout": QT_TRANSLATE_NOOP("keys", "{key} lies on another key in other layouts."),
    "menu_bar": QT_TRANSLATE_NOOP("keys", "{key} goes to the menu bar."),
    "menu": QT_TRANSLATE_NOOP("keys", "{key} opens the menu {menu}."),
    "context_menu": QT_TRANSLATE_NOOP("keys", "{key} opens the context menu."),
    "focus": QT_TRANSLATE_NOOP("keys", "{key} goes from one part of the window to the next."),
    "caret": QT_TRANSLATE_NOOP("keys", "{key} moves the caret in the text, or opens what it is on."),
    "list": QT_TRANSLATE_NOOP("keys", "{key} moves in the list, or finds what begins so."),
    "editing": QT_TRANSLATE_NOOP("keys", "{key} copies or selects."),
    "plain": QT_TRANSLATE_NOOP("keys", "{key} is needed to write and to press buttons."),
}  # fmt: skip
_PLACES = {
    "everywhere": QT_TRANSLATE_NOOP("keys", "everywhere"),
    "text": QT_TRANSLATE_NOOP("keys", "in the text"),
    "list": QT_TRANSLATE_NOOP("keys", "in the library’s list"),
    "mode": QT_TRANSLATE_NOOP("keys", "in the structure mode"),
}


def title() -> str:
    """The window."""
    return translate("keys", "Keys")


def about() -> str:
    """What can be done in it."""
    return translate("keys", "Enter gives the chosen action another key, Delete takes one away.")


def place(code: str) -> str:
    """Where a key works."""
    return translate("keys", _PLACES[code])


def row(text: str, keys: Sequence[str]) -> str:
    """An action and its keys, as the list shows them."""
    return f"{text}: {listing(keys) or none()}"


def none() -> str:
    """An action without any key."""
    return translate("keys", "only in the menu")


def below(help_text: str, where: Sequence[str], *, changed: bool) -> str:
    """What an action does, where its keys work, and whether the reader changed them."""
    said = [help_text, *where, *([translate("keys", "your own")] if changed else [])]
    return " · ".join(said)


def shown(count: int, total: int) -> str:
    """How many actions the filter leaves."""
    if count == total:
        return about()
    text = translate("keys", "{count} of {total} actions")
    return text.replace("{count}", figure(count)).replace("{total}", figure(total))


def use(code: str, key: str, menu: str = "") -> str:
    """What a key is for that no action can have."""
    text = translate("keys", _REASONS[code])
    return text.replace("{key}", named(key)).replace("{menu}", within(text, menu))


def refused(why: str) -> str:
    """A key cannot be chosen, for this reason."""
    instead = translate("keys", "Choose another key.")
    return f"{why} {instead}"


def taken(key: str, action: str, where: str) -> str:
    """Another action has the key there."""
    text = translate(
        "keys", "{key} is the key of “{action}” {where}. Choose another key, or take it away there first."
    )
    return (
        text.replace("{key}", named(key)).replace("{action}", within(text, action)).replace("{where}", where)
    )


def ask(action: str) -> str:
    """The reader is to press the new key."""
    text = translate("keys", "Press the new key for “{action}”. Escape cancels.")
    return text.replace("{action}", within(text, action))


def field() -> str:
    """Where the new key is pressed."""
    return translate("keys", "New key")


def now(action: str, keys: Sequence[str]) -> str:
    """What an action's keys are after a change."""
    text = translate("keys", "{action}: {keys}")
    return text.replace("{action}", within(text, action)).replace("{keys}", listing(keys) or none())


def only_in_text(key: str) -> str:
    """A letter alone cannot work where it could be typed."""
    return translate("keys", "{key} works in the text.").replace("{key}", named(key))


def preset(name: str, changed: int) -> str:
    """Another preset is used."""
    text = translate("keys", "Keys as in {program}.").replace("{program}", name)
    if not changed:
        return text
    kept = translate("keys", "Those that you changed yourself stay: {count}.")
    return f"{text} {kept.replace('{count}', figure(changed))}"


def all_reset(name: str) -> str:
    """What the reader changed is gone."""
    return translate("keys", "All keys are as in {program} again.").replace("{program}", name)


def ask_reset(count: int) -> str:
    """The question before that."""
    return translate("keys", "Take back every key that you changed ({count})?").replace(
        "{count}", figure(count)
    )


def nothing_changed() -> str:
    """There is nothing to take back."""
    return translate("keys", "You have changed no key.")


def take_away() -> str:
    """The button that takes a key away, and its window."""
    return translate("keys", "Take away")


def which(action: str) -> str:
    """Asks which key of several."""
    text = translate("keys", "Which key of “{action}”?")
    return text.replace("{action}", within(text, action))


def copied() -> str:
    """The list is on the clipboard."""
    return translate("keys", "The list of keys is copied.")


def saved(name: str) -> str:
    """The list is a file."""
    text = translate("keys", "Saved as “{name}”.")
    return text.replace("{name}", within(text, name))


def described(key: str, action: str, help_text: str) -> str:
    """What a key does."""
    text = translate("keys", "{key}: {action}. {help}")
    slots = {"key": named(key), "action": within(text, action), "help": help_text}
    for slot, value in slots.items():
        text = text.replace("{" + slot + "}", value)
    return text


def described_nothing(key: str) -> str:
    """It does nothing."""
    return translate("keys", "{key} does nothing here.").replace("{key}", named(key))
