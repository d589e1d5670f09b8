"""The table of keys: presets, what the reader changes, what is refused, and that no key does two things."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from rawi.settings.key_choices import KeyChoices
from rawi.settings.key_names import canonical
from rawi.settings.table import INTERFACE_LANGUAGES
from rawi.ui.actions import ACTIONS, BY_NAME, MENUS
from rawi.ui.keytable.checking import accelerator, refusal
from rawi.ui.keytable.owned import Reason, reason
from rawi.ui.keytable.places import Place, meet, place_of
from rawi.ui.keytable.presets import NAMES, PRESETS
from rawi.ui.keytable.table import KeyTable

ROOT = Path(__file__).resolve().parent.parent.parent


def table(preset: str = "rawi", **changes: tuple[str, ...]) -> KeyTable:
    return KeyTable(KeyChoices(preset, changes))


def menus(language: str) -> list[str]:
    """The menu bar in an interface language."""
    if language in ("", "en"):
        return list(MENUS.values())
    root = ET.parse(ROOT / "translations" / f"rawi_{language}.ts").getroot()
    found = next(each for each in root.iter("context") if each.findtext("name") == "menus")
    words = {each.findtext("source"): each.findtext("translation") or "" for each in found.iter("message")}
    return [words[text] for text in MENUS.values()]


@pytest.mark.parametrize("preset", PRESETS)
def test_no_key_does_two_things_in_one_place(preset: str) -> None:
    keys = table(preset).keys
    pressed = [(each, key, place_of(each, key)) for each in ACTIONS for key in keys(each.name)]
    twice = [
        (one.name, other.name, key)
        for number, (one, key, here) in enumerate(pressed)
        for other, same, there in pressed[number + 1 :]
        if key == same and meet(here, there)
    ]
    assert twice == []


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("preset", PRESETS)
def test_no_key_is_one_that_opens_a_menu(preset: str, language: str) -> None:
    letters = [accelerator(text) for text in menus(language)]
    assert all(letters)
    opens = {f"Alt+{letter}" for letter in letters}
    keys = table(preset).keys
    assert not opens & {key for action in ACTIONS for key in keys(action.name)}


@pytest.mark.parametrize(
    "language",
    INTERFACE_LANGUAGES,
)
def test_each_menu_has_a_letter_of_its_own(language: str) -> None:
    letters = Counter(accelerator(text) for text in menus(language))
    assert [letter for letter, count in letters.items() if count > 1] == []


@pytest.mark.parametrize("preset", PRESETS)
def test_what_a_preset_says_is_so_and_takes_nobodys_last_key(preset: str) -> None:
    made = table(preset)
    assert set(PRESETS[preset]) <= set(BY_NAME)
    for name, keys in PRESETS[preset].items():
        assert made.keys(name) == keys
    assert [each.name for each in ACTIONS if each.keys and not made.keys(each.name)] == []
    assert set(NAMES) == set(PRESETS)


@pytest.mark.parametrize("preset", PRESETS)
def test_presets_take_no_key_that_others_own_and_write_them_as_qt_does(preset: str) -> None:
    keys = table(preset).keys
    for action in ACTIONS:
        for key in keys(action.name):
            assert key in action.keys or reason(key, place_of(action, key)) is None, (action.name, key)
            assert canonical(key) == key
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key


@pytest.mark.parametrize(
    ("key", "place", "why"),
    [
        ("Ins", Place.EVERYWHERE, Reason.SCREEN_READER),
        ("Ctrl+Ins", Place.TEXT, Reason.SCREEN_READER),
        ("CapsLock", Place.TEXT, Reason.SCREEN_READER),
        ("Ctrl+Alt+Left", Place.EVERYWHERE, Reason.DESKTOP),
        ("Ctrl+Alt+Del", Place.EVERYWHERE, Reason.DESKTOP),
        ("Ctrl+F7", Place.EVERYWHERE, Reason.DESKTOP),
        ("Alt+F4", Place.EVERYWHERE, Reason.DESKTOP),
        ("Alt+Tab", Place.EVERYWHERE, Reason.DESKTOP),
        ("Meta+L", Place.EVERYWHERE, Reason.DESKTOP),
        ("Ctrl+Space", Place.EVERYWHERE, Reason.DESKTOP),
        ("Ctrl+Alt+E", Place.EVERYWHERE, Reason.TYPES_LETTERS),
        ("<", Place.TEXT, Reason.LAYOUT),
        ("Ctrl+>", Place.TEXT, Reason.LAYOUT),
        ("F10", Place.EVERYWHERE, Reason.MENU_BAR),
        ("Shift+F10", Place.EVERYWHERE, Reason.CONTEXT_MENU),
        ("Menu", Place.LIST, Reason.CONTEXT_MENU),
        ("Tab", Place.TEXT, Reason.FOCUS),
        ("Shift+Tab", Place.EVERYWHERE, Reason.FOCUS),
        ("Down", Place.TEXT, Reason.CARET),
        ("Ctrl+Shift+Right", Place.EVERYWHERE, Reason.CARET),
        ("Home", Place.LIST, Reason.LIST),
        ("X", Place.LIST, Reason.LIST),
        ("Return", Place.TEXT, Reason.CARET),
        ("Return", Place.MODE, Reason.CARET),
        ("Ctrl+C", Place.TEXT, Reason.EDITING),
        ("Space", Place.EVERYWHERE, Reason.PLAIN),
        ("Shift+Del", Place.EVERYWHERE, Reason.PLAIN),
        ("", Place.TEXT, Reason.UNKNOWN),
        ("F12", Place.EVERYWHERE, None),
        ("Ctrl+PgDown", Place.EVERYWHERE, None),
        ("Alt+Left", Place.EVERYWHERE, None),
        ("Return", Place.LIST, None),
        ("Space", Place.TEXT, None),
        ("Ctrl+Return", Place.EVERYWHERE, None),
        ("Shift+X", Place.TEXT, None),
        ("Media Play", Place.EVERYWHERE, None),
    ],
)
def test_keys_that_others_own_are_refused_with_the_reason(key: str, place: Place, why: Reason | None) -> None:
    assert reason(key, place) is why


def test_every_reason_and_place_has_its_sentence() -> None:
    from rawi.wording import key_table

    assert {each.value for each in Reason} | {"menu"} == set(key_table._REASONS)
    for code in key_table._REASONS:
        said = key_table.use(code, "Ctrl+F7", "File")
        assert "{" not in said
        assert said.endswith(".")
    assert all(key_table.place(each) for each in Place)


@pytest.mark.parametrize(
    ("action", "key", "said"),
    [
        ("find", "Ctrl+L", "Ctrl+L is the key of “Library” everywhere. Choose another key, or take it away there first."),
        ("find", "H", "H is the key of “Next heading” in the text. Choose another key, or take it away there first."),
        ("finished", "Ctrl+Del", ""),
        ("role_title", "S", "S is the key of “Structure: Standfirst” in the structure mode. Choose another key, or take it away there first."),
        ("role_title", "H", ""),
        ("next_heading", "Ctrl+L", "Ctrl+L is the key of “Library” everywhere. Choose another key, or take it away there first."),
        ("open_entry", "Ctrl+L", "Ctrl+L is the key of “Library” everywhere. Choose another key, or take it away there first."),
        ("next_heading", "Del", ""),
        ("find", "Alt+F", "Alt+F opens the menu File. Choose another key."),
        ("find", "Alt+F4", "Alt+F4 belongs to the desktop, so Rawi would not hear of it. Choose another key."),
        ("find", "Ctrl+F", ""),
        ("stop", "Esc", ""),
    ],
)  # fmt: skip
def test_conflicts_name_the_action_and_the_place(action: str, key: str, said: str) -> None:
    assert refusal(table(), BY_NAME[action], key) == said


def test_only_what_differs_is_kept_and_a_key_that_was_given_away_stays_there() -> None:
    library, find = BY_NAME["library"], BY_NAME["find"]
    made = table().with_keys(library, ()).with_keys(find, ("Ctrl+F", "Ctrl+L"))
    assert made.choices.changes == {"library": (), "find": ("Ctrl+F", "Ctrl+L")}
    assert made.keys("library") == ()
    again = made.reset(library)
    assert again.choices.changes == {"find": ("Ctrl+F", "Ctrl+L")}
    assert again.keys("library") == ()
    assert again.reset(find).choices == KeyChoices()
    assert again.reset(find).keys("library") == ("Ctrl+L",)
    assert made.reset_all().choices == KeyChoices()


def test_another_preset_lies_below_what_the_reader_changed() -> None:
    made = table(find=("F12",), back=("Ctrl+Backspace", "Alt+Backspace")).with_preset("thorium")
    assert made.choices == KeyChoices("thorium", {"find": ("F12",)})
    assert made.keys("find") == ("F12",)
    assert made.keys("settings")[0] == "Ctrl+S"


def test_a_file_can_hold_anything_and_no_key_does_two_things() -> None:
    made = table("no such preset", find=("ctrl+q", "Ctrl+Q", "nonsense", "Alt+F4", "F12"), what=("F1",))
    assert made.keys("find") == ("Ctrl+Q", "F12")
    assert made.keys("quit") == ()
    assert made.keys("what") == ()
    assert made.keys("keys") == ("F1",)


def test_a_letter_alone_of_any_action_works_in_the_text_only() -> None:
    assert place_of(BY_NAME["find"], "B") is Place.TEXT
    assert place_of(BY_NAME["find"], "Ctrl+B") is Place.EVERYWHERE
    assert place_of(BY_NAME["open_entry"], "B") is Place.LIST
    assert place_of(BY_NAME["role_title"], "B") is Place.MODE


@pytest.mark.parametrize(
    "path", sorted((ROOT / "resources" / "help").glob("guide.*.md")), ids=lambda path: path.stem
)
def test_every_key_that_the_help_names_is_an_actions(path: Path) -> None:
    named = re.findall(r"\{(\w+)\}", path.read_text(encoding="utf-8"))
    assert set(named) <= set(BY_NAME)
    english = (ROOT / "resources" / "help" / "guide.en.md").read_text(encoding="utf-8")
    assert Counter(named) == Counter(re.findall(r"\{(\w+)\}", english))
