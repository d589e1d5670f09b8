"""Keys in every layout, and the table they come from."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from pytestqt.qtbot import QtBot

from rawi.ui.actions import ACTIONS, BY_NAME, STRUCTURE
from rawi.ui.keys import KeyMap
from rawi.ui.keytable.table import KeyTable

_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
POSITION = {"h": 43, "t": 28, "1": 10, "2": 11, "o": 32, "q": 24, "a": 38, "]": 35}


def press(key: int, modifiers: Qt.KeyboardModifier, scan: int) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0)


@pytest.fixture
def keys(qtbot: QtBot) -> KeyMap:
    return KeyMap((action for action in ACTIONS if not action.mode), KeyTable().keys)


@pytest.mark.parametrize(
    ("layout", "key", "modifiers", "place", "action"),
    [
        ("us", Qt.Key.Key_H, _NONE, "h", "next_heading"),
        ("ara", 0x0627, _NONE, "h", "next_heading"),
        ("ir", 0x0627, _CTRL, "t", "contents"),
        ("ru", 0x0420, _SHIFT, "h", "previous_heading"),
        ("ua", 0x0429, _CTRL, "o", "open"),
        ("fr", Qt.Key.Key_Ampersand, _NONE, "1", "next_heading_1"),
        ("fr", Qt.Key.Key_1, _SHIFT, "1", "previous_heading_1"),
        ("fr", Qt.Key.Key_Eacute, _CTRL, "2", "both"),
        ("us", Qt.Key.Key_Exclam, _SHIFT, "1", "previous_heading_1"),
        ("de", 0x002B, _NONE, "]", "next_section_key"),
    ],
)
def test_letters_first_else_the_place_on_the_keyboard(
    keys: KeyMap, layout: str, key: int, modifiers: Qt.KeyboardModifier, place: str, action: str
) -> None:
    found = keys.find(press(key, modifiers, POSITION[place]), in_text=True)
    assert found is BY_NAME[action], layout


def test_a_latin_letter_is_never_read_by_its_place(keys: KeyMap) -> None:
    """On AZERTY the key labelled A lies where Q is: Ctrl+A must not quit."""
    assert keys.find(press(Qt.Key.Key_A, _CTRL, POSITION["q"]), in_text=True) is None


def test_single_keys_belong_to_the_text(keys: KeyMap) -> None:
    assert keys.find(press(Qt.Key.Key_H, _NONE, 43), in_text=False) is None
    assert keys.find(press(Qt.Key.Key_T, _CTRL, 28), in_text=False) is BY_NAME["contents"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Equal])
def test_larger_works_with_and_without_shift(keys: KeyMap, key: int) -> None:
    for modifiers in (_CTRL, _CTRL | _SHIFT):
        assert keys.find(press(key, modifiers, 21), in_text=True) is BY_NAME["larger"]


def test_no_key_does_two_things() -> None:
    """In the text, in the library's list and in a mode: each has keys of its own beside those of the window."""
    modeless = [action for action in ACTIONS if not action.mode]
    for here in (
        [action for action in modeless if not action.in_list],
        [action for action in modeless if not action.in_text],
        [action for action in ACTIONS if action.mode == STRUCTURE],
    ):
        pressed = Counter(QKeySequence(key).toString() for action in here for key in action.keys)
        assert [key for key, count in pressed.items() if count > 1] == []
    assert len(BY_NAME) == len(ACTIONS)


def test_no_default_is_one_that_desktops_own() -> None:
    owned = {"Ctrl+F7", "Ins", "<", ">", "CapsLock"}
    assert not {key for action in ACTIONS for key in action.keys} & owned
    assert not [key for action in ACTIONS for key in action.keys if "Ctrl+Alt" in key]


@pytest.mark.parametrize(
    ("key", "action"),
    [
        (Qt.Key.Key_MediaPlay, "play"),
        (Qt.Key.Key_MediaTogglePlayPause, "play"),
        (Qt.Key.Key_MediaPause, "pause"),
        (Qt.Key.Key_MediaStop, "stop"),
        (Qt.Key.Key_MediaNext, "next_part"),
        (Qt.Key.Key_MediaPrevious, "previous_part"),
        (Qt.Key.Key_AudioForward, "next_paragraph"),
        (Qt.Key.Key_AudioRewind, "previous_paragraph"),
    ],
)
def test_media_keys_are_keys_of_the_table(keys: KeyMap, key: int, action: str) -> None:
    for in_text in (True, False):
        assert keys.find(press(key, _NONE, 172), in_text=in_text) is BY_NAME[action]
