"""Rooms that are made late: by the first of their actions, once, with the actions that they have."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from tests.windows import running, shown_program

ROOMS = (
    "structure",
    "takeaway",
    "corrections",
    "dictionary",
    "casting",
    "glossary",
    "pronunciations",
    "backups",
    "targets",
    "companions",
    "looks",
    "keytable",
    "help",
    "elements",
    "printed_pages",
    "tables",
    "self_voicing",
    "welcome",
)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        yield made


def test_none_is_made_before_it_is_asked_for(program: Program) -> None:
    assert not [name for name in (*ROOMS, "_own_words") if name in vars(program.window.rooms)]


@pytest.mark.parametrize("name", ROOMS)
def test_a_room_is_made_once_and_all_its_actions_are_known(program: Program, name: str) -> None:
    rooms = program.window.rooms
    room = getattr(rooms, name)
    assert getattr(rooms, name) is room
    assert set(room.commands()) <= {*rooms.in_article(), *rooms.anywhere()}


def test_every_late_action_belongs_to_a_room(program: Program) -> None:
    rooms = program.window.rooms
    there = {action for name in ROOMS for action in getattr(rooms, name).commands()}
    assert there == {*rooms.in_article(), *rooms.anywhere()}


def test_an_action_makes_its_room(program: Program) -> None:
    program.window.trigger("copy_translation")
    assert "takeaway" in vars(program.window.rooms)
    assert "structure" not in vars(program.window.rooms)
