"""A real window whose voice and sound device are instant: the test moves time by `heard`."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.session import Opened
from rawi.speech.player import Player
from rawi.speech.state import State
from rawi.ui.main_window import MainWindow
from rawi.voicing import Voicing
from tests.articles import article
from tests.fakes.voice import FakeSink, FakeSynthesizer
from tests.windows import running, shown_program

_STEP = 0.02
_WAIT = 20_000


class QuickVoice(FakeSynthesizer):
    """Stands where the chorus does."""

    def renew(self) -> None:
        """It has one voice."""


class Heard:
    """A program, and time that only the test moves."""

    def __init__(self, program: Program, sink: FakeSink, player: Player) -> None:
        self.program, self.window = program, program.window
        self.sink, self.player = sink, player

    @property
    def state(self) -> State:
        return self.window.listening.reading.state

    @property
    def segment(self) -> str:
        place = self.window.listening.reading.place
        return place.spot.segment if place else ""

    def run(self, seconds: float) -> None:
        """So much is heard, if the voice speaks."""
        for _ in range(round(seconds / _STEP)):
            self.window.listening.reading.tick()
            self.sink.advance(_STEP)
        self.window.listening.reading.tick()

    def until(self, condition: Callable[[], bool], most: float = 600) -> None:
        """Move time until this is so."""
        for _ in range(round(most / _STEP)):
            if condition():
                return
            self.run(_STEP)
            QCoreApplication.processEvents()
        raise AssertionError("it did not happen")


@contextmanager
def heard(qtbot: QtBot, application: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """The program until the test is over."""
    sink, players = FakeSink(), list[Player]()

    def player(_device: object, _silent: object) -> Player:
        players.append(Player(sink, FakeSink()))
        return players[-1]

    monkeypatch.setattr("rawi.speech.player.Player", player)
    monkeypatch.setattr(Voicing, "synthesizer", lambda _self, **_how: QuickVoice())
    with running(shown_program(qtbot, application)) as program:
        assert program.window.listening.reading.place is None
        yield Heard(program, sink, players[0])


@contextmanager
def dressed(qtbot: QtBot, application: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """The program with our small article, whose letters a test may change."""
    font = application.font()
    with heard(qtbot, application, monkeypatch) as made:
        made.window.opening.show(Opened(article()))
        made.window.view.article.finish()
        yield made
    application.setFont(font)


def play(qtbot: QtBot, window: MainWindow) -> None:
    """Read aloud; the first time that takes a moment."""
    window.trigger("play")
    qtbot.waitUntil(lambda: window.listening.playing, timeout=_WAIT)
