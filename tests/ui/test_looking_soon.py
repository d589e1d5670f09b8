"""While the next sound is awaited the window looks for it often, and no longer than that."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.settings import resources
from rawi.speech.player import Player
from rawi.speech.state import State
from tests.windows import running, shown_program

WAIT = 20_000


def test_it_looks_often_while_it_waits(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = [True]
    monkeypatch.setattr(Player, "starving", property(lambda _self: waiting[0]))
    with running(shown_program(qtbot, qapp)) as program:
        window = program.window
        with qtbot.waitSignal(window.ready, timeout=WAIT):
            window.open(resources.sample())
        listening = window.listening
        usual = listening._timer.interval()
        window.trigger("play")
        qtbot.waitUntil(lambda: listening.reading.state is State.PLAYING, timeout=WAIT)
        assert listening._timer.interval() < usual / 4
        waiting[0] = False
        qtbot.waitUntil(lambda: listening._timer.interval() == usual, timeout=WAIT)
        waiting[0] = True
        qtbot.waitUntil(lambda: listening._timer.interval() < usual / 4, timeout=WAIT)
        window.trigger("stop")
        qtbot.waitUntil(lambda: listening._timer.interval() == usual, timeout=WAIT)
