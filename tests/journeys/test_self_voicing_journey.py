"""The window speaks its menus and lists with the real voice: what is said arrives as sound, and a key ends it."""

from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.settings import resources
from rawi.ui import screen_reader
from rawi.ui.main_window import MainWindow
from tests.fakes.voice import FakeSink
from tests.windows import running, shown_program

WAIT = 20_000
_LOUD = 1_000


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, sink: FakeSink, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(screen_reader, "running", lambda: False)
    with running(shown_program(qtbot, qapp)) as made:
        made.window.activateWindow()
        made.window.open(resources.sample())
        qtbot.waitUntil(lambda: made.window.desk.article is not None, timeout=WAIT)
        yield made


def sound(sink: FakeSink) -> float:
    """Seconds of what was heard that are loud enough to be speech."""
    samples = array("h", bytes(sink.pulled))
    return sum(abs(each) > _LOUD for each in samples) / 22_050


def spoken(qtbot: QtBot, window: MainWindow, sink: FakeSink, key: Qt.Key, held: Qt.KeyboardModifier) -> float:
    """Press a key; how much sound came of it once all is said."""
    sink.pulled.clear()
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClick(focus, key, held)
    QCoreApplication.processEvents()
    window.rooms.self_voicing.look()
    assert window.teller.speaking
    qtbot.waitUntil(lambda: not window.teller.speaking, timeout=WAIT)
    return sound(sink)


def test_what_has_the_focus_is_heard(qtbot: QtBot, program: Program, sink: FakeSink) -> None:
    window, none = program.window, Qt.KeyboardModifier.NoModifier
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert spoken(qtbot, window, sink, Qt.Key.Key_Q, both) > 0.5
    letter = spoken(qtbot, window, sink, Qt.Key.Key_Right, none)
    line = spoken(qtbot, window, sink, Qt.Key.Key_Down, none)
    assert 0.01 < letter < line
    assert spoken(qtbot, window, sink, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier) > 0.2


def test_a_key_ends_the_sound_and_the_same_voice_speaks_on(
    qtbot: QtBot, program: Program, sink: FakeSink
) -> None:
    window = program.window
    window.rooms.begin(speak=True)
    qtbot.waitUntil(lambda: sound(sink) > 0, timeout=WAIT)
    reading = window.teller.voice._reading
    QTest.keyClick(window.view, Qt.Key.Key_Control)
    assert not window.teller.speaking
    assert not sink.playing
    assert spoken(qtbot, window, sink, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier) > 0
    assert window.teller.voice._reading is reading
