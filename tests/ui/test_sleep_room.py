"""The sleep timer in the window, with a voice and a time that the test moves."""

from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.session import Opened
from rawi.speech.sleeping import Sleep, Until
from rawi.speech.state import State
from rawi.ui.choosing import ChoosingDialog
from rawi.ui.sleeping.dialog import typed
from rawi.ui.sleeping.room import AGAIN, SleepRoom
from tests.articles import article
from tests.heard import Heard, heard, play
from tests.speech.test_reading import PLAN

Key = Qt.Key


class Clock:
    """Seconds, as the test wants them."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    with heard(qtbot, qapp, monkeypatch) as made:
        made.window.opening.show(Opened(article()))
        made.window.listening.reading.load(PLAN)
        yield made


@pytest.fixture
def clock(story: Heard, monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(story.window.rooms.companions.sleep, "_clock", made)
    return made


@pytest.fixture
def room(story: Heard, clock: Clock) -> SleepRoom:
    return story.window.rooms.companions.sleep


def later(story: Heard, clock: Clock, seconds: float) -> None:
    """Time goes by, and the timer looks."""
    clock.now += seconds
    story.window.rooms.companions.sleep._tick()


def status(story: Heard) -> str:
    return story.window.statusBar().currentMessage()


def asked(qtbot: QtBot, story: Heard) -> ChoosingDialog:
    story.window.trigger("sleep")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ChoosingDialog)
    return dialog


def rows(dialog: ChoosingDialog) -> list[str]:
    return [dialog.list.item(n).text() for n in range(dialog.list.count())]


def test_minutes_are_typed_or_chosen_told_and_shown(qtbot: QtBot, story: Heard, room: SleepRoom) -> None:
    dialog = asked(qtbot, story)
    assert rows(dialog)[:4] == [
        "At the end of the section",
        "At the end of the article",
        "5 minutes",
        "10 minutes",
    ]
    assert story.window.announcer.last.startswith("When is the voice to stop?")
    QTest.keyClicks(dialog.filter, "25")
    assert rows(dialog) == ["25 minutes"]
    QTest.keyClick(dialog.filter, Key.Key_Return)
    assert room.timer.sleep == Sleep(Until.MINUTES, 25)
    assert story.window.notices.label.text() == story.window.announcer.last == "Sleep timer: 25 minutes"
    assert status(story).endswith("Sleep timer: 25 minutes")


def test_asked_for_again_it_says_what_is_left_and_can_be_switched_off(
    qtbot: QtBot, story: Heard, room: SleepRoom, clock: Clock
) -> None:
    room.choose(Sleep(Until.MINUTES, 10))
    play(qtbot, story.window)
    later(story, clock, 150)
    assert status(story).endswith("Sleep timer: 8 minutes")
    dialog = asked(qtbot, story)
    assert dialog.label.text().startswith("Sleep timer: 8 minutes.")
    assert dialog.list.accessibleDescription() == dialog.label.text()
    assert rows(dialog)[0] == "Switch the sleep timer off"
    QTest.keyClick(dialog.list, Key.Key_Return)
    assert room.timer.sleep is None
    assert "Sleep timer" not in status(story)
    assert story.window.announcer.last == "The sleep timer is off"


def test_only_time_that_is_listened_to_counts(
    qtbot: QtBot, story: Heard, room: SleepRoom, clock: Clock
) -> None:
    room.choose(Sleep(Until.MINUTES, 1))
    clock.now += 500
    play(qtbot, story.window)
    later(story, clock, 20)
    story.window.trigger("pause")
    clock.now += 500
    story.window.trigger("play")
    later(story, clock, 20)
    assert room.timer.remaining == pytest.approx(20)
    assert story.state is State.PLAYING


def test_it_becomes_quieter_and_stops_at_the_sentence_s_end_with_the_place_kept(
    qtbot: QtBot, story: Heard, room: SleepRoom, clock: Clock
) -> None:
    room.choose(Sleep(Until.MINUTES, 1))
    play(qtbot, story.window)
    later(story, clock, 45)
    assert story.player.loudness == 1.0
    later(story, clock, 10)
    assert story.player.loudness == pytest.approx(0.5)
    later(story, clock, 6)
    assert story.state is State.PLAYING
    here = story.segment
    story.until(lambda: story.state is State.PAUSED)
    assert story.segment != here
    reading = story.window.listening.reading
    assert reading.place in reading.utterances
    assert story.player.loudness == 1.0
    assert story.window.notices.isVisible()
    assert story.window.notices.label.text().startswith("The sleep timer has stopped the voice")
    assert "stopped the voice" not in story.window.announcer.last
    assert "Sleep timer" not in status(story)


def test_a_long_sentence_is_not_waited_for(qtbot: QtBot, story: Heard, room: SleepRoom, clock: Clock) -> None:
    room.choose(Sleep(Until.MINUTES, 1))
    play(qtbot, story.window)
    later(story, clock, 69)
    assert story.state is State.PAUSED


@pytest.mark.parametrize(("wait", "again"), [(AGAIN - 1, True), (AGAIN + 1, False)])
def test_listening_again_within_a_minute_starts_it_anew(
    qtbot: QtBot, story: Heard, room: SleepRoom, clock: Clock, wait: float, again: bool
) -> None:
    room.choose(Sleep(Until.MINUTES, 15))
    play(qtbot, story.window)
    later(story, clock, 15 * 60 + 30)
    assert story.state is State.PAUSED
    clock.now += wait
    story.window.announcer.last = ""
    story.window.trigger("play")
    assert (room.timer.sleep == Sleep(Until.MINUTES, 15)) is again
    assert (story.window.announcer.last == "Sleep timer: 15 minutes") is again
    assert room.minutes == (15 if again else 1)


def test_it_stops_at_the_end_of_the_section(qtbot: QtBot, story: Heard, room: SleepRoom) -> None:
    room.choose(Sleep(Until.SECTION))
    assert status(story).endswith("Sleep timer: At the end of the section")
    play(qtbot, story.window)
    story.window.trigger("next_section")
    assert story.state is State.PLAYING
    story.until(lambda: story.state is State.PAUSED)
    place = story.window.listening.reading.place
    assert place is PLAN[12]


def test_another_article_without_a_timer_is_as_loud_as_ever(
    qtbot: QtBot, story: Heard, room: SleepRoom, clock: Clock
) -> None:
    room.choose(Sleep(Until.MINUTES, 1))
    play(qtbot, story.window)
    later(story, clock, 58)
    assert story.player.loudness < 1
    room.choose(None)
    assert story.player.loudness == 1.0
    assert array("h", bytes(story.sink.pulled)).itemsize == 2


@pytest.mark.parametrize(
    ("text", "minutes"), [("7", 7), (" 90 ", 90), ("٢٠", 20), ("۴۵", 45), ("0", 0), ("9999", 0), ("-3", 0), ("2.5", 0), ("²", 0), ("", 0)]
)  # fmt: skip
def test_numbers_of_minutes_in_every_script(text: str, minutes: int) -> None:
    assert [sleep.minutes for _, sleep in typed(text)] == ([minutes] if minutes else [])
