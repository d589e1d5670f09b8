"""The caret before and after a key in, what is said of its way out: character, word, line or paragraph, by the key; what is selected."""

from PySide6.QtCore import QKeyCombination, Qt

from rawi.ui.self_voicing.fields import Field
from rawi.wording import self_voicing as words

_Key, _Held = Qt.Key, Qt.KeyboardModifier
_ALONG, _ACROSS = (_Key.Key_Left, _Key.Key_Right), (_Key.Key_Up, _Key.Key_Down)
_PAGES, _ENDS = (_Key.Key_PageUp, _Key.Key_PageDown), (_Key.Key_Home, _Key.Key_End)
_MOVES = (*_ALONG, *_ACROSS, *_PAGES, *_ENDS)
_SHORT = 300


def moves(pressed: QKeyCombination) -> bool:
    """True for the keys of the caret; Alt makes others of them."""
    return pressed.key() in _MOVES and not pressed.keyboardModifiers() & _Held.AltModifier


def selects(pressed: QKeyCombination) -> bool:
    """True for the keys that select."""
    held = pressed.keyboardModifiers()
    everything = pressed.key() == _Key.Key_A and bool(held & _Held.ControlModifier)
    return everything or (moves(pressed) and bool(held & _Held.ShiftModifier))


def moved(before: Field, now: Field, pressed: QKeyCombination) -> str:
    """What the caret is at now; "" where it did not move."""
    if (before.caret, before.line) == (now.caret, now.line):
        return ""
    said = _unit(now, pressed)
    return words.sentence([now.lead if now.number != before.number else "", said])


def _unit(now: Field, pressed: QKeyCombination) -> str:
    strong = bool(pressed.keyboardModifiers() & _Held.ControlModifier)
    key = pressed.key()
    if key in _ALONG and strong:
        return now.word.strip() or words.character(now.character)
    if key in _ALONG or (key in _ENDS and not strong):
        return words.hidden() if now.secret and now.character else words.character(now.character)
    text = now.paragraph if key in _ACROSS and strong else now.line
    return text.strip() or words.empty()


def selection(before: Field, now: Field) -> str:
    """What was added to what is selected, or taken from it."""
    old, new = before.selected, now.selected
    if old == new:
        return ""
    if new and old and (new.startswith(old) or new.endswith(old)):
        return words.selected(_short(_rest(new, old)))
    if old and (old.startswith(new) or old.endswith(new)):
        return words.unselected(_short(_rest(old, new)))
    return words.selected(_short(new)) if new else words.unselected(_short(old))


def _rest(longer: str, shorter: str) -> str:
    return longer[len(shorter) :] if longer.startswith(shorter) else longer[: len(longer) - len(shorter)]


def _short(text: str) -> str:
    """A single character by its name, of a long text the beginning."""
    return words.character(text) if len(text) == 1 else text[:_SHORT]
