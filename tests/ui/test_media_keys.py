"""The media keys of a keyboard while the window has the focus, also while somebody types."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rawi.session import Opened
from rawi.speech.state import State
from tests.articles import article
from tests.heard import Heard, heard
from tests.speech.test_reading import PLAN

Key = Qt.Key
WAIT = 20_000


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    with heard(qtbot, qapp, monkeypatch) as made:
        made.window.opening.show(Opened(article()))
        made.window.listening.reading.load(PLAN)
        qtbot.waitUntil(made.window.view.hasFocus)
        yield made


def press(key: Qt.Key) -> None:
    QApplication.sendEvent(focused(), QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found
    return found


def test_play_pause_and_stop(qtbot: QtBot, story: Heard) -> None:
    press(Key.Key_MediaPlay)
    qtbot.waitUntil(lambda: story.state is State.PLAYING, timeout=WAIT)
    press(Key.Key_MediaTogglePlayPause)
    assert story.state is State.PAUSED
    press(Key.Key_MediaPlay)
    press(Key.Key_MediaPause)
    press(Key.Key_MediaPause)
    assert story.state is State.PAUSED
    press(Key.Key_MediaStop)
    assert story.state.value == "stopped"


def test_forward_and_back_as_on_any_player(qtbot: QtBot, story: Heard) -> None:
    press(Key.Key_MediaPlay)
    qtbot.waitUntil(lambda: story.state is State.PLAYING, timeout=WAIT)
    press(Key.Key_MediaNext)
    assert story.segment == "s6"
    press(Key.Key_AudioForward)
    assert story.segment == "s9"
    press(Key.Key_MediaPrevious)
    assert story.segment == "s6"
    press(Key.Key_MediaPrevious)
    assert story.segment == "s0"
    press(Key.Key_MediaNext)
    press(Key.Key_AudioRewind)
    assert story.segment == "s3"


def test_without_sections_by_paragraphs(qtbot: QtBot, story: Heard) -> None:
    story.window.listening.reading.load(PLAN[:6])
    press(Key.Key_MediaPlay)
    qtbot.waitUntil(lambda: story.state is State.PLAYING, timeout=WAIT)
    press(Key.Key_MediaNext)
    assert story.segment == "s3"
    story.window.trigger("next_sentence")
    press(Key.Key_MediaPrevious)
    assert story.segment == "s3"
    press(Key.Key_MediaPrevious)
    assert story.segment == "s0"


def test_while_words_are_typed(qtbot: QtBot, story: Heard) -> None:
    story.window.trigger("find")
    QTest.keyClicks(focused(), "lan")
    press(Key.Key_MediaPlay)
    qtbot.waitUntil(lambda: story.state is State.PLAYING, timeout=WAIT)
    assert story.window.searching.bar.words.text() == "lan"
