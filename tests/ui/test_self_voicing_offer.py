"""The offer to speak menus and dialogs: when it is made, and when never again; the switch of the command line."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi import __main__, app
from rawi.cli.commands import SPEAK_INTERFACE, is_command
from rawi.settings.table import OFFERS
from rawi.ui import screen_reader
from rawi.ui.self_voicing.offer import Offer
from rawi.ui.single_instance.asked import Asked
from rawi.ui.single_instance.claim import Claim
from tests.spoken import Spoken, spoken

OFFERED = "Press Control Shift Q to have Rawi speak its menus and dialogs."


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Spoken]:
    with spoken(qtbot, qapp, monkeypatch) as made:
        made.window.teller.speak = True
        yield made


def offered(window: Spoken) -> list[str]:
    """What another start says."""
    Offer(window.window, screen_reader.running).say()
    return window.said()


def test_it_is_said_at_three_starts_and_no_more(window: Spoken) -> None:
    assert [offered(window) for _ in range(OFFERS)] == [[OFFERED]] * OFFERS
    assert offered(window) == []


def test_who_answers_hears_it_no_more(window: Spoken) -> None:
    window.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.window.preferences.settings.self_voicing_offers == OFFERS
    window.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert offered(window) == []


def test_not_beside_a_screen_reader(window: Spoken, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen_reader, "running", lambda: True)
    assert offered(window) == []


def test_not_where_problems_are_not_to_be_spoken(window: Spoken) -> None:
    window.window.teller.speak = False
    assert offered(window) == []


def test_any_key_hushes_it_and_does_what_it_does(window: Spoken) -> None:
    offer = Offer(window.window, screen_reader.running)
    offer.say()
    assert window.window.teller.speaking
    QTest.keyClick(window.window.view, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert window.voice.requested[0] == OFFERED
    assert window.said()[-1] == "Press a key to hear what it does."
    window.window.teller.text("Another notice")
    QTest.keyClick(window.window.view, Qt.Key.Key_F24)
    assert window.window.notices.label.text() != "Another notice"


def test_it_comes_by_itself_soon_after_the_start(window: Spoken, qtbot: QtBot) -> None:
    window.window.rooms.begin(speak=False)
    qtbot.waitUntil(lambda: window.voice.requested == [OFFERED])


def test_the_switch_lets_it_speak_without_the_setting(window: Spoken) -> None:
    window.window.rooms.begin(speak=True)
    QCoreApplication.processEvents()
    assert window.said()[0] == "Rawi"
    assert not window.window.preferences.settings.self_voicing
    assert window.window.rooms.self_voicing.for_now


def test_with_the_setting_it_speaks_from_the_start(window: Spoken) -> None:
    preferences = window.window.preferences
    preferences.take(replace(preferences.settings, self_voicing=True))
    assert window.said()[0] == "Rawi"


def test_the_switch_belongs_to_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[list[str], bool]] = []

    def main(asked: Asked, _claim: Claim) -> int:
        opened.append(([each.name for each in asked.paths], asked.speak and not asked.listen))
        return 0

    monkeypatch.setattr(app, "main", main)
    monkeypatch.setattr("sys.argv", ["rawi", SPEAK_INTERFACE, "story.html"])
    assert not is_command(SPEAK_INTERFACE)
    assert __main__.main() == 0
    assert opened == [(["story.html"], True)]
