"""What Rawi's own voice says of what is told: each part in its language, and when it has said all."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rawi.speech.events import ReadingEvent
from rawi.speech.player import Player
from rawi.speech.reading import Reading
from rawi.ui.announcer import Announcer
from rawi.ui.bars import NoticeBar
from rawi.ui.tell import Teller
from tests.fakes.voice import FakeSink, FakeSynthesizer


class Desk:
    """A teller, and the voices that it made."""

    def __init__(self, qtbot: QtBot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.voices: list[FakeSynthesizer] = []
        self.sink = FakeSink()
        self.bar = NoticeBar(self.widget)
        announcer = Announcer(self.widget, program="")
        self.teller = Teller(self.widget, self.bar, announcer, self._reading, "en")
        self.ended = 0
        self.teller.ended.connect(self._count)

    def _reading(self, listener: Callable[[ReadingEvent], None]) -> Reading:
        self.voices.append(FakeSynthesizer())
        return Reading(self.voices[-1], Player(self.sink, FakeSink()), listener)

    def _count(self) -> None:
        self.ended += 1

    def hear(self, qtbot: QtBot) -> None:
        """To the end."""

        def over() -> bool:
            self.sink.advance(0.1)
            return not self.teller.speaking

        qtbot.waitUntil(over, timeout=10_000)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.teller.hush()


def test_it_tells_once_that_all_is_said(qtbot: QtBot, desk: Desk) -> None:
    desk.teller.text("The bank, 40 percent", spoken=(("The bank", "pt"), ("40 percent", "")))
    assert desk.bar.label.text() == "The bank, 40 percent"
    desk.hear(qtbot)
    assert desk.voices[0].requested == ["The bank", "40 percent"]
    qtbot.wait(50)
    assert desk.ended == 1


def test_what_has_no_voice_is_passed_over_and_the_rest_said(qtbot: QtBot, desk: Desk) -> None:
    desk.teller.text("whole", spoken=(("heading", "ckb"), ("40 percent", "")))
    desk.hear(qtbot)
    assert desk.voices[0].requested[-1] == "40 percent"
    assert desk.ended == 1


def test_nothing_but_what_has_no_voice_ends_too(qtbot: QtBot, desk: Desk) -> None:
    desk.teller.text("whole", language="ckb")
    desk.hear(qtbot)
    assert desk.ended == 1


def test_who_hushes_it_is_not_told_that_it_ended(qtbot: QtBot, desk: Desk) -> None:
    desk.teller.text("One")
    desk.teller.hush()
    desk.teller.text("Two")
    assert desk.teller.speaking
    desk.hear(qtbot)
    assert desk.voices[1].requested == ["Two"]
    assert desk.ended == 1
