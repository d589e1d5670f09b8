"""What is said of a change, apart from any window; and how a screen reader is found."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.ui.screen_reader import reader_process, running
from rawi.ui.self_voicing.difference import explained, told
from rawi.ui.self_voicing.fields import Field
from rawi.ui.self_voicing.thing import Around, Thing
from rawi.ui.self_voicing.typing import changed, typed

_WINDOW = Around((1,), "Rawi", "Window")


def field(text: str, *, secret: bool = False) -> Field:
    return Field(1, len(text), "", "", text, text=text, editable=True, secret=secret)


@given(st.text(max_size=20), st.text(max_size=20))
def test_a_change_is_what_makes_one_text_of_the_other(before: str, now: str) -> None:
    gone, came, at = changed(before, now)
    assert before[:at] + came + before[at + len(gone) :] == now


@pytest.mark.parametrize(
    ("before", "now", "manner", "expected"),
    [
        ("", "a", "characters", "a"),
        ("a", "a.", "characters", "full stop"),
        ("one tw", "one two", "words", ""),
        ("one two", "one two ", "words", "two"),
        ("one two", "one two.", "words", "two"),
        ("", "pasted text", "nothing", "pasted text"),
        ("one two", "one ", "nothing", "two deleted"),
        ("ab", "a", "characters", "b deleted"),
        ("a ", "a", "characters", "space deleted"),
        ("ß", "ßÜ", "characters", "capital Ü"),
    ],
)
def test_what_is_said_of_typing(before: str, now: str, manner: str, expected: str) -> None:
    assert typed(field(before), field(now), manner) == expected


def test_of_a_password_nothing_is_told() -> None:
    assert typed(field("●", secret=True), field("●●", secret=True), "characters") == "hidden character"
    assert typed(field("●", secret=True), field("●●", secret=True), "nothing") == ""


def test_what_the_focus_is_in_is_said_once() -> None:
    first = Thing((2,), "Open", "Button", around=(_WINDOW,))
    second = Thing((3,), "Save", "Button", ("unavailable",), description="Keeps it", around=(_WINDOW,))
    assert told(None, first) == [("Rawi", ""), ("Open, button", "")]
    assert told(first, second) == [("Save, button, unavailable", "")]
    assert explained(first, second) == "Keeps it"
    assert told(second, second) == []
    assert explained(second, second) == ""


def test_only_what_changed_is_said() -> None:
    before = Thing((2,), "Loud", "CheckBox", ("not checked",))
    assert told(before, Thing((2,), "Loud", "CheckBox", ("checked",))) == [("checked", "")]
    assert told(before, Thing((2,), "Louder", "CheckBox", ("not checked",))) == [("Louder", "")]
    row = Thing((2, 0, 0), "News", "ListItem", ("not selected",))
    assert told(row, Thing((2, 0, 0), "News", "ListItem")) == [("selected", "")]


def test_a_screen_reader_is_found_by_its_process(tmp_path: Path) -> None:
    for number, name in (("1", "init"), ("20", "rawi"), ("self", "orca")):
        (tmp_path / number).mkdir()
        (tmp_path / number / "comm").write_text(f"{name}\n")
    (tmp_path / "21").mkdir()
    assert not reader_process(tmp_path)
    (tmp_path / "20" / "comm").write_text("orca\n")
    assert reader_process(tmp_path)
    assert reader_process(tmp_path / "missing")


@pytest.mark.skipif(os.name != "posix", reason="reads the list of processes")
def test_without_anybody_who_asks_none_runs() -> None:
    assert not running()
